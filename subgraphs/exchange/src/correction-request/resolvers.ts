import { batchOne, personReference } from '@civil-affairs/kit'
import { partnerById } from '../partner/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { deadlinesOf } from './deadlines.ts'
import {
  acceptCorrectionRequest,
  closeCorrectionRequest,
  forwardCorrectionRequest,
  rejectCorrectionRequest,
} from './decide.ts'
import { CorrectionRequest } from './entity.ts'
import { CloseInput, CorrectionAct, ForwardInput, QueueFilter, RejectInput, ReportInput } from './input.ts'
import { readOwnRequests, readQueue } from './read.ts'
import { ownReports, reportForCorrection, reportOf, withdrawCorrectionRequest } from './report.ts'

/** The row policy lets in the office and the reporter; who is no staff sees what they reported. */
const requestById = batchOne(
  (em, ids, context) =>
    em.find(CorrectionRequest, {
      id: { $in: [...ids] },
      ...(context.viewer.identity.kind === 'STAFF' ? {} : ownReports(context)),
    }),
  ({ id }) => id,
)

export const resolvers: Resolvers = {
  Query: {
    correctionRequests: (_, { states, first, after }, context) =>
      readOwnRequests(context, states ?? null, { first, after }),
    correctionQueue: (_, { division, filter, first, after }, context) =>
      readQueue(context, division, QueueFilter.parse({ ...filter }), { first, after }),
  },
  Mutation: {
    reportForCorrection: (_, { input }, context) => reportForCorrection(context, ReportInput.parse(input)),
    // The old row goes to the history of its division, whoever takes the report back.
    withdrawCorrectionRequest: (_, { input }, context) =>
      context.beyondScope(() => withdrawCorrectionRequest(context, CorrectionAct.parse(input))),
    acceptCorrectionRequest: (_, { input }, context) => acceptCorrectionRequest(context, CorrectionAct.parse(input)),
    rejectCorrectionRequest: (_, { input }, context) => rejectCorrectionRequest(context, RejectInput.parse(input)),
    closeCorrectionRequest: (_, { input }, context) => closeCorrectionRequest(context, CloseInput.parse(input)),
    forwardCorrectionRequest: (_, { input }, context) => forwardCorrectionRequest(context, ForwardInput.parse(input)),
  },
  CorrectionRequest: {
    __resolveReference: ({ id }, context) => requestById(context).load(id),
    person: ({ personId }, _, context) => personReference(context, personId),
    divisionCode: ({ division }) => division,
    partner: async ({ partner }, _, context) => (partner == null ? null : partnerById(context).load(partner.id)),
    reportedValue: (request, _, context) => reportOf(context, request).value,
    reason: (request, _, context) => reportOf(context, request).reason,
    deadlines: (request, _, context) => deadlinesOf(context, request),
  },
}
