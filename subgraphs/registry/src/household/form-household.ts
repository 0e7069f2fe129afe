import { type Context, record } from '@civil-affairs/kit'
import { HEAD, Household, HouseholdLocation } from './entity.ts'
import { admit, headsNotOne, mustBeDivision, mustNotBeInFuture } from './household-changes.ts'
import type { FormHouseholdInput } from './input.ts'

/** 立户 */
export async function formHousehold(context: Context, input: FormHouseholdInput): Promise<Household> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  await mustBeDivision(context, input.division, input.on)
  mustNotBeInFuture(context, input.on)
  const household = await openHousehold(context, input)
  await admit(context, household, input.members, input.on, input.reason ?? 'FORMED')
  return household
}

/** A household without members yet, which must be admitted in the same act. */
export async function openHousehold(
  context: Context,
  input: Pick<FormHouseholdInput, 'kind' | 'division' | 'number' | 'address' | 'on' | 'members'>,
): Promise<Household> {
  const { em } = context
  if (input.members.filter(({ role }) => role === HEAD).length !== 1) throw headsNotOne()
  const { kind, division, on } = input
  const household = em.create(Household, { kind, division, number: input.number ?? null, validFrom: on, validTo: null })
  em.create(HouseholdLocation, { household, division, address: input.address ?? null, validFrom: on, validTo: null })
  await em.flush()
  record(em, 'registry.household.formed', {
    recordId: household.id,
    division,
    subjects: [household.id],
    data: { kind, formedOn: on },
  })
  return household
}
