import { legalEvents, personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { organizationById } from '../social-organization/index.ts'
import { conditionFaultsOf } from './conditions.ts'
import { ApplyInput, ApproveInput, DenyInput, WithdrawInput } from './input.ts'
import { listRegistrations, registrationDeadline } from './list-registrations.ts'
import { registrationById, registrationByOrganization } from './loaders.ts'
import {
  applyForOrganizationRegistration,
  approveOrganizationRegistration,
  denyOrganizationRegistration,
  withdrawOrganizationRegistration,
} from './service.ts'
import { registrationStates } from './states.ts'

export const resolvers: Resolvers = {
  Query: {
    organizationRegistration: (_, { id }, context) => registrationById(context).load(id),
    organizationRegistrations: (_, { division, filter, first, after }, context) =>
      listRegistrations(context, division, filter, { first, after }),
  },
  Mutation: {
    applyForOrganizationRegistration: (_, { input }, context) =>
      applyForOrganizationRegistration(context, ApplyInput.parse(input)),
    approveOrganizationRegistration: (_, { input }, context) =>
      approveOrganizationRegistration(context, ApproveInput.parse(input)),
    denyOrganizationRegistration: (_, { input }, context) =>
      denyOrganizationRegistration(context, DenyInput.parse(input)),
    withdrawOrganizationRegistration: (_, { input }, context) =>
      withdrawOrganizationRegistration(context, WithdrawInput.parse(input)),
  },
  OrganizationRegistration: {
    __resolveReference: ({ id }, context) => registrationById(context).load(id),
    division: ({ division }) => ({ code: division }),
    activityArea: ({ activityArea }) => (activityArea == null ? null : { code: activityArea }),
    registeredFund: ({ registeredFundFen }) => registeredFundFen,
    legalRepresentative: ({ legalRepresentativeId }, _, context) => personReference(context, legalRepresentativeId),
    conditionFaults: (registration, _, context) => conditionFaultsOf(context, registration),
    organization: ({ organization }, _, context) =>
      organization == null ? null : organizationById(context).load(organization.id),
    deadline: (registration, _, context) => registrationDeadline(context, registration),
    allowedActs: ({ state }) => legalEvents(registrationStates, state),
  },
  OrganizationRegistrationConnection: { totalCount: (page) => page.totalCount() },
  SocialOrganization: { registration: ({ id }, _, context) => registrationByOrganization(context).load(id) },
}
