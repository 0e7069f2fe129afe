import type { StateMachine } from '@civil-affairs/kit'
import type { FindingState } from './entity.ts'

export type FindingEvent = 'DISPATCH' | 'START_CHECKING' | 'DISPOSE' | 'CLOSE' | 'RETURN'

/** 预警 (domain.md 2.1.9): raised, dispatched, checked, disposed of, closed; what was judged too lightly goes back. */
export const findingStates: StateMachine<FindingState, FindingEvent> = {
  RAISED: { DISPATCH: 'DISPATCHED' },
  DISPATCHED: { DISPATCH: 'DISPATCHED', START_CHECKING: 'CHECKING' },
  CHECKING: { DISPOSE: 'DISPOSED' },
  DISPOSED: { CLOSE: 'CLOSED', RETURN: 'CHECKING' },
  CLOSED: {},
}
