import { type Context, getParameterNumber, Refusal } from '@civil-affairs/kit'
import { buries, getFacility } from '../funeral-facility/index.ts'
import { Cemetery } from './entity.ts'
import type { RegisterCemeteryInput } from './input.ts'

/** 登记公墓墓位 of a facility that buries. */
export async function registerCemetery(context: Context, input: RegisterCemeteryInput): Promise<Cemetery> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const facility = await getFacility(context, input.facilityId)
  if (!buries(facility.kind))
    throw new Refusal('FACILITY_NOT_BURYING', {
      zh: '该殡葬设施不是公墓、墓地或骨灰堂。',
      en: 'The facility is no cemetery, graveyard or urn hall.',
      path: ['input', 'facilityId'],
    })
  const most = await getParameterNumber(context, 'CEMETERY.prepaidYears', facility.division, today)
  if (input.prepaidYears != null && input.prepaidYears > most)
    throw new Refusal('PREPAID_TOO_LONG', {
      zh: `维护管理费一次预收不得超过 ${most} 年。`,
      en: `Maintenance is prepaid for at most ${most} years.`,
      path: ['input', 'prepaidYears'],
    })
  const { gravesTotal, gravesSold, area, lowestPrice, highestPrice, useTermYears, prepaidYears } = input
  return em.create(Cemetery, {
    facility,
    division: facility.division,
    gravesTotal,
    gravesSold,
    area: area ?? null,
    lowestPriceFen: lowestPrice ?? null,
    highestPriceFen: highestPrice ?? null,
    useTermYears: useTermYears ?? null,
    prepaidYears: prepaidYears ?? null,
  })
}
