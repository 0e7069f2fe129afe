import { personReference } from '@civil-affairs/kit'
import { familyRelations, findByCode } from '@civil-affairs/schema'
import type { Resolvers } from '../resolver-types.generated.ts'
import { openAccount, openPhone } from './bank-account.ts'
import { changePayoutAccount } from './change-account.ts'
import type { AssistanceUnitMember } from './entity.ts'
import { ChangePayoutAccountInput } from './input.ts'
import { membershipsByUnit, unitById, unitsByAccount, unitsByPerson } from './loaders.ts'

const isPresent = ({ leaveReason }: AssistanceUnitMember) => leaveReason == null || leaveReason === 'UNIT_DISSOLVED'

export const resolvers: Resolvers = {
  Query: { assistanceUnit: (_, { id }, context) => unitById(context).load(id) },
  Mutation: {
    changePayoutAccount: (_, { input }, context) => changePayoutAccount(context, ChangePayoutAccountInput.parse(input)),
  },
  AssistanceUnit: {
    __resolveReference: ({ id }, context) => unitById(context).load(id),
    division: ({ division }) => ({ code: division }),
    head: ({ headPersonId }, _, context) => personReference(context, headPersonId),
    payee: ({ payeePersonId }, _, context) => personReference(context, payeePersonId),
    members: async ({ id }, { past }, context) => {
      const all = await membershipsByUnit(context).load(id)
      return past ? all : all.filter(isPresent)
    },
    size: async ({ id }, _, context) => (await membershipsByUnit(context).load(id)).filter(isPresent).length,
    account: (unit, _, { keys }) => openAccount(keys, unit),
    phone: (unit, _, { keys }) => openPhone(keys, unit),
    unitsWithSameAccount: async ({ id, accountHash }, _, context) =>
      accountHash == null ? [] : (await unitsByAccount(context).load(accountHash)).filter((other) => other.id !== id),
  },
  AssistanceUnitMember: {
    person: ({ personId }, _, context) => personReference(context, personId),
    relationLabel: ({ relation }) => findByCode(familyRelations, relation)?.label ?? null,
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  Person: {
    assistanceUnits: async ({ id }, _, context) => (await unitsByPerson(context).load(id)).map(({ unit }) => unit),
  },
}
