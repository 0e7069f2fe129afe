import { defineSlice } from '@civil-affairs/kit'
import { changeDivision, divisionConflicts } from './change-division.ts'
import { Division, DivisionChange } from './entity.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { resolvers } from './resolvers.ts'

export { findDivision, gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
export { findDivisions } from './find-divisions.ts'
export { changesByCode, divisionByCode, divisionsAbove, meaningsByCode } from './loaders.ts'
export { inForceOn, isInForce } from './rules.ts'
export { changeDivision }

export const division = defineSlice(import.meta.url, {
  resolvers,
  entities: [Division, DivisionChange],
  conflicts: divisionConflicts,
  prepare: loadGazetteer,
})
