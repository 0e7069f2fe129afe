import { significantDigits } from '@civil-affairs/kit'
import type { StationKind } from './entity.ts'

export type StationLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'

const levelOfDigits: Readonly<Record<number, StationLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWNSHIP',
  12: 'VILLAGE',
}

/** 级别: that of the division a station is filed under. */
export function levelOf(division: string): StationLevel {
  return levelOfDigits[significantDigits(division).length]!
}

/**
 * On which level a kind stands: social work has three levels (县、乡、村三级社会工作服务体系), minors are protected by agencies
 * of the authority, a centre of the county and a station of the township (未成年人保护法 art. 9, 三级网络), care comes from the
 * township's regional centre and what stands in the communities.
 */
const levelsOf: Readonly<Record<StationKind, readonly StationLevel[]>> = {
  SOCIAL_WORK_STATION: ['COUNTY', 'TOWNSHIP', 'VILLAGE'],
  CHILD_PROTECTION_AGENCY: ['PROVINCE', 'PREFECTURE', 'COUNTY'],
  CHILD_PROTECTION_CENTRE: ['COUNTY'],
  CHILD_PROTECTION_STATION: ['TOWNSHIP'],
  CHILDREN_HOME: ['VILLAGE'],
  REGIONAL_CARE_CENTRE: ['TOWNSHIP'],
  EMBEDDED_CARE_FACILITY: ['TOWNSHIP', 'VILLAGE'],
  DAY_CARE_CENTRE: ['TOWNSHIP', 'VILLAGE'],
  MUTUAL_CARE_SITE: ['VILLAGE'],
  COMMUNITY_CANTEEN: ['TOWNSHIP', 'VILLAGE'],
  SERVICE_CENTRE: ['TOWNSHIP', 'VILLAGE'],
}

export function mayStandOn(kind: StationKind, level: StationLevel): boolean {
  return levelsOf[kind].includes(level)
}

/** A station serves divisions near its own: of the same county, or inside its own. */
export function mayServe(station: string, served: string): boolean {
  return served.startsWith(significantDigits(station)) || served.slice(0, 6) === station.slice(0, 6)
}

interface Interval {
  validFrom: string
  validTo?: string | null
}

export function isOpenOn({ validFrom, validTo }: Interval, on: string): boolean {
  return validFrom <= on && (validTo == null || on < validTo)
}

/** Share of units that are covered, to four decimals; null where there is nothing to cover. */
export function shareOf(covered: number, units: number): string | null {
  return units === 0 ? null : (covered / units).toFixed(4)
}
