import type { Resolvers } from '../resolver-types.generated.ts'
import { organizationById } from '../social-organization/index.ts'
import { creditStandingOf, listingDeadlines } from './credit-standing.ts'
import { enterCreditList } from './enter.ts'
import { EnterInput, FulfilInput, RemoveInput } from './input.ts'
import { fulfilCreditDuty, leaveCreditList } from './leave.ts'
import { findSeriousCandidates, listCreditListings } from './list-listings.ts'
import { listingById, listingsByOrganization } from './loaders.ts'
import { hasDuty } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    creditListings: (_, { division, filter, first, after }, context) =>
      listCreditListings(context, division, filter, { first, after }),
    seriousListCandidates: (_, { division }, context) => findSeriousCandidates(context, division),
  },
  Mutation: {
    enterCreditList: (_, { input }, context) => enterCreditList(context, EnterInput.parse(input)),
    fulfilCreditDuty: (_, { input }, context) => fulfilCreditDuty(context, FulfilInput.parse(input)),
    leaveCreditList: (_, { input }, context) => leaveCreditList(context, RemoveInput.parse(input)),
  },
  CreditListing: {
    __resolveReference: ({ id }, context) => listingById(context).load(id),
    organization: ({ organization }, _, context) => organizationById(context).load(organization.id),
    fine: ({ fineFen }) => fineFen ?? null,
    hasDuty: (listing) => hasDuty(listing),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    deadlines: (listing, _, context) => listingDeadlines(context, listing),
  },
  CreditListingConnection: { totalCount: (page) => page.totalCount() },
  SocialOrganization: {
    creditListings: ({ id }, _, context) => listingsByOrganization(context).load(id),
    creditStanding: async ({ id }, _, context) => (await creditStandingOf(context, id)).standing,
    creditCountedFrom: async ({ id }, _, context) => (await creditStandingOf(context, id)).countedFrom,
  },
}
