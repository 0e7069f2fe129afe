import { batchMany, batchOne } from '@civil-affairs/kit'
import { AnnualInspection } from './entity.ts'

export const inspectionById = batchOne(
  (em, ids) => em.find(AnnualInspection, { id: { $in: [...ids] } }),
  (inspection) => inspection.id,
)

export const inspectionsByOrganization = batchMany(
  (em, ids) => em.find(AnnualInspection, { organization: { $in: [...ids] } }, { orderBy: { year: 'asc' } }),
  (inspection) => inspection.organization.id,
)
