import { type Context, findDeath, getParameterNumber, Refusal, record } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { notYet } from '../care-institution/index.ts'
import { identifyElder } from '../person/index.ts'
import { sealAccount, tellAccount } from './account.ts'
import { getAllowance, move, mustAllow } from './find-allowance.ts'
import type { AllowanceActInput, ChangeAccountInput, CorrectBirthDateInput, StopInput } from './input.ts'
import { isUnreachableLongEnough, stopDay } from './rules.ts'
import { endSuspension, presentSuspension } from './survival.ts'
import { reviewAllowances } from './tasks.ts'

/** 停发: paid to the end of the month of the reason; what was paid beyond shows as overpaid and can be recovered. */
export async function stopOldAgeAllowance(context: Context, input: StopInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  const { reason, on, document } = input
  const { id, division, personId } = allowance
  mustAllow(allowance, 'STOP')
  const suspension = await presentSuspension(context, allowance)
  if (on > today) throw notYet(['input', 'on'])
  const months = await getParameterNumber(context, 'AGE.unreachableMonths', division, today)
  if (reason === 'UNREACHABLE' && !isUnreachableLongEnough(suspension?.validFrom ?? null, today, months))
    throw new Refusal('NOT_UNREACHABLE_LONG_ENOUGH', {
      zh: `失联停发须先暂停发放满 ${months} 个月。`,
      en: `Suspend first; after ${months} months without contact the allowance can be stopped.`,
      path: ['input', 'reason'],
    })
  const last = stopDay(on)
  const validTo = last < allowance.validFrom! ? allowance.validFrom! : last
  if (suspension !== null) await endSuspension(context, allowance, validTo, false)
  move(context, allowance, 'STOP', { validTo, stoppedOn: today, stopReason: reason, stopDocument: document })
  record(em, 'elderly-care.grant.ended', {
    recordId: id,
    division,
    subjects: [personId],
    data: { programme: 'OLD_AGE', until: validTo, reason },
  })
  await reviewAllowances(context, [personId])
  return allowance
}

/** 恢复: the death by which it was stopped was revoked; it goes on as if it had not been stopped. */
export async function reinstateOldAgeAllowance(context: Context, input: AllowanceActInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  const { id, division, personId, validFrom } = allowance
  mustAllow(allowance, 'REINSTATE')
  if (allowance.stopReason !== 'DEATH' || (await findDeath(context, personId)) !== null)
    throw new Refusal('DEATH_NOT_REVOKED', {
      zh: '只有因死亡停发且死亡信息已撤销的，可以恢复；其他情形请重新申请。',
      en: 'Only an allowance stopped by a death that was revoked is reinstated; otherwise apply anew.',
      path: ['input', 'allowanceId'],
    })
  const months = await getParameterNumber(context, 'AGE.survivalMonths', division, today)
  move(context, allowance, 'REINSTATE', {
    validTo: null,
    stoppedOn: null,
    stopReason: null,
    stopDocument: null,
    decisionDocument: input.document,
    survivalDueOn: addMonths(today, months),
  })
  record(em, 'elderly-care.grant.resumed', {
    recordId: id,
    division,
    subjects: [personId],
    data: { programme: 'OLD_AGE', since: validFrom!, paysArrears: true },
  })
  await reviewAllowances(context, [personId])
  return allowance
}

/** 更正出生日期: bands of months not yet paid follow it; what was paid stays as it was paid. */
export async function correctOldAgeBirthDate(context: Context, input: CorrectBirthDateInput) {
  context.viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  const { birthDate, document } = input
  if (birthDate > context.today) throw notYet(['input', 'birthDate'])
  context.em.assign(allowance, { birthDate, decisionDocument: document })
  await reviewAllowances(context, [allowance.personId])
  return allowance
}

export async function changeOldAgeAccount(context: Context, input: ChangeAccountInput) {
  const { em, viewer, keys } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const allowance = await getAllowance(context, input)
  if (allowance.status === 'DENIED' || allowance.status === 'STOPPED') move(context, allowance, 'CONFIRM') // refuses and lists what is legal
  em.assign(allowance, {
    ...sealAccount(keys, input.account),
    bankName: input.bankName ?? null,
    payeePersonId:
      input.payee == null
        ? allowance.payeePersonId
        : identifyElder(context, input.payee, 'elderly-care:payee', ['input', 'payee']).personId,
  })
  tellAccount(context, allowance)
  return allowance
}
