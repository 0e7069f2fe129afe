import { addMonths, daysBetween } from '@civil-affairs/schema'
import type { OrganizationStatus } from '../social-organization/index.ts'
import type { CreditList, ListingGround } from './entity.ts'

/** 社会组织信用信息管理办法（民政部令第60号）art. 11: what leads to 活动异常名录. */
export const ABNORMAL_GROUNDS: readonly ListingGround[] = [
  'ANNUAL_REPORT_NOT_FILED',
  'PARTY_ORGANIZATION_MISSING',
  'NOT_RECTIFIED',
  'FUNDRAISING_UNFIT',
  'FUNDRAISING_IDLE',
  'MINOR_PENALTY',
  'UNREACHABLE',
  'OTHER_LAW',
]
/** art. 15: what leads to 严重违法失信名单. */
export const SERIOUS_GROUNDS: readonly ListingGround[] = [
  'ABNORMAL_TWO_YEARS',
  'FALSE_CHANGE',
  'ACTIVITIES_SUSPENDED',
  'MAJOR_FINE',
  'REPEATED_MINOR_PENALTIES',
  'DISHONEST_DEBTOR',
  'REGISTRATION_REVOKED',
  'OTHER_LAW',
]
/** Grounds that leave nothing to be done: the listing ends with its term. */
const WITHOUT_DUTY: readonly ListingGround[] = ['MINOR_PENALTY', 'OTHER_LAW']

export interface Listing {
  readonly list: CreditList
  readonly ground: ListingGround
  readonly validFrom: string
  readonly validTo?: string | null
  readonly dutyFulfilledOn?: string | null
}

export interface CreditLimits {
  /** 5,000,000 fen: from this fine on it is a serious matter (art. 15). */
  readonly seriousFineFen: number
  /** 20 and 60: days between the two letters. */
  readonly lettersDaysLeast: number
  readonly lettersDaysMost: number
  /** 24: full time on the abnormal list after which it is a serious matter. */
  readonly abnormalMonths: number
  /** 6: term on the abnormal list where nothing is to be done. */
  readonly noDutyMonths: number
  /** 24: term on the serious list. */
  readonly seriousMonths: number
  /** 2 penalties in 36 months. */
  readonly penalties: number
  readonly penaltyMonths: number
}

export function groundsOf(list: CreditList): readonly ListingGround[] {
  return list === 'ABNORMAL' ? ABNORMAL_GROUNDS : SERIOUS_GROUNDS
}

/** Which list a penalty leads to: a warning or a small fine to the abnormal one, a fine of the limit or more to the serious one. */
export function listOfPenalty(fineFen: number | null, limits: CreditLimits): CreditList {
  return fineFen !== null && fineFen >= limits.seriousFineFen ? 'SERIOUS' : 'ABNORMAL'
}

/** art. 11: two letters came back unsigned, sent 20 to 60 days apart. */
export function isUnreachable(letters: readonly string[], limits: CreditLimits): boolean {
  const [first, second] = letters.toSorted()
  if (first === undefined || second === undefined || letters.length !== 2) return false
  const days = daysBetween(first, second)
  return days >= limits.lettersDaysLeast && days <= limits.lettersDaysMost
}

/**
 * The day from which the time on a list counts: the newest entry of the unbroken time on it. What happens again while an
 * organization is listed begins the time anew (art. 13, 16), also where that ground is settled since. Null where it is
 * not on the list.
 */
export function countedFrom(listings: readonly Listing[], list: CreditList, on: string): string | null {
  const rows = listings
    .filter((one) => one.list === list && one.validFrom <= on)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  let until: string | null = ''
  let newest: string | null = null
  for (const { validFrom, validTo } of rows) {
    const end = validTo ?? null
    until = until !== null && validFrom > until ? end : later(until, end)
    newest = validFrom
  }
  return until === null || until > on ? newest : null
}

function later(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b
}

