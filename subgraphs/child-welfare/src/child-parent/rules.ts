import { addMonths } from '@civil-affairs/schema'
import type { CircumstanceKind, EvidenceKind } from './entity.ts'

export interface CircumstanceFacts {
  readonly kind: CircumstanceKind
  readonly validFrom: string
  readonly validTo?: string | null
  readonly disabilityCategory?: string | null
  readonly disabilityGrade?: number | null
  readonly isListedIllness?: boolean | null
  readonly evidence?: EvidenceKind | null
  readonly withdrawnOn?: string | null
}

/** Why a circumstance does not count on a day. */
export type Shortfall =
  | 'WITHDRAWN'
  | 'NOT_YET'
  | 'ENDED'
  | 'DISABILITY_NOT_SEVERE'
  | 'ILLNESS_NOT_LISTED'
  | 'TERM_TOO_SHORT'
  | 'LOST_CONTACT_TOO_SHORT'

/** Months set by policy: the shortest term that counts, and how long contact must have been lost. */
export interface CircumstanceLimits {
  readonly termMonths: number
  readonly lostContactMonths: number
}

const INTELLECTUAL = '5'
const MENTAL = '6'

/** 民发〔2019〕62号 section 1; 民发〔2020〕125号. Null where the circumstance counts on the day. */
export function findShortfall(one: CircumstanceFacts, on: string, limits: CircumstanceLimits): Shortfall | null {
  if (one.withdrawnOn != null) return 'WITHDRAWN'
  if (one.validFrom > on) return 'NOT_YET'
  if (one.validTo != null && one.validTo <= on) return 'ENDED'
  // Taken over from a roster: the authority examined it when it granted, and the roster gives no details.
  if (one.evidence === 'ROSTER') return null
  switch (one.kind) {
    case 'SEVERE_DISABILITY':
      return isSevere(one) ? null : 'DISABILITY_NOT_SEVERE'
    case 'SERIOUS_ILLNESS':
      return one.isListedIllness === true ? null : 'ILLNESS_NOT_LISTED'
    case 'IMPRISONED':
    case 'COMPULSORY_REHAB':
    case 'LIBERTY_RESTRICTED':
      // The whole term counts, also when most of it has passed; one without an end is long enough.
      return one.validTo == null || addMonths(one.validFrom, limits.termMonths) <= one.validTo ? null : 'TERM_TOO_SHORT'
    case 'LOST_CONTACT':
      // Counted from the report to the police.
      return addMonths(one.validFrom, limits.lostContactMonths) <= on ? null : 'LOST_CONTACT_TOO_SHORT'
    default:
      return null
  }
}

/** 重残: grades 1 and 2 of any category, grades 3 and 4 of intellectual and mental disability (民发〔2019〕62号). */
function isSevere({ disabilityCategory: category, disabilityGrade: grade }: CircumstanceFacts): boolean {
  if (grade == null) return false
  return grade <= 2 || category === INTELLECTUAL || category === MENTAL
}

/** LOST: dead, declared missing or untraceable. UNABLE: in the list of the law. ABLE: neither, as far as is proven. */
export type Standing = 'LOST' | 'UNABLE' | 'ABLE'

const LOST: readonly CircumstanceKind[] = ['DEAD', 'DECLARED_MISSING', 'UNTRACEABLE']

export function standingOf(
  circumstances: readonly CircumstanceFacts[],
  on: string,
  limits: CircumstanceLimits,
): Standing {
  const counting = circumstances.filter((one) => findShortfall(one, on, limits) === null)
  if (counting.some(({ kind }) => LOST.includes(kind))) return 'LOST'
  return counting.length > 0 ? 'UNABLE' : 'ABLE'
}

/** ORPHAN where both parents are lost (国办发〔2010〕54号); DE_FACTO where both are lost or unable (民发〔2019〕62号). */
export function childClassOf(father: Standing, mother: Standing): 'ORPHAN' | 'DE_FACTO' | null {
  if (father === 'ABLE' || mother === 'ABLE') return null
  return father === 'LOST' && mother === 'LOST' ? 'ORPHAN' : 'DE_FACTO'
}

/** A parent of whom something was stated once, and nothing counts on the day: he or she may be able (again). */
export function mayBeAble(
  circumstances: readonly CircumstanceFacts[],
  on: string,
  limits: CircumstanceLimits,
): boolean {
  const stated = circumstances.filter(({ validFrom }) => validFrom <= on)
  return stated.length > 0 && standingOf(stated, on, limits) === 'ABLE'
}

const proofs: Record<CircumstanceKind, readonly EvidenceKind[]> = {
  DEAD: ['DEATH_CERTIFICATE', 'CREMATION_CERTIFICATE', 'DEREGISTRATION', 'COURT_JUDGMENT'],
  DECLARED_MISSING: ['COURT_JUDGMENT'],
  UNTRACEABLE: ['POLICE_STATEMENT'],
  SEVERE_DISABILITY: ['DISABILITY_CERTIFICATE'],
  SERIOUS_ILLNESS: ['MEDICAL_DIAGNOSIS'],
  IMPRISONED: ['COURT_JUDGMENT', 'CUSTODY_STATEMENT'],
  COMPULSORY_REHAB: ['REHAB_DECISION', 'CUSTODY_STATEMENT'],
  LIBERTY_RESTRICTED: ['RESTRICTION_DECISION', 'COURT_JUDGMENT', 'CUSTODY_STATEMENT'],
  LOST_CONTACT: ['POLICE_REPORT', 'COURT_JUDGMENT'],
  GUARDIANSHIP_REVOKED: ['COURT_JUDGMENT'],
  DEPORTED: ['EXIT_DECISION', 'COURT_JUDGMENT'],
}

/** Papers that prove a circumstance; a roster's word is taken over by an import only. */
export function proofsOf(kind: CircumstanceKind): readonly EvidenceKind[] {
  return proofs[kind]
}
