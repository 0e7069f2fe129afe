import { legalEvents, personReference } from '@civil-affairs/kit'
import { z } from 'zod'
import type { Resolvers } from '../resolver-types.generated.ts'
import { committeeById, postById } from '../village-committee/index.ts'
import { closeElectionShort, recordElectionRound } from './hold-election.ts'
import {
  DecideVoterListObjectionInput,
  EndElectionInput,
  ObjectToVoterListInput,
  PetitionRecallInput,
  PublishVoterListInput,
  RecordElectionRoundInput,
  RecordRecallVoteInput,
  ScheduleElectionInput,
  WithdrawRecallInput,
} from './input.ts'
import { listElections } from './list.ts'
import {
  candidatesByRound,
  electionById,
  electionsByCommittee,
  objectionsByElection,
  recallById,
  recallsByCommittee,
  roundsByElection,
} from './loaders.ts'
import { cancelElection, scheduleElection } from './prepare-election.ts'
import { petitionRecall, recordRecallVote, withdrawRecall } from './recall.ts'
import { electionStates } from './states.ts'
import { decideVoterListObjection, objectionDeadline, objectToVoterList, publishVoterList } from './voter-list.ts'

export const resolvers: Resolvers = {
  Query: {
    committeeElection: (_, { id }, context) => electionById(context).load(z.uuid().parse(id)),
    committeeElections: (_, { division, filter, first, after }, context) =>
      listElections(context, division, filter, { first, after }),
  },
  Mutation: {
    scheduleCommitteeElection: (_, { input }, context) => scheduleElection(context, ScheduleElectionInput.parse(input)),
    publishVoterList: (_, { input }, context) => publishVoterList(context, PublishVoterListInput.parse(input)),
    objectToVoterList: (_, { input }, context) => objectToVoterList(context, ObjectToVoterListInput.parse(input)),
    decideVoterListObjection: (_, { input }, context) =>
      decideVoterListObjection(context, DecideVoterListObjectionInput.parse(input)),
    recordElectionRound: (_, { input }, context) => recordElectionRound(context, RecordElectionRoundInput.parse(input)),
    closeElectionShort: (_, { input }, context) => closeElectionShort(context, EndElectionInput.parse(input)),
    cancelCommitteeElection: (_, { input }, context) => cancelElection(context, EndElectionInput.parse(input)),
    petitionCommitteeRecall: (_, { input }, context) => petitionRecall(context, PetitionRecallInput.parse(input)),
    recordRecallVote: (_, { input }, context) => recordRecallVote(context, RecordRecallVoteInput.parse(input)),
    withdrawCommitteeRecall: (_, { input }, context) => withdrawRecall(context, WithdrawRecallInput.parse(input)),
  },
  CommitteeElection: {
    __resolveReference: ({ id }, context) => electionById(context).load(id),
    committee: ({ committee }, _, context) => committeeById(context).load(committee.id),
    allowedActs: ({ status }) => legalEvents(electionStates, status),
    objections: ({ id }, _, context) => objectionsByElection(context).load(id),
    rounds: ({ id }, _, context) => roundsByElection(context).load(id),
  },
  VoterListObjection: { deadline: (objection, _, context) => objectionDeadline(context, objection) },
  ElectionRound: { candidates: ({ id }, _, context) => candidatesByRound(context).load(id) },
  ElectionCandidate: { person: ({ personId }, _, context) => personReference(context, personId) },
  CommitteeRecall: {
    __resolveReference: ({ id }, context) => recallById(context).load(id),
    post: ({ heldPost }, _, context) => postById(context).load(heldPost.id),
  },
  VillageCommittee: {
    elections: ({ id }, _, context) => electionsByCommittee(context).load(id),
    recalls: ({ id }, _, context) => recallsByCommittee(context).load(id),
  },
}
