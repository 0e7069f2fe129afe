import { defineSlice } from '@civil-affairs/kit'
import { KnownDeath } from './entity.ts'
import { keepDeath } from './keep-deaths.ts'

export { findDeath, loadDeath } from './find-deaths.ts'

/** Stands before the programmes in the list of slices: they look here when a death is told. */
export const knownDeath = defineSlice(import.meta.url, {
  entities: [KnownDeath],
  consumes: { 'registry.person.died': keepDeath, 'registry.person.deathRevoked': keepDeath },
})
