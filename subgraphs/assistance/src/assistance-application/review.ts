import { type Context, getParameterNumber, Refusal } from '@civil-affairs/kit'
import { AssistanceUnit } from '../assistance-unit/entity.ts'
import { membersOn } from '../assistance-unit/index.ts'
import { findValidReport } from '../economic-check/index.ts'
import type { Means } from '../minimum-living-allowance/entity.ts'
import { type Assessment, assessUnit, startOf } from '../minimum-living-allowance/index.ts'
import { noteCountySurvey } from './accept.ts'
import { type AssistanceApplication, HomeVisit, NoticeObjection } from './entity.ts'
import type { ReviewInput } from './input.ts'
import { move } from './move.ts'

/** 审核: the township's opinion on what was found, with the amount the law makes of it. */
export async function reviewAssistanceApplication(context: Context, input: ReviewInput) {
  const { em, today, viewer } = context
  const application = await move(context, 'REVIEW', input)
  await mustHaveVisit(context, application)
  const assessment = await assessApplication(context, application, input.means)
  const { denialReasons } = assessment
  const stated = input.reasons ?? []
  if (input.opinion === 'GRANT' && denialReasons.length + stated.length > 0)
    throw notEligible([...denialReasons, ...stated], ['input', 'opinion'])
  if (input.opinion === 'DENY' && denialReasons.length + stated.length === 0) throw denialNeedsReason()
  application.checkReportId = await checkReportFor(context, application, input.opinion)

  application.verifiedMeans = input.means
  application.assessment = { ...assessment, class: input.class ?? assessment.class }
  application.opinion = input.opinion
  application.statedReasons = [...stated]
  application.reviewedBy = viewer.subject
  await noteCountySurvey(context, application)
  const open = await em.find(NoticeObjection, { application: application.id, resolvedOn: null })
  if (open.length > 0 && input.objectionResult == null)
    throw new Refusal('OBJECTION_UNANSWERED', {
      zh: '有尚未答复的异议。请填写异议复查结论。',
      en: 'An objection waits for its answer: state what came of it.',
      path: ['input', 'objectionResult'],
    })
  for (const objection of open) em.assign(objection, { result: input.objectionResult!, resolvedOn: today })
  return application
}

/** The law applied to the application as it stands, for the first month that would be paid. */
export async function assessApplication(
  context: Context,
  application: AssistanceApplication,
  means: Means,
): Promise<Assessment> {
  const on = startOf(context.today)
  const unit = await context.em.findOneOrFail(AssistanceUnit, { id: application.unit.id })
  return assessUnit(context, { unit, members: await membersOn(context, unit.id, on), means, on })
}

async function mustHaveVisit(context: Context, { id, round }: AssistanceApplication): Promise<void> {
  if ((await context.em.count(HomeVisit, { application: id, round })) > 0) return
  throw new Refusal('HOME_VISIT_MISSING', {
    zh: '尚无本轮入户调查记录。请先由两名以上人员入户调查。',
    en: 'No home visit of this round is recorded. At least two surveyors visit the home first.',
    basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 18',
  })
}

/** The report the opinion rests on; needed unless policy of the division says otherwise. */
async function checkReportFor(
  context: Context,
  { division, unit }: AssistanceApplication,
  opinion: 'GRANT' | 'DENY',
): Promise<string | null> {
  const report = await findValidReport(context, unit.id, context.today)
  const isRequired = await getParameterNumber(context, 'MLA.review.checkRequired', division, context.today)
  if (report === null && isRequired > 0)
    throw new Refusal('CHECK_REPORT_MISSING', {
      zh: '没有有效的家庭经济状况核对报告。请先完成核对。',
      en: 'There is no valid report of the economic check. Complete the check first.',
      basis: '社会救助暂行办法 art. 58',
    })
  if (report?.conclusion === 'EXCEEDS' && opinion === 'GRANT')
    throw new Refusal('CHECK_EXCEEDS', {
      zh: '核对报告结论为超出规定，不能提出确认意见。有异议的请先申请复核。',
      en: 'The check report says the limits are exceeded. If that is disputed, object to the report first.',
      basis: '社会救助暂行办法 art. 9',
      path: ['input', 'opinion'],
    })
  return report?.id ?? null
}

export function notEligible(reasons: readonly string[], path: readonly string[] = []): Refusal {
  return new Refusal('NOT_ELIGIBLE', {
    zh: `不符合条件：${reasons.join('、')}。请提出不予确认意见并说明理由。`,
    en: `Not eligible: ${reasons.join(', ')}. Propose a denial with its reasons instead.`,
    basis: '社会救助暂行办法 art. 9',
    path,
  })
}

export function denialNeedsReason(): Refusal {
  return new Refusal('DENIAL_NEEDS_REASON', {
    zh: '按核实情况符合条件。不予确认须填写理由。',
    en: 'By what was found the family is eligible. A denial needs a stated reason.',
    basis: '社会救助暂行办法 art. 11',
    path: ['input', 'reasons'],
  })
}
