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
import { mustNotBeInFuture, outOfOrder } from '../village-committee/index.ts'
import { type CommitteeElection, VoterListObjection } from './entity.ts'
import { getElection, tellElection } from './find-election.ts'
import type { DecideVoterListObjectionInput, ObjectToVoterListInput, PublishVoterListInput } from './input.ts'
import { isListInTime } from './rules.ts'
import { electionStates } from './states.ts'

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
