import { type Context, record, transition } from '@civil-affairs/kit'
import { dueOnOf } from './deadlines.ts'
import type { CorrectionRequest } from './entity.ts'
import { type CorrectionEvent, type CorrectionState, correctionStates } from './states.ts'

/** To the next state, with its days and the day by which what comes then is due. */
export async function move(
  context: Context,
  request: CorrectionRequest,
  event: CorrectionEvent,
  change: Partial<CorrectionRequest> = {},
): Promise<void> {
  const { state: from } = request
  request.state = transition<CorrectionState, CorrectionEvent>(correctionStates, from, event)
  Object.assign(request, change)
  if (event === 'ACCEPT') request.acceptedOn = context.today
  else if (event !== 'FORWARD') request.decidedOn = context.today
  request.dueOn = await dueOnOf(context, request)
  tell(context, request, from, event)
}

/** What was reported stands in no event. */
export function tell(
  { em, today }: Context,
  { id, division, personId, state, field, owner }: CorrectionRequest,
  from: CorrectionState | null,
  event: CorrectionEvent | 'REPORT',
): void {
  record(em, 'exchange.correction.moved', {
    recordId: id,
    division,
    subjects: [personId],
    data: { from, to: state, event, field, owner, on: today },
  })
}
