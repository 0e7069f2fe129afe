import { addDays } from '@civil-affairs/schema'
import {
  type DivisionKind,
  type DivisionLevel,
  divisionLevelOf,
  prefixOf,
} from '@civil-affairs/schema/divisions/gazetteer.ts'
import type { DivisionChangeKind } from '@civil-affairs/schema/divisions/gazetteer-changes.ts'

interface Interval {
  validFrom?: string | null
  validTo?: string | null
}

export function isInForce({ validFrom, validTo }: Interval, day: string): boolean {
  return (validFrom == null || validFrom <= day) && (validTo == null || day < validTo)
}

/** What a code meant on a day; null where it meant nothing then. */
export function inForceOn<Meaning extends Interval>(meanings: readonly Meaning[], day: string): Meaning | null {
  return meanings.find((meaning) => isInForce(meaning, day)) ?? null
}

/** Of meanings in the order of time: the one in force, else the last that began, else the first to come. */
export function latestMeaning<Meaning extends Interval>(meanings: readonly Meaning[], day: string): Meaning | null {
  const began = meanings.filter(({ validFrom }) => validFrom == null || validFrom <= day)
  return inForceOn(meanings, day) ?? began.at(-1) ?? meanings[0] ?? null
}

/** The day on which a division's surroundings are looked at: today while it exists, else its last day (or its first). */
export function dayToLookFrom({ validFrom, validTo }: Interval, today: string): string {
  if (validTo != null && validTo <= today) return addDays(validTo, -1)
  return validFrom != null && validFrom > today ? validFrom : today
}

/** The codes above a code, nearest first: its shorter prefixes (GB/T 2260, GB/T 10114). */
export function codesAbove(code: string): string[] {
  const own = prefixOf(code).length
  return [9, 6, 4, 2].filter((length) => length < own).map((length) => code.slice(0, length).padEnd(12, '0'))
}

export const divisionKindLabels: Record<DivisionKind, string> = {
  PROVINCE: '省',
  MUNICIPALITY: '直辖市',
  AUTONOMOUS_REGION: '自治区',
  SPECIAL_ADMINISTRATIVE_REGION: '特别行政区',
  PREFECTURE_CITY: '地级市',
  PREFECTURE: '地区',
  LEAGUE: '盟',
  AUTONOMOUS_PREFECTURE: '自治州',
  DISTRICT: '市辖区',
  COUNTY: '县',
  COUNTY_LEVEL_CITY: '县级市',
  BANNER: '旗',
  AUTONOMOUS_COUNTY: '自治县',
  AUTONOMOUS_BANNER: '自治旗',
  FORESTRY_DISTRICT: '林区',
  SPECIAL_DISTRICT: '特区',
  TOWN: '镇',
  TOWNSHIP: '乡',
  ETHNIC_TOWNSHIP: '民族乡',
  SUBDISTRICT: '街道',
  VILLAGE_COMMITTEE: '村民委员会',
  RESIDENTS_COMMITTEE: '居民委员会',
  STATISTICAL_UNIT: '统计单元',
}

/** 行政区划管理条例 art. 2-9. */
export const divisionChangeLabels: Record<DivisionChangeKind, string> = {
  ESTABLISHED: '设立',
  ABOLISHED: '撤销',
  RENAMED: '更名',
  TRANSFERRED: '隶属变更',
  BOUNDARY: '界线变更',
  SEAT_MOVED: '驻地迁移',
}

const levelOfKind: Record<Exclude<DivisionKind, 'STATISTICAL_UNIT'>, DivisionLevel> = {
  PROVINCE: 'PROVINCE',
  MUNICIPALITY: 'PROVINCE',
  AUTONOMOUS_REGION: 'PROVINCE',
  SPECIAL_ADMINISTRATIVE_REGION: 'PROVINCE',
  PREFECTURE_CITY: 'PREFECTURE',
  PREFECTURE: 'PREFECTURE',
  LEAGUE: 'PREFECTURE',
  AUTONOMOUS_PREFECTURE: 'PREFECTURE',
  DISTRICT: 'COUNTY',
  COUNTY: 'COUNTY',
  COUNTY_LEVEL_CITY: 'COUNTY',
  BANNER: 'COUNTY',
  AUTONOMOUS_COUNTY: 'COUNTY',
  AUTONOMOUS_BANNER: 'COUNTY',
  FORESTRY_DISTRICT: 'COUNTY',
  SPECIAL_DISTRICT: 'COUNTY',
  TOWN: 'TOWNSHIP',
  TOWNSHIP: 'TOWNSHIP',
  ETHNIC_TOWNSHIP: 'TOWNSHIP',
  SUBDISTRICT: 'TOWNSHIP',
  VILLAGE_COMMITTEE: 'VILLAGE',
  RESIDENTS_COMMITTEE: 'VILLAGE',
}

