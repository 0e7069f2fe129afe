import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/** What a rule would have said of the past with other parameters, beside what it says with those in force. */
export const RuleBackTest = defineEntity({
  name: 'RuleBackTest',
  tableName: 'rule_back_test',
  properties: {
    ...recordKeeping,
    ruleId: p.text(),
    ruleVersion: p.integer(),
    parameters: p.json<Record<string, number>>(),
    activeParameters: p.json<Record<string, number>>(),
    fromDay: p.date(),
    toDay: p.date(),
    subjects: p.integer(),
    raised: p.integer(),
    cleared: p.integer(),
    activeRaised: p.integer(),
    activeCleared: p.integer(),
    onlyCandidate: p.integer(),
    onlyActive: p.integer(),
    both: p.integer(),
    testedBy: p.text(),
    testedAt: p.datetime(),
  },
  ...history,
  ...rowsByDivision,
})
export type RuleBackTest = InferEntity<typeof RuleBackTest>

/** The parameters of a rule in a division from the moment they were activated; the newest of the nearest division holds. */
export const RuleParameters = defineEntity({
  name: 'RuleParameters',
  tableName: 'rule_parameters',
  properties: {
    ...recordKeeping,
    ruleId: p.text().index(),
    parameters: p.json<Record<string, number>>(),
    backTestId: p.uuid(),
    basis: p.text(),
    activatedBy: p.text(),
    activatedAt: p.datetime(),
  },
  ...history,
})
export type RuleParameters = InferEntity<typeof RuleParameters>
