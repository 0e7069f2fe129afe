import { defineSlice } from '@civil-affairs/kit'
import { RuleBackTest, RuleParameters } from './entity.ts'
import { resolvers } from './resolvers.ts'

export * from './known-rules.ts'

export const findingRule = defineSlice(import.meta.url, { resolvers, entities: [RuleParameters, RuleBackTest] })
