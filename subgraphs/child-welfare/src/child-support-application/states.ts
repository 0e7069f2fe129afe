import type { StateMachine } from '@civil-affairs/kit'

export type ChildApplicationState =
  | 'SUBMITTED'
  | 'SUPPLEMENT'
  | 'NOT_ACCEPTED'
  | 'ACCEPTED'
  | 'PUSHED_OUT'
  | 'ANSWERED'
  | 'CHECKING'
  | 'CONFIRMING'
  | 'GRANTED'
  | 'DENIED'
  | 'WITHDRAWN'

export type ChildApplicationAct =
  | 'REQUEST_SUPPLEMENT'
  | 'SUPPLY'
  | 'NOT_ACCEPT'
  | 'ACCEPT'
  | 'START_CHECK'
  | 'PUSH'
  | 'PUSH_OUT'
  | 'RECORD_ANSWER'
  | 'REVIEW'
  | 'RETURN'
  | 'CONFIRM'
  | 'DENY'
  | 'TELL'
  | 'WITHDRAW'

/**
 * 孤儿、事实无人抚养儿童认定流程 (民发〔2019〕62号; 跨省通办). Any township accepts; the township of the child's registration
 * checks, the county confirms. Nothing is ever shown to the public: the child's privacy comes first.
 */
export const childApplicationStates: StateMachine<ChildApplicationState, ChildApplicationAct> = {
  SUBMITTED: {
    REQUEST_SUPPLEMENT: 'SUPPLEMENT',
    NOT_ACCEPT: 'NOT_ACCEPTED',
    ACCEPT: 'ACCEPTED',
    WITHDRAW: 'WITHDRAWN',
  },
  SUPPLEMENT: { SUPPLY: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { START_CHECK: 'CHECKING', PUSH: 'CHECKING', PUSH_OUT: 'PUSHED_OUT', WITHDRAW: 'WITHDRAWN' },
  PUSHED_OUT: { RECORD_ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  CHECKING: { REVIEW: 'CONFIRMING', WITHDRAW: 'WITHDRAWN' },
  CONFIRMING: { CONFIRM: 'GRANTED', DENY: 'DENIED', RETURN: 'CHECKING', WITHDRAW: 'WITHDRAWN' },
  ANSWERED: { TELL: 'ANSWERED' },
  GRANTED: { TELL: 'GRANTED' },
  DENIED: { TELL: 'DENIED' },
  NOT_ACCEPTED: {},
  WITHDRAWN: {},
}
