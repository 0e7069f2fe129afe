import type { StateMachine } from '@civil-affairs/kit'
import { addDays, CalendarUnknown, type WorkingCalendar } from '@civil-affairs/schema'

export type DivorceState =
  | 'APPLIED'
  | 'COOLING'
  | 'COLLECT_WINDOW'
  | 'WINDOW_OVER'
  | 'WITHDRAWN'
  | 'CERTIFIED'
  | 'LAPSED'
export type DivorceEvent = 'WITHDRAW' | 'CERTIFY' | 'LAPSE'

/**
 * 民法典 art. 1077: within thirty days either may withdraw; within thirty days after them both come for the certificate,
 * or the application counts as withdrawn.
 */
export const divorceStates: StateMachine<DivorceState, DivorceEvent> = {
  APPLIED: { WITHDRAW: 'WITHDRAWN' },
  COOLING: { WITHDRAW: 'WITHDRAWN' },
  COLLECT_WINDOW: { CERTIFY: 'CERTIFIED' },
  WINDOW_OVER: { LAPSE: 'LAPSED' },
  WITHDRAWN: {},
  CERTIFIED: {},
  LAPSED: {},
}

export interface DivorceClock {
  receivedOn: string
  coolingDays: number
  collectDays: number
  /** Whether a last day that is a day off moves to the next working day (民法典 art. 203). */
  movesCoolingEnd: boolean
  movesCollectEnd: boolean
}

export interface DivorceDays {
  /** Day 30: the last on which either may withdraw. Null where the holidays of its year are not published. */
  coolingEndsOn: string | null
  /** Day 31. */
  collectFrom: string | null
  /** Day 60, or the working day after it. */
  collectUntil: string | null
  /** Day 60 as counted: it is in the window whatever the holidays are. */
  collectAtLeastUntil: string | null
}

/** The day of receipt is not counted (民法典 art. 201). */
export function divorceDays(clock: DivorceClock, calendar: WorkingCalendar): DivorceDays {
  const coolingEndsOn = lastDay(addDays(clock.receivedOn, clock.coolingDays), clock.movesCoolingEnd, calendar)
  if (coolingEndsOn === null) return { coolingEndsOn, collectFrom: null, collectUntil: null, collectAtLeastUntil: null }
  const counted = addDays(coolingEndsOn, clock.collectDays)
  return {
    coolingEndsOn,
    collectFrom: addDays(coolingEndsOn, 1),
    collectUntil: lastDay(counted, clock.movesCollectEnd, calendar),
    collectAtLeastUntil: counted,
  }
}

function lastDay(date: string, moves: boolean, calendar: WorkingCalendar): string | null {
  if (!moves) return date
  try {
    return calendar.workingDayOnOrAfter(date)
  } catch (error) {
    if (error instanceof CalendarUnknown) return null
    throw error
  }
}

/** What the days make of an open application; null where that hangs on holidays nobody has published yet. */
export function stateOn(clock: DivorceClock, on: string, calendar: WorkingCalendar): DivorceState | null {
  const days = divorceDays(clock, calendar)
  if (on <= clock.receivedOn) return 'APPLIED'
  const countedCooling = addDays(clock.receivedOn, clock.coolingDays)
  if (on <= (days.coolingEndsOn ?? countedCooling)) return 'COOLING'
  if (days.coolingEndsOn === null) return null
  if (on <= (days.collectUntil ?? days.collectAtLeastUntil!)) return 'COLLECT_WINDOW'
  return days.collectUntil === null ? null : 'WINDOW_OVER'
}
