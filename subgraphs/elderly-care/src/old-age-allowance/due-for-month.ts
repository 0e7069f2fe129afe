import {
  type Context,
  type DuePayment,
  type PaymentScheme,
  Refusal,
  record,
  significantDigits,
} from '@civil-affairs/kit'
import { addToMonth, firstDayOf } from '@civil-affairs/schema'
import { oldAgeBands } from '../old-age-standard/index.ts'
import { payeeAccount } from './account.ts'
import { amountForMonth, type MonthlyAmount } from './amounts.ts'
import { OldAgeAllowance, OldAgeSuspension, OldAgeTask } from './entity.ts'
import { holdsMonth, isOwed } from './rules.ts'

/** What 高龄津贴 owes for a month, and what must wait when it is compared before payment. */
export const oldAgePayments: PaymentScheme = { scheme: 'OLD_AGE', due, holds }

async function due(context: Context, division: string, month: string): Promise<DuePayment[]> {
  const { em, keys } = context
  const day = firstDayOf(month)
  const within = { division: { $like: `${significantDigits(division)}%` } }
  const allowances = await em.find(
    OldAgeAllowance,
    { ...within, validFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gt: day } }] },
    { orderBy: { id: 'asc' } },
  )
  const suspensions = await em.find(OldAgeSuspension, { ...within, validFrom: { $lte: day } })
  const byAllowance = Map.groupBy(suspensions, ({ allowance }) => allowance.id)
  const owed = allowances.filter((one) => isOwed(one, byAllowance.get(one.id) ?? [], month))
  const amounts = await Promise.all(owed.map((one) => amountForMonth(context, one, month)))
  await tellChanges(context, owed, amounts, month)
  const without = owed.filter((_, at) => amounts[at] === null).map((one) => one.division)
  for (const code of new Set(without)) await mustHaveStandard(context, code, day)
  return owed.map((one, at) => ({
    grantId: one.id,
    payeePersonId: one.payeePersonId,
    division: one.division,
    amountFen: amounts[at]?.monthlyFen ?? 0,
    account: payeeAccount(keys, one),
  }))
}

/** Who grew into another band, or has another standard, in this month: told when the month is calculated, as nobody acts. */
async function tellChanges(
  context: Context,
  owed: readonly OldAgeAllowance[],
  amounts: readonly (MonthlyAmount | null)[],
  month: string,
): Promise<void> {
  const since = firstDayOf(month)
  const earlier = await Promise.all(owed.map((one) => amountForMonth(context, one, addToMonth(month, -1))))
  for (const [at, one] of owed.entries()) {
    const [amount, before] = [amounts[at], earlier[at]]
    if (amount == null || one.validFrom === since) continue
    if (amount.band === before?.band && amount.monthlyFen === before.monthlyFen) continue
    record(context.em, 'elderly-care.grant.changed', {
      recordId: one.id,
      division: one.division,
      subjects: [one.personId],
      data: { programme: 'OLD_AGE', personId: one.personId, ...amount, since },
    })
  }
}

/** Nobody goes unpaid in silence because a county has no standard; below the lowest band nothing is owed. */
async function mustHaveStandard(context: Context, division: string, on: string): Promise<void> {
  if ((await oldAgeBands(context, division, on)).length > 0) return
  throw new Refusal('NO_STANDARD_PUBLISHED', {
    zh: `区划 ${division} 在 ${on} 没有公布高龄津贴标准，不能核算。请先公布标准。`,
    en: `No old-age standard is published for division ${division} on ${on}: nothing can be calculated.`,
    basis: '老年人权益保障法 art. 33',
    path: ['input', 'month'],
  })
}

async function holds(context: Context, grantIds: readonly string[], month: string): Promise<Map<string, string>> {
  const { em } = context
  const ids = { $in: [...grantIds] }
  const tasks = await em.find(OldAgeTask, { allowance: ids, state: 'OPEN' }, { orderBy: { id: 'asc' } })
  const reasons = new Map<string, string>()
  for (const task of tasks) if (holdsMonth(task, month)) reasons.set(task.allowance.id, task.reason)
  // A batch may have been calculated before an allowance was stopped or suspended.
  const allowances = await em.find(OldAgeAllowance, { id: ids })
  const suspensions = Map.groupBy(await em.find(OldAgeSuspension, { allowance: ids }), ({ allowance }) => allowance.id)
  for (const allowance of allowances)
    if (!isOwed(allowance, suspensions.get(allowance.id) ?? [], month)) reasons.set(allowance.id, 'NOT_OWED')
  return reasons
}
