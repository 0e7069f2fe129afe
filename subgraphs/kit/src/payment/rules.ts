import type { StateMachine } from '../states.ts'

/** A batch moves by different hands; until it is sent it can be cancelled, afterwards only single items change. */
export type BatchState = 'CALCULATED' | 'VERIFIED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'CANCELLED'
export type BatchEvent = 'VERIFY' | 'APPROVE' | 'SEND' | 'SETTLE' | 'CANCEL'
export const batchStates: StateMachine<BatchState, BatchEvent> = {
  CALCULATED: { VERIFY: 'VERIFIED', CANCEL: 'CANCELLED' },
  VERIFIED: { APPROVE: 'APPROVED', CANCEL: 'CANCELLED' },
  APPROVED: { SEND: 'SENT', CANCEL: 'CANCELLED' },
  SENT: { SETTLE: 'SETTLED' },
  SETTLED: {},
  CANCELLED: {},
}

export type ItemState =
  | 'PENDING'
  | 'HELD'
  | 'SENT'
  | 'PAID'
  | 'RETURNED'
  | 'REISSUED'
  | 'RECOVERING'
  | 'RECOVERED'
  | 'CANCELLED'
export type ItemEvent = 'HOLD' | 'RELEASE' | 'SEND' | 'PAY' | 'RETURN' | 'REISSUE' | 'RECOVER' | 'REPAY' | 'CANCEL'
export const itemStates: StateMachine<ItemState, ItemEvent> = {
  PENDING: { HOLD: 'HELD', SEND: 'SENT', CANCEL: 'CANCELLED' },
  HELD: { RELEASE: 'PENDING', REISSUE: 'REISSUED', CANCEL: 'CANCELLED' },
  SENT: { PAY: 'PAID', RETURN: 'RETURNED' },
  PAID: { RECOVER: 'RECOVERING' },
  RETURNED: { REISSUE: 'REISSUED' },
  REISSUED: {},
  RECOVERING: { REPAY: 'RECOVERED' },
  RECOVERED: {},
  CANCELLED: {},
}

/**
 * States in which a month counts as being paid: of one grant and month at most one item is in one of them, held by a
 * unique index, so two clerks at once cannot pay twice.
 */
export const LIVING_STATES = ['PENDING', 'HELD', 'SENT', 'PAID', 'RECOVERING'] as const

/** What is due and not yet in a living item, each with its amount; nothing due is paid with nothing. */
export function payable<Due extends { grantId: string; amountFen: number }>(
  due: readonly Due[],
  alreadyInPayment: ReadonlySet<string>,
): Due[] {
  return due.filter(({ grantId, amountFen }) => amountFen > 0 && !alreadyInPayment.has(grantId))
}

/** Count and sum of what will be sent: held and cancelled items are not part of the batch's amount. */
export function totalsOf(items: readonly { state: ItemState; amountFen: number }[]) {
  const counted = items.filter(({ state }) => state !== 'HELD' && state !== 'CANCELLED')
  return {
    itemCount: counted.length,
    amountFen: counted.reduce((sum, { amountFen }) => sum + amountFen, 0),
    heldCount: items.filter(({ state }) => state === 'HELD').length,
  }
}
