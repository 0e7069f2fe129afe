import {
  type Context,
  dueDate,
  getParameter,
  mustBeVersion,
  notFound,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import type { CareInstitution } from '../care-institution/entity.ts'
import { lockInstitution, notYet, suspendInstitution } from '../care-institution/index.ts'
import { CareHazard, type CareInspection } from './entity.ts'
import type {
  CloseHazardInput,
  EscalateHazardInput,
  NewHazardInput,
  OrderRectificationInput,
  RectifyHazardInput,
  ReportHazardInput,
  ReviewHazardInput,
} from './input.ts'
import { type HazardEvent, hazardStates, isSameHand, limitKeyOf } from './rules.ts'

const BASIS = '养老机构重大事故隐患判定标准；养老机构消防安全管理规定（民发〔2023〕37号）'

/** 上报隐患 met outside an inspection. */
export async function reportHazard(context: Context, input: ReportHazardInput) {
  context.viewer.mustBe('OFFICER', 'HANDLER', 'INSPECTOR')
  const institution = await lockInstitution(context, input.institutionId)
  if (input.foundOn > context.today) throw notYet(['input', 'foundOn'])
  return foundHazard(context, { institution, inspection: null, foundOn: input.foundOn }, input)
}

export function foundHazard(
  context: Context,
  where: { institution: CareInstitution; inspection: CareInspection | null; foundOn: string },
  { kind, severity, description }: NewHazardInput,
): CareHazard {
  const { em, viewer } = context
  const { institution, inspection, foundOn } = where
  const hazard = em.create(CareHazard, {
    institution,
    inspection,
    division: institution.division,
    kind,
    severity,
    description,
    foundOn,
    foundBy: viewer.subject,
    state: 'FOUND',
  } as never) as CareHazard
  record(em, 'elderly-care.hazard.found', {
    recordId: hazard.id,
    division: hazard.division,
    subjects: [institution.id],
    data: { institutionId: institution.id, kind, severity, on: foundOn },
  })
  return hazard
}

/** 责令整改: by a day, no later than policy allows for the severity. */
export async function orderRectification(context: Context, input: OrderRectificationInput) {
  const hazard = await getHazard(context, input)
  const { dueOn, document } = input
  const { value, unit } = await getParameter(context, limitKeyOf(hazard.severity), hazard.division, context.today)
  const latest = dueDate(context.calendar, context.today, Number(value), unit)
  if (dueOn < context.today || (latest !== null && dueOn > latest))
    throw new Refusal('LIMIT_OUT_OF_RANGE', {
      zh: `整改期限须在今日至 ${latest} 之间。`,
      en: `The limit must lie between today and ${latest}.`,
      basis: BASIS,
      path: ['input', 'dueOn'],
    })
  move(context, hazard, 'ORDER', dueOn)
  context.em.assign(hazard, { orderedOn: context.today, orderDocument: document, dueOn })
  return hazard
}

export async function rectifyHazard(context: Context, input: RectifyHazardInput) {
  const hazard = await getHazard(context, input)
  move(context, hazard, 'RECTIFY')
  context.em.assign(hazard, { measure: input.measure, rectifiedOn: context.today })
  return hazard
}

/** 复查: mended or not; not mended goes back. */
export async function reviewHazard(context: Context, input: ReviewHazardInput) {
  const hazard = await getHazard(context, input)
  move(context, hazard, input.isRectified ? 'PASS' : 'FAIL')
  context.em.assign(hazard, {
    reviewedOn: context.today,
    reviewedBy: context.viewer.subject,
    reviewDocument: input.document,
  })
  return hazard
}

/** 销号. */
export async function closeHazard(context: Context, input: CloseHazardInput) {
  const hazard = await getHazard(context, input)
  move(context, hazard, 'CLOSE')
  if (isSameHand(hazard.severity, hazard.reviewedBy, context.viewer.subject))
    throw new Refusal('SAME_HAND', {
      zh: '重大隐患的复查人不得同时销号。请由他人销号。',
      en: 'Who passed the review of a major hazard may not close it. Another officer must.',
      basis: BASIS,
    })
  context.em.assign(hazard, {
    closedOn: context.today,
    closedBy: context.viewer.subject,
    closingDocument: input.document,
  })
  return hazard
}

/** 升级处置: the institution is suspended, or the case referred. */
export async function escalateHazard(context: Context, input: EscalateHazardInput) {
  const hazard = await getHazard(context, input)
  const { escalation, document } = input
  move(context, hazard, 'ESCALATE')
  context.em.assign(hazard, {
    escalation,
    escalatedOn: context.today,
    escalationDocument: document,
    dueOn: hazard.dueOn ?? context.today,
  })
  const institution = await lockInstitution(context, hazard.institution.id, ['input', 'hazardId'])
  if (escalation === 'SUSPENSION' && institution.filingStatus !== 'SUSPENDED')
    suspendInstitution(context, institution, document, `HAZARD ${hazard.id}`)
  return hazard
}

function move(context: Context, hazard: CareHazard, event: HazardEvent, dueOn: string | null = hazard.dueOn ?? null) {
  const from = hazard.state
  hazard.state = transition(hazardStates, from, event)
  record(context.em, 'elderly-care.hazard.moved', {
    recordId: hazard.id,
    division: hazard.division,
    subjects: [hazard.institution.id],
    data: {
      institutionId: hazard.institution.id,
      kind: hazard.kind,
      severity: hazard.severity,
      from,
      to: hazard.state,
      event,
      on: context.today,
      dueOn,
    },
  })
}

async function getHazard(context: Context, input: { hazardId: string; version: number }): Promise<CareHazard> {
  context.viewer.mustBe('OFFICER', 'INSPECTOR')
  const hazard = await context.em.findOne(CareHazard, { id: input.hazardId })
  if (hazard === null) throw notFound({ zh: '隐患', en: 'hazard' }, ['input', 'hazardId'])
  context.viewer.mustServe(hazard.division)
  mustBeVersion(hazard, input.version)
  return hazard
}
