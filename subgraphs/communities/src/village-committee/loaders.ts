import { batchMany, batchManyByPerson, batchOne, deathsOf } from '@civil-affairs/kit'
import { CommitteePost, CommitteeTerm, VillageCommittee } from './entity.ts'

export const committeeById = batchOne(
  (em, ids) => em.find(VillageCommittee, { id: { $in: [...ids] } }),
  (committee) => committee.id,
)

/** All a division ever had, the newest first. */
export const committeesByDivision = batchMany(
  (em, divisions) =>
    em.find(
      VillageCommittee,
      { division: { $in: [...divisions] } },
      { orderBy: [{ validTo: 'desc nulls first' }, { id: 'asc' }] },
    ),
  (committee) => committee.division,
)

export const termById = batchOne(
  (em, ids) => em.find(CommitteeTerm, { id: { $in: [...ids] } }),
  (term) => term.id,
)

export const termsByCommittee = batchMany(
  (em, ids) => em.find(CommitteeTerm, { committee: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (term) => term.committee.id,
)

export const postById = batchOne(
  (em, ids) => em.find(CommitteePost, { id: { $in: [...ids] } }),
  (post) => post.id,
)

export const postsByCommittee = batchMany(
  (em, ids) =>
    em.find(CommitteePost, { committee: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', post: 'asc', id: 'asc' } }),
  (post) => post.committee.id,
)

export const postsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(CommitteePost, { personId: { $in: [...ids] } }, { orderBy: { validFrom: 'desc', post: 'asc', id: 'asc' } }),
  (post) => post.personId,
)

/** The death of who holds a post, under any linked id. */
export const deathByPerson = batchOne(
  async (_, ids, context) =>
    [...(await deathsOf(context, ids))].map(([personId, { diedOn }]) => ({ personId, diedOn })),
  ({ personId }) => personId,
)
