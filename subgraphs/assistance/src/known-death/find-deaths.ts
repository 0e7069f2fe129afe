import type { Context } from '@civil-affairs/kit'
import { linkedIdsByPerson } from '../person/index.ts'
import { KnownDeath } from './entity.ts'

const CHUNK = 10_000

/** The day of death by person, under any linked id; the living and the revoked are not in the map. */
export async function deathsOf(context: Context, personIds: readonly string[]): Promise<Map<string, string>> {
  const groups = await linkedIdsByPerson(context, personIds)
  const ids = [...new Set([...groups.values()].flat())]
  const days = new Map<string, string>()
  for (let start = 0; start < ids.length; start += CHUNK)
    for (const { personId, diedOn } of await context.em.find(KnownDeath, {
      personId: { $in: ids.slice(start, start + CHUNK) },
    }))
      if (diedOn != null) days.set(personId, diedOn)
  return new Map(
    [...groups].flatMap(([personId, group]) => {
      const day = group.flatMap((id) => days.get(id) ?? []).toSorted()[0]
      return day === undefined ? [] : [[personId, day] as const]
    }),
  )
}
