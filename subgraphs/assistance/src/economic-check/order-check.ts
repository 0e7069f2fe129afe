import { type Context, notFound, Refusal } from '@civil-affairs/kit'
import { AssistanceApplication } from '../assistance-application/entity.ts'
import { membersOn, unitById } from '../assistance-unit/index.ts'
import { authorizationsOf, canonicalIdsOf, closeUnauthorizedItems } from './authorizations.ts'
import { lockOrder, moveOrder, tellMoved } from './check-order.ts'
import { CheckItem, CheckMember, CheckOrder, CheckReport } from './entity.ts'
import type { CancelCheckInput, OrderActInput, OrderCheckInput } from './input.ts'
import { getSourcePolicy } from './source-policy.ts'

/** 核对委托: one question a member and source. The required sources are always asked, further ones where named. */
export async function orderEconomicCheck(context: Context, input: OrderCheckInput): Promise<CheckOrder> {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const { reason } = input
  const { memberIds, ...subject } = await subjectOf(context, input)
  const { division } = subject
  viewer.mustServe(division)
  await mustBeDifferentPersons(context, memberIds)
  const authorizations = await authorizationsOf(context, memberIds, division, { locked: true })
  const missing = memberIds.filter((id) => authorizations.newestOf(id) === null)
  if (missing.length > 0) throw missingAuthorization(missing)
  const policy = await getSourcePolicy(context, division, reason, today)
  const order = em.create(CheckOrder, {
    ...subject,
    reason,
    status: 'ORDERED',
    round: 1,
    orderedOn: today,
    requestedOn: null,
    firstReportedOn: null,
    objectedOn: null,
    recheckReportedOn: null,
    repliedSinceReport: false,
    cancellationReason: null,
  })
  for (const personId of memberIds) {
    em.create(CheckMember, { division, order, personId, authorization: authorizations.newestOf(personId)! })
    for (const source of new Set([...policy.sources, ...(input.sources ?? [])]))
      em.create(CheckItem, {
        division,
        order,
        personId,
        source,
        required: policy.sources.includes(source),
        status: 'OUTSTANDING',
        requestedAt: null,
        repliedAt: null,
        closure: null,
      })
  }
  tellMoved(context, order, null, 'ORDER', memberIds)
  return order
}

/** Who is to be checked: all who belong to the unit today, or whom another scheme names. */
async function subjectOf(context: Context, { unitId, withoutUnit }: OrderCheckInput) {
  if (withoutUnit != null) return { ...withoutUnit, unitId: null }
  const unit = await unitById(context).load(unitId!)
  if (unit === null) throw notFound({ zh: '救助单元', en: 'assistance unit' }, ['input', 'unitId'])
  const application = await context.em.findOne(AssistanceApplication, { unit: unit.id })
  const memberIds = (await membersOn(context, unit.id)).map(({ personId }) => personId)
  if (memberIds.length === 0)
    throw new Refusal('NO_MEMBER_LEFT', {
      zh: '该救助单元已没有成员。',
      en: 'Nobody belongs to the unit any more.',
      path: ['input', 'unitId'],
    })
  const { division, area } = unit
  return { division, area, unitId: unit.id, applicationId: application?.id ?? null, memberIds }
}

/** One human twice would be counted twice. */
async function mustBeDifferentPersons(context: Context, memberIds: readonly string[]): Promise<void> {
  const canonical = await canonicalIdsOf(context, memberIds)
  if (new Set(memberIds.map((id) => canonical.get(id))).size < memberIds.length)
    throw new Refusal('DUPLICATE_MEMBER', {
      zh: '同一人以两个编号列为成员。请先更正成员名单。',
      en: 'One person stands among the members twice. Mend the list of members first.',
      path: ['input'],
    })
}

function missingAuthorization(memberIds: readonly string[]): Refusal {
  return new Refusal('MISSING_AUTHORIZATION', {
    zh: `以下成员没有有效的核对授权：${memberIds.join('、')}。请先签署授权书（未成年人由监护人签署）。`,
    en: `No authorization holds for the members ${memberIds.join(', ')}. Have it signed first (for minors by the guardian).`,
    basis: '社会救助暂行办法第58条',
    path: ['input'],
  })
}

/** The questions go to the sources; the turnaround runs from here. */
export async function requestCheckReplies(context: Context, input: OrderActInput): Promise<CheckOrder> {
  context.viewer.mustBe('OFFICER')
  const order = await lockOrder(context, input.orderId, input)
  await moveOrder(context, order, 'REQUEST')
  order.requestedOn = context.today
  await closeUnauthorizedItems(context, [order])
  for (const item of await context.em.find(CheckItem, { order: order.id }))
    if (item.status === 'OUTSTANDING') item.requestedAt = context.now
  return order
}

export async function cancelEconomicCheck(context: Context, input: CancelCheckInput): Promise<CheckOrder> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const order = await lockOrder(context, input.orderId, input)
  await moveOrder(context, order, 'CANCEL')
  order.cancellationReason = input.reason
  return order
}

/** The check is done. A reply that no report speaks of yet is reported first, while a report can still be issued. */
export async function closeCheck(context: Context, input: OrderActInput): Promise<CheckOrder> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const order = await lockOrder(context, input.orderId, input)
  await moveOrder(context, order, 'CLOSE')
  const reportable =
    order.repliedSinceReport && (await em.count(CheckReport, { order: order.id, validTo: { $gt: today } }))
  if (reportable)
    throw new Refusal('UNREPORTED_REPLY', {
      zh: '报告出具后又有来源答复。请先重新出具报告，再办结。',
      en: 'A source has answered since the report. Issue the report anew, then close.',
      path: ['input', 'orderId'],
    })
  return order
}
