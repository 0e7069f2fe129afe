import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import type { Bilingual } from '@civil-affairs/schema'
import type { FactView, Rule } from '@civil-affairs/schema/insight/index.ts'

export const FINDING_STATES = ['RAISED', 'DISPATCHED', 'CHECKING', 'DISPOSED', 'CLOSED'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/** What somebody found who looked; 2.1.9 of the reference knows INCLUDED, ADJUSTED, STOPPED, AIDED as ways to confirm. */
export const DISPOSITIONS = [
  'CONFIRMED',
  'INCLUDED',
  'ADJUSTED',
  'STOPPED',
  'AIDED',
  'REFERRED',
  'ALREADY_SETTLED',
  'NO_ACTION',
  'FALSE_POSITIVE',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** What a rule concluded about a subject: one a rule, subject and key, raised again where its cause comes back. */
export const Finding = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  properties: {
    ...recordKeeping,
    ruleId: p.text(),
    ruleVersion: p.integer(),
    kind: p.text(),
    subject: p.uuid(),
    /** Of the rule: the grant, the month, the pair. */
    key: p.text(),
    state: p.enum(FINDING_STATES),
    outcome: p.text().$type<Rule['outcome']>(),
    severity: p.text().$type<Rule['severity']>(),
    handler: p.text().$type<Rule['handler']>(),
    /** Division of the office that is to look, at the handler's level. */
    office: p.text(),
    /** Why, in words that name nobody. */
    reason: p.json<Bilingual>(),
    evidence: p.json<FactView[]>(),
    /** Of the evidence: what was judged once is not raised again until something else is known. */
    fingerprint: p.text(),
    concerns: p.json<string[]>(),
    amountAtRiskFen: p.bigint('number').nullable(),
    raisedAt: p.datetime(),
    /** How often it was raised. */
    occurrence: p.integer(),
    dueOn: p.date().nullable(),
    /** How many levels it was passed up because it was overdue, and when it will be next. */
    escalation: p.integer(),
    escalateOn: p.date().nullable(),
    disposition: p.text().$type<Disposition>().nullable(),
    dispositionNote: p.text().nullable(),
    disposedBy: p.text().nullable(),
    disposedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    closeReason: p.text().$type<'DISPOSED' | 'CAUSE_GONE'>().nullable(),
    /** Closed by people, and the cause went after that: if it comes back, it is a new occasion. */
    isCauseGone: p.boolean(),
  },
  uniques: [{ name: 'one_finding_a_cause', properties: ['ruleId', 'subject', 'key'] }],
  indexes: [
    { name: 'finding_of_subject', properties: ['subject', 'state'] },
    { name: 'finding_to_escalate', properties: ['escalateOn'] },
    // A division is told how many there are without a look at what each of them says.
    { name: 'finding_open', properties: ['dueOn', 'severity', 'division', 'raisedAt'], where: 'closed_on is null' },
    {
      name: 'finding_by_closing',
      properties: ['closedOn', 'severity', 'division', 'dueOn', 'raisedAt'],
      where: 'closed_on is not null',
    },
    {
      name: 'finding_by_disposal',
      properties: ['disposedOn', 'severity', 'division', 'disposition'],
      where: 'disposed_on is not null',
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type Finding = InferEntity<typeof Finding>

export const FINDING_ACTS = [
  'RAISE',
  'RAISE_AGAIN',
  'DISPATCH',
  'START_CHECKING',
  'DISPOSE',
  'CLOSE',
  'RETURN',
  'ESCALATE',
  'CLEAR',
] as const
export type FindingAct = (typeof FINDING_ACTS)[number]

/** What was done with a finding, by whom, when: never changed. */
export const FindingStep = defineEntity({
  name: 'FindingStep',
  tableName: 'finding_step',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    findingId: p.uuid().index(),
    division: p.text(),
    /** Of the finding when it was taken. */
    severity: p.text().$type<Rule['severity']>(),
    act: p.enum(FINDING_ACTS),
    fromState: p.text().nullable(),
    toState: p.text(),
    takenOn: p.date(),
    at: p.datetime(),
    actor: p.text(),
    office: p.text(),
    note: p.text().nullable(),
  },
  indexes: [{ name: 'finding_step_by_day', properties: ['takenOn', 'act', 'severity', 'division'] }],
  ...rowsByDivision,
})
export type FindingStep = InferEntity<typeof FindingStep>
