import { type Context, getParameterNumber, Refusal, record } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { getStandard } from '../assistance-standard/index.ts'
import { canonicalIdsOf, closeUnauthorizedItems } from './authorizations.ts'
import { lockOrder, moveOrder, subjectsOf } from './check-order.ts'
import { CheckItem, CheckObjection, type CheckOrder, CheckReply, CheckReport, type Gap } from './entity.ts'
import type { OrderActInput } from './input.ts'
import { concludeCheck, type Finding, type PropertyLimits } from './rules.ts'

/**
 * 核对报告: what the replies come to. Issued anew in one round it keeps its end, because the other replies are no fresher;
 * a re-check asks all again and begins a new validity.
 */
export async function issueCheckReport(context: Context, input: OrderActInput): Promise<CheckReport> {
  const { em, viewer, now, today } = context
  viewer.mustBe('OFFICER')
  const order = await lockOrder(context, input.orderId, input)
  const previous = order.status === 'REPORTED' ? await newestReportOf(context, order) : null
  mustBeWorthIssuing(order, previous, today)
  await moveOrder(context, order, 'ISSUE_REPORT')
  await closeUnauthorizedItems(context, [order])
  const items = await em.find(CheckItem, { order: order.id }, { orderBy: { personId: 'asc', source: 'asc' } })
  const persons = await canonicalIdsOf(
    context,
    items.map(({ personId }) => personId),
  )
  const gaps = gapsOf(items)
  const memberCount = new Set(persons.values()).size
  const { conclusion, financialFen, excesses } = concludeCheck({
    members: memberCount,
    findings: await findingsOf(context, items, persons),
    gaps: gaps.length,
    limits: await limitsOf(context, order),
  })
  const months = await getParameterNumber(context, 'CHECK.report.validity', order.division, today)
  const validTo = previous?.validTo ?? addMonths(today, months)
  const report = em.create(CheckReport, {
    division: order.division,
    order,
    unitId: order.unitId,
    ...(await nextNumber(context, order.division)),
    round: order.round,
    issuedAt: now,
    validFrom: today,
    validTo,
    conclusion,
    memberCount,
    financialFen,
    excesses,
    gaps,
  })
  order.repliedSinceReport = false
  order.firstReportedOn ??= today
  if (order.objectedOn != null) order.recheckReportedOn ??= today
  for (const objection of await em.find(CheckObjection, { order: order.id, answer: null })) objection.answer = report
  const members = [...new Set(items.map(({ personId }) => personId))]
  record(em, 'assistance.check.reported', {
    recordId: report.id,
    division: order.division,
    subjects: subjectsOf(order, members),
    data: {
      reason: order.reason,
      round: order.round,
      conclusion,
      gaps: gaps.length,
      validFrom: today,
      validTo,
      members,
    },
  })
  return report
}

export function newestReportOf(context: Context, order: CheckOrder): Promise<CheckReport | null> {
  return context.em.findOne(CheckReport, { order: order.id }, { orderBy: { issuedAt: 'desc', serial: 'desc' } })
}

function mustBeWorthIssuing(order: CheckOrder, previous: CheckReport | null, today: string): void {
  if (previous === null) return
  if (!order.repliedSinceReport)
    throw new Refusal('NOTHING_NEW', {
      zh: '报告出具后没有新的答复，无需重新出具。',
      en: 'No source has answered since the report; there is nothing to issue anew.',
      path: ['input', 'orderId'],
    })
  if (previous.validTo <= today)
    throw new Refusal('REPORT_EXPIRED', {
      zh: `核对报告自 ${previous.validTo} 起已失效，其他数据已过时。请重新发起核对。`,
      en: `The report no longer holds from ${previous.validTo} on, and its other data are old. Order a new check.`,
      path: ['input', 'orderId'],
    })
}

/** What stands between the report and OK: a required source is silent, or somebody's word ended before the answer. */
function gapsOf(items: readonly CheckItem[]): Gap[] {
  return items
    .filter(({ status, required }) => status === 'CLOSED' || (status === 'OUTSTANDING' && required))
    .map(({ id, closure }) => ({ itemId: id, reason: closure ?? 'NO_REPLY' }))
}

/** The newest reply to each answered item; one human under two linked ids is counted once a source. */
async function findingsOf(
  context: Context,
  items: readonly CheckItem[],
  persons: ReadonlyMap<string, string>,
): Promise<Finding[]> {
  const answered = new Map(items.filter(({ status }) => status === 'REPLIED').map((item) => [item.id, item]))
  const replies = await context.em.find(
    CheckReply,
    { item: { $in: [...answered.keys()] } },
    { orderBy: { repliedAt: 'asc', sequence: 'asc', id: 'asc' } },
  )
  const newest = new Map<string, Finding>()
  for (const { item, amountFen, details } of replies) {
    const { personId, source } = answered.get(item.id)!
    newest.set(`${persons.get(personId)}|${source}`, { source, amountFen: amountFen ?? null, objects: details })
  }
  return [...newest.values()]
}

/** The property limits of 低保, so that a report and the decision that rests on it never differ. */
async function limitsOf(context: Context, { division, area }: CheckOrder): Promise<PropertyLimits> {
  const limit = (key: string) => getParameterNumber(context, `MLA.property.${key}`, division, context.today)
  const standard = await getStandard(context, 'MLA', area, division, context.today)
  const [months, homes, motorVehicles, businesses] = await Promise.all([
    limit('savingsMonths'),
    limit('houses'),
    limit('vehicles'),
    limit('companies'),
  ])
  return { financialPerHeadFen: months * standard.monthlyFen, homes, motorVehicles, businesses }
}

/** 核对报告编号: county, year and the next serial; the row of the series is held until the report is kept. */
async function nextNumber({ em, today }: Context, division: string): Promise<{ number: string; serial: number }> {
  const series = `${division.slice(0, 6)}-${today.slice(0, 4)}`
  const [row] = (await em.execute(
    `insert into ${em.config.get('schema')}.check_report_series as given (series, last_serial) values (?, 1)
     on conflict (series) do update set last_serial = given.last_serial + 1 returning last_serial as "serial"`,
    [series],
  )) as { serial: number }[]
  const { serial } = row!
  return { serial, number: `HD${series}-${String(serial).padStart(6, '0')}` }
}
