import { createHmac } from 'node:crypto'
import {
  type Context,
  deriveKey,
  fingerprint,
  getParameterNumber,
  insertInBulk,
  LockMode,
  NATIONWIDE,
  notFound,
  Refusal,
  seal,
} from '@civil-affairs/kit'
import { addDays } from '@civil-affairs/schema'
import { Agreement } from '../agreement/entity.ts'
import { DayOfUsage } from '../agreement/index.ts'
import { findOwnPartner } from '../partner/index.ts'
import { VerificationChunk, VerificationJob } from './entity.ts'
import { MOST_PEOPLE, type SubmitInput } from './input.ts'
import { JOB_RETENTION } from './parameters.ts'
import { MOST_JOBS, PEOPLE_A_CHUNK } from './rules.ts'

export const DOCUMENTS_USE = 'verification-documents'

/** Taken whole or not at all. The same key again gives the job there is. */
export async function submitVerificationJob(context: Context, input: SubmitInput): Promise<VerificationJob> {
  const { em, viewer, today, now, keys } = context
  const { people, programmes, month, idempotencyKey } = input
  if (people.length > MOST_PEOPLE)
    throw new Refusal('TOO_MANY_PEOPLE', {
      zh: `一次最多提交 ${MOST_PEOPLE} 人，本次 ${people.length} 人。请分批提交。`,
      en: `At most ${MOST_PEOPLE} people a job; these are ${people.length}. Send them in parts.`,
      path: ['input', 'people'],
    })
  const partner = await findOwnPartner(context)
  // One job after another under an agreement: what is left of its day is looked at by each.
  const agreement =
    partner === null
      ? null
      : await em.findOne(
          Agreement,
          {
            code: input.agreement,
            partner: partner.id,
            revokedAt: null,
            validFrom: { $lte: today },
            validTo: { $gt: today },
          },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
  if (partner === null || agreement === null)
    throw notFound({ zh: '共享协议', en: 'agreement' }, ['input', 'agreement'])
  const maximumLagSeconds = input.maximumLagSeconds ?? null
  const content = JSON.stringify([agreement.code, people, programmes, month, maximumLagSeconds])
  const contentHash = createHmac('sm3', deriveKey(keys.seal, 'verification-jobs')).update(content).digest('hex')
  const known = await em.findOne(VerificationJob, { partner: partner.id, idempotencyKey })
  if (known !== null) {
    if (known.contentHash === contentHash) return known
    throw new Refusal('KEY_REUSED', {
      zh: '该幂等键已用于另一批核验，请换一个。',
      en: 'The idempotency key stands for another job: take a new one.',
      path: ['input', 'idempotencyKey'],
    })
  }
  await mustBeAllowed(context, agreement, people.length, maximumLagSeconds !== null)
  const days = await getParameterNumber(context, JOB_RETENTION, NATIONWIDE, today)
  const job = em.create(VerificationJob, {
    partner: partner.id,
    division: agreement.division,
    account: viewer.subject,
    agreement: agreement.code,
    termsHash: termsHashOf(agreement),
    idempotencyKey,
    contentHash,
    programmes,
    month,
    maximumLagSeconds,
    people: people.length,
    state: 'RUNNING',
    fault: null,
    submittedAt: now,
    finishedAt: null,
    retainUntil: addDays(today, days),
  })
  await em.flush()
  const chunks = []
  for (let first = 0; first < people.length; first += PEOPLE_A_CHUNK) {
    const own = people.slice(first, first + PEOPLE_A_CHUNK)
    chunks.push({
      job: job.id,
      number: chunks.length,
      first,
      people: own.length,
      documents: seal(keys, DOCUMENTS_USE, own),
      result: null,
      isDone: false,
      attempts: 0,
      nextAttemptAt: now,
      heldUntil: now,
    })
  }
  await insertInBulk(em, VerificationChunk, chunks)
  return job
}

/** All of it must fit into what is left of the day, other jobs under way counted: a job that ends half way helps nobody. */
async function mustBeAllowed(
  context: Context,
  agreement: Agreement,
  people: number,
  limitsLag: boolean,
): Promise<void> {
  const { em, today } = context
  const agreed = new Set(agreement.fields.map(({ coordinate }) => coordinate))
  // Without its place nobody could tell of whom an answer is: a partner is given people in an order of its own.
  const needed = [
    'Query.verifyStatus',
    'VerifiedPerson.index',
    ...(limitsLag ? ['Query.verifyStatus(maximumLagSeconds:)'] : []),
  ]
  const missing = needed.find((coordinate) => !agreed.has(coordinate))
  if (missing !== undefined)
    throw new Refusal('NOT_AGREED', {
      zh: `该协议未包含 ${missing}。`,
      en: `The agreement does not name ${missing}.`,
      path: ['input', 'agreement'],
    })
  const [open] = (await em.execute(
    `select count(distinct j.id)::int as jobs, coalesce(sum(c.people), 0)::int as people
       from exchange.verification_job j join exchange.verification_chunk c on c.job = j.id and not c.is_done
      where j.agreement = ? and j.state = 'RUNNING'`,
    [agreement.code],
  )) as unknown as { jobs: number; people: number }[]
  if (open!.jobs >= MOST_JOBS)
    throw new Refusal('TOO_MANY_JOBS', {
      zh: `一份协议同时最多有 ${MOST_JOBS} 个批量核验任务。`,
      en: `An agreement may have ${MOST_JOBS} jobs under way at most.`,
    })
  const used = (await em.findOne(DayOfUsage, { agreement: agreement.id, day: today }))?.persons ?? 0
  const left = agreement.personsPerDay - used - open!.people
  if (people > left)
    throw new Refusal('QUOTA_EXHAUSTED', {
      zh: `本次 ${people} 人超过协议当日剩余的 ${Math.max(0, left)} 人次，未予受理。`,
      en: `These ${people} people are more than the ${Math.max(0, left)} that are left of the day: nothing was taken.`,
      path: ['input', 'people'],
    })
}

export function termsHashOf({ fields, divisions, population }: Agreement): string {
  const agreed = fields.map(({ coordinate, inFull }) => [coordinate, inFull])
  return fingerprint(JSON.stringify([agreed, divisions, ...(population == null ? [] : [population])]))
}
