import { legalEvents } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { organizationById } from '../social-organization/index.ts'
import {
  applyForFundraisingCertificate,
  decideFundraisingCertificate,
  returnFundraisingCertificate,
  revokeFundraisingCertificate,
  withdrawFundraisingApplication,
} from './certify.ts'
import { certificateOf, charityStatusOf, isInForce, mayRaisePublicly } from './charities-in-force.ts'
import { charityDeadline, fundraisingDeadline } from './deadlines.ts'
import * as inputs from './input.ts'
import { listCharityStatuses, listFundraisingCertificates } from './list-charities.ts'
import {
  certificateById,
  certificatesByOrganization,
  charityStatusById,
  charityStatusesByOrganization,
} from './loaders.ts'
import {
  applyForCharityStatus,
  decideCharityStatus,
  endCharityStatus,
  extendCharityDecision,
  withdrawCharityApplication,
} from './recognise.ts'
import { charityStates, fundraisingStates } from './states.ts'

export const resolvers: Resolvers = {
  Query: {
    charityStatuses: (_, { division, filter, first, after }, context) =>
      listCharityStatuses(context, division, filter, { first, after }),
    fundraisingCertificates: (_, { division, filter, first, after }, context) =>
      listFundraisingCertificates(context, division, filter, { first, after }),
  },
  Mutation: {
    applyForCharityStatus: (_, { input }, context) => applyForCharityStatus(context, inputs.ApplyInput.parse(input)),
    extendCharityDecision: (_, { input }, context) => extendCharityDecision(context, inputs.ExtendInput.parse(input)),
    decideCharityStatus: (_, { input }, context) =>
      decideCharityStatus(context, inputs.DecideCharityInput.parse(input)),
    withdrawCharityApplication: (_, { input }, context) =>
      withdrawCharityApplication(context, inputs.WithdrawInput.parse(input)),
    endCharityStatus: (_, { input }, context) => endCharityStatus(context, inputs.EndCharityInput.parse(input)),
    applyForFundraisingCertificate: (_, { input }, context) =>
      applyForFundraisingCertificate(context, inputs.ApplyInput.parse(input)),
    decideFundraisingCertificate: (_, { input }, context) =>
      decideFundraisingCertificate(context, inputs.DecideFundraisingInput.parse(input)),
    withdrawFundraisingApplication: (_, { input }, context) =>
      withdrawFundraisingApplication(context, inputs.WithdrawInput.parse(input)),
    revokeFundraisingCertificate: (_, { input }, context) =>
      revokeFundraisingCertificate(context, inputs.RevokeFundraisingInput.parse(input)),
    returnFundraisingCertificate: (_, { input }, context) =>
      returnFundraisingCertificate(context, inputs.ReturnFundraisingInput.parse(input)),
  },
  CharityStatus: {
    __resolveReference: ({ id }, context) => charityStatusById(context).load(id),
    organization: ({ organization }, _, context) => organizationById(context).load(organization.id),
    since: ({ validFrom }) => validFrom ?? null,
    until: ({ validTo }) => validTo ?? null,
    isInForce: (status, _, context) => isInForce(context, status),
    deadline: (status, _, context) => charityDeadline(context, status),
    allowedActs: ({ state }) => legalEvents(charityStates, state),
  },
  FundraisingCertificate: {
    __resolveReference: ({ id }, context) => certificateById(context).load(id),
    organization: ({ organization }, _, context) => organizationById(context).load(organization.id),
    since: ({ validFrom }) => validFrom ?? null,
    until: ({ validTo }) => validTo ?? null,
    isInForce: (certificate, _, context) => isInForce(context, certificate),
    deadline: (certificate, _, context) => fundraisingDeadline(context, certificate),
    allowedActs: ({ state }) => legalEvents(fundraisingStates, state),
  },
  CharityStatusConnection: { totalCount: (page) => page.totalCount() },
  FundraisingCertificateConnection: { totalCount: (page) => page.totalCount() },
  SocialOrganization: {
    charityStatus: ({ id }, _, context) => charityStatusOf(context, id),
    charityStatuses: ({ id }, _, context) => charityStatusesByOrganization(context).load(id),
    fundraisingCertificate: ({ id }, _, context) => certificateOf(context, id),
    fundraisingCertificates: ({ id }, _, context) => certificatesByOrganization(context).load(id),
    mayRaisePublicly: ({ id }, _, context) => mayRaisePublicly(context, id),
  },
}
