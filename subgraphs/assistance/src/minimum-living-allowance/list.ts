import { type Context, conditionsOf, type PageInput, pageOfRows, significantDigits } from '@civil-affairs/kit'
import { type AllowanceClass, AllowanceRecheck, type AllowanceStatus, MinimumLivingAllowance } from './entity.ts'

export interface AllowanceFilter {
  status?: AllowanceStatus | null
  class?: AllowanceClass | null
  area?: 'URBAN' | 'RURAL' | null
  recheckDueBy?: string | null
  paymentHeld?: boolean | null
}

/** The allowances of a division and below by number, for officers. */
export async function listAllowances(
  context: Context,
  division: string,
  filter: AllowanceFilter | null | undefined,
  page: PageInput,
) {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER', 'FINANCE', 'AUDITOR', 'LEADER', 'PARTNER')
  viewer.mustServe(division, ['division'])
  const inDivision = { division: { $like: `${significantDigits(division)}%` } }
  const heldIds = async () =>
    (await em.find(AllowanceRecheck, { ...inDivision, closedOn: null, holdsPayment: true })).map(
      (one) => one.allowance.id,
    )
  const conditions = await Promise.all(
    conditionsOf<AllowanceFilter, object | Promise<object>>(filter, {
      status: (status) => ofStatus(status, today),
      class: (grantClass) => ({ class: grantClass }),
      area: (area) => ({ area }),
      recheckDueBy: (day) => ({ recheckDueOn: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gt: today } }] }),
      paymentHeld: async (held) => ({ id: held ? { $in: await heldIds() } : { $nin: await heldIds() } }),
    }),
  )
  const where = { $and: [inDivision, ...conditions] }
  return pageOfRows<MinimumLivingAllowance>(context, MinimumLivingAllowance, where, page, { unique: 'number' })
}

/** A grace period that has run out counts as terminated; see statusOn. */
function ofStatus(status: AllowanceStatus, today: string): object {
  const ranOut = { status: 'GRACE', validTo: { $lte: today } }
  if (status === 'TERMINATED') return { $or: [{ status }, ranOut] }
  return status === 'GRACE' ? { status, validTo: { $gt: today } } : { status }
}
