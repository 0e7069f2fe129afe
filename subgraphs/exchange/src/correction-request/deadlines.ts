import { type Context, type Deadline, deadlineOf } from '@civil-affairs/kit'
import type { CorrectionRequest } from './entity.ts'

/** The clock to the answer, and from there the one to the correction. Forwarding stops neither. */
export async function deadlinesOf(context: Context, request: CorrectionRequest): Promise<Deadline[]> {
  const { division, submittedOn, acceptedOn, decidedOn, state } = request
  const clock = (key: string, startedOn: string, metOn: string | null | undefined) =>
    deadlineOf(context, { key, division, startedOn, metOn: metOn ?? null })
  const limits = [clock('GDS.correct', submittedOn, acceptedOn ?? decidedOn)]
  if (acceptedOn != null) limits.push(clock('GDS.correction', acceptedOn, state === 'ACCEPTED' ? null : decidedOn))
  return Promise.all(limits)
}

/** By when the next step is owed; null where none is. */
export async function dueOnOf(context: Context, request: CorrectionRequest): Promise<string | null> {
  const running = (await deadlinesOf(context, request)).filter(({ metOn }) => metOn === null)
  return running.at(-1)?.dueOn ?? null
}
