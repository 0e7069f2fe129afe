import { defineSlice } from '@civil-affairs/kit'
import { KnownDeath } from './entity.ts'
import { keepDeath } from './keep-deaths.ts'

export { deathsOf } from './find-deaths.ts'

/** Stands before the programmes in the list of slices: they look here when a roster names the dead. */
export const knownDeath = defineSlice(import.meta.url, {
  entities: [KnownDeath],
  consumes: { 'registry.person.died': keepDeath, 'registry.person.deathRevoked': keepDeath },
})
