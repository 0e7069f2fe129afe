import { defineSlice } from '@civil-affairs/kit'
import { Cremation } from './entity.ts'
import { alreadyCremated } from './record-cremation.ts'
import { resolvers } from './resolvers.ts'
import { cremationRoster } from './roster.ts'

export { insertCremations, type StatedCremation } from './insert-cremations.ts'

export const cremation = defineSlice(import.meta.url, {
  resolvers,
  entities: [Cremation],
  rosters: [cremationRoster],
  conflicts: { one_cremation_a_person: alreadyCremated },
})
