import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { CareResidency, ResidencyConflict } from './entity.ts'

export const residencyById = batchOne(
  (em, ids) => em.find(CareResidency, { id: { $in: [...ids] } }),
  (residency) => residency.id,
)

/** Newest first. */
export const residenciesByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(CareResidency, { personId: { $in: [...ids] } }, { orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] }),
  (residency) => residency.personId,
)

export const conflictById = batchOne(
  (em, ids) => em.find(ResidencyConflict, { id: { $in: [...ids] } }),
  (conflict) => conflict.id,
)

export const conflictsByResidency = batchMany(
  (em, ids) =>
    em.find(ResidencyConflict, { residency: { $in: [...ids] } }, { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  (conflict) => conflict.residency.id,
)
