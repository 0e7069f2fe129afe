import { type Context, type Deadline, deadlineOf, legalEvents, personReference } from '@civil-affairs/kit'
import { membersOn, unitById } from '../assistance-unit/index.ts'
import { canonicalIdsOf } from './authorizations.ts'
import { type CheckItem, CheckMember, type CheckOrder, CheckReport } from './entity.ts'
import { recordId } from './input.ts'
import {
  checkAuthorizationById,
  checkAuthorizationsByPerson,
  checkItemById,
  checkMembershipsByPerson,
  checkOrderById,
  checkOrdersByApplication,
  checkOrdersByUnit,
  checkReportById,
} from './loaders.ts'
import { checkOrderStates } from './states.ts'

/** Findings of a check are for those who work on the case; a source that answers sees its own item only. */
function mustWorkOnCases(context: Context): void {
  context.viewer.mustBe('HANDLER', 'OFFICER')
}

export async function findCheckOrder(context: Context, id: string) {
  mustWorkOnCases(context)
  return checkOrderById(context).load(recordId.parse(id))
}

export async function findCheckReport(context: Context, id: string) {
  mustWorkOnCases(context)
  return checkReportById(context).load(recordId.parse(id))
}

export async function findChecksOfApplication(context: Context, applicationId: string) {
  mustWorkOnCases(context)
  return checkOrdersByApplication(context).load(recordId.parse(applicationId))
}

export async function findChecksOfUnit(context: Context, unitId: string) {
  mustWorkOnCases(context)
  return checkOrdersByUnit(context).load(unitId)
}

/** The unit that is checked; null for another scheme that knows none. */
export async function findUnit(context: Context, { unitId }: CheckOrder) {
  return unitId == null ? null : unitById(context).load(unitId)
}

/** Each check once, also where two linked ids of the person stand in it. */
export async function findChecksOfPerson(context: Context, personId: string): Promise<CheckOrder[]> {
  mustWorkOnCases(context)
  const memberships = await checkMembershipsByPerson(context).load(personId)
  return [...new Map(memberships.map(({ order }) => [order.id, order])).values()]
}

export async function findAuthorizationsOfPerson(context: Context, personId: string) {
  mustWorkOnCases(context)
  return checkAuthorizationsByPerson(context).load(personId)
}

export async function findAuthorization(context: Context, id: string) {
  mustWorkOnCases(context)
  return checkAuthorizationById(context).load(recordId.parse(id))
}

/** The items an objection names; they are rows of its order, so none is missing. */
export async function findItems(context: Context, ids: readonly string[]): Promise<CheckItem[]> {
  const items = await Promise.all(ids.map((id) => checkItemById(context).load(id)))
  return items.filter((item) => item !== null)
}

/** The report that answers an objection; null while it is being re-checked. */
export async function findAnswer(context: Context, answer: { id: string } | null | undefined) {
  return answer == null ? null : checkReportById(context).load(answer.id)
}

export async function findGuardian(context: Context, { guardianId }: { guardianId?: string | null }) {
  return guardianId == null ? null : personReference(context, guardianId)
}

/** 时限: the turnaround from the request, and that of the re-check from the objection. */
export function deadlinesOf(context: Context, order: CheckOrder): Promise<Deadline[]> {
  const limits = [
    { key: 'CHECK.turnaround', startedOn: order.requestedOn, metOn: order.firstReportedOn },
    { key: 'CHECK.recheck', startedOn: order.objectedOn, metOn: order.recheckReportedOn },
  ]
  return Promise.all(
    limits.flatMap(({ key, startedOn, metOn }) =>
      startedOn == null
        ? []
        : [deadlineOf(context, { key, division: order.division, startedOn, metOn: metOn ?? null })],
    ),
  )
}

export function allowedActsOf(order: CheckOrder) {
  return legalEvents(checkOrderStates, order.status)
}

/**
 * The newest report on a unit that holds on a day; null where there is none, or where it must not be relied on: it is
 * objected to, a source has answered since, or somebody has joined the unit who was not checked. An older report never stands in for it. Alerts and other schemes ask fewer
 * sources, so their reports count only where they found too much.
 */
export async function findValidReport(context: Context, unitId: string, on: string): Promise<CheckReport | null> {
  const report = await context.em.findOne(
    CheckReport,
    {
      unitId,
      validFrom: { $lte: on },
      validTo: { $gt: on },
      $or: [{ order: { reason: { $in: ['NEW', 'RECHECK'] } } }, { conclusion: 'EXCEEDS' }],
    },
    { populate: ['order'], orderBy: { issuedAt: 'desc', serial: 'desc' } },
  )
  if (report === null) return null
  const { status, repliedSinceReport } = report.order
  if (repliedSinceReport || status === 'OBJECTED' || status === 'RECHECKING') return null
  return (await coversUnit(context, report.order, unitId, on)) ? report : null
}

async function coversUnit(context: Context, order: CheckOrder, unitId: string, on: string): Promise<boolean> {
  const checked = (await context.em.find(CheckMember, { order: order.id })).map(({ personId }) => personId)
  const present = (await membersOn(context, unitId, on)).map(({ personId }) => personId)
  const canonical = await canonicalIdsOf(context, [...checked, ...present])
  const covered = new Set(checked.map((id) => canonical.get(id)))
  return present.every((id) => covered.has(canonical.get(id)))
}
