import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, recordMany } from '@civil-affairs/kit'
import type { Seat } from '../village-committee/entity.ts'
import { CommitteeElection, ElectionCandidate, ElectionRound, type Electorate } from './entity.ts'

/** A general election that is over, as the sample province brings it: held on one day, in one round. */
export interface HeldElection {
  id?: string
  committeeId: string
  division: string
  electorate: Electorate
  termNumber: number
  heldOn: string
  scheduledOn: string
  listPublishedOn: string
  registeredVoters: number
  ballotsCast: number
  /** Everybody who was elected; seats nobody stands here for were won by people nobody knows of. */
  elected: readonly { personId: string; post: Seat; votes: number }[]
  seats: { chairs: number; viceChairs: number; members: number }
}

/** Many elections at once with their round, who was elected and the event, in few statements; gives their ids in order. */
export async function insertElections(context: Context, elections: readonly HeldElection[]): Promise<string[]> {
  const { em } = context
  const identified = elections.map((one) => ({ ...one, id: one.id ?? randomUUID(), roundId: randomUUID() }))
  await insertInBulk(
    em,
    CommitteeElection,
    identified.map(({ id, committeeId, division, electorate, termNumber, heldOn, seats, ...one }) => ({
      id,
      division,
      committee: committeeId,
      kind: 'GENERAL',
      electorate,
      status: 'COMPLETED',
      termNumber,
      electionDay: heldOn,
      ...seats,
      scheduledOn: one.scheduledOn,
      listPublishedOn: one.listPublishedOn,
      registeredVoters: one.registeredVoters,
      completedOn: heldOn,
      endReason: null,
    })),
  )
  await insertInBulk(
    em,
    ElectionRound,
    identified.map(({ id, roundId, division, heldOn, registeredVoters, ballotsCast }) => ({
      id: roundId,
      division,
      election: id,
      number: 1,
      heldOn,
      registeredVoters,
      ballotsCast,
      isValid: true,
    })),
  )
  await insertInBulk(
    em,
    ElectionCandidate,
    identified.flatMap(({ roundId, division, elected }) =>
      elected.map((one) => ({ id: randomUUID(), division, round: roundId, isElected: true, ...one })),
    ),
  )
  await recordMany(
    em,
    'communities.election.moved',
    identified.map(({ id, committeeId, division, heldOn }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { committeeId, kind: 'GENERAL' as const, from: null, to: 'COMPLETED', event: 'TAKE_OVER', on: heldOn },
    })),
  )
  return identified.map(({ id }) => id)
}
