import { type Context, getParameterNumber, significantDigits } from '@civil-affairs/kit'
import type { OrganizationRegistration } from './entity.ts'
import { type ConditionFault, type FoundingLimits, findConditionFaults } from './rules.ts'

/** What the figures of an application lack, by the limits of the day it was accepted. */
export async function conditionFaultsOf(
  context: Context,
  registration: OrganizationRegistration,
): Promise<ConditionFault[]> {
  const { division, acceptedOn } = registration
  const limits = await foundingLimits(context, division, acceptedOn)
  return findConditionFaults({ ...registration, registryDigits: significantDigits(division).length }, limits)
}

async function foundingLimits(context: Context, division: string, on: string): Promise<FoundingLimits> {
  const value = (key: string) => getParameterNumber(context, key, division, on)
  const [individuals, units, mixed, fund, publicFund, nonPublicFund, least, most, digits] = await Promise.all([
    value('ORG.association.individuals'),
    value('ORG.association.units'),
    value('ORG.association.mixed'),
    value('ORG.association.fund'),
    value('ORG.foundation.publicFund'),
    value('ORG.foundation.nonPublicFund'),
    value('ORG.foundation.directorsLeast'),
    value('ORG.foundation.directors'),
    value('ORG.foundation.registryDigits'),
  ])
  return {
    individualMembers: individuals,
    unitMembers: units,
    mixedMembers: mixed,
    associationFundFen: fund,
    publicFundFen: publicFund,
    nonPublicFundFen: nonPublicFund,
    directorsLeast: least,
    directorsMost: most,
    foundationDigits: digits,
  }
}
