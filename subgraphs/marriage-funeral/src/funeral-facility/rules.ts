import type { StateMachine } from '@civil-affairs/kit'
import type { FacilityKind, FacilityState, FuneralFacility } from './entity.ts'

export type FacilityEvent = 'OPEN' | 'SUSPEND' | 'RESUME' | 'CLOSE'

export const facilityStates: StateMachine<FacilityState, FacilityEvent> = {
  APPROVED: { OPEN: 'OPERATING', CLOSE: 'CLOSED' },
  OPERATING: { SUSPEND: 'SUSPENDED', CLOSE: 'CLOSED' },
  SUSPENDED: { RESUME: 'OPERATING', CLOSE: 'CLOSED' },
  CLOSED: {},
}

export type ApprovalLevel = NonNullable<FuneralFacility['approvalLevel']>

/** Ranks as the parameters FACILITY.approval.… give them: 1 the province, 3 the county. */
const rankOf: Readonly<Record<ApprovalLevel, number>> = { PROVINCE: 1, PREFECTURE: 2, COUNTY: 3 }

/**
 * 殡葬管理条例 (2012) art. 8: a funeral home or crematory is approved by the government of county or city, a service
 * station or urn hall by its civil affairs, a cemetery by the province, a village graveyard by the county. The revision
 * in force since 2026-03-30 may say otherwise, so the lowest rank that may approve is a parameter.
 */
export function mayApprove(level: ApprovalLevel, lowestRank: number): boolean {
  return rankOf[level] <= lowestRank
}

export function approvalParameterOf(kind: FacilityKind): string {
  return `FACILITY.approval.${kind}`
}

/** Whether bodies are cremated there. */
export function cremates(kind: FacilityKind): boolean {
  return kind === 'FUNERAL_HOME' || kind === 'CREMATORY'
}

/** Whether people are buried, or their ashes kept, there. */
export function buries(kind: FacilityKind): boolean {
  return (
    kind === 'COMMERCIAL_CEMETERY' ||
    kind === 'PUBLIC_CEMETERY' ||
    kind === 'RURAL_PUBLIC_GRAVEYARD' ||
    kind === 'URN_HALL'
  )
}
