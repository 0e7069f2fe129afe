import type { RuleBackTest, RuleParameters } from '../finding-rule/entity.ts'
import { findRule } from '../finding-rule/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { activateRuleParameters } from './activate.ts'
import { backTestRule } from './back-test.ts'
import { ActivateRuleParametersInput, BackTestRuleInput } from './input.ts'
import { activationById, backTestById } from './loaders.ts'

const listed = (parameters: Record<string, number>) =>
  Object.entries(parameters).map(([name, value]) => ({ name, value }))

export const resolvers: Resolvers = {
  Query: {
    ruleBackTest: (_, { id }, context) => {
      context.viewer.mustBe('POLICY_ADMINISTRATOR', 'AUDITOR')
      return backTestById(context).load(id)
    },
  },
  Mutation: {
    backTestRule: (_, { input }, context) => backTestRule(context, BackTestRuleInput.parse(input)),
    activateRuleParameters: async (_, { input }, context) => ({
      __typename: 'RuleActivation' as const,
      ...(await activateRuleParameters(context, ActivateRuleParametersInput.parse(input))),
    }),
  },
  RuleBackTest: {
    __resolveReference: ({ id }, context) => backTestById(context).load(id),
    rule: ({ ruleId }: RuleBackTest) => findRule(ruleId),
    division: ({ division }: RuleBackTest) => ({ code: division }),
    parameters: ({ parameters }: RuleBackTest) => listed(parameters),
    activeParameters: ({ activeParameters }: RuleBackTest) => listed(activeParameters),
    from: ({ fromDay }: RuleBackTest) => fromDay,
    to: ({ toDay }: RuleBackTest) => toDay,
  },
  RuleActivation: {
    __resolveReference: ({ id }, context) => activationById(context).load(id),
    rule: ({ ruleId }: RuleParameters) => findRule(ruleId),
    division: ({ division }: RuleParameters) => ({ code: division }),
    parameters: ({ parameters }: RuleParameters) => listed(parameters),
    backTest: ({ backTestId }: RuleParameters, _, context) => backTestById(context).load(backTestId),
  },
}
