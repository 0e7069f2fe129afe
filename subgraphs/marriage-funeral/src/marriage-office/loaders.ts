import { batchMany, batchOne } from '@civil-affairs/kit'
import { MarriageOffice } from './entity.ts'

export const officeById = batchOne(
  (em, ids) => em.find(MarriageOffice, { id: { $in: [...ids] } }),
  (office) => office.id,
)

export const officesByDivision = batchMany(
  (em, codes) =>
    em.find(MarriageOffice, { division: { $in: [...codes] } }, { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] }),
  (office) => office.division,
)
