import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { Burial, Cemetery, CemeteryInspection } from './entity.ts'

export const cemeteryById = batchOne(
  (em, ids) => em.find(Cemetery, { id: { $in: [...ids] } }),
  (cemetery) => cemetery.id,
)

export const cemeteryByFacility = batchOne(
  (em, ids) => em.find(Cemetery, { facility: { $in: [...ids] } }),
  (cemetery) => cemetery.facility.id,
)

export const inspectionById = batchOne(
  (em, ids) => em.find(CemeteryInspection, { id: { $in: [...ids] } }),
  (inspection) => inspection.id,
)

/** Newest first. */
export const inspectionsByCemetery = batchMany(
  (em, ids) => em.find(CemeteryInspection, { cemetery: { $in: [...ids] } }, { orderBy: { year: 'desc' } }),
  (inspection) => inspection.cemetery.id,
)

export const burialById = batchOne(
  (em, ids) => em.find(Burial, { id: { $in: [...ids] } }),
  (burial) => burial.id,
)

/** Newest first, voided ones too. */
export const burialsByPerson = batchManyByPerson(
  (em, ids) => em.find(Burial, { personId: { $in: [...ids] } }, { orderBy: [{ buriedOn: 'desc' }, { id: 'asc' }] }),
  (burial) => burial.personId,
)
