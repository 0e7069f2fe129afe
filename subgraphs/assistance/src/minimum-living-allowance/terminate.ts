import { type Context, record } from '@civil-affairs/kit'
import { dissolveUnit } from '../assistance-unit/index.ts'
import {
  AllowanceAmount,
  AllowanceRecheck,
  AllowanceSuspension,
  type MinimumLivingAllowance,
  type RecheckResult,
  type TerminationReason,
} from './entity.ts'
import { effectiveDay, getAllowance, move } from './find-allowance.ts'
import type { TerminateInput } from './input.ts'

/** Ends the allowance with written reasons (社会救助暂行办法 art. 13); the family may apply anew after its last month. */
export async function terminateMinimumLivingAllowance(context: Context, input: TerminateInput) {
  context.viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input.allowanceId, input.version)
  move(context, allowance, 'TERMINATE')
  const { reasons, document } = input
  await endAllowance(context, allowance, { on: effectiveDay(context, input.from), reasons, document })
  await closeRechecks(context, allowance, 'TERMINATED', document)
  return allowance
}

/** Closes everything that lasts as long as the allowance: amounts, suspension, and the unit. */
export async function endAllowance(
  context: Context,
  allowance: MinimumLivingAllowance,
  end: { on: string; reasons: readonly TerminationReason[]; document: string; eventReason?: string },
): Promise<void> {
  const { em } = context
  const on = end.on < allowance.validFrom ? allowance.validFrom : end.on
  allowance.validTo = on
  allowance.terminationReasons = [...end.reasons]
  allowance.terminationDocument = end.document
  const lasting = { allowance: allowance.id, $or: [{ validTo: null }, { validTo: { $gt: on } }] }
  for (const interval of [
    ...(await em.find(AllowanceAmount, lasting)),
    ...(await em.find(AllowanceSuspension, lasting)),
  ])
    interval.validTo = interval.validFrom > on ? interval.validFrom : on
  await dissolveUnit(context, allowance.unit.id, on)
  record(em, 'assistance.grant.ended', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [allowance.unit.id],
    data: { programme: 'MLA', until: on, reason: end.eventReason ?? end.reasons.join(' ') },
  })
}

/** Every open re-check task of the allowance is settled by one decision. */
export async function closeRechecks(
  context: Context,
  allowance: MinimumLivingAllowance,
  result: RecheckResult,
  document: string,
): Promise<void> {
  const open = await context.em.find(AllowanceRecheck, { allowance: allowance.id, closedOn: null })
  for (const task of open) context.em.assign(task, { closedOn: context.today, result, document })
}
