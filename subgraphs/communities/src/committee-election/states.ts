import type { StateMachine } from '@civil-affairs/kit'
import type { ElectionStatus, RecallStatus } from './entity.ts'

export type ElectionEvent = 'PUBLISH_LIST' | 'FAIL' | 'FALL_SHORT' | 'ELECT' | 'CLOSE_SHORT' | 'CANCEL'

/**
 * 村民委员会组织法 art. 14, 15. A vote in which not enough took part is no election; where too few are elected the open
 * seats are voted on again, or left open if those elected can do the work.
 */
export const electionStates: StateMachine<ElectionStatus, ElectionEvent> = {
  SCHEDULED: { PUBLISH_LIST: 'LIST_PUBLISHED', CANCEL: 'CANCELLED' },
  LIST_PUBLISHED: { FAIL: 'INVALID', FALL_SHORT: 'RUN_OFF', ELECT: 'COMPLETED', CANCEL: 'CANCELLED' },
  RUN_OFF: {
    FAIL: 'RUN_OFF',
    FALL_SHORT: 'RUN_OFF',
    ELECT: 'COMPLETED',
    CLOSE_SHORT: 'COMPLETED',
    CANCEL: 'CANCELLED',
  },
  COMPLETED: {},
  INVALID: {},
  CANCELLED: {},
}

export type RecallEvent = 'PASS' | 'REJECT' | 'WITHDRAW'

/** Art. 16. */
export const recallStates: StateMachine<RecallStatus, RecallEvent> = {
  PETITIONED: { PASS: 'RECALLED', REJECT: 'KEPT', WITHDRAW: 'WITHDRAWN' },
  RECALLED: {},
  KEPT: {},
  WITHDRAWN: {},
}
