import { legalEvents } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { organizationById } from '../social-organization/index.ts'
import { inspectionDeadlines } from './due-days.ts'
import { findRevocationCandidates, inspectionFailures, isRevocationCandidate } from './failures.ts'
import * as inputs from './input.ts'
import {
  concludeAnnualInspection,
  returnAnnualInspection,
  reviewAnnualInspection,
  submitAnnualInspection,
} from './inspect.ts'
import { listAnnualInspections } from './list-inspections.ts'
import { inspectionById, inspectionsByOrganization } from './loaders.ts'
import { closeAnnualInspection, openAnnualInspection } from './round.ts'
import { inspectionStates } from './states.ts'

export const resolvers: Resolvers = {
  Query: {
    annualInspections: (_, { division, filter, first, after }, context) =>
      listAnnualInspections(context, division, filter, { first, after }),
    revocationCandidates: (_, { division }, context) => findRevocationCandidates(context, division),
  },
  Mutation: {
    openAnnualInspection: (_, { input }, context) => openAnnualInspection(context, inputs.RoundInput.parse(input)),
    closeAnnualInspection: (_, { input }, context) => closeAnnualInspection(context, inputs.RoundInput.parse(input)),
    reviewAnnualInspection: (_, { input }, context) => reviewAnnualInspection(context, inputs.ReviewInput.parse(input)),
    submitAnnualInspection: (_, { input }, context) => submitAnnualInspection(context, inputs.SubmitInput.parse(input)),
    returnAnnualInspection: (_, { input }, context) => returnAnnualInspection(context, inputs.ReturnInput.parse(input)),
    concludeAnnualInspection: (_, { input }, context) =>
      concludeAnnualInspection(context, inputs.ConcludeInput.parse(input)),
  },
  AnnualInspection: {
    __resolveReference: ({ id }, context) => inspectionById(context).load(id),
    organization: ({ organization }, _, context) => organizationById(context).load(organization.id),
    result: ({ state, result }) => (state === 'NOT_ATTENDED' ? 'NOT_ATTENDED' : (result ?? null)),
    deadlines: (inspection, _, context) => inspectionDeadlines(context, inspection),
    allowedActs: ({ state, filing }) =>
      legalEvents(inspectionStates, state).filter((act) => filing === 'INSPECTION' || act !== 'CONCLUDE'),
  },
  AnnualInspectionConnection: {
    totalCount: (page) => page.totalCount(),
    countByYear: (page) => page.countByYear(),
  },
  AnnualInspectionYearCount: {
    result: ({ state, result }) => (state === 'NOT_ATTENDED' ? 'NOT_ATTENDED' : (result ?? null)),
  },
  AnnualInspectionRound: { division: ({ division }) => ({ code: division }) },
  SocialOrganization: {
    annualInspections: ({ id }, _, context) => inspectionsByOrganization(context).load(id),
    inspectionFailuresInARow: ({ id }, _, context) => inspectionFailures(context, id),
    isRevocationCandidate: (organization, _, context) => isRevocationCandidate(context, organization),
  },
}
