import { type Context, canonicalPersonId, mustBeVersion, notFound, Refusal } from '@civil-affairs/kit'
import { type CommitteePost, CommitteeTerm, type Post, VillageCommittee } from './entity.ts'
import { deathByPerson, postsByCommittee } from './loaders.ts'
import { isHeld } from './rules.ts'

export interface HeldPost {
  record: CommitteePost
  post: Post
  /** The canonical id: the one a caller knows. */
  personId: string
}

/** Who holds which post of a committee on a day: the living, in the order of the posts. */
export async function postsHeldOn(context: Context, committeeId: string, on: string): Promise<HeldPost[]> {
  const records = await postsByCommittee(context).load(committeeId)
  const deaths = deathByPerson(context)
  const canonical = canonicalPersonId(context)
  const known = await Promise.all(
    records.map(async (record) => ({
      record,
      post: record.post,
      diedOn: (await deaths.load(record.personId))?.diedOn ?? null,
      personId: await canonical.load(record.personId),
    })),
  )
  return known.filter(({ record, diedOn }) => isHeld(record, diedOn, on))
}

/**
 * The committee an act names, as the caller saw it. Every act moves its version on, so that of two at once the later must
 * read again.
 */
export async function getCommittee(
  context: Context,
  seen: { id: string; version: number },
  on: string,
  fields: { id: string; version: string } = { id: 'id', version: 'version' },
): Promise<VillageCommittee> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const committee = await em.findOne(VillageCommittee, { id: seen.id })
  if (committee === null) throw notFound({ zh: '该村（居）民委员会', en: 'committee' }, ['input', fields.id])
  viewer.mustServe(committee.division)
  mustBeVersion(committee, seen.version, ['input', fields.version])
  mustExist(committee, on)
  mustNotBeInFuture(context, on)
  committee.updatedAt = context.now
  return committee
}

export function mustExist({ validFrom, validTo }: VillageCommittee, on: string): void {
  if (validTo != null)
    throw new Refusal('COMMITTEE_ABOLISHED', {
      zh: `该委员会已于 ${validTo} 撤销。`,
      en: `The committee was abolished on ${validTo}.`,
      path: ['input', 'id'],
    })
  if (validFrom != null && on < validFrom) throw outOfOrder(validFrom)
}

export function mustNotBeInFuture(context: Context, on: string, path = 'on'): void {
  if (on <= context.today) return
  throw new Refusal('IN_FUTURE', {
    zh: `日期 ${on} 晚于今日。请在事项发生后登记。`,
    en: `${on} lies in the future. Record it when it has happened.`,
    path: ['input', path],
  })
}

export function outOfOrder(since: string): Refusal {
  return new Refusal('OUT_OF_ORDER', {
    zh: `该日早于已登记的事项（${since}）。请核对日期。`,
    en: `The day lies before what is recorded already (${since}). Check it.`,
    path: ['input', 'on'],
  })
}

/** The term a committee is in, or the last one it had; null where none was recorded. */
export function findTerm(context: Context, committee: VillageCommittee): Promise<CommitteeTerm | null> {
  return context.em.findOne(CommitteeTerm, { committee, validTo: null })
}
