import { type Context, Refusal } from '@civil-affairs/kit'
import { dissolveUnit, membersOn } from '../assistance-unit/index.ts'
import { isAnyHandlerRelative } from '../handler-relative/index.ts'
import { type AssistanceApplication, NoticeObjection } from './entity.ts'
import type { ActInput, NotAcceptInput, SupplementInput } from './input.ts'
import { move } from './move.ts'
import { countySurveyReasons, namedTooLate } from './rules.ts'

/** 受理: the materials are complete. */
export async function acceptAssistanceApplication(context: Context, input: ActInput) {
  const application = await move(context, 'ACCEPT', input)
  const declared = new Set(application.declarations.map(({ code }) => code))
  if (!declared.has('INCOME_AND_PROPERTY') || !declared.has('CHECK_CONSENT'))
    throw new Refusal('DECLARATION_MISSING', {
      zh: '受理前须有收入财产申报承诺和核对授权承诺。请先要求补正。',
      en: 'Acceptance needs the declarations of income and property and of consent to the check. Request them first.',
      basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 10',
    })
  application.acceptedOn = context.today
  await noteCountySurvey(context, application)
  return application
}

/** 补正: everything that is missing is named at once. */
export async function requestSupplement(context: Context, input: SupplementInput) {
  const application = await move(context, 'REQUEST_SUPPLEMENT', input)
  const late = namedTooLate(application.askedMaterials ?? null, input.missingMaterials)
  if (late.length > 0)
    throw new Refusal('NOT_NAMED_AT_ONCE', {
      zh: `应一次性告知全部补正材料，不得再追加：${late.join('、')}。`,
      en: `All that is missing is named once; it is too late to ask for ${late.join(', ')}.`,
      basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 11',
      path: ['input', 'missingMaterials'],
    })
  application.askedMaterials ??= [...new Set(input.missingMaterials)]
  application.missingMaterials = [...new Set(input.missingMaterials)]
  return application
}

/** 不予受理, with the reason. */
export async function notAcceptAssistanceApplication(context: Context, input: NotAcceptInput) {
  const application = await move(context, 'NOT_ACCEPT', input)
  application.notAcceptedReason = input.reason
  await dissolveUnit(context, application.unit.id, context.today)
  return application
}

/** Whether the county must visit the home itself; looked at again at every point where it matters. */
export async function noteCountySurvey(context: Context, application: AssistanceApplication): Promise<void> {
  const members = await membersOn(context, application.unit.id)
  const persons = [application.applicantPersonId, ...members.map(({ personId }) => personId)]
  const isHandlerRelative = await isAnyHandlerRelative(context, persons)
  const objections = await context.em.count(NoticeObjection, { application: application.id })
  application.countySurveyReasons = countySurveyReasons({ isHandlerRelative, objections })
}
