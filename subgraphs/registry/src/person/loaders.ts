import { batchMany, batchManyByPerson, batchOne, type Context } from '@civil-affairs/kit'
import { Person, PersonDocument, SourceClaim } from './entity.ts'

const rowById = batchOne(
  (em, ids) => em.find(Person, { id: { $in: [...ids] } }),
  (person) => person.id,
)

/** The person an id stands for, by any of the linked ids; null where there is none or the caller may not see it. */
export function personById(context: Context) {
  return {
    load: async (id: string): Promise<Person | null> => {
      const row = await rowById(context).load(id)
      return row === null || row.canonicalId === row.id ? row : rowById(context).load(row.canonicalId)
    },
  }
}

/** The other ids of a canonical one. */
export const aliasesByPerson = batchMany(
  (em, ids) => em.find(Person, { canonicalId: { $in: [...ids] }, $not: { id: { $in: [...ids] } } }, byId),
  (person) => person.canonicalId,
)
const byId = { orderBy: { id: 'asc' } } as const

export const documentsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      PersonDocument,
      { personId: { $in: [...ids] } },
      { orderBy: [{ type: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] },
    ),
  (document) => document.personId,
)

export const claimsByPerson = batchManyByPerson(
  (em, ids) => em.find(SourceClaim, { personId: { $in: [...ids] } }, { orderBy: { seq: 'desc' } }),
  (claim) => claim.personId,
)
