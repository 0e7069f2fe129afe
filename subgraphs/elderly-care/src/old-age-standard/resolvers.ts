import type { Resolvers } from '../resolver-types.generated.ts'
import { PublishOldAgeStandardInput } from './input.ts'
import { standardById } from './loaders.ts'
import { bandLabel } from './rules.ts'
import { oldAgeBands, publishOldAgeStandard } from './service.ts'

export const resolvers: Resolvers = {
  Query: {
    oldAgeStandards: (_, { division, on }, context) => oldAgeBands(context, division, on ?? context.today),
  },
  Mutation: {
    publishOldAgeStandard: (_, { input }, context) =>
      publishOldAgeStandard(context, PublishOldAgeStandardInput.parse(input)),
  },
  OldAgeStandard: {
    __resolveReference: ({ id }, context) => standardById(context).load(id),
    division: ({ division }) => ({ code: division }),
    band: (standard) => bandLabel(standard),
    monthlyAmount: ({ monthlyFen }) => monthlyFen,
  },
  OldAgeStandardSet: { division: ({ division }) => ({ code: division }) },
  Division: {
    oldAgeStandards: ({ code }, { on }, context) => oldAgeBands(context, code, on ?? context.today),
  },
}
