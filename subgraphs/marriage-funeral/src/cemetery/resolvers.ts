import { legalEvents, personReference } from '@civil-affairs/kit'
import { proofById } from '../death-record/index.ts'
import { facilityById } from '../funeral-facility/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { recordBurial, voidBurial } from './burial.ts'
import {
  BeginInspectionInput,
  CheckInspectionInput,
  RecordBurialInput,
  RegisterCemeteryInput,
  ReviewInspectionInput,
  VoidBurialInput,
} from './input.ts'
import {
  acceptCemeteryRectification,
  beginCemeteryInspection,
  checkCemeteryInspection,
  inspectionDeadline,
  markCemeteryNotAttended,
  rectificationDeadline,
  reviewCemeteryInspection,
} from './inspect.ts'
import {
  burialById,
  burialsByPerson,
  cemeteryByFacility,
  cemeteryById,
  inspectionById,
  inspectionsByCemetery,
} from './loaders.ts'
import { registerCemetery } from './register-cemetery.ts'
import { inspectionStates, maySell } from './rules.ts'

export const resolvers: Resolvers = {
  Query: { cemetery: (_, { id }, context) => cemeteryById(context).load(id) },
  Mutation: {
    registerCemetery: (_, { input }, context) => registerCemetery(context, RegisterCemeteryInput.parse(input)),
    beginCemeteryInspection: (_, { input }, context) =>
      beginCemeteryInspection(context, BeginInspectionInput.parse(input)),
    checkCemeteryInspection: (_, { input }, context) =>
      checkCemeteryInspection(context, CheckInspectionInput.parse(input)),
    reviewCemeteryInspection: (_, { input }, context) =>
      reviewCemeteryInspection(context, ReviewInspectionInput.parse(input)),
    acceptCemeteryRectification: (_, { input }, context) =>
      acceptCemeteryRectification(context, CheckInspectionInput.parse(input)),
    markCemeteryNotAttended: (_, { input }, context) =>
      markCemeteryNotAttended(context, BeginInspectionInput.parse(input)),
    recordBurial: (_, { input }, context) => recordBurial(context, RecordBurialInput.parse(input)),
    voidBurial: (_, { input }, context) => voidBurial(context, VoidBurialInput.parse(input)),
  },
  Cemetery: {
    __resolveReference: ({ id }, context) => cemeteryById(context).load(id),
    facility: ({ facility }, _, context) => facilityById(context).load(facility.id),
    division: ({ division }) => ({ code: division }),
    gravesLeft: ({ gravesTotal, gravesSold }) => gravesTotal - gravesSold,
    lowestPrice: ({ lowestPriceFen }) => lowestPriceFen ?? null,
    highestPrice: ({ highestPriceFen }) => highestPriceFen ?? null,
    maySell: async ({ id }, _, context) => maySell(await inspectionsByCemetery(context).load(id)),
    inspections: ({ id }, _, context) => inspectionsByCemetery(context).load(id),
  },
  CemeteryInspection: {
    __resolveReference: ({ id }, context) => inspectionById(context).load(id),
    cemetery: ({ cemetery }, _, context) => cemeteryById(context).load(cemetery.id),
    due: ({ division, year, selfCheckedOn }, _, context) =>
      inspectionDeadline(context, division, year, selfCheckedOn ?? null),
    rectification: (inspection, _, context) => rectificationDeadline(context, inspection),
    allowedActs: ({ state }) => legalEvents(inspectionStates, state),
  },
  Burial: {
    __resolveReference: ({ id }, context) => burialById(context).load(id),
    cemetery: ({ cemetery }, _, context) => cemeteryById(context).load(cemetery.id),
    person: ({ personId }, _, context) => personReference(context, personId),
    ownProof: ({ ownProof }, _, context) => proofById(context).load(ownProof.id),
  },
  FuneralFacility: { cemetery: ({ id }, _, context) => cemeteryByFacility(context).load(id) },
  Person: { burials: ({ id }, _, context) => burialsByPerson(context).load(id) },
}
