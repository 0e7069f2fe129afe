import { significantDigits } from '@civil-affairs/kit'
import { type Rule, rules, type WaitingRule, waitingRules } from '@civil-affairs/schema/insight/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { findRule, parametersInForce } from './known-rules.ts'

export const resolvers: Resolvers = {
  Query: {
    rules: (_, { outcome }) => rules.filter((rule) => outcome == null || rule.outcome === outcome),
    rule: (_, { id }) => findRule(id),
    waitingRules: () => [...waitingRules],
  },
  Rule: {
    name: ({ name }: Rule) => name.zh,
    nameEn: ({ name }: Rule) => name.en,
    deadline: ({ deadline }: Rule) => ('days' in deadline ? deadline.days : deadline.workingDays),
    isInWorkingDays: ({ deadline }: Rule) => 'workingDays' in deadline,
    reads: ({ reads }: Rule) => [...reads],
    parameters: async (rule: Rule, { division }, context) => {
      const inForce = await parametersInForce(context, [rule.id])
      const values = inForce.of(
        rule,
        division == null ? '' : division.slice(0, significantDigits(division).length).padEnd(12, '0'),
      )
      return Object.entries(values).map(([name, value]) => ({ name, value }))
    },
  },
  WaitingRule: {
    name: ({ name }: WaitingRule) => name.zh,
    nameEn: ({ name }: WaitingRule) => name.en,
    waitsFor: ({ waitsFor }: WaitingRule) => waitsFor.zh,
    waitsForEn: ({ waitsFor }: WaitingRule) => waitsFor.en,
  },
}
