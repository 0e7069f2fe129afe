import { type Context, type DuePayment, type PaymentScheme, significantDigits } from '@civil-affairs/kit'
import { firstDayOf, maskBankAccount } from '@civil-affairs/schema'
import { AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { openAccount } from '../assistance-unit/index.ts'
import { AllowanceAmount, AllowanceRecheck, AllowanceSuspension } from './entity.ts'
import { findHold, type PaymentHold } from './rules.ts'

/** What is owed to one unit for one month, and why it waits if it does. */
export interface DueAllowance extends DuePayment {
  readonly unitId: string
  readonly members: readonly string[]
  readonly accountHash: string | null
  readonly held: PaymentHold | null
}

/** Every allowance due for a month in a division and below: five statements, however many there are. */
export function dueForMonth(context: Context, division: string, month: string): Promise<DueAllowance[]> {
  return findDue(context, month, { division: { $like: `${significantDigits(division)}%` } }, null)
}

/** What the kit's payment batches ask of this programme. */
export const minimumLivingAllowancePayments: PaymentScheme = {
  scheme: 'MLA',
  due: dueForMonth,
  async holds(context, grantIds, month) {
    const due = await findDue(context, month, {}, grantIds)
    const held = due.flatMap(({ grantId, held }) => (held === null ? [] : [[grantId, HOLD_TEXTS[held]] as const]))
    // What is not due any more must not be paid either.
    const known = new Set(due.map(({ grantId }) => grantId))
    const ended = grantIds.filter((id) => !known.has(id)).map((id) => [id, HOLD_TEXTS.NOT_DUE] as const)
    return new Map([...held, ...ended])
  },
}

const HOLD_TEXTS: Record<PaymentHold | 'NOT_DUE', string> = {
  SUSPENDED: '已决定缓发',
  RECHECK: '有待核查事项，核查完成前暂缓',
  MEMBERS_CHANGED: '家庭成员与核定金额时不一致，请先核查调整',
  PAYEE_LEFT: '领款人已不是家庭成员，请变更领款账户',
  NO_ACCOUNT: '没有领款账户',
  NOT_DUE: '该月已不应发放',
}

async function findDue(
  { em, keys }: Context,
  month: string,
  scope: { division?: { $like: string } },
  grantIds: readonly string[] | null,
): Promise<DueAllowance[]> {
  const on = firstDayOf(month)
  const inForce = { validFrom: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gt: on } }] }
  const ofGrants = grantIds === null ? {} : { allowance: { $in: [...grantIds] } }
  const amounts = await em.find(
    AllowanceAmount,
    { ...scope, ...ofGrants, ...inForce },
    { populate: ['allowance', 'allowance.unit'], orderBy: { division: 'asc', id: 'asc' } },
  )
  const ofUnits = grantIds === null ? {} : { unit: { $in: amounts.map(({ allowance }) => allowance.unit.id) } }
  const memberships = await em.find(AssistanceUnitMember, {
    ...scope,
    ...ofUnits,
    validFrom: { $lte: on },
    // Paid from the month after a death on: whoever died on its first day still counts for this month.
    $or: [{ validTo: null }, { validTo: { $gt: on } }, { validTo: on, leaveReason: 'DEATH' }],
  })
  const suspensions = await em.find(AllowanceSuspension, { ...scope, ...ofGrants, ...inForce })
  const rechecks = await em.find(AllowanceRecheck, { ...scope, ...ofGrants, closedOn: null, holdsPayment: true })

  const membersOf = Map.groupBy(memberships, ({ unit }) => unit.id)
  const suspended = new Set(suspensions.map(({ allowance }) => allowance.id))
  const toRecheck = new Set(rechecks.map(({ allowance }) => allowance.id))
  return amounts.map(({ allowance, monthlyFen, shares }) => {
    const { unit } = allowance
    const members = (membersOf.get(unit.id) ?? []).map(({ personId }) => personId).sort()
    const account = openAccount(keys, unit)
    return {
      grantId: allowance.id,
      unitId: unit.id,
      division: allowance.division,
      payeePersonId: unit.payeePersonId,
      members,
      amountFen: monthlyFen,
      account: account === null ? null : { sealed: unit.accountSealed!, masked: maskBankAccount(account) },
      accountHash: unit.accountHash ?? null,
      held: findHold({
        isSuspended: suspended.has(allowance.id),
        hasOpenRecheck: toRecheck.has(allowance.id),
        shares,
        members,
        payeePersonId: unit.payeePersonId,
        hasAccount: account !== null,
      }),
    }
  })
}
