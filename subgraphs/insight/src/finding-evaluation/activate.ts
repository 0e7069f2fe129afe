import { type Context, notFound, Refusal, record, significantDigits } from '@civil-affairs/kit'
import { RuleBackTest, RuleParameters } from '../finding-rule/entity.ts'
import { findRule, parametersInForce } from '../finding-rule/index.ts'
import { markAllSubjects } from './changes.ts'
import type { ActivateRuleParametersInput } from './input.ts'

/** Another hand than tested them puts parameters into force; what was tested must still be what it would change. */
export async function activateRuleParameters(context: Context, input: ActivateRuleParametersInput) {
  const { em, viewer } = context
  viewer.mustBe('POLICY_ADMINISTRATOR')
  const test = await em.findOne(RuleBackTest, { id: input.backTestId })
  if (test === null) throw notFound({ zh: '回测', en: 'back-test' }, ['input', 'backTestId'])
  viewer.mustServe(test.division, ['input', 'backTestId'])
  if (test.testedBy === viewer.subject)
    throw new Refusal('SAME_HAND', {
      zh: '回测人不能自行激活参数，请由其他经办人激活。',
      en: 'Whoever tested the parameters does not activate them. Another officer must.',
    })
  const rule = findRule(test.ruleId)
  const active = rule === null ? null : (await parametersInForce(context, [rule.id])).of(rule, test.division)
  const isCurrent =
    rule?.version === test.ruleVersion &&
    Object.entries(test.activeParameters).every(([name, value]) => active?.[name] === value)
  if (rule === null || !isCurrent)
    throw new Refusal('BACK_TEST_OUTDATED', {
      zh: '回测之后规则或现行参数已变更。请重新回测。',
      en: 'The rule or the parameters in force have changed since the test. Test again.',
      path: ['input', 'backTestId'],
    })
  const activated = em.create(RuleParameters, {
    division: test.division,
    ruleId: rule.id,
    parameters: test.parameters,
    backTestId: test.id,
    basis: input.basis,
    activatedBy: viewer.subject,
    activatedAt: context.now,
  })
  await em.flush()
  record(em, 'insight.rule.parametersActivated', {
    recordId: activated.id,
    division: test.division,
    subjects: [],
    data: { rule: rule.id, ruleVersion: rule.version, on: context.today },
  })
  await context.beyondScope(() => markAllSubjects(context, rule, significantDigits(test.division)))
  return activated
}
