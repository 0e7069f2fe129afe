import { batchMany, batchOne, lastingLoader } from '@civil-affairs/kit'
import { AssistanceStandard } from './entity.ts'

export const standardsByDivision = lastingLoader(
  batchMany(
    (em, divisions) =>
      em.find(AssistanceStandard, { division: { $in: [...divisions] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
    (standard) => standard.division,
  ),
)

export const standardById = batchOne(
  (em, ids) => em.find(AssistanceStandard, { id: { $in: [...ids] } }),
  (standard) => standard.id,
)
