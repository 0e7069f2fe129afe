import { personReference } from '@civil-affairs/kit'
import { assessmentById } from '../ability-assessment/index.ts'
import { bedById } from '../care-bed/index.ts'
import { institutionById } from '../care-institution/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { checkInElder } from './check-in.ts'
import { dismissResidencyConflict } from './conflicts.ts'
import type { CareResidency } from './entity.ts'
import { ChangeTermsInput, CheckInInput, CheckOutInput, DismissConflictInput, MoveBedInput } from './input.ts'
import { listConflicts, listResidencies } from './list-residencies.ts'
import { conflictById, conflictsByResidency, residenciesByPerson, residencyById } from './loaders.ts'
import { changeResidencyTerms, checkOutElder, moveResidentToBed } from './stay.ts'

export const resolvers: Resolvers = {
  Query: {
    careResidency: (_, { id }, context) => residencyById(context).load(id),
    careResidencies: (_, { division, filter, ...page }, context) => listResidencies(context, division, filter, page),
    residencyConflicts: (_, { division, filter, ...page }, context) => listConflicts(context, division, filter, page),
  },
  Mutation: {
    checkInElder: (_, { input }, context) => checkInElder(context, CheckInInput.parse(input)),
    checkOutElder: (_, { input }, context) => checkOutElder(context, CheckOutInput.parse(input)),
    moveResidentToBed: (_, { input }, context) => moveResidentToBed(context, MoveBedInput.parse(input)),
    changeResidencyTerms: (_, { input }, context) => changeResidencyTerms(context, ChangeTermsInput.parse(input)),
    dismissResidencyConflict: (_, { input }, context) =>
      dismissResidencyConflict(context, DismissConflictInput.parse(input)),
  },
  CareResidency: {
    __resolveReference: ({ id }, context) => residencyById(context).load(id),
    division: ({ division }) => ({ code: division }),
    person: ({ personId }, _, context) => personReference(context, personId),
    institution: ({ institution }, _, context) => institutionById(context).load(institution.id),
    bed: ({ bed }, _, context) => bedById(context).load(bed.id),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    monthlyFee: ({ monthlyFeeFen }) => monthlyFeeFen ?? null,
    deposit: ({ depositFen }) => depositFen ?? null,
    contact: ({ contactPersonId }, _, context) =>
      contactPersonId == null ? null : personReference(context, contactPersonId),
    assessment: ({ assessment }, _, context) =>
      assessment == null ? null : assessmentById(context).load(assessment.id),
    conflicts: ({ id }, _, context) => conflictsByResidency(context).load(id),
  },
  ResidencyConflict: {
    __resolveReference: ({ id }, context) => conflictById(context).load(id),
    residency: ({ residency }, _, context) => residencyById(context).load(residency.id),
    otherResidency: ({ kind, cause }, _, context) =>
      kind === 'DOUBLE_RESIDENCY' ? residencyById(context).load(cause) : null,
    diedOn: ({ kind, cause }) => (kind === 'DOUBLE_RESIDENCY' ? null : cause),
  },
  Person: {
    careResidency: async ({ id }, _, context) =>
      (await residenciesByPerson(context).load(id)).find((stay) => livesThere(stay, context.today)) ?? null,
    careResidencies: ({ id }, _, context) => residenciesByPerson(context).load(id),
  },
}

function livesThere({ validFrom, validTo }: CareResidency, today: string): boolean {
  return validFrom <= today && (validTo == null || today < validTo)
}
