import { defineSlice } from '@civil-affairs/kit'
import { Person, PersonDocument, SourceClaim } from './entity.ts'
import { alreadyRegistered } from './register.ts'
import { resolvers } from './resolvers.ts'

export { insertPersons, keepStatements, type SourcedClaim, type Statement, takeClaims } from './keep-claims.ts'
export { personById } from './loaders.ts'
export { getPerson } from './register.ts'
export { lockGroups, remakePersons } from './remake.ts'

export const person = defineSlice(import.meta.url, {
  resolvers,
  entities: [Person, SourceClaim, PersonDocument],
  conflicts: { person_pkey: alreadyRegistered },
})
