import { defineSlice } from '@civil-affairs/kit'
import { KnownDeath } from './entity.ts'
import { keepDeath } from './service.ts'

export { deathsOf } from './service.ts'

/** A death vacates a seat: that is derived wherever a committee is read, so the feed's order changes nothing. */
export const knownDeath = defineSlice(import.meta.url, {
  entities: [KnownDeath],
  consumes: { 'registry.person.died': keepDeath, 'registry.person.deathRevoked': keepDeath },
})
