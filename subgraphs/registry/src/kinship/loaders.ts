import { batchManyByPerson, type Context, canonicalPersonId } from '@civil-affairs/kit'
import { isMarried, maritalFactsByPerson, maritalStateOf } from '../vital-fact/index.ts'
import { Kinship } from './entity.ts'
import type { KinEdge } from './rules.ts'

export const kinshipsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      Kinship,
      { $or: [{ from: { $in: [...ids] } }, { to: { $in: [...ids] } }] },
      { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] },
    ),
  (kinship) => [kinship.from.id, kinship.to.id],
)

/** The edges at some persons, by canonical ids; three statements for any number of them. */
export async function edgesAt(
  context: Context,
  personIds: readonly string[],
): Promise<(KinEdge & { kinship: Kinship })[]> {
  const found = await Promise.all(personIds.map((id) => kinshipsByPerson(context).load(id)))
  const kinships = new Map(found.flat().map((kinship) => [kinship.id, kinship]))
  const canonical = canonicalPersonId(context)
  return Promise.all(
    [...kinships.values()].map(async (kinship) => {
      const { kind, broughtUp, validFrom, validTo, endReason } = kinship
      const [fromId, toId] = await Promise.all([canonical.load(kinship.from.id), canonical.load(kinship.to.id)])
      return { kind, broughtUp, validFrom, validTo, endReason, fromId, toId, kinship }
    }),
  )
}

/** The edges within two steps of a person: all that 近亲属 needs. */
export async function edgesWithinTwoSteps(context: Context, personId: string): Promise<KinEdge[]> {
  const near = await edgesAt(context, [personId])
  const next = new Set(near.flatMap(({ fromId, toId }) => [fromId, toId]))
  return [
    ...near,
    ...(await edgesAt(
      context,
      [...next].filter((id) => id !== personId),
    )),
  ]
}

/** Nobody has met an ancestor six generations up; more steps would only cost statements. */
const GENERATIONS_UP = 6

/** The edges above two persons, generation by generation, as far as two living people can be apart. */
export async function edgesAbove(context: Context, personIds: readonly string[]): Promise<KinEdge[]> {
  const seen = new Set(personIds)
  const edges: KinEdge[] = []
  let generation = [...personIds]
  for (let step = 0; step < GENERATIONS_UP && generation.length > 0; step++) {
    const at = await edgesAt(context, generation)
    edges.push(...at)
    const here = new Set(generation)
    // Somebody's sibling has the parents that are not known of that somebody.
    generation = at
      .flatMap(({ kind, fromId, toId }) => (kind === 'SIBLING' ? [fromId, toId] : here.has(toId) ? [fromId] : []))
      .filter((id) => !seen.has(id) && seen.add(id))
  }
  return edges
}

/** The person's spouse by the newest statement, or null. */
export async function spouseIdOf(context: Context, personId: string): Promise<string | null> {
  const state = maritalStateOf(await maritalFactsByPerson(context).load(personId))
  if (state?.spouseId == null || !isMarried(state.status)) return null
  return canonicalPersonId(context).load(state.spouseId)
}
