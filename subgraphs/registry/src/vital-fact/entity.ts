import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/**
 * One statement that a person died, with its evidence. Statements are never overwritten: two that differ stand side by
 * side as a conflict until one is revoked, and a revoked one stays with its reason.
 */
export const DeathFact = defineEntity({
  name: 'DeathFact',
  tableName: 'death_fact',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    diedOn: p.date(),
    /** DAY, or the date is the first day of the month or year that is all the source knew. */
    precision: p.enum(['DAY', 'MONTH', 'YEAR']),
    evidence: p.enum([
      'MEDICAL_CERTIFICATE',
      'HUKOU_DEREGISTRATION',
      'CREMATION',
      'COURT_DECLARATION',
      'BURIAL',
      'REPORT',
    ]),
    /** Which record of which subgraph says so, e.g. marriage-funeral:cremation:… */
    source: p.text(),
    statedOn: p.date(),
    seq: p.bigint('number').autoincrement().unique(),
    revokedOn: p.date().nullable(),
    revokeReason: p.text().nullable(),
  },
  checks: [
    {
      name: 'one_death_statement_a_source',
      expression:
        'exclude using gist (person_id with =, source with =, evidence with =, died_on with =, precision with =) where (revoked_on is null)',
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type DeathFact = InferEntity<typeof DeathFact>

/** What a source says of a person's marital status as of a day. The one of the newest day holds, the others are kept. */
export const MaritalFact = defineEntity({
  name: 'MaritalFact',
  tableName: 'marital_fact',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    /** Names of GB/T 2261.2. */
    status: p.enum([
      'SINGLE',
      'MARRIED',
      'FIRST_MARRIAGE',
      'REMARRIED',
      'REUNITED',
      'WIDOWED',
      'DIVORCED',
      'UNSPECIFIED',
    ]),
    spouseId: p.uuid().nullable().index(),
    asOf: p.date(),
    source: p.text(),
    seq: p.bigint('number').autoincrement().unique(),
    /** Set where what the fact was drawn from no longer holds, e.g. a death that was revoked. */
    withdrawnOn: p.date().nullable(),
  },
  checks: [
    {
      name: 'one_marital_statement_a_source',
      expression:
        'exclude using gist (person_id with =, source with =, status with =, coalesce(spouse_id) with =, as_of with =) where (withdrawn_on is null)',
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type MaritalFact = InferEntity<typeof MaritalFact>
