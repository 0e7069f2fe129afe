import { legalEvents } from '@civil-affairs/kit'
import { institutionById } from '../care-institution/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import {
  closeHazard,
  escalateHazard,
  orderRectification,
  rectifyHazard,
  reportHazard,
  reviewHazard,
} from './hazards.ts'
import {
  CloseHazardInput,
  CompleteInspectionInput,
  DrawRandomInspectionInput,
  EscalateHazardInput,
  OrderRectificationInput,
  PublishRandomInspectionInput,
  RecordInspectionInput,
  RectifyHazardInput,
  ReportHazardInput,
  ReviewHazardInput,
} from './input.ts'
import { completeInspection, drawRandomInspection, publishRandomInspection, recordInspection } from './inspections.ts'
import { listHazards, listInspections } from './list-inspections.ts'
import {
  batchById,
  hazardById,
  hazardsByInspection,
  hazardsByInstitution,
  inspectionById,
  inspectionsByBatch,
  inspectionsByInstitution,
} from './loaders.ts'
import { hazardStates, isOverdue } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    careHazard: (_, { id }, context) => hazardById(context).load(id),
    careHazards: (_, { division, filter, ...page }, context) => listHazards(context, division, filter, page),
    careInspection: (_, { id }, context) => inspectionById(context).load(id),
    careInspections: (_, { division, filter, ...page }, context) => listInspections(context, division, filter, page),
    randomInspection: (_, { id }, context) => batchById(context).load(id),
  },
  Mutation: {
    recordInspection: (_, { input }, context) => recordInspection(context, RecordInspectionInput.parse(input)),
    drawRandomInspection: (_, { input }, context) =>
      drawRandomInspection(context, DrawRandomInspectionInput.parse(input)),
    completeInspection: (_, { input }, context) => completeInspection(context, CompleteInspectionInput.parse(input)),
    publishRandomInspection: (_, { input }, context) =>
      publishRandomInspection(context, PublishRandomInspectionInput.parse(input)),
    reportHazard: (_, { input }, context) => reportHazard(context, ReportHazardInput.parse(input)),
    orderRectification: (_, { input }, context) => orderRectification(context, OrderRectificationInput.parse(input)),
    rectifyHazard: (_, { input }, context) => rectifyHazard(context, RectifyHazardInput.parse(input)),
    reviewHazard: (_, { input }, context) => reviewHazard(context, ReviewHazardInput.parse(input)),
    closeHazard: (_, { input }, context) => closeHazard(context, CloseHazardInput.parse(input)),
    escalateHazard: (_, { input }, context) => escalateHazard(context, EscalateHazardInput.parse(input)),
  },
  CareInspection: {
    __resolveReference: ({ id }, context) => inspectionById(context).load(id),
    institution: ({ institution }, _, context) => institutionById(context).load(institution.id),
    batch: ({ batch }, _, context) => (batch == null ? null : batchById(context).load(batch.id)),
    hazards: ({ id }, _, context) => hazardsByInspection(context).load(id),
  },
  RandomInspection: {
    __resolveReference: ({ id }, context) => batchById(context).load(id),
    division: ({ division }) => ({ code: division }),
    inspections: ({ id }, _, context) => inspectionsByBatch(context).load(id),
  },
  CareHazard: {
    __resolveReference: ({ id }, context) => hazardById(context).load(id),
    institution: ({ institution }, _, context) => institutionById(context).load(institution.id),
    inspection: ({ inspection }, _, context) =>
      inspection == null ? null : inspectionById(context).load(inspection.id),
    allowedEvents: ({ state }) => legalEvents(hazardStates, state),
    isOverdue: (hazard, _, context) => isOverdue(hazard, context.today),
  },
  CareInstitution: {
    inspections: ({ id }, _, context) => inspectionsByInstitution(context).load(id),
    hazards: async ({ id }, { open }, context) => {
      const all = await hazardsByInstitution(context).load(id)
      return open === true ? all.filter(({ state }) => state !== 'CLOSED') : all
    },
  },
}
