import { batchMany, batchManyByPerson, batchOne, type Context, canonicalPersonId } from '@civil-affairs/kit'
import { DeathConflict, DeathProof, DeathRecord } from './entity.ts'

export const deathById = batchOne(
  (em, ids) => em.find(DeathRecord, { id: { $in: [...ids] } }),
  (record) => record.id,
)

export const deathsByPerson = batchManyByPerson(
  (em, ids) => em.find(DeathRecord, { personId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
  (record) => record.personId,
)

export const proofById = batchOne(
  (em, ids) => em.find(DeathProof, { id: { $in: [...ids] } }),
  (proof) => proof.id,
)

export const recordByPersonId = batchOne(
  (em, ids) => em.find(DeathRecord, { personId: { $in: [...ids] } }),
  (record) => record.personId,
)

/** In the order they came, under any linked id of the person with this canonical one. */
const proofsByPerson = batchManyByPerson(
  (em, ids) => em.find(DeathProof, { personId: { $in: [...ids] } }, { orderBy: { seq: 'asc' } }),
  (proof) => proof.personId,
)

export const conflictById = batchOne(
  (em, ids) => em.find(DeathConflict, { id: { $in: [...ids] } }),
  (conflict) => conflict.id,
)

export const conflictsByDeath = batchMany(
  (em, ids) => em.find(DeathConflict, { record: { $in: [...ids] } }, { orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }] }),
  (conflict) => conflict.record.id,
)

/** All proofs of the human a record is about. */
export async function proofsOfRecord(context: Context, personId: string) {
  return proofsByPerson(context).load(await canonicalPersonId(context).load(personId))
}
