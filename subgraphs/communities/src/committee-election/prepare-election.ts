import {
  type Context,
  deadlineOf,
  getParameterNumber,
  mustBeVersion,
  notFound,
  Refusal,
  transition,
} from '@civil-affairs/kit'
import { addDays } from '@civil-affairs/schema'
import {
  findTerm,
  getCommittee,
  isSizeLawful,
  mustNotBeInFuture,
  outOfOrder,
  postsHeldOn,
  sizeRange,
} from '../village-committee/index.ts'
import { CommitteeElection, VoterListObjection } from './entity.ts'
import { getElection, tellElection } from './find-election.ts'
import type {
  DecideVoterListObjectionInput,
  EndElectionInput,
  ObjectToVoterListInput,
  PublishVoterListInput,
  ScheduleElectionInput,
} from './input.ts'
import { isListInTime, mayElect } from './rules.ts'
import { electionStates } from './states.ts'

/** 确定选举日和名额: a general election fills the committee anew, a by-election what is vacant (art. 19). */
export async function scheduleElection(context: Context, input: ScheduleElectionInput): Promise<CommitteeElection> {
  const { em } = context
  const seen = { id: input.committeeId, version: input.version }
  const committee = await getCommittee(context, seen, input.on, { id: 'committeeId', version: 'version' })
  const electorate = input.electorate ?? 'VOTERS'
  if (!mayElect(electorate, committee.kind))
    throw new Refusal('WRONG_ELECTORATE', {
      zh: '村民委员会由村民直接选举，不得以户代表或小组代表选举。',
      en: 'Villagers elect their committee themselves, not by representatives.',
      basis: '村民委员会组织法 art. 11',
      path: ['input', 'electorate'],
    })
  const term = await findTerm(context, committee)
  const { kind, electionDay, chairs, viceChairs, members } = input
  if (electionDay < input.on) throw outOfOrder(input.on)
  const seats = chairs + viceChairs + members
  const range = await sizeRange(context, committee.kind, committee.division, electionDay)
  if (kind === 'GENERAL') {
    if (!isSizeLawful(seats, range) || chairs === 0) throw sizeUnlawful(range)
    if (term !== null && electionDay <= term.validFrom) throw outOfOrder(term.validFrom)
  } else {
    if (term === null) throw noTerm()
    const held = await postsHeldOn(context, committee.id, context.today)
    const others = held.filter(({ post }) => post !== 'PARTY_SECRETARY')
    if (chairs > 0 && others.some(({ post }) => post === 'CHAIR')) throw notVacant()
    if (seats === 0 || others.length + seats > term.seats) throw notVacant()
  }
  const election = em.create(CommitteeElection, {
    committee,
    division: committee.division,
    kind,
    electorate,
    status: 'SCHEDULED',
    termNumber: kind === 'GENERAL' ? (input.termNumber ?? (term?.number ?? 0) + 1) : term!.number,
    electionDay,
    chairs,
    viceChairs,
    members,
    scheduledOn: input.on,
  })
  tellElection(context, election, null, 'SCHEDULE', input.on)
  return election
}

/** 公布参加选举的村民名单: art. 14. */
export async function publishVoterList(context: Context, input: PublishVoterListInput): Promise<CommitteeElection> {
  const election = await getElection(context, input)
  const { division, electionDay, status: from } = election
  election.status = transition(electionStates, from, 'PUBLISH_LIST')
  const days = await getParameterNumber(context, 'VC.voterList', division, input.on)
  if (!isListInTime(input.on, electionDay, days))
    throw new Refusal('VOTER_LIST_TOO_LATE', {
      zh: `参加选举的村民名单应在选举日（${electionDay}）${days}日前公布。请另定选举日。`,
      en: `The list of voters is published ${days} days before the election day (${electionDay}). Set another day.`,
      basis: '村民委员会组织法 art. 14',
      path: ['input', 'on'],
    })
  election.listPublishedOn = input.on
  election.registeredVoters = input.registeredVoters
  tellElection(context, election, from, 'PUBLISH_LIST', input.on)
  return election
}

