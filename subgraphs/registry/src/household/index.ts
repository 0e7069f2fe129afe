import { defineSlice } from '@civil-affairs/kit'
import { Household, HouseholdLocation, Membership, MembershipRole } from './entity.ts'
import { householdConflicts } from './household-changes.ts'
import { resolvers } from './resolvers.ts'

export { formHousehold } from './form-household.ts'
export { insertHouseholds, type NewHousehold } from './insert-households.ts'
export { changeHead, joinHousehold, leaveHousehold } from './join-and-leave.ts'
export { householdById, membershipsByHousehold, membershipsByPerson, rolesByHousehold } from './loaders.ts'
export { moveHousehold } from './move-household.ts'
export { mergeHouseholds, splitHousehold } from './split-and-merge.ts'

export const household = defineSlice(import.meta.url, {
  resolvers,
  entities: [Household, HouseholdLocation, Membership, MembershipRole],
  conflicts: householdConflicts,
})
