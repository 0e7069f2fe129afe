import { batchMany, batchOne } from '@civil-affairs/kit'
import { FuneralFacility } from './entity.ts'

export const facilityById = batchOne(
  (em, ids) => em.find(FuneralFacility, { id: { $in: [...ids] } }),
  (facility) => facility.id,
)

/** Of the division itself. */
export const facilitiesByDivision = batchMany(
  (em, codes) =>
    em.find(FuneralFacility, { division: { $in: [...codes] } }, { orderBy: [{ approvedOn: 'asc' }, { id: 'asc' }] }),
  (facility) => facility.division,
)
