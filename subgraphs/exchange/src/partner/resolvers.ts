import type { Resolvers } from '../resolver-types.generated.ts'
import { PartnerAct, RegisterInput } from './input.ts'
import { partnerById } from './loaders.ts'
import { checkPartnerSecret, listPartners, registerPartner, renewPartnerSecret, suspendPartner } from './service.ts'

export const resolvers: Resolvers = {
  Query: {
    partners: (_, __, context) => listPartners(context),
    checkPartnerSecret: (_, { account, secret }, context) => checkPartnerSecret(context, account, secret),
  },
  // Rows here belong to no division: acts are guarded by role, and their history is kept whoever acts.
  Mutation: {
    registerPartner: (_, { input }, context) =>
      context.beyondScope(() => registerPartner(context, RegisterInput.parse(input))),
    renewPartnerSecret: (_, { input }, context) =>
      context.beyondScope(() => renewPartnerSecret(context, PartnerAct.parse(input))),
    suspendPartner: (_, { input }, context) =>
      context.beyondScope(() => suspendPartner(context, PartnerAct.parse(input))),
  },
  Partner: {
    __resolveReference: async ({ id }, context) => {
      context.viewer.mustBe('SECURITY_ADMINISTRATOR', 'AUDITOR', 'AUDIT_ADMINISTRATOR')
      return partnerById(context).load(id)
    },
  },
}
