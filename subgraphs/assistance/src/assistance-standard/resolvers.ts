import type { Resolvers } from '../resolver-types.generated.ts'
import { PublishAssistanceStandardInput } from './input.ts'
import { standardById } from './loaders.ts'
import { shareOfConsumption } from './rules.ts'
import { publishAssistanceStandard, standardsInForce, warningsOf } from './service.ts'

export const resolvers: Resolvers = {
  Query: {
    assistanceStandards: (_, { division, on }, context) => standardsInForce(context, division, on ?? context.today),
  },
  Mutation: {
    publishAssistanceStandard: (_, { input }, context) =>
      publishAssistanceStandard(context, PublishAssistanceStandardInput.parse(input)),
  },
  AssistanceStandard: {
    __resolveReference: ({ id }, context) => standardById(context).load(id),
    division: ({ division }) => ({ code: division }),
    monthlyAmount: ({ monthlyFen }) => monthlyFen,
    consumptionExpenditure: ({ consumptionFen }) => consumptionFen ?? null,
    shareOfConsumption: ({ monthlyFen, consumptionFen }) =>
      consumptionFen == null ? null : shareOfConsumption(monthlyFen, consumptionFen).toFixed(4),
    warnings: (standard, _, context) => warningsOf(context, standard),
  },
  Division: {
    assistanceStandards: ({ code }, { on }, context) => standardsInForce(context, code, on ?? context.today),
  },
}
