import { personReference } from '@civil-affairs/kit'
import { childParentById, circumstancesByParent, findShortfall, limitsOf } from '../child-parent/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import {
  EndCircumstanceInput,
  RecordCircumstanceInput,
  ReplaceParentInput,
  WithdrawCircumstanceInput,
} from './input.ts'
import { circumstanceById } from './loaders.ts'
import {
  endParentCircumstance,
  recordParentCircumstance,
  replaceChildParent,
  withdrawParentCircumstance,
} from './service.ts'

export const resolvers: Resolvers = {
  Mutation: {
    recordParentCircumstance: (_, { input }, context) =>
      recordParentCircumstance(context, RecordCircumstanceInput.parse(input)),
    endParentCircumstance: (_, { input }, context) => endParentCircumstance(context, EndCircumstanceInput.parse(input)),
    withdrawParentCircumstance: (_, { input }, context) =>
      withdrawParentCircumstance(context, WithdrawCircumstanceInput.parse(input)),
    replaceChildParent: (_, { input }, context) => replaceChildParent(context, ReplaceParentInput.parse(input)),
  },
  ChildParent: {
    __resolveReference: ({ id }, context) => childParentById(context).load(id),
    person: ({ personId }, _, context) => (personId == null ? null : personReference(context, personId)),
    circumstances: ({ id }, _, context) => circumstancesByParent(context).load(id),
  },
  ParentCircumstance: {
    __resolveReference: ({ id }, context) => circumstanceById(context).load(id),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    shortfall: async (circumstance, _, context) =>
      findShortfall(circumstance, context.today, await limitsOf(context, circumstance.division, context.today)),
  },
}
