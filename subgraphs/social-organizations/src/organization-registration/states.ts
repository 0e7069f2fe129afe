import type { StateMachine } from '@civil-affairs/kit'

export type RegistrationState = 'ACCEPTED' | 'APPROVED' | 'DENIED' | 'WITHDRAWN'
export type RegistrationAct = 'APPROVE' | 'DENY' | 'WITHDRAW'

/** 成立登记: from the day all papers are in, to the decision. */
export const registrationStates: StateMachine<RegistrationState, RegistrationAct> = {
  ACCEPTED: { APPROVE: 'APPROVED', DENY: 'DENIED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: {},
  DENIED: {},
  WITHDRAWN: {},
}
