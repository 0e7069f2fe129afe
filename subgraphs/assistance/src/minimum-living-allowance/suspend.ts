import { type Context, Refusal, record } from '@civil-affairs/kit'
import { AllowanceSuspension } from './entity.ts'
import { effectiveDay, getAllowance, move } from './find-allowance.ts'
import type { ResumeInput, SuspendInput } from './input.ts'

/** 缓发: payments wait from a month on, with a reason; the allowance itself goes on. */
export async function suspendMinimumLivingAllowance(context: Context, input: SuspendInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input.allowanceId, input.version)
  move(context, allowance, 'SUSPEND')
  const { reason, document } = input
  const validFrom = effectiveDay(context, input.from)
  em.create(AllowanceSuspension, {
    allowance,
    division: allowance.division,
    reason,
    document,
    validFrom,
    validTo: null,
  })
  record(em, 'assistance.grant.suspended', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [allowance.unit.id],
    data: { programme: 'MLA', since: validFrom, reason },
  })
  return allowance
}

/** 恢复发放 from a month on; the months before it stay unpaid until payment items of them are released. */
export async function resumeMinimumLivingAllowance(context: Context, input: ResumeInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input.allowanceId, input.version)
  move(context, allowance, 'RESUME')
  const suspension = await em.findOneOrFail(AllowanceSuspension, { allowance: allowance.id, validTo: null })
  const validTo = effectiveDay(context, input.from)
  if (validTo < suspension.validFrom)
    throw new Refusal('EARLIER_THAN_CURRENT', {
      zh: `缓发自 ${suspension.validFrom} 起，恢复不得早于该月。`,
      en: `Payments are suspended from ${suspension.validFrom}; they cannot resume before it.`,
      path: ['input', 'from'],
    })
  suspension.validTo = validTo
  record(em, 'assistance.grant.resumed', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [allowance.unit.id],
    data: { programme: 'MLA', since: validTo, reason: suspension.reason },
  })
  return allowance
}
