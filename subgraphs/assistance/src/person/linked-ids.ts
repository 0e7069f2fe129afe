import { type Context, PersonAlias } from '@civil-affairs/kit'

const CHUNK = 5_000

/** Each id given with all ids the registry has linked to it, itself first; two statements for some thousand ids. */
export async function linkedIdsByPerson(
  { em }: Context,
  personIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const linked = new Map<string, readonly string[]>()
  const wanted = [...new Set(personIds)]
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const ids = wanted.slice(start, start + CHUNK)
    const near = await em.find(PersonAlias, { $or: [{ alias: { $in: ids } }, { canonical: { $in: ids } }] })
    const canonicalOf = new Map(near.map(({ alias, canonical }) => [alias, canonical]))
    const canonicals = [...new Set(near.map(({ canonical }) => canonical))]
    const aliases = canonicals.length === 0 ? [] : await em.find(PersonAlias, { canonical: { $in: canonicals } })
    const byCanonical = Map.groupBy(aliases, ({ canonical }) => canonical)
    for (const id of ids) {
      const canonical = canonicalOf.get(id) ?? id
      linked.set(id, [...new Set([id, canonical, ...(byCanonical.get(canonical) ?? []).map(({ alias }) => alias)])])
    }
  }
  return linked
}
