import { batchManyByPerson } from '@civil-affairs/kit'
import { DeathFact, MaritalFact } from './entity.ts'

export const deathFactsByPerson = batchManyByPerson(
  (em, ids) => em.find(DeathFact, { personId: { $in: [...ids] } }, { orderBy: { seq: 'asc' } }),
  (fact) => fact.personId,
)

export const maritalFactsByPerson = batchManyByPerson(
  (em, ids) => em.find(MaritalFact, { personId: { $in: [...ids] } }, { orderBy: { seq: 'asc' } }),
  (fact) => fact.personId,
)
