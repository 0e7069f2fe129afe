import type { StateMachine } from '@civil-affairs/kit'

export type CharityState = 'APPLIED' | 'RECOGNISED' | 'DENIED' | 'WITHDRAWN' | 'ENDED'
export type CharityAct = 'EXTEND' | 'RECOGNISE' | 'DENY' | 'WITHDRAW' | 'END'

/** 慈善组织认定 (慈善法 art. 10). */
export const charityStates: StateMachine<CharityState, CharityAct> = {
  APPLIED: { EXTEND: 'APPLIED', RECOGNISE: 'RECOGNISED', DENY: 'DENIED', WITHDRAW: 'WITHDRAWN' },
  RECOGNISED: { END: 'ENDED' },
  DENIED: {},
  WITHDRAWN: {},
  ENDED: {},
}

export type FundraisingState = 'APPLIED' | 'ISSUED' | 'DENIED' | 'WITHDRAWN' | 'REVOKED' | 'RETURNED'
export type FundraisingAct = 'ISSUE' | 'DENY' | 'WITHDRAW' | 'REVOKE' | 'RETURN'

/** 公开募捐资格 (慈善法 art. 22, 111). */
export const fundraisingStates: StateMachine<FundraisingState, FundraisingAct> = {
  APPLIED: { ISSUE: 'ISSUED', DENY: 'DENIED', WITHDRAW: 'WITHDRAWN' },
  ISSUED: { REVOKE: 'REVOKED', RETURN: 'RETURNED' },
  DENIED: {},
  WITHDRAWN: {},
  REVOKED: {},
  RETURNED: {},
}
