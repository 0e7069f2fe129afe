import { type Context, LockMode, Refusal, seal, unseal } from '@civil-affairs/kit'
import { addDays } from '@civil-affairs/schema'
import { Agreement } from '../agreement/entity.ts'
import { VerificationChunk, VerificationJob } from './entity.ts'
import type { ChunkKey } from './input.ts'
import { afterFault } from './rules.ts'
import { DOCUMENTS_USE, termsHashOf } from './submit.ts'

export const RESULT_USE = 'verification-results'
/** Longer than a chunk may take at the gateway. */
const HELD_MS = 120_000

/** Gives the gateway a chunk to ask, which nobody else is given meanwhile. */
export async function takeVerificationChunk(context: Context) {
  const { em, viewer, now, keys } = context
  viewer.mustBe('HUB')
  const [row] = (await em.execute(
    `select c.job, c.number from exchange.verification_chunk c join exchange.verification_job j on j.id = c.job
      where j.state = 'RUNNING' and not c.is_done and c.next_attempt_at <= ?::timestamptz and c.held_until <= ?::timestamptz
      order by j.submitted_at, c.number limit 1 for update of c skip locked`,
    [now.toISOString(), now.toISOString()],
  )) as unknown as ChunkKey[]
  if (row === undefined) return null
  const chunk = (await em.findOne(VerificationChunk, { job: row.job, number: row.number }))!
  const job = (await em.findOne(VerificationJob, { id: row.job }))!
  chunk.heldUntil = new Date(now.getTime() + HELD_MS)
  const { account, agreement, programmes, month, maximumLagSeconds } = job
  const people = unseal<object[]>(keys, DOCUMENTS_USE, chunk.documents!)
  return {
    job: job.id,
    number: chunk.number,
    first: chunk.first,
    account,
    agreement,
    variables: JSON.stringify({ people, programmes, month, maximumLagSeconds }),
  }
}

/** Before the looks of a chunk are receipted: whether it is still to be done, under the terms it was submitted under. */
export async function getChunkToKeep({ em }: Context, { job: id, number }: ChunkKey): Promise<VerificationChunk> {
  const chunk = await em.findOne(VerificationChunk, { job: id, number }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const job = await em.findOne(VerificationJob, { id })
  if (chunk === null || job === null || chunk.isDone || job.state !== 'RUNNING')
    throw new Refusal('CHUNK_NOT_OPEN', { zh: '该批次已完成或已取消。', en: 'The chunk is done or cancelled.' })
  const agreement = await em.findOne(Agreement, { code: job.agreement })
  if (agreement === null || termsHashOf(agreement) !== job.termsHash) throw termsChanged()
  return chunk
}

/** In the transaction of the receipts: no result without them, and none of them twice. */
export async function keepChunk({ em, now, keys }: Context, chunk: VerificationChunk, result: string): Promise<void> {
  Object.assign(chunk, { result: seal(keys, RESULT_USE, result), documents: null, isDone: true })
  await em.flush()
  if ((await em.count(VerificationChunk, { job: chunk.job, isDone: false })) > 0) return
  const job = (await em.findOne(VerificationJob, { id: chunk.job }))!
  Object.assign(job, { state: 'DONE', fault: null, finishedAt: now })
}

/** Why a chunk was not answered; what comes of it for the job. */
export async function noteChunkFault(context: Context, { job: id, number }: ChunkKey, code: string): Promise<boolean> {
  const { em, viewer, now, today } = context
  viewer.mustBe('HUB')
  const chunk = await em.findOne(VerificationChunk, { job: id, number }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const job = await em.findOne(VerificationJob, { id })
  if (chunk === null || job === null || chunk.isDone || job.state !== 'RUNNING') return false
  chunk.attempts += 1
  chunk.heldUntil = now
  job.fault = code
  const after = afterFault(code, chunk.attempts)
  if (after.kind === 'FAIL') await finish(context, job, 'FAILED')
  else
    chunk.nextAttemptAt =
      after.kind === 'WAIT' ? new Date(now.getTime() + after.ms) : new Date(`${addDays(today, 1)}T00:00:00+08:00`)
  return true
}

/** What was answered stays until the retention is over; who was still to be asked is forgotten. */
export async function finish(context: Context, job: VerificationJob, state: 'CANCELLED' | 'FAILED'): Promise<void> {
  const { em, now } = context
  Object.assign(job, { state, finishedAt: now })
  await em.flush()
  await em.nativeUpdate(VerificationChunk, { job: job.id, isDone: false }, { documents: null })
}

/** Forgets the results of a job that have waited long enough; true where there was one. */
export async function forgetOldJobs({ em, today }: Context): Promise<boolean> {
  const job = await em.findOne(VerificationJob, { state: { $ne: 'EXPIRED' }, retainUntil: { $lt: today } })
  if (job === null) return false
  await em.nativeDelete(VerificationChunk, { job: job.id })
  job.state = 'EXPIRED'
  return true
}

export function termsChanged(): Refusal {
  return new Refusal('TERMS_CHANGED', {
    zh: '协议内容已变更，此任务按旧内容提交，不再继续，结果不再提供。请重新提交。',
    en: 'The agreement has changed since the job was submitted: it does not go on, and its results are not given. Submit it anew.',
  })
}
