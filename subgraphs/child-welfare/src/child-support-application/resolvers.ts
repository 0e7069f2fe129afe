import { legalEvents, type Page, personReference } from '@civil-affairs/kit'
import { parentsByChild } from '../child-parent/index.ts'
import { childSupportByApplication, mayKnowKind } from '../child-support/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import {
  acceptChildSupportApplication,
  pushChildSupportApplication,
  recordChildSupportAnswer,
  rejectChildSupportApplication,
  requestChildSupportSupplement,
  startChildSupportCheck,
  supplyChildSupportMaterials,
  tellChildSupportResult,
  withdrawChildSupportApplication,
} from './accept.ts'
import { applyForChildSupport, receiveChildSupportApplication } from './apply.ts'
import { deadlinesOf } from './deadlines.ts'
import {
  confirmChildSupportApplication,
  denyChildSupportApplication,
  returnChildSupportApplication,
  reviewChildSupportApplication,
} from './decide.ts'
import type { ChildSupportApplication } from './entity.ts'
import {
  ActInput,
  AnswerInput,
  ApplyInput,
  DenyInput,
  NotAcceptInput,
  ReceiveInput,
  ReviewInput,
  SupplementInput,
} from './input.ts'
import { listChildApplications } from './list.ts'
import { childApplicationById, stepsByChildApplication } from './loaders.ts'
import { childApplicationStates } from './states.ts'

export const resolvers: Resolvers = {
  Query: {
    childSupportApplication: (_, { id }, context) => childApplicationById(context).load(id),
    childSupportApplications: (_, { division, filter, first, after }, context) =>
      listChildApplications(context, division, filter, { first, after }),
  },
  Mutation: {
    applyForChildSupport: (_, { input }, context) => applyForChildSupport(context, ApplyInput.parse(input)),
    receiveChildSupportApplication: (_, { input }, context) =>
      receiveChildSupportApplication(context, ReceiveInput.parse(input)),
    requestChildSupportSupplement: (_, { input }, context) =>
      requestChildSupportSupplement(context, SupplementInput.parse(input)),
    supplyChildSupportMaterials: (_, { input }, context) => supplyChildSupportMaterials(context, ActInput.parse(input)),
    acceptChildSupportApplication: (_, { input }, context) =>
      acceptChildSupportApplication(context, ActInput.parse(input)),
    rejectChildSupportApplication: (_, { input }, context) =>
      rejectChildSupportApplication(context, NotAcceptInput.parse(input)),
    withdrawChildSupportApplication: (_, { input }, context) =>
      withdrawChildSupportApplication(context, ActInput.parse(input)),
    startChildSupportCheck: (_, { input }, context) => startChildSupportCheck(context, ActInput.parse(input)),
    pushChildSupportApplication: (_, { input }, context) =>
      pushChildSupportApplication(context, { ...ActInput.parse(input), isOut: false }),
    pushChildSupportApplicationOut: (_, { input }, context) =>
      pushChildSupportApplication(context, { ...ActInput.parse(input), isOut: true }),
    recordChildSupportAnswer: (_, { input }, context) => recordChildSupportAnswer(context, AnswerInput.parse(input)),
    reviewChildSupportApplication: (_, { input }, context) =>
      reviewChildSupportApplication(context, ReviewInput.parse(input)),
    returnChildSupportApplication: (_, { input }, context) =>
      returnChildSupportApplication(context, ActInput.parse(input)),
    confirmChildSupportApplication: (_, { input }, context) =>
      confirmChildSupportApplication(context, ActInput.parse(input)),
    denyChildSupportApplication: (_, { input }, context) =>
      denyChildSupportApplication(context, DenyInput.parse(input)),
    tellChildSupportResult: (_, { input }, context) => tellChildSupportResult(context, ActInput.parse(input)),
  },
  ChildSupportApplication: {
    __resolveReference: ({ id }, context) => childApplicationById(context).load(id),
    division: ({ division }) => ({ code: division }),
    acceptedDivision: ({ acceptedDivision }) => ({ code: acceptedDivision }),
    registeredDivision: ({ registeredDivision }) => ({ code: registeredDivision }),
    child: ({ childPersonId }, _, context) => personReference(context, childPersonId),
    applicant: ({ applicantPersonId }, _, context) => personReference(context, applicantPersonId),
    kind: ({ kind }, _, { viewer }) => (kind != null && mayKnowKind(viewer, kind) ? kind : null),
    medicalDocument: ({ medicalDocument }, _, { viewer }) =>
      mayKnowKind(viewer, 'HIV') ? (medicalDocument ?? null) : null,
    parents: ({ childPersonId }, _, context) => parentsByChild(context, childPersonId),
    steps: ({ id }, _, context) => stepsByChildApplication(context).load(id),
    deadlines: (application, _, context) => deadlinesOf(context, application),
    support: ({ id }, _, context) => childSupportByApplication(context).load(id),
    allowedActs: ({ state }) => legalEvents(childApplicationStates, state),
  },
  ChildSupportApplicationConnection: {
    totalCount: (page: Page<ChildSupportApplication>) => page.totalCount() as never,
  },
}
