import { type Context, LockMode, mustBeVersion, notFound, record, transition } from '@civil-affairs/kit'
import { CheckMember, CheckOrder } from './entity.ts'
import { type CheckOrderAct, type CheckOrderStatus, checkOrderStates } from './states.ts'

/** The order an act is about, held until the act ends: replies of many sources and the report come one after another. */
export async function lockOrder(
  context: Context,
  orderId: string,
  seen: { version: number } | null,
): Promise<CheckOrder> {
  const order = await context.em.findOne(CheckOrder, { id: orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (order === null) throw notFound({ zh: '核对单', en: 'check order' }, ['input', 'orderId'])
  context.viewer.mustServe(order.division)
  if (seen !== null) mustBeVersion(order, seen.version)
  return order
}

/** Moves the order and tells of it; an act that leaves it where it is tells nothing. */
export async function moveOrder(context: Context, order: CheckOrder, act: CheckOrderAct): Promise<void> {
  const from = order.status
  order.status = transition(checkOrderStates, from, act)
  if (order.status === from) return
  const members = await context.em.find(CheckMember, { order: order.id }, { orderBy: { personId: 'asc' } })
  tellMoved(
    context,
    order,
    from,
    act,
    members.map(({ personId }) => personId),
  )
}

export function tellMoved(
  context: Context,
  order: CheckOrder,
  from: CheckOrderStatus | null,
  act: CheckOrderAct | 'ORDER',
  memberIds: readonly string[],
): void {
  record(context.em, 'assistance.check.moved', {
    recordId: order.id,
    division: order.division,
    subjects: subjectsOf(order, memberIds),
    data: { reason: order.reason, from, to: order.status, event: act, on: context.today },
  })
}

export function subjectsOf(order: CheckOrder, memberIds: readonly string[]): string[] {
  return [...(order.unitId == null ? [] : [order.unitId]), ...memberIds]
}