/** 对名单提出申诉: within the days after the list was published. */
export async function objectToVoterList(context: Context, input: ObjectToVoterListInput): Promise<VoterListObjection> {
  const { em } = context
  const election = await getElection(context, input)
  const { division, listPublishedOn } = election
  const days = await getParameterNumber(context, 'VC.objection', division, input.on)
  if (election.status !== 'LIST_PUBLISHED' || input.on > addDays(listPublishedOn!, days))
    throw new Refusal('OBJECTION_NOT_OPEN', {
      zh: `对名单的申诉须在名单公布之日起${days}日内提出。`,
      en: `Objections to the list are raised within ${days} days after it was published.`,
      basis: '村民委员会组织法 art. 14',
      path: ['input', 'on'],
    })
  return em.create(VoterListObjection, {
    election,
    division,
    raisedOn: input.on,
    decidedOn: null,
    isUpheld: null,
  })
}

/** 处理申诉: late or not, it is recorded; the clock says how it stands. Upheld, the list has another number. */
export async function decideVoterListObjection(
  context: Context,
  input: DecideVoterListObjectionInput,
): Promise<VoterListObjection> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const objection = await em.findOne(VoterListObjection, { id: input.id }, { populate: ['election'] })
  if (objection === null) throw notFound({ zh: '该申诉', en: 'objection' }, ['input', 'id'])
  viewer.mustServe(objection.division)
  mustBeVersion(objection, input.version)
  mustNotBeInFuture(context, input.on)
  if (input.on < objection.raisedOn) throw outOfOrder(objection.raisedOn)
  if (objection.decidedOn != null)
    throw new Refusal('OBJECTION_DECIDED', {
      zh: `该申诉已于 ${objection.decidedOn} 处理。`,
      en: `The objection was decided on ${objection.decidedOn}.`,
      path: ['input', 'id'],
    })
  objection.decidedOn = input.on
  objection.isUpheld = input.isUpheld
  const election = objection.election as CommitteeElection
  if (input.isUpheld && input.registeredVoters != null) election.registeredVoters = input.registeredVoters
  return objection
}

/** How an objection stands. */
export function objectionDeadline(context: Context, { division, raisedOn, decidedOn }: VoterListObjection) {
  return deadlineOf(context, { key: 'VC.objection.decide', division, startedOn: raisedOn, metOn: decidedOn ?? null })
}

/** 取消选举 before it has elected a committee. */
export async function cancelElection(context: Context, input: EndElectionInput): Promise<CommitteeElection> {
  const election = await getElection(context, input)
  const from = election.status
  election.status = transition(electionStates, from, 'CANCEL')
  election.endReason = input.reason
  tellElection(context, election, from, 'CANCEL', input.on)
  return election
}

export function sizeUnlawful({ minimum, maximum }: { minimum: number; maximum: number }): Refusal {
  return new Refusal('SIZE_UNLAWFUL', {
    zh: `委员会由主任、副主任和委员共${minimum}至${maximum}人组成，须有主任。`,
    en: `A committee has ${minimum} to ${maximum} members, a chair among them.`,
    basis: '村民委员会组织法 art. 6；居民委员会组织法 art. 7',
    path: ['input', 'members'],
  })
}

function noTerm(): Refusal {
  return new Refusal('NO_TERM', {
    zh: '该委员会没有在任届次，不能补选。请先登记换届选举。',
    en: 'The committee has no term to be completed. Record a general election first.',
    basis: '村民委员会组织法 art. 19',
    path: ['input', 'kind'],
  })
}

export function notVacant(): Refusal {
  return new Refusal('NOT_VACANT', {
    zh: '补选名额超过缺额。请先登记职务终止，或减少名额。',
    en: 'There are fewer vacant seats than that. Record who left first, or elect fewer.',
    basis: '村民委员会组织法 art. 19',
    path: ['input', 'members'],
  })
}
