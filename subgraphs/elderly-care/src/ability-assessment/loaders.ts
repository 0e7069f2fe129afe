import { batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { AbilityAssessment } from './entity.ts'

export const assessmentById = batchOne(
  (em, ids) => em.find(AbilityAssessment, { id: { $in: [...ids] } }),
  (assessment) => assessment.id,
)

/** Newest first; of one day the one recorded last. */
export const assessmentsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      AbilityAssessment,
      { personId: { $in: [...ids] } },
      { orderBy: [{ assessedOn: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }] },
    ),
  (assessment) => assessment.personId,
)
