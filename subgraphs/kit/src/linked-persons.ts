import { lockUntilCommit } from './advisory-lock.ts'
import { anyOf } from './any-of.ts'
import type { Context } from './context.ts'
import { PersonAlias } from './person-alias.ts'

/** Each id given with all ids the registry has linked to it, itself first. Two statements, however many ids. */
export async function linkedIdsByPerson(
  context: Context,
  personIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const { em } = context
  const wanted = [...new Set(personIds)]
  const near = await em.find(PersonAlias, { $or: [anyOf('alias', 'uuid', wanted), anyOf('canonical', 'uuid', wanted)] })
  const canonicalOf = new Map(near.map(({ alias, canonical }) => [alias, canonical]))
  const canonicals = [...new Set(near.map(({ canonical }) => canonical))]
  const aliases =
    canonicals.length === 0
      ? []
      : await em.find(PersonAlias, anyOf('canonical', 'uuid', canonicals), { orderBy: { alias: 'asc' } })
  const aliasesOf = Map.groupBy(aliases, ({ canonical }) => canonical)
  return new Map(
    wanted.map((id) => {
      const canonical = canonicalOf.get(id) ?? id
      const others = aliasesOf.get(canonical)
      if (others === undefined && canonical === id) return [id, [id]]
      const linked = (others ?? []).map(({ alias }) => alias)
      return [id, [...new Set([id, canonical, ...linked])]]
    }),
  )
}

/** The ids given with all that the registry has linked to them. */
export async function linkedIdsOf(context: Context, personIds: readonly string[]): Promise<string[]> {
  return [...new Set([...(await linkedIdsByPerson(context, personIds)).values()].flat())]
}

/**
 * Until this transaction ends, nobody else decides about these persons, under whichever of their ids: what several rows
 * say of one human (two linked ids, a death that is told while the human moves in) no constraint of one row can see.
 * Gives all their ids.
 */
export async function lockPersons(context: Context, personIds: readonly string[]): Promise<string[]> {
  let locked: string[] = []
  let known = [...new Set(personIds)]
  while (known.length > locked.length) {
    await lockUntilCommit(
      context,
      known.filter((id) => !locked.includes(id)),
    )
    locked = known
    known = await linkedIdsOf(context, known)
  }
  return known
}
