import { defineSlice } from '@civil-affairs/kit'
import { Cremation } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { alreadyCremated } from './service.ts'

export { insertCremations, type StatedCremation } from './insert-cremations.ts'

export const cremation = defineSlice(import.meta.url, {
  resolvers,
  entities: [Cremation],
  conflicts: { one_cremation_a_person: alreadyCremated },
})
