import type { StateMachine } from '@civil-affairs/kit'
import { addMonths, ageOn, type DocumentType } from '@civil-affairs/schema'
import type { PartyKind } from '../marriage-office/index.ts'
import type { ConflictKind, MarriageEndCause, MarriageState } from './entity.ts'

export type MarriageEvent = 'DIVORCE' | 'COURT_DIVORCE' | 'DEATH' | 'REVIVE' | 'DECLINE_REVIVAL' | 'ANNUL'

/** A court may be heard late: its divorce may lie before a death that ended the marriage in the record. */
export const marriageStates: StateMachine<MarriageState, MarriageEvent> = {
  IN_FORCE: {
    DIVORCE: 'DIVORCED',
    COURT_DIVORCE: 'DIVORCED',
    DEATH: 'ENDED_BY_DEATH',
    DECLINE_REVIVAL: 'ENDED_BY_DEATH',
    ANNUL: 'ANNULLED',
  },
  ENDED_BY_DEATH: { COURT_DIVORCE: 'DIVORCED', REVIVE: 'IN_FORCE', ANNUL: 'ANNULLED' },
  DIVORCED: {},
  ANNULLED: {},
}

/** Ages before 1981: 中华人民共和国婚姻法 (1950) art. 4; since then (1980) art. 5 and 民法典 art. 1047, as parameters. */
export const LAW_OF_1980 = '1981-01-01'
const agesOf1950 = { HUSBAND: 20, WIFE: 18 } as const

export type PartyRole = 'HUSBAND' | 'WIFE'

export function ageNeeded(role: PartyRole, on: string, presentLaw: Readonly<Record<PartyRole, number>>): number {
  return on < LAW_OF_1980 ? agesOf1950[role] : presentLaw[role]
}

/** 民法典 art. 1047: the age is reached on the birthday itself (P-MARR). */
export function isOldEnough(birthDate: string, on: string, years: number): boolean {
  return ageOn(birthDate, on) >= years
}

/**
 * 补办结婚登记: the marriage holds from when both met the conditions of marriage (最高人民法院关于适用民法典婚姻家庭编的解释（一）
 * art. 6): they lived together as spouses and both were of age.
 */
export function retroactiveFrom(
  togetherSince: string,
  parties: readonly { birthDate: string; years: number }[],
): string {
  const ofAge = parties.map(({ birthDate, years }) => addMonths(birthDate, years * 12))
  return [togetherSince, ...ofAge].toSorted().at(-1)!
}

/** 婚姻登记条例 art. 5: the papers that show who somebody is, by where they are from. */
export const documentsOf: Readonly<Record<PartyKind, readonly DocumentType[]>> = {
  MAINLAND: ['RESIDENT_ID', 'TEMP_ID'],
  HK: ['HKM_TRAVEL', 'HKMT_RESIDENCE'],
  MACAO: ['HKM_TRAVEL', 'HKMT_RESIDENCE'],
  TAIWAN: ['TW_TRAVEL', 'HKMT_RESIDENCE'],
  OVERSEAS_CHINESE: ['PASSPORT_CN'],
  FOREIGN: ['PASSPORT_FOREIGN', 'FOREIGN_PR'],
}

/** The 2-digit province of a division. */
const province = (division: string) => division.slice(0, 2)

/** 全国通办: neither party is registered in the province of the office; null where it was said of nobody. */
export function isAwayFromHome(office: string, homes: readonly (string | null | undefined)[]): boolean | null {
  const known = homes.filter((home) => home != null)
  return known.length === 0 ? null : known.every((home) => province(home) !== province(office))
}

export interface DeathTold {
  diedOn: string
  isDeclared: boolean
}

/**
 * How the deaths that are known leave a marriage no court and no office has ended: it ends with the first of them
 * (民法典 art. 51 for a declared one). Null where both live, and where the death lies before the marriage: then one of
 * the two records is wrong, and nothing is drawn from it.
 */
export function endByDeath(
  validFrom: string,
  deaths: readonly (DeathTold | null)[],
): { validTo: string; cause: 'DEATH' | 'DECLARED_DEATH' } | null {
  const first = deaths
    .filter((death) => death !== null)
    .toSorted((a, b) =>
      a.diedOn < b.diedOn ? -1 : a.diedOn > b.diedOn ? 1 : Number(a.isDeclared) - Number(b.isDeclared),
    )[0]
  if (first === undefined || first.diedOn < validFrom) return null
  return { validTo: first.diedOn, cause: first.isDeclared ? 'DECLARED_DEATH' : 'DEATH' }
}

export interface MarriageFacts {
  id: string
  state: MarriageState
  validFrom: string
  validTo?: string | null
  endCause?: MarriageEndCause | null
  parties: readonly { role: PartyRole; human: string; death: DeathTold | null; isUnderAge: boolean }[]
  hasForbiddenTie: boolean
}

export interface Conflict {
  marriageId: string
  kind: ConflictKind
  cause: string
}

/** Two marriages share a day; one of no day (it ended on the day it began) shares none, and neither does a void one. */
export function shareADay(one: MarriageFacts, other: MarriageFacts): boolean {
  const isNothing = ({ state, validFrom, validTo }: MarriageFacts) => state === 'ANNULLED' || validTo === validFrom
  return (
    !isNothing(one) &&
    !isNothing(other) &&
    (other.validTo == null || one.validFrom < other.validTo) &&
    (one.validTo == null || other.validFrom < one.validTo)
  )
}

/**
 * What is wrong with these marriages, given all that is known of the deaths, ages and kinship of their parties: the same
 * answer whatever order it was learnt in. 民法典 art. 1042 (bigamy), 1047 (age), 1048 (kinship), 1051.
 */
export function findConflicts(marriages: readonly MarriageFacts[]): Conflict[] {
  const conflicts: Conflict[] = []
  const byHuman = new Map<string, MarriageFacts[]>()
  for (const marriage of marriages)
    for (const { human } of marriage.parties) byHuman.set(human, [...(byHuman.get(human) ?? []), marriage])
  for (const marriage of marriages) {
    const { id, state, validFrom, validTo, endCause, parties } = marriage
    if (state === 'ANNULLED') continue
    const raise = (kind: ConflictKind, cause: string) => conflicts.push({ marriageId: id, kind, cause })
    for (const other of new Set(parties.flatMap(({ human }) => byHuman.get(human)!)))
      if (other.id !== id && shareADay(marriage, other)) raise('DOUBLE_MARRIAGE', other.id)
    if (marriage.hasForbiddenTie) raise('FORBIDDEN_KINSHIP', 'KINSHIP')
    for (const { role, death, isUnderAge } of parties) {
      if (isUnderAge) raise('UNDER_AGE', role)
      if (death === null) continue
      if (death.diedOn < validFrom) raise('MARRIED_AFTER_DEATH', `${role} ${death.diedOn}`)
      else if (state === 'DIVORCED' && validTo! > death.diedOn) raise('DIVORCED_AFTER_DEATH', `${role} ${death.diedOn}`)
    }
    const told = endByDeath(
      validFrom,
      parties.map(({ death }) => death),
    )
    if (endCause === 'DEATH' && told?.validTo !== validTo) raise('DEATH_DIFFERS', validTo!)
  }
  return conflicts
}
