import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { Household, HouseholdLocation, Membership, MembershipRole } from './entity.ts'

export const householdById = batchOne(
  (em, ids) => em.find(Household, { id: { $in: [...ids] } }),
  (household) => household.id,
)

const inOrder = { orderBy: [{ validFrom: 'asc' as const }, { id: 'asc' as const }] }
/** By what everybody knows, not by the id of the interval, which a hub that is filled anew gives otherwise. */
const byHousehold = { orderBy: [{ validFrom: 'asc' as const }, { household: 'asc' as const }, { id: 'asc' as const }] }
const byPerson = { orderBy: [{ validFrom: 'asc' as const }, { person: 'asc' as const }, { id: 'asc' as const }] }

export const membershipsByPerson = batchManyByPerson(
  (em, ids) => em.find(Membership, { person: { $in: [...ids] } }, byHousehold),
  (membership) => membership.person.id,
)

export const membershipsByHousehold = batchMany(
  (em, ids) => em.find(Membership, { household: { $in: [...ids] } }, byPerson),
  (membership) => membership.household.id,
)

export const rolesByHousehold = batchMany(
  (em, ids) => em.find(MembershipRole, { household: { $in: [...ids] } }, inOrder),
  (role) => role.household.id,
)

export const locationsByHousehold = batchMany(
  (em, ids) => em.find(HouseholdLocation, { household: { $in: [...ids] } }, inOrder),
  (location) => location.household.id,
)
