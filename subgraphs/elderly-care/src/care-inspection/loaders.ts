import { batchMany, batchOne } from '@civil-affairs/kit'
import { CareHazard, CareInspection, RandomInspection } from './entity.ts'

export const inspectionById = batchOne(
  (em, ids) => em.find(CareInspection, { id: { $in: [...ids] } }),
  (inspection) => inspection.id,
)

export const inspectionsByInstitution = batchMany(
  (em, ids) =>
    em.find(CareInspection, { institution: { $in: [...ids] } }, { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] }),
  (inspection) => inspection.institution.id,
)

export const inspectionsByBatch = batchMany(
  (em, ids) => em.find(CareInspection, { batch: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
  (inspection) => inspection.batch!.id,
)

export const batchById = batchOne(
  (em, ids) => em.find(RandomInspection, { id: { $in: [...ids] } }),
  (batch) => batch.id,
)

export const hazardById = batchOne(
  (em, ids) => em.find(CareHazard, { id: { $in: [...ids] } }),
  (hazard) => hazard.id,
)

export const hazardsByInstitution = batchMany(
  (em, ids) =>
    em.find(CareHazard, { institution: { $in: [...ids] } }, { orderBy: [{ foundOn: 'desc' }, { id: 'asc' }] }),
  (hazard) => hazard.institution.id,
)

export const hazardsByInspection = batchMany(
  (em, ids) =>
    em.find(CareHazard, { inspection: { $in: [...ids] } }, { orderBy: [{ foundOn: 'desc' }, { id: 'asc' }] }),
  (hazard) => hazard.inspection!.id,
)
