import { batchOne } from '@civil-affairs/kit'
import { ParentCircumstance } from '../child-parent/entity.ts'

export const circumstanceById = batchOne(
  (em, ids) => em.find(ParentCircumstance, { id: { $in: [...ids] } }),
  (circumstance) => circumstance.id,
)
