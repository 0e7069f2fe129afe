import { type Context, linkedIdsOf, Refusal } from '@civil-affairs/kit'
import { ChildParent, ParentCircumstance } from '../child-parent/entity.ts'
import { reviewChildren } from '../child-task/index.ts'
import { ChildSupportStep } from './entity.ts'
import type { ActInput, AnswerInput, NotAcceptInput, SupplementInput } from './input.ts'
import { move } from './move.ts'
import { isOutside, isSameTownship } from './rules.ts'

/** 一次性告知: what is missing is said once. */
export async function requestChildSupportSupplement(context: Context, input: SupplementInput) {
  const application = await move(context, 'REQUEST_SUPPLEMENT', input)
  const { materials } = input
  if (application.wasSupplementAsked)
    throw new Refusal('ASKED_BEFORE', {
      zh: '补正材料须一次性告知，已告知过一次。',
      en: 'All that is missing is asked for at once, and that was done.',
      path: ['input', 'materials'],
    })
  application.wasSupplementAsked = true
  application.missingMaterials = [...new Set(materials)]
  return application
}

export async function supplyChildSupportMaterials(context: Context, input: ActInput) {
  const application = await move(context, 'SUPPLY', input)
  application.missingMaterials = []
  return application
}

export async function acceptChildSupportApplication(context: Context, input: ActInput) {
  const application = await move(context, 'ACCEPT', input)
  application.acceptedOn = context.today
  return application
}

export async function rejectChildSupportApplication(context: Context, input: NotAcceptInput) {
  const application = await move(context, 'NOT_ACCEPT', input)
  application.notAcceptedReason = input.reason
  application.closedOn = context.today
  await reviewChildren(context, [application.childPersonId])
  return application
}

export async function withdrawChildSupportApplication(context: Context, input: ActInput) {
  const application = await move(context, 'WITHDRAW', input)
  application.closedOn = context.today
  await reviewChildren(context, [application.childPersonId])
  return application
}

/** 开始查验 where the accepting township is that of the child's registration. */
export async function startChildSupportCheck(context: Context, input: ActInput) {
  const application = await move(context, 'START_CHECK', input)
  if (!isSameTownship(application.acceptedDivision, application.registeredDivision))
    throw new Refusal('PUSH_NEEDED', {
      zh: '户籍不在受理的乡镇（街道），请推送至户籍地。',
      en: 'The child is registered in another township: push the case there.',
    })
  application.checkStartedOn = context.today
  return application
}

/** 推送 to the township of the registration, with the child's file; out of the province where that lies elsewhere. */
export async function pushChildSupportApplication(context: Context, input: ActInput & { isOut: boolean }) {
  const { em, today } = context
  const application = await move(context, input.isOut ? 'PUSH_OUT' : 'PUSH', input)
  const { registeredDivision } = application
  if (isSameTownship(application.acceptedDivision, registeredDivision))
    throw new Refusal('NOT_ELSEWHERE', {
      zh: '户籍就在受理的乡镇（街道），请直接查验。',
      en: 'The child is registered in the accepting township: check the case there.',
    })
  if (isOutside(registeredDivision) !== input.isOut)
    throw new Refusal(input.isOut ? 'NOT_ANOTHER_PROVINCE' : 'ANOTHER_PROVINCE', {
      zh: input.isOut ? '户籍地在本省，请在省内推送。' : '户籍地在外省，请向外省推送。',
      en: input.isOut
        ? 'The child is registered in this province: push the case within it.'
        : 'The child is registered in another province: push the case out.',
    })
  application.pushedOn = today
  if (input.isOut) return application
  application.checkStartedOn = today
  await context.beyondScope(async () => {
    const ids = await linkedIdsOf(context, [application.childPersonId])
    const parents = await em.find(ChildParent, { childPersonId: { $in: ids } })
    const circumstances = await em.find(ParentCircumstance, { parent: { $in: parents.map(({ id }) => id) } })
    const steps = await em.find(ChildSupportStep, { application: application.id })
    for (const record of [application, ...steps, ...parents, ...circumstances]) record.division = registeredDivision
  })
  return application
}

/** 外省结果: what the other province answered. */
export async function recordChildSupportAnswer(context: Context, input: AnswerInput) {
  const application = await move(context, 'RECORD_ANSWER', input)
  const { answer, decidedOn } = input
  if (decidedOn > context.today || decidedOn < application.pushedOn!)
    throw new Refusal('OUT_OF_ORDER', {
      zh: '外省认定日期须在推送之后，且不晚于今天。',
      en: 'The other province decided after the push and not in the future.',
      path: ['input', 'decidedOn'],
    })
  Object.assign(application, { answer, decidedOn, closedOn: context.today })
  await reviewChildren(context, [application.childPersonId])
  return application
}

/** 告知结果 to the family, by the township that accepted the application; it need not serve the one in charge. */
export async function tellChildSupportResult(context: Context, input: ActInput) {
  return context.beyondScope(async () => {
    const application = await move(context, 'TELL', input)
    if (application.toldOn != null)
      throw new Refusal('ALREADY_TOLD', {
        zh: `结果已于 ${application.toldOn} 告知。`,
        en: `The family was told on ${application.toldOn}.`,
      })
    application.toldOn = context.today
    return application
  })
}
