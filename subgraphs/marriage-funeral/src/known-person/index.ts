import { defineSlice } from '@civil-affairs/kit'
import { KnownPerson } from './entity.ts'
import { keepDeath, keepFacts } from './keep-persons.ts'

export { factsByPerson, findFacts, type PersonFacts } from './find-known.ts'

/** Stands before the registers in the list of slices: they look here when something is told of a person. */
export const knownPerson = defineSlice(import.meta.url, {
  entities: [KnownPerson],
  consumes: {
    'registry.person.registered': keepFacts,
    'registry.person.changed': keepFacts,
    'registry.person.died': keepDeath,
    'registry.person.deathRevoked': keepDeath,
  },
})
