import { batchMany, batchManyByPerson, batchOne, type Context, canonicalPersonId } from '@civil-affairs/kit'
import { ChildParent, ParentCircumstance } from './entity.ts'

export const childParentById = batchOne(
  (em, ids) => em.find(ChildParent, { id: { $in: [...ids] } }),
  (parent) => parent.id,
)

const parentsByCanonicalChild = batchManyByPerson(
  (em, ids) => em.find(ChildParent, { childPersonId: { $in: [...ids] } }, { orderBy: { role: 'asc', id: 'asc' } }),
  (parent) => parent.childPersonId,
)

/** The parents in a child's file, under whichever of the child's ids they were stated. */
export async function parentsByChild(context: Context, childPersonId: string): Promise<ChildParent[]> {
  return parentsByCanonicalChild(context).load(await canonicalPersonId(context).load(childPersonId))
}

export const circumstancesByParent = batchMany(
  (em, ids) => em.find(ParentCircumstance, { parent: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (circumstance) => circumstance.parent.id,
)
