import { type Context, notFound, Refusal, unseal } from '@civil-affairs/kit'
import { Agreement } from '../agreement/entity.ts'
import { findOwnPartner } from '../partner/index.ts'
import { VerificationChunk, VerificationJob } from './entity.ts'
import { termsHashOf } from './submit.ts'
import { finish, RESULT_USE, termsChanged } from './work.ts'

export async function getVerificationJob(context: Context, id: string): Promise<VerificationJob> {
  const partner = await findOwnPartner(context)
  const job = partner === null ? null : await context.em.findOne(VerificationJob, { id, partner: partner.id })
  if (job === null) throw notFound({ zh: '批量核验任务', en: 'job' }, ['id'])
  return job
}

export async function cancelVerificationJob(context: Context, id: string): Promise<VerificationJob> {
  const job = await getVerificationJob(context, id)
  if (job.state === 'RUNNING') await finish(context, job, 'CANCELLED')
  return job
}

export async function peopleDone({ em }: Context, job: VerificationJob): Promise<number> {
  const [row] = (await em.execute(
    'select coalesce(sum(people), 0)::int as people from exchange.verification_chunk where job = ? and is_done',
    [job.id],
  )) as unknown as { people: number }[]
  return row!.people
}

/** Pages as they were answered. Whoever fetches them must still be allowed to know what stands in them. */
export async function pageOfResults(context: Context, job: VerificationJob, number: number) {
  const { em, today, keys } = context
  const agreement = await em.findOne(Agreement, { code: job.agreement })
  if (agreement === null || agreement.revokedAt != null || today >= agreement.validTo)
    throw new Refusal('AGREEMENT_REQUIRED', { zh: '没有生效的共享协议。', en: 'There is no agreement in force.' })
  if (termsHashOf(agreement) !== job.termsHash) throw termsChanged()
  const chunk = await em.findOne(VerificationChunk, { job: job.id, number, isDone: true })
  if (chunk === null) return null
  return { number, first: chunk.first, people: chunk.people, json: unseal<string>(keys, RESULT_USE, chunk.result!) }
}