/** art. 15 (1): two full years on the abnormal list. */
export function isAbnormalTooLong(listings: readonly Listing[], on: string, limits: CreditLimits): boolean {
  const from = countedFrom(listings, 'ABNORMAL', on)
  return from !== null && addMonths(from, limits.abnormalMonths) <= on
}

/** art. 15 (5): warnings or small fines, twice or more in three years up to the day. */
export function hasRepeatedPenalties(listings: readonly Listing[], on: string, limits: CreditLimits): boolean {
  const recent = listings.filter(
    ({ ground, validFrom }) =>
      ground === 'MINOR_PENALTY' && validFrom <= on && on < addMonths(validFrom, limits.penaltyMonths),
  )
  return recent.length >= limits.penalties
}

/** Grounds for the serious list that the records themselves show; whether to list, an officer decides. */
export function findSeriousGrounds(
  organization: { status: OrganizationStatus; wasRevoked: boolean },
  listings: readonly Listing[],
  on: string,
  limits: CreditLimits,
): ListingGround[] {
  const open = listings.filter(({ list, validTo }) => list === 'SERIOUS' && (validTo == null || validTo > on))
  const grounds: ListingGround[] = []
  if (isAbnormalTooLong(listings, on, limits)) grounds.push('ABNORMAL_TWO_YEARS')
  if (hasRepeatedPenalties(listings, on, limits)) grounds.push('REPEATED_MINOR_PENALTIES')
  if (organization.wasRevoked && organization.status !== 'CANCELLED') grounds.push('REGISTRATION_REVOKED')
  return grounds.filter((ground) => !open.some((one) => one.ground === ground))
}

export function hasDuty({ list, ground }: Pick<Listing, 'list' | 'ground'>): boolean {
  return list === 'SERIOUS' ? ground === 'ABNORMAL_TWO_YEARS' : !WITHOUT_DUTY.includes(ground)
}

export type RemovalFault = 'DUTY_NOT_FULFILLED' | 'TERM_NOT_OVER' | 'NOT_CANCELLED'

/**
 * What stands against taking an organization off a list for one ground. Abnormal: the duty is fulfilled, or where there
 * is none six months are over (art. 14). Serious: two years without anything new; after a revocation, its cancellation.
 */
export function findRemovalFault(
  listing: Listing,
  all: readonly Listing[],
  status: OrganizationStatus,
  on: string,
  limits: CreditLimits,
): RemovalFault | null {
  if (listing.ground === 'REGISTRATION_REVOKED') return status === 'CANCELLED' ? null : 'NOT_CANCELLED'
  if (hasDuty(listing) && listing.dutyFulfilledOn == null) return 'DUTY_NOT_FULFILLED'
  if (listing.list === 'ABNORMAL')
    return hasDuty(listing) || isOver(listing, all, on, limits.noDutyMonths) ? null : 'TERM_NOT_OVER'
  return isOver(listing, all, on, limits.seriousMonths) ? null : 'TERM_NOT_OVER'
}

/** Whatever happened again meanwhile, on this list or the other, begins the time anew. */
function isOver(listing: Listing, all: readonly Listing[], on: string, months: number): boolean {
  const entries = all
    .filter(({ validFrom }) => validFrom >= listing.validFrom && validFrom <= on)
    .map(({ validFrom }) => validFrom)
    .toSorted()
  return addMonths(entries.at(-1) ?? listing.validFrom, months) <= on
}

export type CreditStanding = 'NORMAL' | 'ABNORMAL' | 'SERIOUS'

export function standingOn(listings: readonly Listing[], on: string): CreditStanding {
  const open = listings.filter(({ validFrom, validTo }) => validFrom <= on && (validTo == null || on < validTo))
  if (open.some(({ list }) => list === 'SERIOUS')) return 'SERIOUS'
  return open.length > 0 ? 'ABNORMAL' : 'NORMAL'
}
