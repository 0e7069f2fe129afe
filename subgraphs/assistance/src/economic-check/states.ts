import type { StateMachine } from '@civil-affairs/kit'

export const checkReasons = ['NEW', 'RECHECK', 'ALERT', 'OTHER_SCHEME'] as const
export type CheckReason = (typeof checkReasons)[number]

export type CheckOrderStatus =
  | 'ORDERED'
  | 'REQUESTED'
  | 'REPLYING'
  | 'REPORTED'
  | 'OBJECTED'
  | 'RECHECKING'
  | 'CLOSED'
  | 'CANCELLED'
export type CheckOrderAct = 'REQUEST' | 'REPLY' | 'ISSUE_REPORT' | 'OBJECT' | 'RECHECK' | 'CLOSE' | 'CANCEL'

/** A reply that comes after the report is kept, never turned away: the report is then issued anew. */
export const checkOrderStates: StateMachine<CheckOrderStatus, CheckOrderAct> = {
  ORDERED: { REQUEST: 'REQUESTED', CANCEL: 'CANCELLED' },
  REQUESTED: { REPLY: 'REPLYING', ISSUE_REPORT: 'REPORTED', CANCEL: 'CANCELLED' },
  REPLYING: { REPLY: 'REPLYING', ISSUE_REPORT: 'REPORTED', CANCEL: 'CANCELLED' },
  REPORTED: { REPLY: 'REPORTED', ISSUE_REPORT: 'REPORTED', OBJECT: 'OBJECTED', CLOSE: 'CLOSED' },
  OBJECTED: { REPLY: 'OBJECTED', RECHECK: 'RECHECKING' },
  RECHECKING: { REPLY: 'RECHECKING', ISSUE_REPORT: 'REPORTED' },
  CLOSED: {},
  CANCELLED: {},
}
/** Work is under way, so a second order for the same purpose would ask the same accounts twice. */
export const RUNNING: readonly CheckOrderStatus[] = ['ORDERED', 'REQUESTED', 'REPLYING', 'OBJECTED', 'RECHECKING']
