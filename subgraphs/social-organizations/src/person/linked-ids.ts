import { type Context, PersonAlias } from '@civil-affairs/kit'

/** The ids given with all that the registry has linked to them. Two statements, however many ids. */
export async function linkedIdsOf({ em }: Context, personIds: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(personIds)]
  const near = await em.find(PersonAlias, { $or: [{ alias: { $in: wanted } }, { canonical: { $in: wanted } }] })
  const canonicals = [...new Set([...wanted, ...near.map(({ canonical }) => canonical)])]
  const aliases = await em.find(PersonAlias, { canonical: { $in: canonicals } }, { orderBy: { alias: 'asc' } })
  return [...new Set([...canonicals, ...aliases.map(({ alias }) => alias)])]
}

/**
 * Until this transaction ends, nobody else decides about this person, under whichever of their ids: what several rows
 * say of one human no constraint of one row can see. Gives all their ids.
 */
export async function lockPerson(context: Context, personId: string): Promise<string[]> {
  let locked: string[] = []
  let known = [personId]
  while (known.length > locked.length) {
    // In one order, so that two who lock the same person do not wait for each other.
    const wanted = known.filter((id) => !locked.includes(id)).toSorted()
    await context.em.execute(
      `select pg_advisory_xact_lock(hashtextextended(ids.id, 0)) from (values ${wanted.map(() => '(?)').join(', ')}) as ids (id)`,
      wanted,
    )
    locked = known
    known = await linkedIdsOf(context, known)
  }
  return known
}
