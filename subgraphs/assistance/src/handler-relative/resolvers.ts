import { personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { EndHandlerRelativeInput, RegisterHandlerRelativeInput } from './input.ts'
import { endHandlerRelative, listHandlerRelatives, registerHandlerRelative } from './service.ts'

export const resolvers: Resolvers = {
  Query: { handlerRelatives: (_, { division }, context) => listHandlerRelatives(context, division) },
  Mutation: {
    registerHandlerRelative: (_, { input }, context) =>
      registerHandlerRelative(context, RegisterHandlerRelativeInput.parse(input)),
    endHandlerRelative: (_, { input }, context) => endHandlerRelative(context, EndHandlerRelativeInput.parse(input)),
  },
  HandlerRelative: {
    division: ({ division }) => ({ code: division }),
    person: ({ personId }, _, context) => personReference(context, personId),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
}
