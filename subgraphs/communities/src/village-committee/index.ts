import { defineSlice, Refusal } from '@civil-affairs/kit'
import { termNumberTaken } from './committee-changes.ts'
import { CommitteePost, CommitteeTerm, VillageCommittee } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'
import { villageCommitteeRoster } from './roster.ts'

export { mustLive } from './acts.ts'
export { clearTheDead, endPost, startTerm, takeSeat } from './committee-changes.ts'
export {
  findTerm,
  getCommittee,
  type HeldPost,
  mustNotBeInFuture,
  outOfOrder,
  postsHeldOn,
} from './find-committee.ts'
export { creditCode } from './input.ts'
export { insertCommittees, type NewCommittee } from './insert-committees.ts'
export { committeeById, postById, termById } from './loaders.ts'
export { sizeRange } from './parameters.ts'
export { isSizeLawful, kindFitsCode } from './rules.ts'

const postTaken = () =>
  new Refusal('POST_TAKEN', {
    zh: '该职务或该人员在此期间已有任职。请重新读取后办理。',
    en: 'The post is held, or the person holds one, in that period already. Read again, then act.',
    path: ['input'],
  })

/** A roster cannot be taken back under what was recorded on it since. */
const usedSince = () =>
  new Refusal('USED_SINCE', {
    zh: '该批次登记的委员会其后已有届次、任职或选举，不能撤回。请先处理这些记录。',
    en: 'Terms, posts or elections were recorded since on what the batch brought in. Settle them first.',
    path: ['input', 'batchId'],
  })

export const villageCommittee = defineSlice(import.meta.url, {
  resolvers,
  entities: [VillageCommittee, CommitteeTerm, CommitteePost],
  rosters: [villageCommitteeRoster],
  parameters,
  conflicts: {
    one_committee_of_a_division_at_a_time: () =>
      new Refusal('COMMITTEE_EXISTS', {
        zh: '该区划已有村（居）民委员会。请先撤销或核对区划。',
        en: 'The division has a committee already. Abolish it first, or check the division.',
        basis: '村民委员会组织法 art. 3',
        path: ['input', 'division'],
      }),
    one_committee_a_credit_code: () =>
      new Refusal('CREDIT_CODE_TAKEN', {
        zh: '该统一社会信用代码已属另一委员会。请核对。',
        en: 'The credit code is that of another committee. Check it.',
        path: ['input', 'creditCode'],
      }),
    one_chair_at_a_time: postTaken,
    one_party_secretary_at_a_time: postTaken,
    one_seat_a_person_at_a_time: postTaken,
    committee_election_committee_id_foreign: usedSince,
    committee_post_committee_id_foreign: usedSince,
    committee_post_term_id_foreign: usedSince,
    committee_recall_committee_id_foreign: usedSince,
    committee_recall_held_post_id_foreign: usedSince,
    committee_term_committee_id_foreign: usedSince,
    one_term_at_a_time: termNumberTaken,
    one_term_a_number: termNumberTaken,
  },
})
