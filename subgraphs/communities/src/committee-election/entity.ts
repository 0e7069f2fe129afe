import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { CommitteePost, type Seat, VillageCommittee } from '../village-committee/entity.ts'

export const ELECTION_KINDS = ['GENERAL', 'BY_ELECTION'] as const
export type ElectionKind = (typeof ELECTION_KINDS)[number]

/** Who votes: of residents' committees it may be households or groups by their representatives (art. 8). */
export const ELECTORATES = ['VOTERS', 'HOUSEHOLD_REPRESENTATIVES', 'GROUP_REPRESENTATIVES'] as const
export type Electorate = (typeof ELECTORATES)[number]

export const ELECTION_STATUSES = [
  'SCHEDULED',
  'LIST_PUBLISHED',
  'RUN_OFF',
  'COMPLETED',
  'INVALID',
  'CANCELLED',
] as const
export type ElectionStatus = (typeof ELECTION_STATUSES)[number]

export const CommitteeElection = defineEntity({
  name: 'CommitteeElection',
  tableName: 'committee_election',
  properties: {
    ...recordKeeping,
    committee: () => p.manyToOne(VillageCommittee).index(),
    kind: p.text().$type<ElectionKind>(),
    electorate: p.text().$type<Electorate>(),
    status: p.text().$type<ElectionStatus>(),
    termNumber: p.integer(),
    electionDay: p.date(),
    /** 应选名额 by post. */
    chairs: p.integer(),
    viceChairs: p.integer(),
    members: p.integer(),
    scheduledOn: p.date(),
    listPublishedOn: p.date().nullable(),
    registeredVoters: p.integer().nullable(),
    completedOn: p.date().nullable(),
    /** Why it was cancelled, or ended with seats left open. */
    endReason: p.text().nullable(),
  },
  uniques: [
    {
      name: 'one_election_at_a_time',
      properties: ['committee'],
      where: "status in ('SCHEDULED', 'LIST_PUBLISHED', 'RUN_OFF')",
    },
  ],
  checks: [
    {
      name: 'an_election_is_about_seats',
      expression:
        'chairs >= 0 and chairs <= 1 and vice_chairs >= 0 and members >= 0 and chairs + vice_chairs + members > 0',
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type CommitteeElection = InferEntity<typeof CommitteeElection>

/** 投票: the election day, then each run-off (另行选举). */
export const ElectionRound = defineEntity({
  name: 'ElectionRound',
  tableName: 'election_round',
  properties: {
    ...recordKeeping,
    election: () => p.manyToOne(CommitteeElection),
    number: p.integer(),
    heldOn: p.date(),
    registeredVoters: p.integer(),
    ballotsCast: p.integer(),
    isValid: p.boolean(),
  },
  uniques: [{ name: 'one_round_a_number', properties: ['election', 'number'] }],
  checks: [{ name: 'ballots_are_of_voters', expression: 'ballots_cast >= 0 and ballots_cast <= registered_voters' }],
  ...history,
  ...rowsByDivision,
})
export type ElectionRound = InferEntity<typeof ElectionRound>

export const ElectionCandidate = defineEntity({
  name: 'ElectionCandidate',
  tableName: 'election_candidate',
  properties: {
    ...recordKeeping,
    round: () => p.manyToOne(ElectionRound),
    personId: p.uuid().index(),
    post: p.text().$type<Seat>(),
    votes: p.integer(),
    isElected: p.boolean(),
  },
  uniques: [{ name: 'one_candidacy_a_round', properties: ['round', 'personId'] }],
  checks: [{ name: 'votes_are_counted', expression: 'votes >= 0' }],
  ...history,
  ...rowsByDivision,
})
export type ElectionCandidate = InferEntity<typeof ElectionCandidate>

/** 选民名单申诉; who raised it stands in the township's file, not here. */
export const VoterListObjection = defineEntity({
  name: 'VoterListObjection',
  tableName: 'voter_list_objection',
  properties: {
    ...recordKeeping,
    election: () => p.manyToOne(CommitteeElection).index(),
    raisedOn: p.date(),
    decidedOn: p.date().nullable(),
    isUpheld: p.boolean().nullable(),
  },
  checks: [{ name: 'decisions_have_a_result', expression: '(decided_on is null) = (is_upheld is null)' }],
  ...history,
  ...rowsByDivision,
})
export type VoterListObjection = InferEntity<typeof VoterListObjection>

export const RECALL_PROPOSERS = ['VOTERS', 'REPRESENTATIVES', 'HOUSEHOLDS', 'GROUPS'] as const
export type RecallProposer = (typeof RECALL_PROPOSERS)[number]
export const RECALL_STATUSES = ['PETITIONED', 'RECALLED', 'KEPT', 'WITHDRAWN'] as const
export type RecallStatus = (typeof RECALL_STATUSES)[number]

export const CommitteeRecall = defineEntity({
  name: 'CommitteeRecall',
  tableName: 'committee_recall',
  properties: {
    ...recordKeeping,
    committee: () => p.manyToOne(VillageCommittee).index(),
    heldPost: () => p.manyToOne(CommitteePost),
    status: p.text().$type<RecallStatus>(),
    proposer: p.text().$type<RecallProposer>(),
    petitioners: p.integer(),
    outOf: p.integer(),
    reason: p.text(),
    petitionedOn: p.date(),
    votedOn: p.date().nullable(),
    registeredVoters: p.integer().nullable(),
    ballotsCast: p.integer().nullable(),
    inFavour: p.integer().nullable(),
  },
  uniques: [{ name: 'one_recall_at_a_time', properties: ['heldPost'], where: "status = 'PETITIONED'" }],
  checks: [{ name: 'petitioners_are_of_those_who_may', expression: 'petitioners >= 0 and petitioners <= out_of' }],
  ...history,
  ...rowsByDivision,
})
export type CommitteeRecall = InferEntity<typeof CommitteeRecall>
