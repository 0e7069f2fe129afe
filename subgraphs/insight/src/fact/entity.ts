import { defineEntity, type InferEntity, p, rowsByDivision } from '@civil-affairs/kit'

/** As DATE and in SQL: a state nobody knows the beginning of began here, so that every interval has one. */
export const UNKNOWN_SINCE = '0001-01-01'

/** What was told, whichever table it stands in: a rebuild makes it beside what serves, and exchanges what differs. */
export const factColumns = {
  seq: p.bigint('number').primary().autoincrement(),
  kind: p.text(),
  subject: p.uuid(),
  facet: p.text(),
  /** The record that says so. */
  key: p.text(),
  /** CODE, REF and DATE as text; AMOUNT and NUMBER in `amount`; a FLAG has neither. */
  value: p.text().nullable(),
  amount: p.bigint('number').nullable(),
  division: p.text(),
  since: p.date(),
  until: p.date().nullable(),
  /** The event by which it became known, and when: what was known at the end of a month is asked by it. */
  source: p.text(),
  eventId: p.uuid(),
  recordedAt: p.datetime(),
  /** When an end became known. */
  endRecordedAt: p.datetime().nullable(),
}

/** What was true of a subject over `[since, until)`, or happened to it on `since`; see schema/insight/facts.ts. */
export const Fact = defineEntity({
  name: 'Fact',
  tableName: 'fact',
  properties: {
    ...factColumns,
    /**
     * Whom it counts for where records of one human are linked: the canonical id of the subject. Null where it does not count:
     * what there is once of a human is what the canonical record says. Like `named` it follows the links, see follow-links.ts.
     */
    human: p.uuid().nullable(),
    /** Of a REF the canonical id of the one it names. */
    named: p.uuid().nullable(),
  },
  indexes: [
    { name: 'fact_of_subject', properties: ['subject', 'facet'] },
    { name: 'fact_of_human', properties: ['human', 'facet'] },
    {
      name: 'fact_of_named',
      expression: 'create index "fact_of_named" on insight.fact (named, facet) where named is not null',
    },
    { name: 'fact_of_facet', properties: ['facet', 'since'] },
    { name: 'fact_by_key', properties: ['key', 'facet'] },
    // Who names this subject: REF facets, and hashes that lead from one holder to the next.
    {
      name: 'fact_of_value',
      expression: 'create index "fact_of_value" on insight.fact (value, facet) where length(value) in (18, 36, 64)',
    },
  ],
  ...rowsByDivision,
})
export type Fact = InferEntity<typeof Fact>

/** Its facts are to count for whom the links say now; kept with the link until they do. */
export const ChangedLink = defineEntity({
  name: 'ChangedLink',
  tableName: 'changed_link',
  properties: { seq: p.bigint('number').primary().autoincrement(), alias: p.uuid() },
})
