import { defineSlice } from '@civil-affairs/kit'
import { PersonLink } from './entity.ts'
import { alreadyLinked } from './link.ts'
import { resolvers } from './resolvers.ts'

export { insertLinks, linkPersons, unlinkPersons } from './link.ts'

export const personLink = defineSlice(import.meta.url, {
  resolvers,
  entities: [PersonLink],
  conflicts: { one_link_a_pair: alreadyLinked },
})
