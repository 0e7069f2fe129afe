import { type Context, Refusal, transition } from '@civil-affairs/kit'
import { findTerm, getCommittee, isSizeLawful, outOfOrder, postsHeldOn, sizeRange } from '../village-committee/index.ts'
import { CommitteeElection } from './entity.ts'
import { getElection, tellElection } from './find-election.ts'
import type { EndElectionInput, ScheduleElectionInput } from './input.ts'
import { mayElect } from './rules.ts'
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
