import type { StateMachine } from '@civil-affairs/kit'
import { addMonths, firstDayOf, nextMonth } from '@civil-affairs/schema'
import type { ChildSupportKind, EndReason, RecordedStatus, StudyStage } from './entity.ts'

export type ChildSupportStatus = RecordedStatus | 'LAPSED'
export type ChildSupportAct = 'ADJUST' | 'CHANGE_KIND' | 'CHANGE_PAYEE' | 'VERIFY' | 'CONTINUE' | 'END' | 'REINSTATE'

/** LAPSED: eighteen, or the study over; it may still go on when study is proven. ENDED: somebody ended it. */
export const childSupportStates: StateMachine<ChildSupportStatus, ChildSupportAct> = {
  ACTIVE: {
    ADJUST: 'ACTIVE',
    CHANGE_KIND: 'ACTIVE',
    CHANGE_PAYEE: 'ACTIVE',
    VERIFY: 'ACTIVE',
    CONTINUE: 'CONTINUING',
    END: 'ENDED',
  },
  CONTINUING: {
    ADJUST: 'CONTINUING',
    CHANGE_KIND: 'CONTINUING',
    CHANGE_PAYEE: 'CONTINUING',
    VERIFY: 'CONTINUING',
    CONTINUE: 'CONTINUING',
    END: 'ENDED',
  },
  LAPSED: { CHANGE_PAYEE: 'LAPSED', CONTINUE: 'CONTINUING', END: 'ENDED' },
  ENDED: { CHANGE_PAYEE: 'ENDED', REINSTATE: 'ACTIVE' },
}

/** The status as it stands on a day: an interval that has run out needs no act. */
export function statusOn(support: { status: RecordedStatus; validTo: string }, on: string): ChildSupportStatus {
  return support.status !== 'ENDED' && support.validTo <= on ? 'LAPSED' : support.status
}

const ADULT_MONTHS = 18 * 12

/** 民法典 art. 17: of age on the eighteenth birthday. */
export function isMinor(birthDate: string, on: string): boolean {
  return on < addMonths(birthDate, ADULT_MONTHS)
}

/** The month of the eighteenth birthday is the last one paid; this is the first day after it. */
export function endByAge(birthDate: string): string {
  return firstDayOf(nextMonth(addMonths(birthDate, ADULT_MONTHS)))
}

/** Included from the month after the decision. */
export function startOf(decidedOn: string): string {
  return firstDayOf(nextMonth(decidedOn))
}

/** Paid to the end of the month in which the reason came about. */
export function stopDay(occurredOn: string): string {
  return firstDayOf(nextMonth(occurredOn))
}

export type EndDayFault = 'BEFORE_THE_MONTH_AFTER' | 'DEATH_ENDS_NEXT_MONTH' | 'TOO_LATE'

/**
 * The first day no longer paid for. The month after the reason came about; an officer may set a later month, so that
 * what was paid in good faith is not claimed back from a child, but never later than the month after today, and never
 * for the dead.
 */
export function endDay(
  end: { reason: EndReason; occurredOn: string; from?: string | null },
  today: string,
): { on: string } | { fault: EndDayFault } {
  const due = stopDay(end.occurredOn)
  if (end.from == null) return { on: due }
  const stated = firstDayOf(end.from)
  if (stated < due) return { fault: 'BEFORE_THE_MONTH_AFTER' }
  if (end.reason === 'DEATH' && stated > due) return { fault: 'DEATH_ENDS_NEXT_MONTH' }
  const latest = stopDay(today)
  return stated > (due > latest ? due : latest) ? { fault: 'TOO_LATE' } : { on: stated }
}

export interface StandardTerms {
  /** Yearly consumption expenditure a head. */
  readonly consumptionFen: number
  /** Decimal text, e.g. "0.80". */
  readonly ratio: string
  /** The standard is rounded to a multiple of it. */
  readonly roundingFen: number
}

/** A share of the yearly consumption a head, by the month, rounded half up: 17,191 yuan give 1,145 and 1,720. */
export function standardFen({ consumptionFen, ratio, roundingFen }: StandardTerms): number {
  const numerator = BigInt(consumptionFen) * BigInt(Math.round(Number(ratio) * 10_000))
  const unit = BigInt(120_000 * roundingFen)
  return Number((2n * numerator + unit) / (2n * unit)) * roundingFen
}

/** 补差: what the family draws for the child already is not paid twice. */
export function monthlyFen(standard: number, assistance: number): number {
  return Math.max(0, standard - assistance)
}

export const ratioKeys: Record<ChildSupportKind, string> = {
  ORPHAN_INSTITUTION: 'CHILD.ratio.institution',
  ORPHAN_SCATTERED: 'CHILD.ratio.scattered',
  DE_FACTO: 'CHILD.ratio.scattered',
  HIV: 'CHILD.ratio.hiv',
}

/** Study that lets the support go on: full-time, up to college (民发〔2019〕62号; 民发〔2020〕125号). */
export function isContinuedStage(stage: StudyStage): boolean {
  return stage !== 'POSTGRADUATE'
}

/** Whether study follows on: it began before the support ran out, or within the holidays between two schools. */
export function followsOn(enrolledOn: string, runsOutOn: string, gapMonths: number): boolean {
  return enrolledOn <= addMonths(runsOutOn, gapMonths)
}

/** The month in which the study ends is the last one paid; `studyEnd` is the first day after the study. */
export function endByStudy(studyEnd: string): string {
  return firstDayOf(studyEnd) === studyEnd ? studyEnd : stopDay(studyEnd)
}

export function nextVerification(verifiedOn: string, months: number): string {
  return addMonths(verifiedOn, months)
}

interface Interval {
  readonly validFrom: string
  readonly validTo?: string | null
}

/** The amount of a day; before the first one the first, after the last one the last. */
export function amountOn<Amount extends Interval>(amounts: readonly Amount[], on: string): Amount | null {
  const present = amounts.filter(({ validFrom, validTo }) => validTo == null || validFrom < validTo)
  return present.findLast(({ validFrom }) => validFrom <= on) ?? present[0] ?? null
}

/** Of all supports a child ever had, the one to show: the newest that was ever paid, else the newest. */
export function shownSupport<Support extends { validFrom: string; validTo: string }>(
  supports: readonly Support[],
): Support | null {
  const newestFirst = supports.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return newestFirst.find(({ validFrom, validTo }) => validFrom < validTo) ?? newestFirst[0] ?? null
}
