import { type Context, linkedIdsOf, Refusal, record } from '@civil-affairs/kit'
import { reviewChildren } from '../child-task/index.ts'
import { tellChanged } from './adjust.ts'
import { ChildSupportAmount, StudyContinuation } from './entity.ts'
import { act, alreadySupported, findOpenSupport, mayAct } from './find-support.ts'
import type { EndInput, ReinstateInput } from './input.ts'
import { amountOn, type EndDayFault, endByAge, endByStudy, endDay } from './rules.ts'

/** Ends the support from the month after the reason came about; a child may apply anew afterwards. */
export async function endChildSupport(context: Context, input: EndInput) {
  const { em, today } = context
  const support = await act(context, 'END', input)
  const { reason, occurredOn, from, document } = input
  if (occurredOn > today)
    throw new Refusal('IN_FUTURE', {
      zh: '终止事由发生日不得晚于今天。',
      en: 'The reason cannot come about in the future.',
      path: ['input', 'occurredOn'],
    })
  // Granted in error: nothing was ever owed.
  const end = reason === 'GRANTED_IN_ERROR' ? { on: support.validFrom } : endDay({ reason, occurredOn, from }, today)
  if ('fault' in end) throw wrongMonth(end.fault)
  const on = end.on < support.validFrom ? support.validFrom : end.on > support.validTo ? support.validTo : end.on
  em.assign(support, {
    validTo: on,
    endedOn: today,
    endReason: reason,
    endOccurredOn: occurredOn,
    endDocument: document,
  })
  record(em, 'child-welfare.grant.ended', {
    recordId: support.id,
    division: support.division,
    subjects: [support.childPersonId],
    data: { programme: 'CHILD_SUPPORT', until: on, reason },
  })
  await reviewChildren(context, [support.childPersonId])
  return support
}

/** 恢复: the support was ended by an error, e.g. a death that was revoked. It goes on as if it had not been. */
export async function reinstateChildSupport(context: Context, input: ReinstateInput) {
  const { em } = context
  const { support } = await mayAct(context, 'REINSTATE', input)
  const ids = await linkedIdsOf(context, [support.childPersonId])
  const other = await findOpenSupport(context, ids, support.validTo)
  if (other !== null) throw alreadySupported()
  const since = support.validTo
  const studies = await em.find(StudyContinuation, { support: support.id }, { orderBy: { validTo: 'desc' } })
  em.assign(support, {
    status: studies.length > 0 ? 'CONTINUING' : 'ACTIVE',
    validTo: studies.length > 0 ? endByStudy(studies[0]!.validTo) : endByAge(support.birthDate),
    endedOn: null,
    endReason: null,
    endOccurredOn: null,
    endDocument: null,
  })
  const amounts = await em.find(ChildSupportAmount, { support: support.id }, { orderBy: { validFrom: 'asc' } })
  tellChanged(context, support, amountOn(amounts, since)!.monthlyFen, since, 'REINSTATED')
  await reviewChildren(context, [support.childPersonId])
  return support
}

const sayings: Record<EndDayFault, { zh: string; en: string }> = {
  BEFORE_THE_MONTH_AFTER: {
    zh: '停发月不得早于事由发生的次月。',
    en: 'Payment cannot stop before the month after the reason came about.',
  },
  DEATH_ENDS_NEXT_MONTH: {
    zh: '死亡的自次月起停发，不得推迟。',
    en: 'After a death payment stops with the next month, not later.',
  },
  TOO_LATE: { zh: '停发月最迟为下月。', en: 'Payment stops with the next month at the latest.' },
}

function wrongMonth(fault: EndDayFault): Refusal {
  return new Refusal('WRONG_STOP_MONTH', { ...sayings[fault], path: ['input', 'from'] })
}
