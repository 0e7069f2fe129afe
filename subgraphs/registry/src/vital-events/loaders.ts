import { batchOne } from '@civil-affairs/kit'
import { HouseholdTask } from './entity.ts'

export const taskById = batchOne(
  (em, ids) => em.find(HouseholdTask, { id: { $in: [...ids] } }),
  (task) => task.id,
)
