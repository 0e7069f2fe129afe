import { defineSlice } from '@civil-affairs/kit'
import { KnownKin } from './entity.ts'
import { keepKinship } from './keep-kinship.ts'

export { type Couple, forbiddenTies, withDescendants } from './find-tie.ts'
export type { ForbiddenTie } from './rules.ts'

export const knownKin = defineSlice(import.meta.url, {
  entities: [KnownKin],
  consumes: { 'registry.kinship.stated': keepKinship, 'registry.kinship.ended': keepKinship },
})
