import { type Context, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { identifyPerson } from '../person/index.ts'
import { endPost, endPosts, openPost } from './committee-changes.ts'
import { CommitteePost, CommitteeTerm, VillageCommittee } from './entity.ts'
import { getCommittee, mustExist, mustNotBeInFuture, outOfOrder, postsHeldOn } from './find-committee.ts'
import type {
  AbolishCommitteeInput,
  EndCommitteePostInput,
  EstablishCommitteeInput,
  RecordHandoverInput,
  RecordPartySecretaryInput,
} from './input.ts'
import { deathByPerson } from './loaders.ts'
import { kindFitsCode } from './rules.ts'

/** 设立: 村民委员会组织法 art. 3, 居民委员会组织法 art. 6. */
export async function establishCommittee(context: Context, input: EstablishCommitteeInput): Promise<VillageCommittee> {
  const { em, viewer } = context
  const { division, kind, name, on } = input
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  mustNotBeInFuture(context, on)
  if (!kindFitsCode(kind, division))
    throw new Refusal('KIND_DOES_NOT_FIT_CODE', {
      zh: `区划代码 ${division} 与委员会类别不符：001至199为居委会，200至399为村委会。`,
      en: `A committee of this kind cannot lie in ${division}: 001 to 199 are residents' committees, 200 to 399 village committees.`,
      basis: 'GB/T 10114',
      path: ['input', 'kind'],
    })
  const committee = em.create(VillageCommittee, {
    division,
    kind,
    name,
    creditCode: input.creditCode ?? null,
    households: input.households ?? null,
    validFrom: on,
    validTo: null,
    endDocument: null,
  })
  record(em, 'communities.committee.established', {
    recordId: committee.id,
    division,
    subjects: [],
    data: { kind, since: on },
  })
  return committee
}

/** 撤销: its term and posts end with it. */
export async function abolishCommittee(context: Context, input: AbolishCommitteeInput): Promise<VillageCommittee> {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const committee = await getCommittee(context, input, input.on)
  const term = await em.findOne(CommitteeTerm, { committee, validTo: null })
  if (term !== null && term.validFrom > input.on) throw outOfOrder(term.validFrom)
  await endPosts(context, committee, {}, input.on, 'COMMITTEE_ABOLISHED')
  if (term !== null) term.validTo = input.on
  committee.validTo = input.on
  committee.endDocument = input.document
  record(em, 'communities.committee.abolished', {
    recordId: committee.id,
    division: committee.division,
    subjects: [],
    data: { kind: committee.kind, until: input.on },
  })
  return committee
}

/** 村（社区）党组织书记: who held the post before is replaced. */
export async function recordPartySecretary(
  context: Context,
  input: RecordPartySecretaryInput,
): Promise<VillageCommittee> {
  const committee = await getCommittee(context, input, input.on)
  const { personId } = identifyPerson(context, input.person, `communities:committee:${committee.id}`, [
    'input',
    'person',
  ])
  const [held] = (await postsHeldOn(context, committee.id, input.on)).filter(({ post }) => post === 'PARTY_SECRETARY')
  if (held?.record.personId === personId || held?.personId === personId)
    throw new Refusal('ALREADY_IN_POST', {
      zh: '该人员已任书记。',
      en: 'The person is secretary already.',
      path: ['input', 'person'],
    })
  await mustLive(context, personId, input.on, ['input', 'person'])
  await endPosts(context, committee, { post: 'PARTY_SECRETARY' }, input.on, 'REPLACED')
  await openPost(context, committee, { term: null, personId, post: 'PARTY_SECRETARY' }, input.on)
  return committee
}

/** Refused where the registry has told that the person was dead by then. */
export async function mustLive(context: Context, personId: string, on: string, path: readonly string[]): Promise<void> {
  const diedOn = (await deathByPerson(context).load(personId))?.diedOn
  if (diedOn == null || on < diedOn) return
  throw new Refusal('PERSON_DEAD', {
    zh: '该人员在此日期前已死亡。请核对人员与日期。',
    en: 'The person had died by then. Check the person and the day.',
    path,
  })
}

/** 职务终止: resignation, art. 17, 18 and 33 of 村民委员会组织法. Nobody may remove an elected member otherwise (art. 11). */
export async function endCommitteePost(context: Context, input: EndCommitteePostInput): Promise<CommitteePost> {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const post = await em.findOne(CommitteePost, { id: input.id }, { populate: ['committee'] })
  if (post === null) throw notFound({ zh: '该任职', en: 'post' }, ['input', 'id'])
  viewer.mustServe(post.division)
  mustBeVersion(post, input.version)
  mustNotBeInFuture(context, input.on)
  mustExist(post.committee as VillageCommittee, input.on)
  if (post.validTo != null)
    throw new Refusal('POST_ENDED', {
      zh: `该任职已于 ${post.validTo} 终止。`,
      en: `The post ended on ${post.validTo}.`,
      path: ['input', 'id'],
    })
  await endPost(context, post, input.on, input.reason)
  return post
}

/** 工作移交: within ten days after the new committee came into being (art. 20). */
export async function recordHandover(context: Context, input: RecordHandoverInput): Promise<CommitteeTerm> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const term = await em.findOne(CommitteeTerm, { id: input.termId })
  if (term === null) throw notFound({ zh: '该届', en: 'term' }, ['input', 'termId'])
  viewer.mustServe(term.division)
  mustBeVersion(term, input.version)
  mustNotBeInFuture(context, input.on)
  if (input.on < term.validFrom) throw outOfOrder(term.validFrom)
  if (term.handedOverOn != null)
    throw new Refusal('HANDED_OVER', {
      zh: `该届已于 ${term.handedOverOn} 完成工作移交。`,
      en: `The handover was recorded on ${term.handedOverOn}.`,
      path: ['input', 'termId'],
    })
  term.handedOverOn = input.on
  return term
}
