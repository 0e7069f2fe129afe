import { batchMany, batchOne } from '@civil-affairs/kit'
import { CareInstitution, FilingStep, InstitutionClosure, InstitutionRating } from './entity.ts'

export const institutionById = batchOne(
  (em, ids) => em.find(CareInstitution, { id: { $in: [...ids] } }),
  (institution) => institution.id,
)

/** The living institution with a credit code; a closed one only where none lives. */
export const institutionByCreditCode = batchOne(
  async (em, codes) => {
    const found = await em.find(
      CareInstitution,
      { creditCode: { $in: [...codes] } },
      { orderBy: [{ closedOn: 'asc nulls last' }, { id: 'asc' }] },
    )
    return found
  },
  (institution) => institution.creditCode!,
)

export const stepsByInstitution = batchMany(
  (em, ids) =>
    em.find(FilingStep, { institution: { $in: [...ids] } }, { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  (step) => step.institution.id,
)

export const ratingsByInstitution = batchMany(
  (em, ids) =>
    em.find(InstitutionRating, { institution: { $in: [...ids] } }, { orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] }),
  (rating) => rating.institution.id,
)

export const closuresByInstitution = batchMany(
  (em, ids) =>
    em.find(
      InstitutionClosure,
      { institution: { $in: [...ids] } },
      { orderBy: [{ announcedOn: 'desc' }, { id: 'asc' }] },
    ),
  (closure) => closure.institution.id,
)
