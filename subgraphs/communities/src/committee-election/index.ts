import { defineSlice, Refusal } from '@civil-affairs/kit'
import { CommitteeElection, CommitteeRecall, ElectionCandidate, ElectionRound, VoterListObjection } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { type HeldElection, insertElections } from './insert-elections.ts'

export const committeeElection = defineSlice(import.meta.url, {
  resolvers,
  entities: [CommitteeElection, ElectionRound, ElectionCandidate, VoterListObjection, CommitteeRecall],
  parameters,
  conflicts: {
    one_election_at_a_time: () =>
      new Refusal('ELECTION_UNDER_WAY', {
        zh: '该委员会已有选举正在进行。请先办结该选举。',
        en: 'An election of this committee is under way. Settle it first.',
        path: ['input', 'committeeId'],
      }),
    one_round_a_number: () =>
      new Refusal('STALE_VERSION', {
        zh: '投票结果已由他人登记。请重新读取。',
        en: 'Someone else has recorded this vote. Read again.',
        path: ['input', 'version'],
      }),
    one_recall_at_a_time: () =>
      new Refusal('RECALL_UNDER_WAY', {
        zh: '对该任职的罢免已提出，尚未表决。',
        en: 'A recall of this post is proposed already and not voted on.',
        path: ['input', 'postId'],
      }),
  },
})
