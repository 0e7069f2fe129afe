import { batchMany, batchOne } from '@civil-affairs/kit'
import { ChildSupportApplication, ChildSupportStep } from './entity.ts'

export const childApplicationById = batchOne(
  (em, ids) => em.find(ChildSupportApplication, { id: { $in: [...ids] } }),
  (application) => application.id,
)

export const stepsByChildApplication = batchMany(
  (em, ids) => em.find(ChildSupportStep, { application: { $in: [...ids] } }, { orderBy: { serial: 'asc' } }),
  (step) => step.application.id,
)
