import { type Context, type Deadline, deadlineOf, NATIONWIDE } from '@civil-affairs/kit'
import type { SharingRequest } from './entity.ts'

/** The clocks of a request. Waiting for the partner's supplement does not count against the authority: its clock starts again. */
export async function deadlinesOf(context: Context, request: SharingRequest): Promise<Deadline[]> {
  const { submittedOn, supplementAskedOn, supplementedOn, decidedOn, servingSince, state } = request
  const { disputedOn, disputeSettledOn } = request
  const clock = (key: string, startedOn: string, metOn: string | null | undefined) =>
    deadlineOf(context, { key, division: NATIONWIDE, startedOn, metOn: metOn ?? null })
  const limits = [
    clock(
      'GDS.reply.cond',
      supplementedOn ?? submittedOn,
      decidedOn ?? (supplementedOn == null ? supplementAskedOn : null),
    ),
  ]
  if (supplementAskedOn != null) limits.push(clock('GDS.supplement', supplementAskedOn, supplementedOn))
  if (disputedOn != null) limits.push(clock('GDS.dispute', disputedOn, disputeSettledOn))
  const isAgreed = state !== 'REFUSED' && state !== 'DISPUTED'
  if (decidedOn != null && isAgreed) limits.push(clock('GDS.supply', disputeSettledOn ?? decidedOn, servingSince))
  return Promise.all(limits)
}
