import type { StateMachine } from '@civil-affairs/kit'

/**
 * How a request for conditional sharing goes on (政务数据共享条例): the two departments negotiate a refusal that the partner
 * disputes; where they do not agree the authority decides. What an agreement's end makes of it is read off the agreement.
 */
export const sharingRequestStates = {
  SUBMITTED: { ASK_SUPPLEMENT: 'SUPPLEMENT', REVIEW: 'REVIEW' },
  SUPPLEMENT: { SUPPLEMENT: 'SUBMITTED' },
  REVIEW: { APPROVE: 'APPROVED', REFUSE: 'REFUSED' },
  APPROVED: { SERVE: 'SERVING' },
  REFUSED: { DISPUTE: 'DISPUTED' },
  DISPUTED: { APPROVE: 'APPROVED', UPHOLD: 'REFUSED', WITHDRAW_DISPUTE: 'REFUSED' },
  SERVING: {},
  EXPIRED: {},
  REVOKED: {},
} as const satisfies StateMachine<string, string>
export type RequestState = keyof typeof sharingRequestStates
type Machine = typeof sharingRequestStates
export type RequestEvent = { [State in RequestState]: keyof Machine[State] }[RequestState]
