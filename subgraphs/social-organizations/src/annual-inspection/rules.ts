import { isLocalDate } from '@civil-affairs/schema'
import type { OrganizationKind } from '../social-organization/entity.ts'
import type { Filing, InspectionResult } from './entity.ts'
import type { InspectionState } from './states.ts'

/** A day of the year as a parameter states it: 331 is 31 March. Null where there is no such day. */
export function dayOfYear(year: number, monthDay: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(Math.floor(monthDay / 100)).padStart(2, '0')}-${String(monthDay % 100).padStart(2, '0')}`
  return isLocalDate(text) ? text : null
}

/** Set up by 30 June, an organization is inspected for that year; set up later, from the next year on. */
export function isOwedFor(foundedOn: string, year: number, foundedByMonthDay: number): boolean {
  const last = dayOfYear(year, foundedByMonthDay)
  return last !== null && foundedOn <= last
}

/** 慈善法 art. 13: charities file annual reports; all others are inspected. */
export function filingOf(isCharity: boolean): Filing {
  return isCharity ? 'ANNUAL_REPORT' : 'INSPECTION'
}

/** 基金会管理条例 art. 36; 慈善法 art. 78: who must hand in an audit report. */
export function owesAudit(kind: OrganizationKind, raisesPublicly: boolean): boolean {
  return kind === 'FOUNDATION' || raisesPublicly
}

/** 社会团体登记管理条例 art. 28, 民非条例 art. 23, 基金会管理条例 art. 36: first the supervising unit, then the registry. Charities file with the registry. */
export function owesReview(filing: Filing, supervisingUnit: string | null | undefined): boolean {
  return filing === 'INSPECTION' && supervisingUnit != null
}

export interface InspectionYear {
  readonly year: number
  readonly state: InspectionState
  readonly result?: InspectionResult | null
}

/** Whether a year was missed or failed; null while it is open. */
export function hasFailed({ state, result }: InspectionYear): boolean | null {
  if (state === 'NOT_ATTENDED') return true
  return state === 'CONCLUDED' ? result === 'UNQUALIFIED' : null
}

/**
 * How many years in a row, up to the newest decided one, were missed or failed. An annual report that was filed breaks
 * the row though nobody concludes it; years that are still open are not counted, and a year that was not owed breaks it.
 */
export function failuresInARow(years: readonly (InspectionYear & { readonly filing: Filing })[]): number {
  let failures = 0
  let expected: number | null = null
  for (const one of years.toSorted((a, b) => b.year - a.year)) {
    const failed = one.filing === 'ANNUAL_REPORT' && one.state === 'SUBMITTED' ? false : hasFailed(one)
    if (failed === null && failures === 0) continue
    if (failed !== true || (expected !== null && one.year !== expected)) break
    failures++
    expected = one.year - 1
  }
  return failures
}
