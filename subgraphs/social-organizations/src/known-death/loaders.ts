import { batchManyByPerson } from '@civil-affairs/kit'
import { KnownDeath } from './entity.ts'

/** What was told of the deaths of a person, under any linked id. */
export const deathsByPerson = batchManyByPerson(
  (em, ids) => em.find(KnownDeath, { personId: { $in: [...ids] } }, { orderBy: { diedOn: 'asc' } }),
  (death) => death.personId,
)
