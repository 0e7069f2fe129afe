import type { StateMachine } from '@civil-affairs/kit'

/** 校核 (政务数据共享条例): the office takes the report up or not, and puts right what is wrong by its own act. */
export const correctionStates = {
  SUBMITTED: { ACCEPT: 'ACCEPTED', REJECT: 'REJECTED', FORWARD: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { CLOSE: 'CORRECTED', REJECT: 'REJECTED', FORWARD: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  REJECTED: {},
  CORRECTED: {},
  WITHDRAWN: {},
} as const satisfies StateMachine<string, string>
export type CorrectionState = keyof typeof correctionStates
export type CorrectionEvent = 'ACCEPT' | 'REJECT' | 'CLOSE' | 'FORWARD' | 'WITHDRAW'

/** Those in which somebody owes a step. */
export const OPEN: readonly CorrectionState[] = ['SUBMITTED', 'ACCEPTED']
