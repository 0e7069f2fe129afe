import { type Context, canonicalPersonId, personReference } from '@civil-affairs/kit'
import { z } from 'zod'
import { divisionByCode } from '../division/index.ts'
import { personById } from '../person/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { HEAD, type Household, type Membership } from './entity.ts'
import { formHousehold } from './form-household.ts'
import {
  ChangeHeadInput,
  FormHouseholdInput,
  JoinHouseholdInput,
  LeaveHouseholdInput,
  MergeHouseholdsInput,
  MoveHouseholdInput,
  SplitHouseholdInput,
} from './input.ts'
import { changeHead, joinHousehold, leaveHousehold } from './join-and-leave.ts'
import {
  householdById,
  locationsByHousehold,
  membershipsByHousehold,
  membershipsByPerson,
  rolesByHousehold,
} from './loaders.ts'
import { moveHousehold } from './move-household.ts'
import { holds, isOfNoDay, notesOn, roleLabel, roleOn } from './rules.ts'
import { mergeHouseholds, splitHousehold } from './split-and-merge.ts'

export const resolvers: Resolvers = {
  Query: { household: (_, { id }, context) => householdById(context).load(z.uuid().parse(id)) },
  Mutation: {
    formHousehold: (_, { input }, context) => formHousehold(context, FormHouseholdInput.parse(input)),
    joinHousehold: (_, { input }, context) => joinHousehold(context, JoinHouseholdInput.parse(input)),
    leaveHousehold: (_, { input }, context) => leaveHousehold(context, LeaveHouseholdInput.parse(input)),
    changeHead: (_, { input }, context) => changeHead(context, ChangeHeadInput.parse(input)),
    splitHousehold: (_, { input }, context) => splitHousehold(context, SplitHouseholdInput.parse(input)),
    mergeHouseholds: (_, { input }, context) => mergeHouseholds(context, MergeHouseholdsInput.parse(input)),
    moveHousehold: (_, { input }, context) => moveHousehold(context, MoveHouseholdInput.parse(input)),
  },
  Household: {
    __resolveReference: ({ id }, context) => householdById(context).load(id),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    division: ({ division }, _, context) => divisionByCode(context).load(division),
    address: async ({ id }, _, context) => (await locationsByHousehold(context).load(id)).at(-1)?.address ?? null,
    head: async (household, { on }, context) => {
      const present = await memberships(context, household, on ?? context.today)
      const head = present.find(({ role }) => role === HEAD)
      return head === undefined ? null : personReference(context, head.membership.person.id)
    },
    memberships: async (household, { on, history }, context) => {
      const found = await memberships(context, household, on ?? context.today, history ?? false)
      return found.slice(0, 500)
    },
    locations: async ({ id }, _, context) =>
      (await locationsByHousehold(context).load(id)).filter((location) => !isOfNoDay(location)),
  },
  HouseholdMembership: {
    id: ({ membership }: Member) => membership.id,
    household: ({ household }: Member) => household,
    person: ({ membership }: Member, _, context) => personReference(context, membership.person.id),
    role: ({ role }: Member) => role,
    roleLabel: ({ role }: Member) => (role === null ? null : roleLabel(role)),
    since: ({ membership }: Member) => membership.validFrom,
    until: ({ membership }: Member) => membership.validTo ?? null,
    joinReason: ({ membership }: Member) => membership.joinReason,
    leaveReason: ({ membership }: Member) => membership.leaveReason ?? null,
    notes: async ({ membership, role }: Member, _, context) =>
      notesOn(role, (await personById(context).load(membership.person.id))?.sex ?? null),
  },
  HouseholdLocation: {
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    division: ({ division }, _, context) => divisionByCode(context).load(division),
  },
  Person: {
    households: async ({ id }, { history }, context) => {
      const all = await membershipsByPerson(context).load(await canonicalPersonId(context).load(id))
      const wanted = all.filter((one) => (history ? !isOfNoDay(one) : holds(one, context.today)))
      const ids = [...new Set(wanted.map((membership) => membership.household.id))].slice(0, 100)
      const households = await Promise.all(ids.map((household) => householdById(context).load(household)))
      return households.filter((household) => household !== null)
    },
  },
}

/** A membership with the role on the day asked for. */
interface Member {
  household: Household
  membership: Membership
  role: string | null
}

/** Who belongs to a household on a day, the head first; with history, all who ever did for a day or more. */
async function memberships(context: Context, household: Household, on: string, history = false): Promise<Member[]> {
  const [all, roles] = await Promise.all([
    membershipsByHousehold(context).load(household.id),
    rolesByHousehold(context).load(household.id),
  ])
  return all
    .filter((membership) => (history ? !isOfNoDay(membership) : holds(membership, on)))
    .map((membership) => ({ household, membership, role: roleOn(roles, membership.id, on) }))
    .sort((a, b) => Number(b.role === HEAD) - Number(a.role === HEAD))
}
