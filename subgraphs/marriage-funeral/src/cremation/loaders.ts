import { batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { Cremation } from './entity.ts'

export const cremationById = batchOne(
  (em, ids) => em.find(Cremation, { id: { $in: [...ids] } }),
  (cremation) => cremation.id,
)

/** Newest first, voided ones too. */
export const cremationsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(Cremation, { personId: { $in: [...ids] } }, { orderBy: [{ crematedAt: 'desc' }, { id: 'asc' }] }),
  (cremation) => cremation.personId,
)
