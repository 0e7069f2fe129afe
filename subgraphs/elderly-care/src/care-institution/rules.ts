import type { StateMachine } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { FILING_MATERIALS, type FilingMaterial, type FilingStatus, type RatingScheme } from './entity.ts'

export type FilingEvent =
  | 'OPEN'
  | 'SUBMIT'
  | 'REQUEST_SUPPLEMENT'
  | 'ACCEPT'
  | 'CHANGE'
  | 'CONFIRM_CHANGE'
  | 'SUSPEND'
  | `RESUME_${Exclude<FilingStatus, 'SUSPENDED' | 'CLOSED'>}`
  | 'CLOSE'

const ends = { SUSPEND: 'SUSPENDED', CLOSE: 'CLOSED' } as const

/**
 * 备案 is no licence: an institution is registered first, opens with its first resident, and is filed after that. A filed
 * one whose particulars change files the change. A suspended one goes back to where it stood.
 */
export const filingStates: StateMachine<FilingStatus, FilingEvent> = {
  REGISTERED: { OPEN: 'OPENED', CHANGE: 'REGISTERED', ...ends },
  OPENED: { SUBMIT: 'FILING_SUBMITTED', CHANGE: 'OPENED', ...ends },
  FILING_SUBMITTED: { REQUEST_SUPPLEMENT: 'SUPPLEMENT', ACCEPT: 'FILED', ...ends },
  SUPPLEMENT: { SUBMIT: 'FILING_SUBMITTED', CHANGE: 'SUPPLEMENT', ...ends },
  FILED: { CHANGE: 'CHANGED', ...ends },
  CHANGED: { CONFIRM_CHANGE: 'FILED', CHANGE: 'CHANGED', ...ends },
  SUSPENDED: {
    RESUME_REGISTERED: 'REGISTERED',
    RESUME_OPENED: 'OPENED',
    RESUME_FILING_SUBMITTED: 'FILING_SUBMITTED',
    RESUME_SUPPLEMENT: 'SUPPLEMENT',
    RESUME_FILED: 'FILED',
    RESUME_CHANGED: 'CHANGED',
    CLOSE: 'CLOSED',
  },
  CLOSED: {},
}

/** 养老机构管理办法 (民政部令第66号): what a filing must hold. */
export function missingMaterials(given: readonly FilingMaterial[]): FilingMaterial[] {
  return FILING_MATERIALS.filter((material) => !given.includes(material))
}

/** 养老机构管理办法 (民政部令第66号): full-day board and care in at least so many beds; fewer make a community facility. */
export function isInstitution(designedBeds: number, minimumBeds: number): boolean {
  return designedBeds >= minimumBeds
}

const GRADES: Record<RatingScheme, readonly string[]> = {
  /** GB/T 37276-2018: five levels, five is highest. */
  STAR: ['1', '2', '3', '4', '5'],
  /** The scale is the province's own. */
  CREDIT: ['A', 'B', 'C', 'D'],
}

export function isGrade(scheme: RatingScheme, grade: string): boolean {
  return GRADES[scheme].includes(grade)
}

/** 等级评定: an institution must have run for so many months before it is rated. */
export function hasRunLongEnough(openedOn: string | null | undefined, on: string, months: number): boolean {
  return openedOn != null && addMonths(openedOn, months) <= on
}

/** The first day on which an institution that announces today may close: notice days lie between. */
export function isNoticeLongEnough(earliestClosing: string, closesOn: string): boolean {
  return closesOn >= earliestClosing
}

/** Codes that begin with 5 are issued by civil affairs (GB 32100-2015): the institution is also an organization. */
export function organizationCodeOf(creditCode: string | null | undefined): string | null {
  return creditCode?.startsWith('5') ? creditCode : null
}

/** Whether elders may move in: not while it stands still, has announced its end, or is gone. */
export function isTakingElders(status: FilingStatus): boolean {
  return status !== 'SUSPENDED' && status !== 'CLOSED'
}
