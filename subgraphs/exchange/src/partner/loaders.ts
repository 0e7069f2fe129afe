import { batchOne } from '@civil-affairs/kit'
import { Partner } from './entity.ts'

export const partnerById = batchOne(
  (em, ids) => em.find(Partner, { id: { $in: [...ids] } }),
  (partner) => partner.id,
)
