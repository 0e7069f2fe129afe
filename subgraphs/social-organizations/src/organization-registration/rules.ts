import type { OrganizationKind } from '../social-organization/entity.ts'

export interface FoundingFacts {
  readonly kind: OrganizationKind
  readonly foundationKind?: 'PUBLIC_FUNDRAISING' | 'NON_PUBLIC_FUNDRAISING' | null
  readonly individualMembers: number
  readonly unitMembers: number
  readonly directors: number
  readonly fullTimeStaff: number
  readonly registeredFundFen: number
  /** Significant digits of the registry's division: 2 for the province, 4 for a prefecture, 6 for a county. */
  readonly registryDigits: number
}

export interface FoundingLimits {
  readonly individualMembers: number
  readonly unitMembers: number
  readonly mixedMembers: number
  readonly associationFundFen: number
  readonly publicFundFen: number
  readonly nonPublicFundFen: number
  readonly directorsLeast: number
  readonly directorsMost: number
  /** How deep a foundation may be registered: 2 digits, the province. */
  readonly foundationDigits: number
}

export type ConditionFault =
  | 'TOO_FEW_MEMBERS'
  | 'FUND_TOO_SMALL'
  | 'DIRECTORS_OUT_OF_RANGE'
  | 'NO_FULL_TIME_STAFF'
  | 'REGISTRY_TOO_LOW'

/** The conditions of the law that figures can show; whether the purpose is lawful, an officer decides. */
export function findConditionFaults(facts: FoundingFacts, limits: FoundingLimits): ConditionFault[] {
  const faults: ConditionFault[] = []
  const { kind, foundationKind, registeredFundFen, directors } = facts
  if (kind === 'ASSOCIATION') {
    if (!hasMembersEnough(facts, limits)) faults.push('TOO_FEW_MEMBERS')
    if (registeredFundFen < limits.associationFundFen) faults.push('FUND_TOO_SMALL')
  }
  if (kind === 'FOUNDATION') {
    const least = foundationKind === 'PUBLIC_FUNDRAISING' ? limits.publicFundFen : limits.nonPublicFundFen
    if (registeredFundFen < least) faults.push('FUND_TOO_SMALL')
    if (directors < limits.directorsLeast || directors > limits.directorsMost) faults.push('DIRECTORS_OUT_OF_RANGE')
    if (facts.registryDigits > limits.foundationDigits) faults.push('REGISTRY_TOO_LOW')
  }
  // 民非条例 art. 8 asks for staff that fits the work, which no figure shows.
  if (kind !== 'PNE' && facts.fullTimeStaff < 1) faults.push('NO_FULL_TIME_STAFF')
  return faults
}

/** 社会团体登记管理条例 art. 10 (1): 50 persons, or 30 units, or 50 of both together. */
function hasMembersEnough({ individualMembers, unitMembers }: FoundingFacts, limits: FoundingLimits): boolean {
  if (unitMembers === 0) return individualMembers >= limits.individualMembers
  if (individualMembers === 0) return unitMembers >= limits.unitMembers
  return individualMembers + unitMembers >= limits.mixedMembers
}
