import type { RequestIdentity } from './identity.ts'

/** A field as the schema classifies it. */
export interface ClassifiedField {
  /** `Type.field` */
  readonly coordinate: string
  readonly level: 'PERSONAL' | 'SENSITIVE'
}

/** Roles that keep the hub running or look at its figures, and work on nobody's case: a stated purpose opens nothing. */
const WITHOUT_CASES: ReadonlySet<string> = new Set([
  'LEADER',
  'POLICY_ADMINISTRATOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
])
/** Those who check the work of others see sensitive fields for that purpose only. */
const CHECKING = { role: 'AUDITOR', purpose: 'AUDIT' }

/**
 * Personal fields are masked unless the caller states a purpose and, for staff, the case they work on. A partner sees
 * those fields in full that its agreement names, a person nothing by a purpose.
 */
export function seesPersonalData({ kind, purpose, caseNumber, roles }: RequestIdentity): boolean {
  if (purpose === null) return false
  if (kind === 'SERVICE') return true
  return kind === 'STAFF' && caseNumber !== null && roles.some((role) => !WITHOUT_CASES.has(role))
}

/** The one decision about one field, taken at the gateway and again where the value comes from. */
export function maySee(identity: RequestIdentity, { coordinate, level }: ClassifiedField): boolean {
  const { kind, roles, purpose, released, agreement } = identity
  if (kind === 'PARTNER') return purpose !== null && agreement !== undefined && released?.includes(coordinate) === true
  if (!seesPersonalData(identity)) return false
  if (level === 'PERSONAL' || kind === 'SERVICE' || purpose === CHECKING.purpose) return true
  return roles.some((role) => role !== CHECKING.role && !WITHOUT_CASES.has(role))
}
