import { batchMany, batchOne } from '@civil-affairs/kit'
import { DivorceApplication } from './entity.ts'

export const applicationById = batchOne(
  (em, ids) => em.find(DivorceApplication, { id: { $in: [...ids] } }),
  (application) => application.id,
)

/** Oldest first. */
export const applicationsByMarriage = batchMany(
  (em, ids) =>
    em.find(DivorceApplication, { marriage: { $in: [...ids] } }, { orderBy: [{ receivedOn: 'asc' }, { id: 'asc' }] }),
  (application) => application.marriage.id,
)
