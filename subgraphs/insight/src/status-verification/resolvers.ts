import { personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { verifyStatus } from './verify.ts'

export const resolvers: Resolvers = {
  Query: { verifyStatus: (_, input, context) => verifyStatus(context, input) as never },
  VerifiedPerson: {
    person: ({ person }, _, context) => (person == null ? null : personReference(context, person.id)),
  },
}
