import { type Context, getParameterNumber, Refusal, record, significantDigits } from '@civil-affairs/kit'
import { addMonths, firstDayOf, nextMonth } from '@civil-affairs/schema'
import { notYet } from '../care-institution/index.ts'
import { OldAgeAllowance, OldAgeSuspension, SurvivalCheck } from './entity.ts'
import { getAllowance, move } from './find-allowance.ts'
import type { ConfirmSurvivalInput, SuspendInput } from './input.ts'

const MOST_AT_ONCE = 5_000

/** 生存认证到期: those whose time has come, in a division and below; repeated until it finds no more. */
export async function openSurvivalChecks(context: Context, division: string) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER', 'HANDLER')
  viewer.mustServe(division, ['division'])
  const due = await em.find(
    OldAgeAllowance,
    {
      division: { $like: `${significantDigits(division)}%` },
      status: { $in: ['GRANTED', 'CONFIRMED'] },
      survivalDueOn: { $lte: today },
    },
    { orderBy: { id: 'asc' }, limit: MOST_AT_ONCE },
  )
  for (const allowance of due) move(context, allowance, 'SURVIVAL_DUE')
  return { __typename: 'SurvivalCheckRun' as const, opened: due.length, mayHaveMore: due.length === MOST_AT_ONCE }
}

/** 生存认证: seen alive; a suspended allowance goes on, with or without the months it stood still. */
export async function confirmSurvival(context: Context, input: ConfirmSurvivalInput) {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const allowance = await getAllowance(context, input)
  const { checkedOn, method, document } = input
  const wasSuspended = allowance.status === 'SUSPENDED'
  move(context, allowance, 'CONFIRM')
  if (checkedOn > today) throw notYet(['input', 'checkedOn'])
  if (wasSuspended) {
    if (input.paysArrears == null)
      throw new Refusal('ARREARS_NOT_DECIDED', {
        zh: '恢复发放须明确停发月份是否补发。',
        en: 'Say whether the months without payment are paid afterwards.',
        path: ['input', 'paysArrears'],
      })
    await endSuspension(context, allowance, firstDayOf(today), input.paysArrears)
    record(em, 'elderly-care.grant.resumed', {
      recordId: allowance.id,
      division: allowance.division,
      subjects: [allowance.personId],
      data: { programme: 'OLD_AGE', since: firstDayOf(today), paysArrears: input.paysArrears },
    })
  }
  const { division } = allowance
  em.create(SurvivalCheck, {
    allowance,
    division,
    checkedOn,
    method,
    checkedBy: viewer.subject,
    document: document ?? null,
  })
  const months = await getParameterNumber(context, 'AGE.survivalMonths', division, checkedOn)
  em.assign(allowance, { lastConfirmedOn: checkedOn, survivalDueOn: addMonths(checkedOn, months) })
  record(em, 'elderly-care.oldAgeAllowance.confirmed', {
    recordId: allowance.id,
    division,
    subjects: [allowance.personId],
    data: { method, on: checkedOn, nextDueOn: allowance.survivalDueOn! },
  })
  return allowance
}

/** 暂停发放 from the next month on, e.g. because nobody has found the person. */
export async function suspendOldAgeAllowance(context: Context, input: SuspendInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input)
  move(context, allowance, 'SUSPEND')
  const { id, division, personId } = allowance
  const validFrom = firstDayOf(nextMonth(today))
  em.create(OldAgeSuspension, {
    allowance,
    division,
    reason: input.reason,
    validFrom,
    validTo: null,
    isPaidLater: false,
  })
  record(em, 'elderly-care.grant.suspended', {
    recordId: id,
    division,
    subjects: [personId],
    data: { programme: 'OLD_AGE', since: validFrom },
  })
  return allowance
}

export function presentSuspension(context: Context, allowance: OldAgeAllowance): Promise<OldAgeSuspension | null> {
  return context.em.findOne(OldAgeSuspension, { allowance: allowance.id, validTo: null })
}

export async function endSuspension(context: Context, allowance: OldAgeAllowance, on: string, isPaidLater: boolean) {
  const suspension = await presentSuspension(context, allowance)
  if (suspension === null) return
  suspension.validTo = on < suspension.validFrom ? suspension.validFrom : on
  suspension.isPaidLater = isPaidLater
}
