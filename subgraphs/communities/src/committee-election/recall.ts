import {
  type Context,
  getParameterNumber,
  mustBeVersion,
  notFound,
  Refusal,
  record,
  transition,
} from '@civil-affairs/kit'
import { CommitteePost, type VillageCommittee } from '../village-committee/entity.ts'
import { endPost, mustNotBeInFuture, outOfOrder, postsHeldOn } from '../village-committee/index.ts'
import { CommitteeRecall } from './entity.ts'
import type { PetitionRecallInput, RecordRecallVoteInput, WithdrawRecallInput } from './input.ts'
import { thresholdsOf } from './parameters.ts'
import { isAtLeast, isRecallPassed, recallThresholdKey } from './rules.ts'
import { recallStates } from './states.ts'

/** 提出罢免: enough of those who may must have signed. */
export async function petitionRecall(context: Context, input: PetitionRecallInput): Promise<CommitteeRecall> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const post = await em.findOne(CommitteePost, { id: input.postId }, { populate: ['committee'] })
  if (post === null) throw notFound({ zh: '该任职', en: 'post' }, ['input', 'postId'])
  viewer.mustServe(post.division)
  mustNotBeInFuture(context, input.on)
  const committee = post.committee as VillageCommittee
  const held = await postsHeldOn(context, committee.id, input.on)
  if (post.post === 'PARTY_SECRETARY' || !held.some((one) => one.record.id === post.id)) throw notInOffice()
  const key = recallThresholdKey(committee.kind, input.proposer)
  const oneIn = key === null ? null : await getParameterNumber(context, key, post.division, input.on)
  if (oneIn === null || input.petitioners > input.outOf || !isAtLeast(input.petitioners, oneIn, input.outOf))
    throw new Refusal('RECALL_NOT_SUPPORTED', {
      zh: `联名人数不足${oneIn === null ? '，或该类人员不能提出罢免' : `${oneIn}分之一`}。`,
      en: 'Too few have signed, or these may not propose a recall.',
      basis: '村民委员会组织法 art. 16；居民委员会组织法 art. 10',
      path: ['input', 'petitioners'],
    })
  const recall = em.create(CommitteeRecall, {
    committee,
    division: post.division,
    heldPost: post,
    status: 'PETITIONED',
    proposer: input.proposer,
    petitioners: input.petitioners,
    outOf: input.outOf,
    reason: input.reason,
    petitionedOn: input.on,
  })
  record(em, 'communities.recall.petitioned', {
    recordId: recall.id,
    division: post.division,
    subjects: [post.personId],
    data: { committeeId: committee.id, on: input.on },
  })
  return recall
}

/** 罢免表决: passed, the post ends on the day of the vote. */
export async function recordRecallVote(context: Context, input: RecordRecallVoteInput): Promise<CommitteeRecall> {
  const recall = await getRecall(context, input)
  const { registeredVoters, ballotsCast, inFavour, on } = input
  if (ballotsCast > registeredVoters || inFavour > ballotsCast)
    throw new Refusal('COUNT_IMPOSSIBLE', {
      zh: '票数不合：投票人数不得多于登记人数，赞成票不得多于投票人数。',
      en: 'The figures cannot be: no more ballots than voters, no more in favour than ballots.',
      basis: '村民委员会组织法 art. 16',
      path: ['input', ballotsCast > registeredVoters ? 'ballotsCast' : 'inFavour'],
    })
  const isPassed = isRecallPassed(input, await thresholdsOf(context, recall.division, on))
  recall.status = transition(recallStates, recall.status, isPassed ? 'PASS' : 'REJECT')
  Object.assign(recall, { registeredVoters, ballotsCast, inFavour, votedOn: on })
  const post = recall.heldPost as CommitteePost
  if (isPassed) {
    if (post.validTo != null) throw notInOffice()
    await endPost(context, post, on, 'RECALLED')
  }
  record(context.em, 'communities.recall.voted', {
    recordId: recall.id,
    division: recall.division,
    subjects: [post.personId],
    data: { committeeId: recall.committee.id, isPassed, on },
  })
  return recall
}

/** 撤回: those who signed no longer ask for it, or whom it was about has left. */
export async function withdrawRecall(context: Context, input: WithdrawRecallInput): Promise<CommitteeRecall> {
  const recall = await getRecall(context, input)
  recall.status = transition(recallStates, recall.status, 'WITHDRAW')
  return recall
}

async function getRecall(
  context: Context,
  seen: { id: string; version: number; on: string },
): Promise<CommitteeRecall> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const recall = await em.findOne(CommitteeRecall, { id: seen.id }, { populate: ['heldPost'] })
  if (recall === null) throw notFound({ zh: '该罢免', en: 'recall' }, ['input', 'id'])
  viewer.mustServe(recall.division)
  mustBeVersion(recall, seen.version)
  mustNotBeInFuture(context, seen.on)
  if (seen.on < recall.petitionedOn) throw outOfOrder(recall.petitionedOn)
  return recall
}

function notInOffice(): Refusal {
  return new Refusal('NOT_IN_OFFICE', {
    zh: '该人员当日不是委员会成员，不能罢免。',
    en: 'The person was no member of the committee on that day and cannot be recalled.',
    basis: '村民委员会组织法 art. 16',
    path: ['input', 'postId'],
  })
}
