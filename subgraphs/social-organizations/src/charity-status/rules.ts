import { addMonths } from '@civil-affairs/schema'
import { isInGoodStanding, type OrganizationStatus } from '../social-organization/index.ts'

/** 慈善法 art. 22: who has been a charity for a full year may apply. Gives the first day on which it may. */
export function mayApplyFrom(charitySince: string, months: number): string {
  return addMonths(charitySince, months)
}

/** 慈善法 art. 111: whose certificate was revoked may not apply again for five years. Null where nothing was revoked. */
export function barredUntil(revokedOn: readonly string[], months: number): string | null {
  const newest = revokedOn.toSorted().at(-1)
  return newest === undefined ? null : addMonths(newest, months)
}

interface Interval {
  readonly validFrom?: string | null
  readonly validTo?: string | null
}

/** A status or certificate holds from its first day to before its end, and only while the organization stands. */
export function holdsOn({ validFrom, validTo }: Interval, status: OrganizationStatus, on: string): boolean {
  return isInGoodStanding(status) && validFrom != null && validFrom <= on && (validTo == null || on < validTo)
}
