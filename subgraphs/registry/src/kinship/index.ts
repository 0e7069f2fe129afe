import { defineSlice } from '@civil-affairs/kit'
import { Kinship } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { kinshipConflicts } from './state-kinship.ts'

export { insertKinships, type NewKinship } from './insert-kinships.ts'
export { edgesAbove, edgesWithinTwoSteps, spouseIdOf } from './loaders.ts'
export { bloodTie, nearRelatives } from './rules.ts'
export { endKinship, stateKinship } from './state-kinship.ts'

export const kinship = defineSlice(import.meta.url, {
  resolvers,
  entities: [Kinship],
  conflicts: kinshipConflicts,
})
