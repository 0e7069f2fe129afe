import { addMonths, readCreditCode } from '@civil-affairs/schema'
import type { OrganizationKind } from './entity.ts'
import { GOOD_STANDING, type OrganizationStatus } from './states.ts'

/** GB 32100-2015: the second character of a code that civil affairs issued. */
const characterOfKind: Record<OrganizationKind, string> = { ASSOCIATION: '1', PNE: '2', FOUNDATION: '3' }
const CIVIL_AFFAIRS = '5'

export type CodeFault = 'NOT_A_CREDIT_CODE' | 'NOT_OF_CIVIL_AFFAIRS' | 'OTHER_KIND'
export type CodeWarning =
  | 'CHECK_CHARACTER'
  | 'ORGANIZATION_CODE'
  | 'DIVISION_UNKNOWN'
  /** The registry's division differs: codes stay when divisions are merged or organizations move. */
  | 'OTHER_REGISTRY'

/**
 * What a credit code says against the organization it is to stand for. The department and the kind must agree; a wrong
 * check character or another division is a warning, because codes of the pilot years were issued so and are lawful.
 */
export function readOrganizationCode(
  code: string,
  kind: OrganizationKind,
  division: string,
): { faults: CodeFault[]; warnings: CodeWarning[] } {
  const reading = readCreditCode(code)
  if (!reading.ok) return { faults: ['NOT_A_CREDIT_CODE'], warnings: [] }
  const { parts } = reading
  const faults: CodeFault[] = []
  if (parts.registeringDepartment !== CIVIL_AFFAIRS) faults.push('NOT_OF_CIVIL_AFFAIRS')
  else if (parts.kind !== characterOfKind[kind]) faults.push('OTHER_KIND')
  const warnings = reading.warnings
    .map(({ code: warning }) => warning as string)
    .filter(isCodeWarning)
    .concat(parts.division === division.slice(0, 6) ? [] : ['OTHER_REGISTRY'])
  return { faults, warnings }
}

function isCodeWarning(warning: string): warning is CodeWarning {
  return warning === 'CHECK_CHARACTER' || warning === 'ORGANIZATION_CODE' || warning === 'DIVISION_UNKNOWN'
}

/** The kind that a code of civil affairs stands for; null for codes of other departments and for committees. */
export function kindOfCode(code: string): OrganizationKind | null {
  if (code[0] !== CIVIL_AFFAIRS) return null
  const found = Object.entries(characterOfKind).find(([, character]) => character === code[1])
  return (found?.[0] as OrganizationKind | undefined) ?? null
}

export type NameFault = 'NATIONAL_WORDS' | 'FOUNDATION_SUFFIX'

/**
 * Names of local organizations: no 中国, 全国, 中华 in front (社会团体登记管理条例 art. 10, 民非条例 art. 8); 基金会 ends the names of
 * foundations and of nobody else (社会组织名称管理办法, 民政部令第69号).
 */
export function findNameFault(kind: OrganizationKind, name: string): NameFault | null {
  if (/^(中国|全国|中华)/.test(name)) return 'NATIONAL_WORDS'
  return name.endsWith('基金会') === (kind === 'FOUNDATION') ? null : 'FOUNDATION_SUFFIX'
}

export function isInGoodStanding(status: OrganizationStatus): boolean {
  return GOOD_STANDING.includes(status)
}

/** The first day on which a grade given on a day no longer holds. */
export function gradeEnd(gradedOn: string, months: number): string {
  return addMonths(gradedOn, months)
}

/** The grade in force on a day: 1 for 1A to 5 for 5A; null where none is. */
export function gradeOn(
  { grade, gradeFrom, gradeTo }: { grade?: number | null; gradeFrom?: string | null; gradeTo?: string | null },
  day: string,
): number | null {
  if (grade == null || (gradeFrom != null && day < gradeFrom)) return null
  return gradeTo == null || day < gradeTo ? grade : null
}

/** 社会团体登记管理条例 art. 29-31, 基金会管理条例 art. 41-42, 民非条例 art. 24-26: why a registration is revoked. */
export const REVOCATION_GROUNDS = [
  'OBTAINED_BY_FRAUD',
  'NO_ACTIVITY_AFTER_REGISTRATION',
  'INSPECTION_REFUSED',
  'CHANGE_NOT_REGISTERED',
  'BEYOND_PURPOSE',
  'PROFIT_SEEKING',
  'ASSETS_MISUSED',
  'CONSENT_WITHDRAWN',
  'OTHER_LAW',
] as const
/** 慈善法 art. 109-111, 116-117: why a charity's certificate is revoked. */
export const LICENCE_REVOCATION_GROUNDS = [
  'NOT_CHARITABLE',
  'ASSETS_MISUSED',
  'UNLAWFUL_CONDITIONS',
  'REPEATED_AFTER_PENALTY',
  'UNLAWFUL_FUNDRAISING',
  'TAX_FRAUD',
  'STATE_SECURITY',
] as const
/** 社会团体登记管理条例 art. 19, 民非条例 art. 16, 基金会管理条例 art. 16. */
export const LIQUIDATION_GROUNDS = [
  'PURPOSE_FULFILLED',
  'DISSOLVED',
  'DIVIDED_OR_MERGED',
  'PURPOSE_UNATTAINABLE',
  'OTHER',
] as const
