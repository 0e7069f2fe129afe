import { batchMany, batchOne } from '@civil-affairs/kit'
import { CommitteeElection, CommitteeRecall, ElectionCandidate, ElectionRound, VoterListObjection } from './entity.ts'

export const electionById = batchOne(
  (em, ids) => em.find(CommitteeElection, { id: { $in: [...ids] } }),
  (election) => election.id,
)

export const electionsByCommittee = batchMany(
  (em, ids) =>
    em.find(CommitteeElection, { committee: { $in: [...ids] } }, { orderBy: { electionDay: 'asc', id: 'asc' } }),
  (election) => election.committee.id,
)

export const roundsByElection = batchMany(
  (em, ids) => em.find(ElectionRound, { election: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
  (round) => round.election.id,
)

export const candidatesByRound = batchMany(
  (em, ids) =>
    em.find(ElectionCandidate, { round: { $in: [...ids] } }, { orderBy: { post: 'asc', votes: 'desc', id: 'asc' } }),
  (candidate) => candidate.round.id,
)

export const objectionsByElection = batchMany(
  (em, ids) =>
    em.find(VoterListObjection, { election: { $in: [...ids] } }, { orderBy: { raisedOn: 'asc', id: 'asc' } }),
  (objection) => objection.election.id,
)

export const recallById = batchOne(
  (em, ids) => em.find(CommitteeRecall, { id: { $in: [...ids] } }),
  (recall) => recall.id,
)

export const recallsByCommittee = batchMany(
  (em, ids) =>
    em.find(CommitteeRecall, { committee: { $in: [...ids] } }, { orderBy: { petitionedOn: 'asc', id: 'asc' } }),
  (recall) => recall.committee.id,
)
