import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { OrganizationLeader } from './entity.ts'

export const leaderById = batchOne(
  (em, ids) => em.find(OrganizationLeader, { id: { $in: [...ids] } }),
  (leader) => leader.id,
)

/** Everybody who holds or held a post of an organization; at most 5,000 of all asked for. */
export const leadersByOrganization = batchMany(
  (em, ids) =>
    em.find(
      OrganizationLeader,
      { organization: { $in: [...ids] } },
      { orderBy: { validFrom: 'asc', post: 'asc', id: 'asc' }, limit: 5_000 },
    ),
  (leader) => leader.organization.id,
)

export const postsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(OrganizationLeader, { personId: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (leader) => leader.personId,
)
