import { type Context, mustBeVersion, notFound, record } from '@civil-affairs/kit'
import { mustNotBeInFuture, outOfOrder } from '../village-committee/index.ts'
import { CommitteeElection, type ElectionStatus } from './entity.ts'
import type { SeatsByPost } from './rules.ts'
import type { ElectionEvent } from './states.ts'

/**
 * The election an act names, as the caller saw it, with its committee. Every act moves its version on, so that of two at
 * once the later must read again.
 */
export async function getElection(
  context: Context,
  seen: { id: string; version: number; on: string },
): Promise<CommitteeElection> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const election = await em.findOne(CommitteeElection, { id: seen.id }, { populate: ['committee'] })
  if (election === null) throw notFound({ zh: '该选举', en: 'election' }, ['input', 'id'])
  viewer.mustServe(election.division)
  mustBeVersion(election, seen.version)
  mustNotBeInFuture(context, seen.on)
  const since = election.listPublishedOn ?? election.scheduledOn
  if (seen.on < since) throw outOfOrder(since)
  election.updatedAt = context.now
  return election
}

export function seatsOf({ chairs, viceChairs, members }: CommitteeElection): SeatsByPost {
  return { CHAIR: chairs, VICE_CHAIR: viceChairs, MEMBER: members }
}

export function tellElection(
  context: Context,
  election: CommitteeElection,
  from: ElectionStatus | null,
  event: ElectionEvent | 'SCHEDULE',
  on: string,
): void {
  const { id, division, kind, status: to } = election
  record(context.em, 'communities.election.moved', {
    recordId: id,
    division,
    subjects: [],
    data: { committeeId: election.committee.id, kind, from, to, event, on },
  })
}