/** Last three digits below the county (GB/T 10114-2003), first and last of the range. */
const rangeOfKind: Partial<Record<DivisionKind, readonly [number, number]>> = {
  SUBDISTRICT: [1, 99],
  TOWN: [100, 199],
  TOWNSHIP: [200, 399],
  ETHNIC_TOWNSHIP: [200, 399],
  RESIDENTS_COMMITTEE: [1, 199],
  VILLAGE_COMMITTEE: [200, 399],
}

/** Whether a division of this kind may have this code; a unit of statistics may have any. */
export function kindFitsCode(kind: DivisionKind, code: string): boolean {
  if (kind === 'STATISTICAL_UNIT') return true
  if (levelOfKind[kind] !== divisionLevelOf(code)) return false
  const range = rangeOfKind[kind]
  if (range === undefined) return true
  const number = Number(prefixOf(code).slice(-3))
  return range[0] <= number && number <= range[1]
}

/** The code a division gets when the one above it gets another: 140726100 under 140703 is 140703100. */
export function codeUnder(code: string, from: string, to: string): string {
  return prefixOf(to) + code.slice(prefixOf(from).length)
}

/** 行政区划管理条例 art. 15: a change is completed within 12 months of the approval, 6 more with leave. */
export const MONTHS_TO_COMPLETE_A_CHANGE = 18

export type MatchReason = 'NAME' | 'SHORT_NAME' | 'ALIAS' | 'FORMER_NAME' | 'BEGINS_WITH'

/** What was written, ready to compare: full-width and half-width, and no spaces. */
export function spellingOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** The ways a text may end in a name: 晋城市城区 is perhaps 城区 of 晋城市. */
export function endingsOf(text: string): string[] {
  const characters = [...text]
  return characters.map((_, at) => characters.slice(at).join('')).filter((ending) => [...ending].length >= 2)
}

interface Named extends Interval {
  name: string
  shortName: string
  aliases: readonly string[]
}

/**
 * Why a text means this division, or null where it does not: it ends in one of its names, and what stands before names
 * divisions above it, from the top down, some left out if you like.
 */
export function matchOf(
  text: string,
  division: Named,
  above: readonly Named[],
  today: string,
): { reason: MatchReason; name: string } | null {
  const former = !isInForce(division, today)
  const names: [MatchReason, string][] = [
    ['NAME', division.name],
    ['SHORT_NAME', division.shortName],
    ...division.aliases.map((alias): [MatchReason, string] => ['ALIAS', alias]),
  ]
  for (const [reason, name] of names)
    if (text.endsWith(name) && namesDivisions(text.slice(0, -name.length), above.toReversed()))
      return { reason: former ? 'FORMER_NAME' : reason, name }
  return division.name.startsWith(text) && !former ? { reason: 'BEGINS_WITH', name: division.name } : null
}

function namesDivisions(text: string, fromTheTop: readonly Named[]): boolean {
  if (text === '') return true
  return fromTheTop.some((division, at) =>
    [division.name, division.shortName, ...division.aliases].some(
      (name) => text.startsWith(name) && namesDivisions(text.slice(name.length), fromTheTop.slice(at + 1)),
    ),
  )
}

interface Change {
  effectiveOn: string
  fromCodes: readonly string[]
  toCodes: readonly string[]
}

/** The codes a division took over from, or got land of, while its code meant this. */
export function codesBefore(division: Interval & { code: string }, changes: readonly Change[]): string[] {
  const during = changes.filter(
    ({ toCodes, effectiveOn }) => toCodes.includes(division.code) && isInForce(division, effectiveOn),
  )
  return othersOf(
    division.code,
    during.flatMap(({ fromCodes }) => fromCodes),
  )
}

/** The codes that took over from a division, or got land of it; its end is the day of the change. */
export function codesAfter(division: Interval & { code: string }, changes: readonly Change[]): string[] {
  const until = {
    validFrom: division.validFrom,
    validTo: division.validTo == null ? null : addDays(division.validTo, 1),
  }
  const during = changes.filter(
    ({ fromCodes, effectiveOn }) => fromCodes.includes(division.code) && isInForce(until, effectiveOn),
  )
  return othersOf(
    division.code,
    during.flatMap(({ toCodes }) => toCodes),
  )
}

function othersOf(code: string, codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((other) => other !== code).toSorted()
}
