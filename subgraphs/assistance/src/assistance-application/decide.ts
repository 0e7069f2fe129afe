import { type Context, getParameterNumber, Refusal, seal } from '@civil-affairs/kit'
import { AssistanceUnit } from '../assistance-unit/entity.ts'
import { dissolveUnit } from '../assistance-unit/index.ts'
import type { DenialReason } from '../minimum-living-allowance/entity.ts'
import { grantMinimumLivingAllowance } from '../minimum-living-allowance/index.ts'
import { noteCountySurvey } from './accept.ts'
import { type AssistanceApplication, HomeVisit } from './entity.ts'
import type { ActInput, DenyInput, ExtendInput } from './input.ts'
import { move } from './move.ts'
import { assessApplication, denialNeedsReason, notEligible } from './review.ts'
import { authorityOf } from './rules.ts'

export const EXPLANATION_SEAL = 'assistance-application/denial'

/** 确认: the authority that holds for the division grants; computed anew, since standards and families change. */
export async function confirmAssistanceApplication(context: Context, input: ActInput) {
  const { em, today } = context
  const application = await decide(context, 'CONFIRM', input)
  if (application.opinion !== 'GRANT' || application.verifiedMeans == null)
    throw notEligible([...(application.assessment?.denialReasons ?? []), ...application.statedReasons])
  await mustHaveCountyVisit(context, application)
  const means = application.verifiedMeans
  const found = await assessApplication(context, application, means)
  if (found.denialReasons.length > 0) throw notEligible(found.denialReasons)
  // What was posted is what is granted: a family or standard that changed since is reviewed and posted anew.
  if (found.monthlyFen !== application.assessment?.monthlyFen || found.members !== application.assessment.members)
    throw new Refusal('CHANGED_SINCE_NOTICE', {
      zh: '家庭人口、标准或金额在公示后有变化。请退回复查并重新公示。',
      en: 'Family, standard or amount changed since the notice. Return it to be reviewed and posted anew.',
    })
  const unit = await em.findOneOrFail(AssistanceUnit, { id: application.unit.id })
  await grantMinimumLivingAllowance(context, {
    unit,
    applicationId: application.id,
    means,
    assessment: { ...found, class: application.assessment.class },
    document: input.document,
    decidedOn: today,
  })
  return application
}

/** 不予确认: with written reasons, which the family gets within the limit MLA.denyNotice. */
export async function denyAssistanceApplication(context: Context, input: DenyInput) {
  const application = await decide(context, 'DENY', input)
  const found =
    application.verifiedMeans == null
      ? []
      : (await assessApplication(context, application, application.verifiedMeans)).denialReasons
  const stated = [...application.statedReasons, ...(input.reasons ?? [])]
  const reasons: DenialReason[] = [...new Set([...found, ...stated])]
  if (reasons.length === 0) throw denialNeedsReason()
  application.denialReasons = reasons
  application.denialExplanationSealed = seal(context.keys, EXPLANATION_SEAL, input.explanation)
  await dissolveUnit(context, application.unit.id, context.today)
  return application
}

export async function deliverDenialNotice(context: Context, input: ActInput) {
  const application = await move(context, 'DELIVER_DENIAL_NOTICE', input)
  if (application.denialNoticeOn != null)
    throw new Refusal('ALREADY_DELIVERED', {
      zh: `不予确认通知书已于 ${application.denialNoticeOn} 送达。`,
      en: `The notice of denial was delivered on ${application.denialNoticeOn}.`,
    })
  application.denialNoticeOn = context.today
  return application
}

/** The deciding authority has the case investigated, reviewed and posted again. */
export async function returnAssistanceApplication(context: Context, input: ActInput) {
  const application = await move(context, 'RETURN', input)
  await mustBeAuthority(context, application)
  application.round += 1
  return application
}

/** 特殊情况 extend the whole procedure once, with the reason. */
export async function extendAssistanceApplication(context: Context, input: ExtendInput) {
  const application = await move(context, 'EXTEND', input, ['OFFICER'])
  if (application.extendedOn != null)
    throw new Refusal('ALREADY_EXTENDED', {
      zh: '办理时限只能延长一次。',
      en: 'The procedure can be extended once only.',
    })
  application.extendedOn = context.today
  application.extensionReason = input.reason
  return application
}

async function decide(context: Context, act: 'CONFIRM' | 'DENY', input: ActInput): Promise<AssistanceApplication> {
  const { viewer, today } = context
  const application = await move(context, act, input)
  application.authorityLevel = await mustBeAuthority(context, application)
  if (application.reviewedBy === viewer.subject)
    throw new Refusal('SAME_HAND', {
      zh: '审核人与确认人不得为同一人。',
      en: 'Who gave the opinion must not decide.',
    })
  application.decidedOn = today
  application.decidedBy = viewer.subject
  return application
}

/** County or delegated township, by the parameter that holds for the division today. */
async function mustBeAuthority(context: Context, application: AssistanceApplication) {
  const { viewer, today } = context
  const parameter = await getParameterNumber(context, 'MLA.confirm.level', application.division, today)
  const { level, division } = authorityOf(application.division, parameter)
  viewer.mustBe(...(level === 'TOWNSHIP' ? ['HANDLER', 'OFFICER'] : ['OFFICER']))
  viewer.mustServe(division)
  return level
}

async function mustHaveCountyVisit(context: Context, application: AssistanceApplication): Promise<void> {
  await noteCountySurvey(context, application)
  const reasons = application.countySurveyReasons
  if (reasons.length === 0) return
  // After a complaint only a visit made since then answers it.
  const since = reasons.includes('COMPLAINT') ? { round: application.round } : {}
  if ((await context.em.count(HomeVisit, { application: application.id, level: 'COUNTY', ...since })) > 0) return
  throw new Refusal('COUNTY_SURVEY_REQUIRED', {
    zh: `须由县级入户调查（${reasons.join('、')}）后方可确认。`,
    en: `The county must visit the home itself (${reasons.join(', ')}) before it confirms.`,
    basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 24',
  })
}
