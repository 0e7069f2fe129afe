import type { StateMachine } from '@civil-affairs/kit'
import { addMonths, addToMonth, firstDayOf, nextMonth } from '@civil-affairs/schema'
import type { OldAgeStatus, OldAgeStopReason, OldAgeTaskReason } from './entity.ts'

export type OldAgeEvent =
  | 'APPLY'
  | 'SURVEY'
  | 'REVIEW'
  | 'POST'
  | 'GRANT'
  | 'DENY'
  | 'SURVIVAL_DUE'
  | 'CONFIRM'
  | 'SUSPEND'
  | 'STOP'
  | 'REINSTATE'

/** Found or applied for, surveyed by the village, reviewed by the township, posted, granted, confirmed alive again and again. */
export const oldAgeStates: StateMachine<OldAgeStatus, OldAgeEvent> = {
  ELIGIBLE_FOUND: { APPLY: 'APPLIED', DENY: 'DENIED' },
  APPLIED: { SURVEY: 'APPLIED', REVIEW: 'REVIEWED', DENY: 'DENIED' },
  REVIEWED: { POST: 'NOTICED', DENY: 'DENIED' },
  NOTICED: { GRANT: 'GRANTED', DENY: 'DENIED' },
  GRANTED: { SURVIVAL_DUE: 'SURVIVAL_CHECK_DUE', CONFIRM: 'CONFIRMED', SUSPEND: 'SUSPENDED', STOP: 'STOPPED' },
  SURVIVAL_CHECK_DUE: { CONFIRM: 'CONFIRMED', SUSPEND: 'SUSPENDED', STOP: 'STOPPED' },
  CONFIRMED: { SURVIVAL_DUE: 'SURVIVAL_CHECK_DUE', CONFIRM: 'CONFIRMED', SUSPEND: 'SUSPENDED', STOP: 'STOPPED' },
  SUSPENDED: { CONFIRM: 'CONFIRMED', STOP: 'STOPPED' },
  STOPPED: { REINSTATE: 'GRANTED' },
  DENIED: {},
}

export const OPEN_APPLICATION: readonly OldAgeStatus[] = ['ELIGIBLE_FOUND', 'APPLIED', 'REVIEWED', 'NOTICED']
export const RECEIVING: readonly OldAgeStatus[] = ['GRANTED', 'SURVIVAL_CHECK_DUE', 'CONFIRMED', 'SUSPENDED']

/** Paid to the end of the month in which the reason came about: the first day of the next is the first without. */
export function stopDay(on: string): string {
  return firstDayOf(nextMonth(on))
}

/** 失联: an allowance may be stopped when nobody has found the person for so many months of suspension. */
export function isUnreachableLongEnough(suspendedFrom: string | null, on: string, months: number): boolean {
  return suspendedFrom !== null && addMonths(suspendedFrom, months) <= on
}

interface Interval {
  readonly validFrom: string
  readonly validTo?: string | null
}

/** Whether a month is owed: inside the allowance, and not in a suspension that is not made good. */
export function isOwed(
  allowance: { validFrom?: string | null; validTo?: string | null },
  suspensions: readonly (Interval & { isPaidLater: boolean })[],
  month: string,
): boolean {
  const day = firstDayOf(month)
  const holds = ({ validFrom, validTo }: { validFrom?: string | null; validTo?: string | null }) =>
    validFrom != null && validFrom <= day && (validTo == null || day < validTo)
  return holds(allowance) && !suspensions.some((one) => holds(one) && !(one.isPaidLater && one.validTo != null))
}

/** The months from one day to another, the last not included: 2026-03-01 to 2026-05-01 are March and April. */
export function monthsOf(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); `${month}-01` < to; month = addToMonth(month, 1)) months.push(month)
  return months
}

export interface OldAgeFacts {
  readonly id: string
  readonly division: string
  readonly status: OldAgeStatus
  readonly birthDate: string
  readonly registeredDivision?: string | null
  readonly registryBirthDate?: string | null
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly stopReason?: OldAgeStopReason | null
}

export interface DueTask {
  readonly allowanceId: string
  readonly reason: OldAgeTaskReason
  readonly cause: string
}

/**
 * What is to be looked at in the allowances of one human, given what the registry has said: the same answer in whatever
 * order it was learnt. Nothing here stops money by itself.
 */
export function findTasks(
  allowances: readonly OldAgeFacts[],
  death: { diedOn: string | null; isRevoked: boolean } | null,
): DueTask[] {
  const tasks: DueTask[] = []
  for (const one of allowances) {
    if (one.status === 'DENIED') continue
    const raise = (reason: OldAgeTaskReason, cause: string) => tasks.push({ allowanceId: one.id, reason, cause })
    const stopped = one.status === 'STOPPED'
    if (death?.diedOn != null) {
      if (!stopped) raise('DECEASED', death.diedOn)
      else if (one.validFrom !== one.validTo && differs(one, stopDay(death.diedOn)))
        raise('STOP_MONTH_DIFFERS', death.diedOn)
    }
    if (death?.isRevoked && one.stopReason === 'DEATH') raise('DEATH_REVOKED', one.validTo!)
    if (stopped) continue
    if (one.registeredDivision != null && county(one.registeredDivision) !== county(one.division))
      raise('MOVED_OUT', one.registeredDivision)
    if (one.registryBirthDate != null && one.registryBirthDate !== one.birthDate)
      raise('BIRTH_DATE_DIFFERS', one.registryBirthDate)
    for (const other of allowances)
      if (other.id !== one.id && other.status !== 'DENIED' && other.status !== 'STOPPED') raise('DUPLICATE', other.id)
  }
  return tasks
}

/** Stopped by death on another month, or for another reason but later than the death allows. */
function differs({ stopReason, validTo }: OldAgeFacts, due: string): boolean {
  return stopReason === 'DEATH' ? validTo !== due : validTo! > due
}

function county(division: string): string {
  return division.slice(0, 6)
}

/** Tasks for which a month's payment waits: a month up to the death is owed all the same. */
export function holdsMonth({ reason, cause }: { reason: OldAgeTaskReason; cause: string }, month: string): boolean {
  if (reason === 'DECEASED' || reason === 'STOP_MONTH_DIFFERS') return firstDayOf(month) >= stopDay(cause)
  return reason === 'MOVED_OUT' || reason === 'DUPLICATE' || reason === 'BIRTH_DATE_DIFFERS'
}
