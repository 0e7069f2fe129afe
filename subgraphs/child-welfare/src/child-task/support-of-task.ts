import { batchOne } from '@civil-affairs/kit'
import { ChildSupport } from '../child-support/entity.ts'

/** The support a task is about; the slice of supports stands above this one. */
export const supportOfTask = batchOne(
  (em, ids) => em.find(ChildSupport, { id: { $in: [...ids] } }),
  (support) => support.id,
)
