import type { ConflictKind, ResidencyLeaveReason } from './entity.ts'

interface Stay {
  readonly id: string
  readonly personId: string
  readonly validFrom: string
  readonly validTo?: string | null
  readonly leaveReason?: ResidencyLeaveReason | null
}

/** Two stays share a day; a stay of no day (undone on the day it began) shares none. */
export function shareADay(one: Stay, other: Stay): boolean {
  return (
    !isEmpty(one) &&
    !isEmpty(other) &&
    (other.validTo == null || one.validFrom < other.validTo) &&
    (one.validTo == null || other.validFrom < one.validTo)
  )
}

function isEmpty({ validFrom, validTo }: Stay): boolean {
  return validTo != null && validTo <= validFrom
}

export interface Conflict {
  readonly residencyId: string
  readonly kind: ConflictKind
  readonly cause: string
}

/**
 * What is wrong with the stays of one human, given what is known of the death: the same answer whatever order it was
 * learnt in. The day of death itself may be a day of the stay; the stay ends with it (validTo is its first day without).
 */
export function findConflicts(
  stays: readonly Stay[],
  death: { diedOn: string | null; isRevoked: boolean } | null,
): Conflict[] {
  const conflicts: Conflict[] = []
  for (const stay of stays) {
    const raise = (kind: ConflictKind, cause: string) => conflicts.push({ residencyId: stay.id, kind, cause })
    for (const other of stays) if (other.id !== stay.id && shareADay(stay, other)) raise('DOUBLE_RESIDENCY', other.id)
    const endedByDeath = stay.leaveReason === 'DEATH'
    if (death?.diedOn != null && !isEmpty(stay)) {
      if (endedByDeath && stay.validTo !== death.diedOn) raise('DEATH_DATE_DIFFERS', death.diedOn)
      if (!endedByDeath && (stay.validTo == null || stay.validTo > death.diedOn))
        raise('DECEASED_RESIDENT', death.diedOn)
    }
    if (death?.isRevoked && endedByDeath) raise('DEATH_REVOKED', stay.validTo!)
  }
  return conflicts
}

/** Prepaid money (押金): no more than so many months of the fee. */
export function isDepositAllowed(depositFen: number, monthlyFeeFen: number, months: number): boolean {
  return depositFen <= monthlyFeeFen * months
}

/** Whether somebody who lived somewhere over these intervals still does on or after the day. */
export function livesFrom(stays: readonly Stay[], on: string): boolean {
  return stays.some((stay) => !isEmpty(stay) && (stay.validTo == null || stay.validTo > on))
}
