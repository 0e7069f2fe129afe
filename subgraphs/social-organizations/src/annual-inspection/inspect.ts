import { type Context, mustBeVersion, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { mayRaisePublicly } from '../charity-status/index.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import { mustBePast } from '../social-organization/index.ts'
import { AnnualInspection } from './entity.ts'
import type { ConcludeInput, ReturnInput, ReviewInput, SubmitInput } from './input.ts'
import { owesAudit, owesReview } from './rules.ts'
import { type InspectionAct, inspectionStates } from './states.ts'

/** 初审 by the supervising unit. */
export async function reviewAnnualInspection(context: Context, input: ReviewInput): Promise<AnnualInspection> {
  mustBePast(context, input.reviewedOn, ['input', 'reviewedOn'])
  const inspection = await find(context, input)
  mustBeOfNextYear(inspection, input.reviewedOn, ['input', 'reviewedOn'])
  move(context, inspection, 'REVIEW', input.document)
  inspection.reviewedOn = input.reviewedOn
  return inspection
}

/** 报送登记管理机关. After the last day it is taken, too, and the clock shows it. */
export async function submitAnnualInspection(context: Context, input: SubmitInput): Promise<AnnualInspection> {
  mustBePast(context, input.submittedOn, ['input', 'submittedOn'])
  const inspection = await find(context, input)
  mustBeOfNextYear(inspection, input.submittedOn, ['input', 'submittedOn'])
  const organization = await context.em.findOneOrFail(SocialOrganization, { id: inspection.organization.id })
  const auditReport = input.auditReport ?? inspection.auditReport ?? null
  if (owesReview(inspection.filing, organization.supervisingUnit) && inspection.reviewedOn == null)
    throw new Refusal('REVIEW_MISSING', {
      zh: '年度工作报告须先经业务主管单位初审同意。',
      en: 'The supervising unit reviews the report first.',
      basis: '社会团体登记管理条例 art. 28；民非条例 art. 23；基金会管理条例 art. 36',
    })
  if (owesAudit(organization.kind, await mayRaisePublicly(context, organization.id)) && auditReport === null)
    throw new Refusal('AUDIT_MISSING', {
      zh: '基金会和具有公开募捐资格的慈善组织须报送审计报告。',
      en: 'Foundations and charities that ask the public hand in an audit report.',
      basis: '基金会管理条例 art. 36；慈善法 art. 78',
      path: ['input', 'auditReport'],
    })
  move(context, inspection, 'SUBMIT', input.document)
  inspection.submittedOn ??= input.submittedOn
  inspection.auditReport = auditReport
  return inspection
}

/** 退回补正. */
export async function returnAnnualInspection(context: Context, input: ReturnInput): Promise<AnnualInspection> {
  const inspection = await find(context, input)
  if (input.completeUntil <= context.today)
    throw new Refusal('TOO_SOON', {
      zh: '补正期限须晚于今天。',
      en: 'The day until which to complete it must be after today.',
      path: ['input', 'completeUntil'],
    })
  move(context, inspection, 'RETURN', input.document)
  inspection.completeUntil = input.completeUntil
  return inspection
}

/** 年检结论. An annual report is filed and gets none. */
export async function concludeAnnualInspection(context: Context, input: ConcludeInput): Promise<AnnualInspection> {
  const inspection = await find(context, input)
  if (inspection.filing === 'ANNUAL_REPORT')
    throw new Refusal('NOT_INSPECTED', {
      zh: '慈善组织报送年度工作报告，不参加年检，没有年检结论。',
      en: 'Charities file annual reports; they are not inspected and get no result.',
      basis: '慈善法 art. 13',
    })
  inspection.result = input.result
  move(context, inspection, 'CONCLUDE', input.document)
  Object.assign(inspection, { concludedOn: context.today, rectifyUntil: input.rectifyUntil ?? null })
  return inspection
}

async function find(context: Context, input: { id: string; version: number }): Promise<AnnualInspection> {
  context.viewer.mustBe('OFFICER', 'HANDLER')
  const inspection = await context.em.findOne(AnnualInspection, { id: input.id })
  if (inspection === null) throw notFound({ zh: '年检记录', en: 'inspection' }, ['input', 'id'])
  context.viewer.mustServe(inspection.division)
  mustBeVersion(inspection, input.version)
  return inspection
}

function move(context: Context, inspection: AnnualInspection, act: InspectionAct, document: string): void {
  const { id, division, organization, year, filing, state: from } = inspection
  inspection.state = transition(inspectionStates, from, act)
  inspection.document = document
  record(context.em, 'social-organizations.inspection.moved', {
    recordId: id,
    division,
    subjects: [organization.id],
    data: {
      organizationId: organization.id,
      year,
      filing,
      from,
      to: inspection.state,
      event: act,
      result: inspection.state === 'CONCLUDED' ? (inspection.result ?? null) : null,
      on: context.today,
    },
  })
}

function mustBeOfNextYear({ year }: AnnualInspection, day: string, path: readonly string[]): void {
  if (day > `${year}-12-31`) return
  throw new Refusal('YEAR_NOT_OVER', {
    zh: `${year}年度的工作报告于次年报送，日期 ${day} 有误。`,
    en: `The report on ${year} is handed in the year after; ${day} cannot be right.`,
    path,
  })
}
