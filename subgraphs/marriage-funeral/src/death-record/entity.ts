import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

export const PROOF_KINDS = [
  'MEDICAL_CERTIFICATE',
  'HUKOU_DEREGISTRATION',
  'CREMATION',
  'COURT_DECLARATION',
  'BURIAL',
  'REPORT',
] as const
export type ProofKind = (typeof PROOF_KINDS)[number]
export const PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const

/** 死亡登记: what this hub holds of a person's death, made from its proofs; it is never written by hand. */
export const DeathRecord = defineEntity({
  name: 'DeathRecord',
  tableName: 'death_record',
  properties: {
    ...recordKeeping,
    personId: p.uuid().unique(),
    /** REPORTED is to be verified; REVOKED where no proof stands any more. */
    status: p.enum(['REPORTED', 'CONFIRMED', 'REVOKED']),
    diedOn: p.date().nullable(),
    precision: p.enum([...PRECISIONS]).nullable(),
    proofKind: p.enum([...PROOF_KINDS]).nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type DeathRecord = InferEntity<typeof DeathRecord>

/**
 * One proof of a death. The cause of death is never kept. Proofs are not overwritten: two that differ stand side by side
 * as a conflict until a person says which holds, and what was set aside stays with the reason.
 */
export const DeathProof = defineEntity({
  name: 'DeathProof',
  tableName: 'death_proof',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    kind: p.enum([...PROOF_KINDS]),
    diedOn: p.date(),
    /** DAY, or the date is the first day of the month or year that is all the source knew. */
    precision: p.enum([...PRECISIONS]),
    issuer: p.text(),
    /** Number of the certificate or judgment; a report has none. */
    documentNumber: p.text().nullable(),
    statedOn: p.date(),
    /** Order of arrival; of two equal proofs the earlier holds. */
    seq: p.bigint('number').autoincrement().unique(),
    state: p.enum(['STANDING', 'REVOKED', 'SET_ASIDE']),
    endedOn: p.date().nullable(),
    endReason: p.enum(['COURT_REVOKED', 'STATED_IN_ERROR', 'OTHER_PERSON', 'OTHER_PROOF_KEPT']).nullable(),
    endDocument: p.text().nullable(),
  },
  checks: [
    {
      name: 'one_statement_a_proof',
      expression: `exclude using gist (person_id with =, kind with =, issuer with =, (coalesce(document_number, '')) with =, died_on with =, precision with =) where (state = 'STANDING')`,
    },
    { name: 'ended_proof_has_a_reason', expression: "(state = 'STANDING') = (ended_on is null)" },
    { name: 'proof_has_a_number', expression: "kind = 'REPORT' or document_number is not null" },
  ],
  ...history,
  ...rowsByDivision,
})
export type DeathProof = InferEntity<typeof DeathProof>

/** Proofs of one death that cannot all be true. */
export const DeathConflict = defineEntity({
  name: 'DeathConflict',
  tableName: 'death_conflict',
  properties: {
    ...recordKeeping,
    record: () => p.manyToOne(DeathRecord).index(),
    /** SETTLED where the proofs agree again, RESOLVED where a person chose. */
    state: p.enum(['OPEN', 'SETTLED', 'RESOLVED']),
    raisedOn: p.date(),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    keptProof: () => p.manyToOne(DeathProof).nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_open_conflict_a_death', properties: ['record'], where: "state = 'OPEN'" }],
  checks: [{ name: 'death_conflict_closed_on_a_day', expression: "(state = 'OPEN') = (closed_on is null)" }],
  ...history,
  ...rowsByDivision,
})
export type DeathConflict = InferEntity<typeof DeathConflict>
