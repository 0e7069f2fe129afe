import { type Context, deadlineOf, linkedIdsOf, Refusal, record } from '@civil-affairs/kit'
import {
  CommitteePost,
  CommitteeTerm,
  type Post,
  type PostEndReason,
  type Seat,
  type VillageCommittee,
} from './entity.ts'
import { outOfOrder } from './find-committee.ts'
import { deathByPerson } from './loaders.ts'
import { heldUntil } from './rules.ts'

export interface NewTerm {
  number: number
  seats: number
  electionId: string | null
  on: string
}

/** Ends the term before and the posts of it, then begins the next on the same day. */
export async function startTerm(context: Context, committee: VillageCommittee, next: NewTerm): Promise<CommitteeTerm> {
  const { em } = context
  const { number, seats, electionId, on } = next
  const former = await em.findOne(CommitteeTerm, { committee, validTo: null })
  if (former !== null) {
    if (former.validFrom >= on) throw outOfOrder(former.validFrom)
    if (former.number >= number) throw termNumberTaken()
    await endPosts(context, committee, { term: former }, on, 'TERM_ENDED')
    former.validTo = on
    await em.flush()
  }
  const { division } = committee
  const term = em.create(CommitteeTerm, {
    committee,
    division,
    number,
    seats,
    electionId,
    handedOverOn: null,
    validFrom: on,
    validTo: null,
  })
  const { dueOn } = await deadlineOf(context, { key: 'VC.term', division, startedOn: on, metOn: null })
  record(em, 'communities.committee.termStarted', {
    recordId: term.id,
    division,
    subjects: [],
    data: { committeeId: committee.id, kind: committee.kind, number, seats, since: on, dueOn },
  })
  await em.flush()
  return term
}

/** Gives a person a seat of the term; whatever other seat they hold ends, under whichever of their linked ids. */
export async function takeSeat(
  context: Context,
  term: CommitteeTerm,
  committee: VillageCommittee,
  seat: { personId: string; post: Seat },
  on: string,
): Promise<CommitteePost> {
  const ids = await linkedIdsOf(context, [seat.personId])
  await endPosts(context, committee, { term, personId: { $in: ids } }, on, 'MOVED_TO_ANOTHER_POST')
  if (seat.post === 'CHAIR') await clearTheDead(context, committee, 'CHAIR')
  return openPost(context, committee, { term, ...seat }, on)
}

export async function openPost(
  context: Context,
  committee: VillageCommittee,
  { term, personId, post }: { term: CommitteeTerm | null; personId: string; post: Post },
  on: string,
): Promise<CommitteePost> {
  const { em } = context
  const { division } = committee
  const opened = em.create(CommitteePost, {
    committee,
    term,
    division,
    personId,
    post,
    endReason: null,
    validFrom: on,
    validTo: null,
  })
  record(em, 'communities.committee.postTaken', {
    recordId: opened.id,
    division,
    subjects: [personId],
    data: { committeeId: committee.id, personId, post, since: on },
  })
  await em.flush()
  return opened
}

/** Ends the posts that meet the condition and are open; where the holder died before, with that day. */
export async function endPosts(
  context: Context,
  committee: VillageCommittee,
  which: object,
  on: string,
  reason: PostEndReason,
): Promise<void> {
  const { em } = context
  const posts = await em.find(CommitteePost, { committee, validTo: null, ...which })
  for (const post of posts) await endPost(context, post, on, reason)
  await em.flush()
}

export async function endPost(context: Context, post: CommitteePost, on: string, reason: PostEndReason): Promise<void> {
  const diedOn = (await deathByPerson(context).load(post.personId))?.diedOn ?? null
  if (post.validFrom > on) throw outOfOrder(post.validFrom)
  const until = heldUntil({ validFrom: post.validFrom, validTo: on }, diedOn)!
  post.validTo = until
  post.endReason = until < on ? 'DEATH' : reason
  record(context.em, 'communities.committee.postEnded', {
    recordId: post.id,
    division: post.division,
    subjects: [post.personId],
    data: { committeeId: post.committee.id, personId: post.personId, post: post.post, until, reason: post.endReason },
  })
}

/** A post whose holder is dead is vacant, but its interval is open until somebody follows. */
export async function clearTheDead(context: Context, committee: VillageCommittee, post: Post): Promise<void> {
  const posts = await context.em.find(CommitteePost, { committee, post, validTo: null })
  for (const one of posts) {
    const diedOn = (await deathByPerson(context).load(one.personId))?.diedOn
    if (diedOn != null) await endPost(context, one, diedOn < one.validFrom ? one.validFrom : diedOn, 'DEATH')
  }
  await context.em.flush()
}

export function termNumberTaken(): Refusal {
  return new Refusal('TERM_NUMBER_TAKEN', {
    zh: '该届次已登记。请核对届次。',
    en: 'A term of this number, or a later one, is recorded already. Check the number.',
    path: ['input', 'termNumber'],
  })
}
