import { type Context, type DuePayment, type PaymentScheme, significantDigits } from '@civil-affairs/kit'
import { firstDayOf } from '@civil-affairs/schema'
import { limitsOf, parentFactsOf } from '../child-parent/index.ts'
import { ChildTask } from '../child-task/entity.ts'
import { dependsOnParents, holdsMonth, parentMayBeAbleIn } from '../child-task/index.ts'
import { isSame } from './adjust.ts'
import { payableAccount } from './bank-account.ts'
import { ChildSupport, ChildSupportAmount } from './entity.ts'
import { formulaAmounts } from './formula.ts'

/** Every child support due for a month in a division and below: two statements, however many there are. */
export async function dueForMonth(context: Context, division: string, month: string): Promise<DuePayment[]> {
  const { keys } = context
  const inDivision = { division: { $like: `${significantDigits(division)}%` } }
  return (await amountsOwed(context, inDivision, month)).map(({ support, monthlyFen }) => ({
    grantId: support.id,
    payeePersonId: support.payeePersonId,
    division: support.division,
    amountFen: monthlyFen,
    account: payableAccount(keys, support),
  }))
}

/** What the kit's payment batches ask of this programme. */
export const childSupportPayments: PaymentScheme = {
  scheme: 'CHILD_SUPPORT',
  due: dueForMonth,
  holds: (context, grantIds, month) => context.beyondScope(() => findHolds(context, grantIds, month)),
}

type Hold = 'NOT_DUE' | 'TASK' | 'PARENT_MAY_BE_ABLE' | 'AMOUNT_DIFFERS'

const texts: Record<Hold, string> = {
  NOT_DUE: '该月已不应发放',
  TASK: '有待核查事项，核查完成前暂缓',
  PARENT_MAY_BE_ABLE: '父（母）无力抚养情形已终止或不成立，请先核查',
  AMOUNT_DIFFERS: '金额与现行标准、类别或低保补差不一致，请先调整',
}

/** Comparison before payment: one reason a support, the graver first. */
async function findHolds(context: Context, grantIds: readonly string[], month: string): Promise<Map<string, string>> {
  const { em } = context
  const owed = await amountsOwed(context, { id: { $in: [...grantIds] } }, month)
  const supports = owed.map(({ support }) => support)
  const tasks = await em.find(ChildTask, { supportId: { $in: supports.map(({ id }) => id) }, state: 'OPEN' })
  const others = await em.find(ChildSupport, {
    id: { $in: tasks.filter(({ reason }) => reason === 'DUPLICATE').map(({ cause }) => cause) },
  })
  const otherById = new Map(others.map((one) => [one.id, one]))
  const tasksOf = Map.groupBy(tasks, ({ supportId }) => supportId!)
  const files = await parentFactsOf(
    context,
    supports.map(({ childPersonId }) => childPersonId),
  )
  const formula = await formulaAmounts(context, supports, month)
  const holds = new Map<string, Hold>(grantIds.map((id) => [id, 'NOT_DUE']))
  for (const amount of owed) {
    const { support } = amount
    const limits = await limitsOf(context, support.division, firstDayOf(month))
    const looksAtParents = dependsOnParents(support, firstDayOf(month))
    if ((tasksOf.get(support.id) ?? []).some((task) => holdsMonth(task, month, support, otherById)))
      holds.set(support.id, 'TASK')
    else if (looksAtParents && parentMayBeAbleIn(month, files.get(support.childPersonId) ?? [], limits))
      holds.set(support.id, 'PARENT_MAY_BE_ABLE')
    else if (!isSame(amount, formula.get(support.id)!, support.kind)) holds.set(support.id, 'AMOUNT_DIFFERS')
    else holds.delete(support.id)
  }
  return new Map([...holds].map(([id, hold]) => [id, texts[hold]]))
}

/** The amounts that hold on the first day of the month, of supports that do. */
function amountsOwed({ em }: Context, ofSupport: object, month: string) {
  const on = firstDayOf(month)
  return em.find(
    ChildSupportAmount,
    {
      support: { ...ofSupport, validFrom: { $lte: on }, validTo: { $gt: on } },
      validFrom: { $lte: on },
      $or: [{ validTo: null }, { validTo: { $gt: on } }],
    },
    { populate: ['support'], orderBy: { division: 'asc', id: 'asc' } },
  )
}
