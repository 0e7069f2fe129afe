import type { Resolvers } from '../resolver-types.generated.ts'
import { membersAmong, peopleIn } from './population.ts'

export const resolvers: Resolvers = {
  Query: {
    populationMembers: async (_, { expression, persons }, context) => {
      context.viewer.mustBe('HUB')
      return [...(await membersAmong(context, JSON.parse(expression), persons))]
    },
  },
  Population: {
    __resolveReference: ({ id }) => ({ id }),
    people: ({ id }, _, context) => peopleIn(context, id),
  },
}
