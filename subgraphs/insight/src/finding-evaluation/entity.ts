import { defineEntity, p } from '@civil-affairs/kit'

/** A facet of a subject changed; kept with the facts themselves, until it is known whom to look at again. */
export const ChangedFact = defineEntity({
  name: 'ChangedFact',
  tableName: 'changed_fact',
  properties: { seq: p.bigint('number').primary().autoincrement(), facet: p.text(), node: p.text() },
})

/** A rule is to look at a subject again. */
export const FindingMark = defineEntity({
  name: 'FindingMark',
  tableName: 'finding_mark',
  properties: { subject: p.uuid().primary(), ruleId: p.text().primary() },
})

/** The day on which time alone may change what a rule says of a subject: a birthday, a due date. */
export const FindingNextLook = defineEntity({
  name: 'FindingNextLook',
  tableName: 'finding_next_look',
  properties: { subject: p.uuid().primary(), ruleId: p.text().primary(), lookOn: p.date() },
  indexes: [{ name: 'finding_next_look_by_day', properties: ['lookOn'] }],
})

/** The version of a rule by which all its subjects were looked at. */
export const EvaluatedRule = defineEntity({
  name: 'EvaluatedRule',
  tableName: 'evaluated_rule',
  properties: { ruleId: p.text().primary(), ruleVersion: p.integer() },
})

/** A rule failed over a subject: the others go on, and somebody is to look at the rule. */
export const EvaluationFault = defineEntity({
  name: 'EvaluationFault',
  tableName: 'evaluation_fault',
  properties: {
    subject: p.uuid().primary(),
    ruleId: p.text().primary(),
    ruleVersion: p.integer(),
    fault: p.text(),
    at: p.datetime(),
  },
})
