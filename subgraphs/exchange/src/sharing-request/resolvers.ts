import type { Context } from '@civil-affairs/kit'
import { Agreement } from '../agreement/entity.ts'
import { populationReference } from '../agreement/index.ts'
import { partnerById } from '../partner/index.ts'
import type { Resolvers, SharingRequestState } from '../resolver-types.generated.ts'
import { deadlinesOf } from './deadlines.ts'
import type { SharingRequest } from './entity.ts'
import { ApproveInput, FileInput, ReasonInput, RequestAct, SupplementInput } from './input.ts'
import {
  approveSharingRequest,
  askForSupplement,
  differenceOf,
  disputeSharingRefusal,
  fileSharingRequest,
  listSharingRequests,
  refuseSharingRequest,
  reviewSharingRequest,
  serveSharingRequest,
  supplementSharingRequest,
  upholdSharingRefusal,
  withdrawSharingDispute,
} from './service.ts'

export const resolvers: Resolvers = {
  Query: {
    sharingRequests: async (_, { states }, context) => {
      const requests = await listSharingRequests(context)
      if (states == null) return requests
      const now = await Promise.all(requests.map((request) => stateNow(context, request)))
      return requests.filter((_, at) => states.includes(now[at]!))
    },
  },
  // Rows here belong to no division: acts are guarded by role, and their history is kept whoever acts.
  Mutation: {
    fileSharingRequest: (_, { input }, context) =>
      context.beyondScope(() => fileSharingRequest(context, FileInput.parse(input))),
    askForSupplement: (_, { input }, context) =>
      context.beyondScope(() => askForSupplement(context, ReasonInput.parse(input))),
    supplementSharingRequest: (_, { input }, context) =>
      context.beyondScope(() => supplementSharingRequest(context, SupplementInput.parse(input))),
    reviewSharingRequest: (_, { input }, context) =>
      context.beyondScope(() => reviewSharingRequest(context, RequestAct.parse(input))),
    approveSharingRequest: (_, { input }, context) =>
      context.beyondScope(() => approveSharingRequest(context, ApproveInput.parse(input))),
    refuseSharingRequest: (_, { input }, context) =>
      context.beyondScope(() => refuseSharingRequest(context, ReasonInput.parse(input))),
    disputeSharingRefusal: (_, { input }, context) =>
      context.beyondScope(() => disputeSharingRefusal(context, ReasonInput.parse(input))),
    withdrawSharingDispute: (_, { input }, context) =>
      context.beyondScope(() => withdrawSharingDispute(context, RequestAct.parse(input))),
    upholdSharingRefusal: (_, { input }, context) =>
      context.beyondScope(() => upholdSharingRefusal(context, ReasonInput.parse(input))),
    serveSharingRequest: (_, { input }, context) =>
      context.beyondScope(() => serveSharingRequest(context, RequestAct.parse(input))),
  },
  SharingRequest: {
    __resolveReference: async ({ id }, context) =>
      (await listSharingRequests(context)).find((request) => request.id === id) ?? null,
    partner: async ({ partner }, _, context) => (await partnerById(context).load(partner.id))!,
    state: (request, _, context) => stateNow(context, request),
    population: ({ population, divisions }) => populationReference(population, divisions),
    agreement: (request, _, context) => agreementOf(context, request),
    difference: (request, _, context) => differenceOf(context, request),
    deadlines: (request, _, context) => deadlinesOf(context, request),
  },
}

async function agreementOf({ em }: Context, { agreement }: SharingRequest): Promise<Agreement | null> {
  return agreement == null ? null : em.findOne(Agreement, { id: agreement.id })
}

/** What its agreement has come to: an end needs no act, so it is not written but read. */
async function stateNow(context: Context, request: SharingRequest): Promise<SharingRequestState> {
  const agreement = await agreementOf(context, request)
  if (agreement === null) return request.state
  if (agreement.revokedAt != null) return 'REVOKED'
  return agreement.validTo <= context.today ? 'EXPIRED' : request.state
}
