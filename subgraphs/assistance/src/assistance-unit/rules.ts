import { ageOn, familyRelations, findByCode } from '@civil-affairs/schema'
import type { Employment, HealthState, LabourCapacity, SingleBasis } from './entity.ts'

export interface MemberFacts {
  readonly personId: string
  readonly relation: string
  readonly birthDate?: string | null
  readonly labourCapacity: LabourCapacity
  readonly health: HealthState
  readonly disabilityCategory?: string | null
  readonly disabilityGrade?: number | null
  readonly employment: Employment
  readonly isStudent: boolean
}

export const HEAD = '02'
const INTELLECTUAL = '5'
const MENTAL = '6'

export type UnitFault = 'NO_MEMBERS' | 'NOT_ONE_HEAD' | 'UNKNOWN_RELATION' | 'SAME_PERSON_TWICE' | 'NOT_ONE_PERSON'

/** What keeps members from being one unit: one head (GB/T 4761 code 02), known relations, nobody twice. */
export function findUnitFaults(form: 'FAMILY' | 'SINGLE_PERSON', members: readonly MemberFacts[]): UnitFault[] {
  const faults: UnitFault[] = []
  if (members.length === 0) faults.push('NO_MEMBERS')
  else if (members.filter(({ relation }) => relation === HEAD).length !== 1) faults.push('NOT_ONE_HEAD')
  if (members.some(({ relation }) => findByCode(familyRelations, relation)?.code !== relation))
    faults.push('UNKNOWN_RELATION')
  if (new Set(members.map(({ personId }) => personId)).size < members.length) faults.push('SAME_PERSON_TWICE')
  if (form === 'SINGLE_PERSON' && members.length > 1) faults.push('NOT_ONE_PERSON')
  return faults
}

/** Whole years, or null where the birth date is not known. */
export function memberAge(member: { birthDate?: string | null }, on: string): number | null {
  return member.birthDate == null ? null : ageOn(member.birthDate, on)
}

/** 重度残疾: grades 1 and 2 of any category, grade 3 of intellectual or mental disability (民发〔2021〕57号). */
export function isSeverelyDisabled(member: {
  disabilityCategory?: string | null
  disabilityGrade?: number | null
}): boolean {
  const { disabilityCategory: category, disabilityGrade: grade } = member
  if (grade == null) return false
  return grade <= 2 || (grade === 3 && (category === INTELLECTUAL || category === MENTAL))
}

/**
 * 单人户: a member of a low-income-margin family who is severely disabled or seriously ill, or an adult severely
 * disabled person who depends on the family (民发〔2021〕57号 art. 7). `adultAge` is 18 (民法典 art. 17).
 */
export function mayRegisterAlone(member: MemberFacts, basis: SingleBasis, on: string): boolean {
  const severelyDisabled = isSeverelyDisabled(member)
  if (basis === 'MARGIN_FAMILY_MEMBER') return severelyDisabled || member.health === 'SERIOUS_ILLNESS'
  const age = memberAge(member, on)
  return severelyDisabled && age !== null && age >= 18
}
