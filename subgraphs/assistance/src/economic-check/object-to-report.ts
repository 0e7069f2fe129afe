import { type Context, notFound, Refusal, record } from '@civil-affairs/kit'
import { authorizationsOf, canonicalIdsOf } from './authorizations.ts'
import { lockOrder, moveOrder } from './check-order.ts'
import { CheckItem, CheckMember, CheckObjection, type CheckOrder } from './entity.ts'
import type { ObjectionInput, OrderActInput } from './input.ts'
import { newestReportOf } from './issue-report.ts'

/** A member, or the guardian who signed for one, says that the report is wrong. No decision may rest on it until answered. */
export async function objectToCheckReport(context: Context, input: ObjectionInput): Promise<CheckOrder> {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const order = await lockOrder(context, input.orderId, input)
  await moveOrder(context, order, 'OBJECT')
  const report = await newestReportOf(context, order)
  if (report === null || report.id !== input.reportId)
    throw new Refusal('REPORT_SUPERSEDED', {
      zh: '该报告不是本次核对的最新报告。请针对最新报告提出异议。',
      en: 'This is not the newest report of the check. Object to the newest one.',
      path: ['input', 'reportId'],
    })
  await mustBeConcerned(context, order, input.raisedById)
  const items = await em.find(CheckItem, { order: order.id, id: { $in: input.itemIds } })
  if (items.length < new Set(input.itemIds).size)
    throw notFound({ zh: '本次核对中的事项', en: 'item of this check' }, ['input', 'itemIds'])
  em.create(CheckObjection, {
    division: order.division,
    report,
    order,
    raisedById: input.raisedById,
    raisedOn: today,
    ground: input.ground,
    materialNumber: input.materialNumber ?? null,
    itemIds: items.map(({ id }) => id),
    answer: null,
  })
  order.objectedOn = today
  order.recheckReportedOn = null
  record(em, 'assistance.check.objected', {
    recordId: order.id,
    division: order.division,
    subjects: [input.raisedById],
    data: { reportId: report.id, ground: input.ground, on: today },
  })
  return order
}

async function mustBeConcerned(context: Context, order: CheckOrder, personId: string): Promise<void> {
  const members = await context.em.find(CheckMember, { order: order.id }, { populate: ['authorization'] })
  const concerned = members.flatMap((member) => [member.personId, member.authorization.guardianId ?? member.personId])
  const canonical = await canonicalIdsOf(context, [...concerned, personId])
  if (!concerned.some((id) => canonical.get(id) === canonical.get(personId)))
    throw new Refusal('NOT_A_MEMBER', {
      zh: '只有被核对的成员或代其签署授权的监护人可以提出异议。',
      en: 'Only a member who was checked, or the guardian who signed for one, may object.',
      path: ['input', 'raisedById'],
    })
}

/**
 * 复核: all sources are asked again. What had been answered, and what the objection names, must be answered before the next
 * report may say OK, so that no objection makes a finding vanish.
 */
export async function recheckEconomicCheck(context: Context, input: OrderActInput): Promise<CheckOrder> {
  const { em, viewer, now } = context
  viewer.mustBe('OFFICER')
  const order = await lockOrder(context, input.orderId, input)
  await moveOrder(context, order, 'RECHECK')
  const objections = await em.find(CheckObjection, { order: order.id, answer: null })
  const contested = new Set(objections.flatMap(({ itemIds }) => itemIds))
  const items = await em.find(CheckItem, { order: order.id })
  const authorizations = await authorizationsOf(
    context,
    items.map(({ personId }) => personId),
    order.division,
  )
  for (const item of items) {
    item.required ||= item.status === 'REPLIED' || contested.has(item.id)
    item.closure = authorizations.gapOf(item.personId)
    item.status = item.closure === null ? 'OUTSTANDING' : 'CLOSED'
    if (item.closure === null) item.requestedAt = now
  }
  order.round += 1
  return order
}
