import type { Context } from '@civil-affairs/kit'
import { linkedIdsByPerson } from '../person/index.ts'
import { KnownDeath } from './entity.ts'

/** What is known of a person's death under any linked id: the earliest day, or that a death was told and revoked. */
export interface DeathState {
  diedOn: string | null
  isRevoked: boolean
}

/** By person; a person of whom no death was ever told is not in the map. */
export async function deathsOf(context: Context, personIds: readonly string[]): Promise<Map<string, DeathState>> {
  const groups = await linkedIdsByPerson(context, personIds)
  const rows = await context.em.find(KnownDeath, { personId: { $in: [...new Set([...groups.values()].flat())] } })
  const byPerson = new Map(rows.map((row) => [row.personId, row]))
  const states = new Map<string, DeathState>()
  for (const [personId, group] of groups) {
    const told = group.flatMap((id) => byPerson.get(id) ?? [])
    if (told.length === 0) continue
    const days = told.flatMap(({ diedOn }) => diedOn ?? []).toSorted()
    states.set(personId, { diedOn: days[0] ?? null, isRevoked: days.length === 0 })
  }
  return states
}

/** The day a person died, as far as the registry has said; null for the living and the revoked. */
export async function findDeath(context: Context, personId: string): Promise<string | null> {
  return (await deathsOf(context, [personId])).get(personId)?.diedOn ?? null
}
