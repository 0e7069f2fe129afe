import { type Context, deadlineOf, legalEvents, personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { announceInstitutionClosure, closeCareInstitution, withdrawInstitutionClosure } from './closure.ts'
import type { CareInstitution, InstitutionRating, RatingScheme } from './entity.ts'
import {
  acceptInstitutionFiling,
  confirmFilingChange,
  requestFilingSupplement,
  resumeCareInstitution,
  submitInstitutionFiling,
  suspendCareInstitution,
} from './filing.ts'
import {
  AcceptFilingInput,
  AnnounceClosureInput,
  ChangeInstitutionInput,
  InstitutionActInput,
  RateInstitutionInput,
  RegisterInstitutionInput,
  RequestSupplementInput,
  SubmitFilingInput,
} from './input.ts'
import { listInstitutions } from './list-institutions.ts'
import {
  closuresByInstitution,
  institutionByCreditCode,
  institutionById,
  ratingsByInstitution,
  stepsByInstitution,
} from './loaders.ts'
import { rateCareInstitution } from './rating.ts'
import { changeCareInstitution, openPhone, registerCareInstitution } from './register-institution.ts'
import { filingStates, organizationCodeOf } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    careInstitution: (_, { id }, context) => institutionById(context).load(id),
    careInstitutionByCreditCode: (_, { creditCode }, context) => institutionByCreditCode(context).load(creditCode),
    careInstitutions: (_, { division, filter, ...page }, context) => listInstitutions(context, division, filter, page),
  },
  Mutation: {
    registerCareInstitution: (_, { input }, context) =>
      registerCareInstitution(context, RegisterInstitutionInput.parse(input)),
    submitInstitutionFiling: (_, { input }, context) =>
      submitInstitutionFiling(context, SubmitFilingInput.parse(input)),
    requestFilingSupplement: (_, { input }, context) =>
      requestFilingSupplement(context, RequestSupplementInput.parse(input)),
    acceptInstitutionFiling: (_, { input }, context) =>
      acceptInstitutionFiling(context, AcceptFilingInput.parse(input)),
    changeCareInstitution: (_, { input }, context) =>
      changeCareInstitution(context, ChangeInstitutionInput.parse(input)),
    confirmFilingChange: (_, { input }, context) => confirmFilingChange(context, InstitutionActInput.parse(input)),
    suspendCareInstitution: (_, { input }, context) =>
      suspendCareInstitution(context, InstitutionActInput.parse(input)),
    resumeCareInstitution: (_, { input }, context) => resumeCareInstitution(context, InstitutionActInput.parse(input)),
    rateCareInstitution: (_, { input }, context) => rateCareInstitution(context, RateInstitutionInput.parse(input)),
    announceInstitutionClosure: (_, { input }, context) =>
      announceInstitutionClosure(context, AnnounceClosureInput.parse(input)),
    withdrawInstitutionClosure: (_, { input }, context) =>
      withdrawInstitutionClosure(context, InstitutionActInput.parse(input)),
    closeCareInstitution: (_, { input }, context) => closeCareInstitution(context, InstitutionActInput.parse(input)),
  },
  CareInstitution: {
    __resolveReference: ({ id }, context) => institutionById(context).load(id),
    division: ({ division }) => ({ code: division }),
    organization: ({ creditCode }) => {
      const code = organizationCodeOf(creditCode)
      return code === null ? null : { creditCode: code }
    },
    phone: (institution, _, context) => openPhone(context, institution),
    director: ({ directorPersonId }, _, context) =>
      directorPersonId == null ? null : personReference(context, directorPersonId),
    floorArea: ({ floorAreaSquareMetres }) => floorAreaSquareMetres ?? null,
    allowedEvents: ({ filingStatus }) => legalEvents(filingStates, filingStatus),
    deadlines: async ({ division, openedOn, filedOn }, _, context) =>
      openedOn == null
        ? []
        : [await deadlineOf(context, { key: 'INST.filing', division, startedOn: openedOn, metOn: filedOn ?? null })],
    filingSteps: ({ id }, _, context) => stepsByInstitution(context).load(id),
    starRating: async (institution, _, context) => {
      const rating = await ratingToday(context, institution, 'STAR')
      return rating === null ? null : Number(rating.grade)
    },
    creditGrade: async (institution, _, context) => (await ratingToday(context, institution, 'CREDIT'))?.grade ?? null,
    ratings: ({ id }, _, context) => ratingsByInstitution(context).load(id),
    closures: ({ id }, _, context) => closuresByInstitution(context).load(id),
  },
  CareFilingStep: { from: ({ fromStatus }) => fromStatus, to: ({ toStatus }) => toStatus },
}

async function ratingToday(
  context: Context,
  { id }: CareInstitution,
  scheme: RatingScheme,
): Promise<InstitutionRating | null> {
  const { today } = context
  const ratings = await ratingsByInstitution(context).load(id)
  const holds = (one: InstitutionRating) => one.validFrom <= today && (one.validTo == null || today < one.validTo)
  return ratings.find((one) => one.scheme === scheme && holds(one)) ?? null
}
