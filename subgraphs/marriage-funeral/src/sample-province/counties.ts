import { gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { statutoryCounty } from '@civil-affairs/schema/sample-province/county-codes.ts'

export interface SampleCounty {
  /** Six digits. */
  readonly code: string
  /** Twelve. */
  readonly division: string
  readonly name: string
}

const ofShanxi = (level: 'COUNTY' | 'PREFECTURE') =>
  gazetteer()
    .filter(
      (one) =>
        one.level === level && one.code.startsWith('14') && one.validTo === null && one.isStatutory && isNow(one),
    )
    .map(({ code, name }): SampleCounty => ({ code: code.slice(0, 6), division: code, name }))

/** 地区 of before 2000 stand in the list without a last day. */
function isNow({ kind }: { kind: string }): boolean {
  return kind !== 'PREFECTURE'
}

let counties: readonly SampleCounty[] | undefined

/** The 117 counties, county-level cities and districts of Shanxi. */
export function countiesOfShanxi(): readonly SampleCounty[] {
  counties ??= ofShanxi('COUNTY')
  return counties
}

export function prefecturesOfShanxi(): readonly SampleCounty[] {
  return ofShanxi('PREFECTURE')
}

/** Six digits of the county whose offices serve a place; null outside Shanxi. */
export function countyOf(division: string): string | null {
  return division.startsWith('14') ? statutoryCounty(division.slice(0, 6)) : null
}
