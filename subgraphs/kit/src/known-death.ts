import { anyOf } from './any-of.ts'
import type { Context } from './context.ts'
import { linkedIdsByPerson, lockPersons } from './linked-persons.ts'
import { defineEntity, history, type InferEntity, p, recordKeeping } from './record-keeping.ts'
import { consumeMany, type Slice } from './slice.ts'

/**
 * What the registry last said about the death of a person: this subgraph's copy, fed by its feed. Like the aliases it
 * is read across divisions, because what the hub derives must not depend on who asks; the graph does not show it.
 */
export const KnownDeath = defineEntity({
  name: 'KnownDeath',
  tableName: 'known_death',
  properties: {
    ...recordKeeping,
    personId: p.uuid().unique(),
    /** Null where the death was revoked. */
    diedOn: p.date().nullable(),
    source: p.text(),
    /** When the registry recorded it: an older word never replaces a newer one. */
    recordedAt: p.datetime(),
  },
  ...history,
})
export type KnownDeath = InferEntity<typeof KnownDeath>

/** What is known of a person's death under any linked id: the earliest day, or that a death was told and revoked. */
export interface DeathState {
  diedOn: string | null
  isRevoked: boolean
}

/** By person; a person of whom no death was ever told is not in the map. Linked ids that are known are not asked for again. */
export async function deathsOf(
  context: Context,
  personIds: readonly string[],
  linked?: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, DeathState>> {
  const groups = linked ?? (await linkedIdsByPerson(context, personIds))
  const ids = [...new Set([...groups.values()].flat())]
  const rows = await context.em.find(KnownDeath, { $and: [anyOf('person_id', 'uuid', ids)] })
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

/**
 * Keeps what the registry says of deaths, newest word by the time it was recorded there: told twice, late or in another
 * order, the copy ends the same.
 */
const keepDeaths = consumeMany(async (context, events) => {
  const { em } = context
  const personIds = [...new Set(events.flatMap(({ subjects }) => subjects))]
  await lockPersons(context, personIds)
  const known = await em.find(KnownDeath, anyOf('person_id', 'uuid', personIds))
  const byPerson = new Map(known.map((one) => [one.personId, one]))
  for (const event of events) {
    const recordedAt = new Date(event.occurredAt)
    const diedOn = event.type === 'registry.person.died' ? String(event.data.diedOn) : null
    const source = String(event.data.source)
    for (const personId of event.subjects) {
      const present = byPerson.get(personId)
      if (present === undefined) {
        const row = { personId, diedOn, source, recordedAt, division: event.division }
        byPerson.set(personId, em.create(KnownDeath, row))
      } else if (isNewer({ recordedAt, diedOn }, present)) em.assign(present, { diedOn, source, recordedAt })
    }
  }
  await em.flush()
})

/** Of two words recorded in the same instant the later day of death holds, a revocation before any: some order must. */
function isNewer(word: { recordedAt: Date; diedOn: string | null }, present: KnownDeath): boolean {
  const later = word.recordedAt.getTime() - present.recordedAt.getTime()
  return later > 0 || (later === 0 && (word.diedOn ?? '9999-12-31') > (present.diedOn ?? '9999-12-31'))
}

/** The slice by which a subgraph keeps its copy. It stands before the programmes in the list: they look here when a death is told. */
export const knownDeaths: Slice = {
  name: 'known-death',
  schema: '',
  resolvers: {},
  entities: [KnownDeath],
  conflicts: {},
  parameters: [],
  rosters: [],
  prepare: null,
  sample: null,
  consumes: { 'registry.person.died': keepDeaths, 'registry.person.deathRevoked': keepDeaths },
}
