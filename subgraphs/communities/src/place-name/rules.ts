import { significantDigits } from '@civil-affairs/kit'
import type { Approver, PlaceClass } from './entity.ts'
import { findRareCharacters } from './hanyu-pinyin.ts'

/**
 * 地名管理条例 art. 9 (七), (八): within what a name must be the only one. Names of counties and above in the whole country,
 * of townships in the province, of committee seats in the county, of streets and of buildings in one built-up area. For
 * the other classes the law sets no scope; a name stands once in its division, or the record would be a duplicate.
 */
export function scopeOf(place: { class: PlaceClass; division: string; builtUpArea?: string | null }): string {
  const { division } = place
  switch (place.class) {
    case 'DIVISION':
      return `DIVISION:${significantDigits(division).length > 6 ? division.slice(0, 2) : ''}`
    case 'COMMITTEE_SEAT':
      return `COMMITTEE_SEAT:${division.slice(0, 6)}`
    case 'STREET':
    case 'BUILDING':
      return `${place.class}:${significantDigits(place.builtUpArea ?? division)}`
    default:
      return `${place.class}:${division}`
  }
}

/** Whether a place of the class must name the built-up area it lies in. */
export function needsBuiltUpArea(placeClass: PlaceClass): boolean {
  return placeClass === 'STREET' || placeClass === 'BUILDING'
}

/** A built-up area is that of a division the place lies in. */
export function isBuiltUpAreaOf(builtUpArea: string, division: string): boolean {
  return significantDigits(builtUpArea).length >= 4 && division.startsWith(significantDigits(builtUpArea))
}

/** 地名管理条例 art. 12; where it leaves the matter to the province or the competent department, any of those. */
const approversOf: Readonly<Record<PlaceClass, readonly Approver[]>> = {
  NATURAL: ['STATE_COUNCIL', 'PROVINCIAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'PLACE_NAME_AUTHORITY'],
  DIVISION: ['STATE_COUNCIL', 'PROVINCIAL_GOVERNMENT', 'LOCAL_GOVERNMENT'],
  COMMITTEE_SEAT: ['STATE_COUNCIL', 'PROVINCIAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'PLACE_NAME_AUTHORITY'],
  PARK_RESERVE: ['STATE_COUNCIL', 'PROVINCIAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'COMPETENT_DEPARTMENT'],
  STREET: ['LOCAL_GOVERNMENT'],
  BUILDING: ['HOUSING_DEPARTMENT'],
  FACILITY: ['COMPETENT_DEPARTMENT'],
  OTHER: [
    'PROVINCIAL_GOVERNMENT',
    'LOCAL_GOVERNMENT',
    'PLACE_NAME_AUTHORITY',
    'HOUSING_DEPARTMENT',
    'COMPETENT_DEPARTMENT',
  ],
}

export function mayApprove(approver: Approver, placeClass: PlaceClass): boolean {
  return approversOf[placeClass].includes(approver)
}

/** 地名管理条例 art. 12 (六): housing departments ask the place-name authority before they approve. */
export function mustConsult(placeClass: PlaceClass): boolean {
  return placeClass === 'BUILDING'
}

/**
 * 地名管理条例 art. 14: what a government or the place-name authority approves is announced within the days after the
 * approval; what another department approves, after it was filed. Null while that has not happened.
 */
export function announcementRunsFrom(name: {
  approver?: Approver | null
  approvedOn?: string | null
  filedOn?: string | null
}): string | null {
  const byDepartment = name.approver === 'HOUSING_DEPARTMENT' || name.approver === 'COMPETENT_DEPARTMENT'
  return (byDepartment ? name.filedOn : name.approvedOn) ?? null
}

/** 自然村镇: names of committee seats are spelt in one word. */
export function isSpeltInOne(placeClass: PlaceClass): boolean {
  return placeClass === 'COMMITTEE_SEAT'
}

export type PlaceNameWarning = 'RARE_CHARACTER' | 'NO_GENERIC_PART'

/** 地名管理条例 art. 9: what should be looked at, though it stands in nobody's way. */
export function findWarnings(name: { name: string; genericPart: string; class: PlaceClass }): PlaceNameWarning[] {
  const warnings: PlaceNameWarning[] = []
  if (findRareCharacters(name.name).length > 0) warnings.push('RARE_CHARACTER')
  if (name.genericPart === '' && name.class !== 'COMMITTEE_SEAT' && name.class !== 'OTHER')
    warnings.push('NO_GENERIC_PART')
  return warnings
}

/** A rough square around China: what lies outside was typed wrong, or in another order. */
export function isInChina(longitude: number, latitude: number): boolean {
  return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54
}
