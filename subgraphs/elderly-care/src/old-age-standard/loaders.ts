import { batchMany, batchOne } from '@civil-affairs/kit'
import { OldAgeStandard } from './entity.ts'

export const standardsByDivision = batchMany(
  (em, divisions) =>
    em.find(
      OldAgeStandard,
      { division: { $in: [...divisions] } },
      { orderBy: [{ validFrom: 'asc' }, { fromAge: 'asc' }] },
    ),
  (standard) => standard.division,
)

export const standardById = batchOne(
  (em, ids) => em.find(OldAgeStandard, { id: { $in: [...ids] } }),
  (standard) => standard.id,
)
