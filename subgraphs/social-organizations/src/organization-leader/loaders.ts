import { batchMany, batchManyByPerson, batchOne, type Context, canonicalPersonId, KnownDeath } from '@civil-affairs/kit'
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

const deathsByPerson = batchManyByPerson(
  (em, ids) => em.find(KnownDeath, { personId: { $in: [...ids] } }, { orderBy: { diedOn: 'asc' } }),
  (death) => death.personId,
)

/** The day the holder of a post died, as far as the registry has said, under any linked id; null for the living and the revoked. */
export async function loadDeath(context: Context, personId: string): Promise<string | null> {
  const deaths = await deathsByPerson(context).load(await canonicalPersonId(context).load(personId))
  return deaths.find(({ diedOn }) => diedOn != null)?.diedOn ?? null
}
