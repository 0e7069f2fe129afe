import { batchOne } from '@civil-affairs/kit'
import { RuleBackTest, RuleParameters } from '../finding-rule/entity.ts'

export const backTestById = batchOne(
  (em, ids) => em.find(RuleBackTest, { id: { $in: [...ids] } }),
  (test: RuleBackTest) => test.id,
)

export const activationById = batchOne(
  (em, ids) => em.find(RuleParameters, { id: { $in: [...ids] } }),
  (one: RuleParameters) => one.id,
)
