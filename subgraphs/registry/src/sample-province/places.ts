import type { SampleOutsideCounty, SampleVillage } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { findDivision, gazetteer } from '../division/index.ts'

/** Where people of the sample live: the villages of Shanxi, without those that only statistics know. */
export function sampleVillages(): SampleVillage[] {
  return gazetteer()
    .filter(
      ({ level, code, validTo, isStatutory }) =>
        level === 'VILLAGE' && code.startsWith('14') && validTo === null && isStatutory,
    )
    .map(({ code, kind, shortName, parentCode }) => ({
      code,
      name: findDivision(parentCode!)!.name + shortName,
      isUrban: kind === 'RESIDENTS_COMMITTEE',
    }))
}

/** Where people of the sample come from who are registered in other provinces. */
export function countiesOutside(): SampleOutsideCounty[] {
  return gazetteer()
    .filter(
      ({ level, code, validTo, isStatutory }) =>
        level === 'COUNTY' && !code.startsWith('14') && validTo === null && isStatutory,
    )
    .map(({ code, name }) => ({ code: code.slice(0, 6), name }))
}
