import { z } from 'zod'
import { CommunityPersonInput, isoDate, seenRecord, statement } from '../person/index.ts'
import { SEATS } from '../village-committee/entity.ts'
import { ELECTION_KINDS, ELECTION_STATUSES, ELECTORATES, RECALL_PROPOSERS } from './entity.ts'

const count = z.int().min(0).max(1_000_000)

export const ScheduleElectionInput = z.object({
  committeeId: z.uuid(),
  version: z.int(),
  kind: z.enum(ELECTION_KINDS),
  electorate: z.enum(ELECTORATES).nullish(),
  termNumber: z.int().min(1).max(99).nullish(),
  electionDay: isoDate,
  chairs: z.int().min(0).max(1),
  viceChairs: z.int().min(0).max(9),
  members: z.int().min(0).max(9),
  on: isoDate,
})
export type ScheduleElectionInput = z.infer<typeof ScheduleElectionInput>

export const PublishVoterListInput = seenRecord.extend({ registeredVoters: count.min(1), on: isoDate })
export type PublishVoterListInput = z.infer<typeof PublishVoterListInput>

export const ObjectToVoterListInput = seenRecord.extend({ on: isoDate })
export type ObjectToVoterListInput = z.infer<typeof ObjectToVoterListInput>

export const DecideVoterListObjectionInput = z.object({
  id: z.uuid(),
  version: z.int(),
  isUpheld: z.boolean(),
  registeredVoters: count.min(1).nullish(),
  on: isoDate,
})
export type DecideVoterListObjectionInput = z.infer<typeof DecideVoterListObjectionInput>

export const RecordElectionRoundInput = seenRecord.extend({
  ballotsCast: count,
  candidates: z
    .array(z.object({ person: CommunityPersonInput, post: z.enum(SEATS), votes: count }))
    .min(1)
    .max(100),
  on: isoDate,
})
export type RecordElectionRoundInput = z.infer<typeof RecordElectionRoundInput>

export const EndElectionInput = seenRecord.extend({ reason: statement, on: isoDate })
export type EndElectionInput = z.infer<typeof EndElectionInput>

export const PetitionRecallInput = z.object({
  postId: z.uuid(),
  proposer: z.enum(RECALL_PROPOSERS),
  petitioners: count,
  outOf: count.min(1),
  reason: statement,
  on: isoDate,
})
export type PetitionRecallInput = z.infer<typeof PetitionRecallInput>

export const RecordRecallVoteInput = seenRecord.extend({
  registeredVoters: count.min(1),
  ballotsCast: count,
  inFavour: count,
  on: isoDate,
})
export type RecordRecallVoteInput = z.infer<typeof RecordRecallVoteInput>

export const WithdrawRecallInput = seenRecord.extend({ on: isoDate })
export type WithdrawRecallInput = z.infer<typeof WithdrawRecallInput>

export const CommitteeElectionFilter = z.strictObject({
  kind: z.enum(ELECTION_KINDS).nullish(),
  status: z.enum(ELECTION_STATUSES).nullish(),
  electionDayFrom: isoDate.nullish(),
  electionDayBefore: isoDate.nullish(),
})
export type CommitteeElectionFilter = z.infer<typeof CommitteeElectionFilter>
