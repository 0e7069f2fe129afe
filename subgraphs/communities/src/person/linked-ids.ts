import { type Context, PersonAlias } from '@civil-affairs/kit'

/** Each id given with all ids the registry has linked to it, itself first. Two statements, however many ids. */
export async function linkedIdsByPerson(
  context: Context,
  personIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const { em } = context
  const wanted = [...new Set(personIds)]
  const near = await em.find(PersonAlias, { $or: [{ alias: { $in: wanted } }, { canonical: { $in: wanted } }] })
  const canonicalOf = new Map(near.map(({ alias, canonical }) => [alias, canonical]))
  const canonicals = [...new Set(wanted.map((id) => canonicalOf.get(id) ?? id))]
  const aliases = await em.find(PersonAlias, { canonical: { $in: canonicals } }, { orderBy: { alias: 'asc' } })
  return new Map(
    wanted.map((id) => {
      const canonical = canonicalOf.get(id) ?? id
      const linked = aliases.filter((one) => one.canonical === canonical).map(({ alias }) => alias)
      return [id, [...new Set([id, canonical, ...linked])]]
    }),
  )
}
