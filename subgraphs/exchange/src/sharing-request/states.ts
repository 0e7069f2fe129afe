import type { StateMachine } from '@civil-affairs/kit'

/** How a request for conditional sharing goes on (政务数据共享条例). What an agreement's end makes of it is read off the agreement. */
export const sharingRequestStates = {
  SUBMITTED: { ASK_SUPPLEMENT: 'SUPPLEMENT', REVIEW: 'REVIEW' },
  SUPPLEMENT: { SUPPLEMENT: 'SUBMITTED' },
  REVIEW: { APPROVE: 'APPROVED', REFUSE: 'REFUSED' },
  APPROVED: { SERVE: 'SERVING' },
  REFUSED: {},
  SERVING: {},
  EXPIRED: {},
  REVOKED: {},
} as const satisfies StateMachine<string, string>
export type RequestState = keyof typeof sharingRequestStates
export type RequestEvent = 'ASK_SUPPLEMENT' | 'REVIEW' | 'SUPPLEMENT' | 'APPROVE' | 'REFUSE' | 'SERVE'
