import { defineSlice } from '@civil-affairs/kit'
import { KnownParenthood } from './entity.ts'
import { keepParenthood } from './keep-parenthoods.ts'

export { holdsOn, parenthoodsOf } from './find-parenthoods.ts'
export { isOfAMinor } from './keep-parenthoods.ts'

/** Stands before the programmes in the list of slices: they look here when a kinship is told. */
export const knownParenthood = defineSlice(import.meta.url, {
  entities: [KnownParenthood],
  consumes: { 'registry.kinship.stated': keepParenthood, 'registry.kinship.ended': keepParenthood },
})
