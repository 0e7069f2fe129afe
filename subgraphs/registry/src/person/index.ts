import { defineSlice } from '@civil-affairs/kit'
import { Person, PersonDocument, SourceClaim } from './entity.ts'
import { alreadyRegistered } from './register.ts'
import { resolvers } from './resolvers.ts'

export { insertPersons, type SourcedClaim } from './insert-persons.ts'
export { keepStatements, type Statement } from './keep-statements.ts'
export { aliasesByPerson, personById } from './loaders.ts'
export { COUNTER, getPerson } from './register.ts'
export { claimOf, lockGroups, lockGroupsAgainstLinks, remakePersons } from './remake.ts'
export { canonicalOf, statedNothing } from './rules.ts'
export { takeClaims } from './take-claims.ts'

export const person = defineSlice(import.meta.url, {
  resolvers,
  entities: [Person, SourceClaim, PersonDocument],
  conflicts: { person_pkey: alreadyRegistered },
})
