import { type Context, dueDate, getParameter, Refusal, seal } from '@civil-affairs/kit'
import { AssistanceUnit } from '../assistance-unit/entity.ts'
import { noteCountySurvey } from './accept.ts'
import { closeNotice } from './draft.ts'
import { type AssistanceApplication, NoticeObjection, PublicNotice } from './entity.ts'
import type { ActInput, ObjectInput, PostNoticeInput } from './input.ts'
import { move } from './move.ts'
import { hasNoticeRun } from './rules.ts'

export const GROUNDS_SEAL = 'notice-objection/grounds'

/** 公示: who is to be helped and with how much is posted where the family lives. */
export async function postPublicNotice(context: Context, input: PostNoticeInput) {
  const { em, today, calendar } = context
  const application = await move(context, 'POST_NOTICE', input)
  const { assessment, division } = application
  if (application.opinion !== 'GRANT' || assessment == null)
    throw new Refusal('NOTHING_TO_POST', {
      zh: '审核意见为不予确认，无需公示。请直接报送确认机关。',
      en: 'The opinion is to deny: nothing is posted. Forward the application instead.',
    })
  const { value, unit } = await getParameter(context, 'MLA.notice', division, today)
  const postedUntil = dueDate(calendar, today, Number(value), unit)
  if (postedUntil === null)
    throw new Refusal('CALENDAR_UNKNOWN', {
      zh: '公示期跨入尚未公布节假日安排的年份，无法计算。',
      en: 'The notice would run into a year whose working days are not published.',
    })
  em.create(PublicNotice, {
    application,
    division,
    round: application.round,
    place: input.place,
    area: await areaOf(context, application),
    personsCount: assessment.members,
    monthlyFen: assessment.monthlyFen,
    postedFrom: today,
    postedUntil,
    closedOn: null,
  })
  return application
}

/** 异议: the notice comes down, and the case is investigated again. */
export async function objectToPublicNotice(context: Context, input: ObjectInput) {
  const { em, keys, today } = context
  const application = await move(context, 'OBJECT', input)
  const notice = await em.findOneOrFail(PublicNotice, { application: application.id, closedOn: null })
  notice.closedOn = today
  em.create(NoticeObjection, {
    notice,
    application,
    division: application.division,
    receivedOn: today,
    groundsSealed: seal(keys, GROUNDS_SEAL, input.grounds),
    result: null,
    resolvedOn: null,
  })
  await em.flush()
  application.round += 1
  await noteCountySurvey(context, application)
  return application
}

/** The notice stood for its whole period and nobody objected. */
export async function closePublicNotice(context: Context, input: ActInput) {
  const application = await move(context, 'CLOSE_NOTICE', input)
  const notice = await context.em.findOneOrFail(PublicNotice, { application: application.id, closedOn: null })
  if (!hasNoticeRun(notice.postedUntil, context.today))
    throw new Refusal('NOTICE_STILL_RUNNING', {
      zh: `公示至 ${notice.postedUntil} 止，期满次日方可办理。`,
      en: `The notice stands until ${notice.postedUntil}; it may come down the day after.`,
      basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 22',
    })
  await closeNotice(context, application)
  return application
}

/** An opinion to deny goes to the deciding authority without a notice. */
export async function forwardAssistanceApplication(context: Context, input: ActInput) {
  const application = await move(context, 'FORWARD', input)
  if (application.opinion !== 'DENY')
    throw new Refusal('NOTICE_REQUIRED', {
      zh: '拟确认的申请须先公示。',
      en: 'An application that is to be granted is posted first.',
      basis: '最低生活保障审核确认办法（民发〔2021〕57号）art. 22',
    })
  return application
}

async function areaOf(context: Context, application: AssistanceApplication) {
  return (await context.em.findOneOrFail(AssistanceUnit, { id: application.unit.id })).area
}
