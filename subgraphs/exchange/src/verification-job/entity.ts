import { defineEntity, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/** Many people to be verified under an agreement, while the partner does something else. Who they are stands in the chunks, sealed. */
export const VerificationJob = defineEntity({
  name: 'VerificationJob',
  tableName: 'verification_job',
  properties: {
    ...recordKeeping,
    partner: p.uuid(),
    /** Whose receipts its looks leave: the account as it was identified. */
    account: p.text(),
    agreement: p.text(),
    /** Of the fields, divisions and population when it was submitted: under others it does not go on, and its results are not given. */
    termsHash: p.text(),
    idempotencyKey: p.text(),
    /** Of what was submitted, keyed: the same key for something else is a mistake. */
    contentHash: p.text(),
    programmes: p.json<string[]>(),
    month: p.text(),
    maximumLagSeconds: p.integer().nullable(),
    people: p.integer(),
    state: p.enum(['RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'EXPIRED']),
    fault: p.text().nullable(),
    submittedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    retainUntil: p.date(),
  },
  uniques: [{ name: 'one_job_a_key', properties: ['partner', 'idempotencyKey'] }],
  indexes: [{ name: 'jobs_by_state', properties: ['state', 'retainUntil'] }],
})
export type VerificationJob = InferEntity<typeof VerificationJob>

/** A part of a job that is asked, receipted and kept at once. */
export const VerificationChunk = defineEntity({
  name: 'VerificationChunk',
  tableName: 'verification_chunk',
  properties: {
    job: p.uuid().primary(),
    number: p.integer().primary(),
    first: p.integer(),
    people: p.integer(),
    /** Documents to be asked, then the answer; sealed. The documents are gone when the answer is there. */
    documents: p.text().nullable(),
    result: p.text().nullable(),
    isDone: p.boolean(),
    attempts: p.integer(),
    nextAttemptAt: p.datetime(),
    /** Whoever is at it holds it so long; killed, it is another's then. */
    heldUntil: p.datetime(),
  },
  indexes: [{ name: 'chunks_to_do', properties: ['isDone', 'nextAttemptAt'] }],
})
export type VerificationChunk = InferEntity<typeof VerificationChunk>
