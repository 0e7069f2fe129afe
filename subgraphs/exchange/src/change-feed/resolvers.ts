import type { Resolvers } from '../resolver-types.generated.ts'
import { changesFor, checksumFor } from './read.ts'

export const resolvers: Resolvers = {
  Query: {
    changes: (_, { first, after }, context) => changesFor(context, { first, after }),
    changeChecksum: (_, { upTo }, context) => checksumFor(context, upTo ?? null),
  },
  PersonChange: {
    // The id as it was told, also of an alias that has left.
    on: ({ happenedOn }) => happenedOn,
    person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  },
}
