import { partnerById } from '../partner/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { NarrowInput, OperationInput, RevokeInput } from './input.ts'
import { populationReference } from './population.ts'
import {
  agreementInForce,
  idKeyOf,
  listAgreements,
  narrowAgreement,
  registerOperation,
  revokeAgreement,
  stateOf,
} from './service.ts'
import { usageOf } from './usage.ts'

export const resolvers: Resolvers = {
  Query: {
    agreements: (_, __, context) => listAgreements(context),
    agreementInForce: (_, { account, code }, context) => agreementInForce(context, account, code ?? null),
  },
  // Rows here belong to no division: acts are guarded by role, and their history is kept whoever acts.
  Mutation: {
    narrowAgreement: (_, { input }, context) =>
      context.beyondScope(() => narrowAgreement(context, NarrowInput.parse(input))),
    revokeAgreement: (_, { input }, context) =>
      context.beyondScope(() => revokeAgreement(context, RevokeInput.parse(input))),
    registerAgreementOperation: (_, { input }, context) =>
      context.beyondScope(() => registerOperation(context, OperationInput.parse(input))),
  },
  Agreement: {
    __resolveReference: async ({ id }, context) =>
      (await listAgreements(context)).find((agreement) => agreement.id === id) ?? null,
    partner: async ({ partner }, _, context) => (await partnerById(context).load(partner.id))!,
    population: ({ population, divisions }) => populationReference(population, divisions),
    state: (agreement, _, context) => stateOf(context, agreement),
    idKey: (agreement, _, context) => idKeyOf(context, agreement),
    usage: (agreement, period, context) => usageOf(context, agreement, period),
  },
}
