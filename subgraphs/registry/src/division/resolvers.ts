import type { Resolvers } from '../resolver-types.generated.ts'
import { childrenByParent, divisionByCode } from './loaders.ts'

export const resolvers: Resolvers = {
  Query: { division: (_, { code }, context) => divisionByCode(context).load(code) },
  Division: {
    __resolveReference: ({ code }, context) => divisionByCode(context).load(code),
    parent: ({ parentCode }, _, context) => (parentCode == null ? null : divisionByCode(context).load(parentCode)),
    children: ({ code }, _, context) => childrenByParent(context).load(code),
  },
}
