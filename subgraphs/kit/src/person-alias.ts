import { defineEntity, p } from '@mikro-orm/core'
import type { Context } from './context.ts'
import { consumeMany, type Slice } from './slice.ts'

/**
 * Two records of one human, linked in the registry: `alias` is shown as `canonical`. Every subgraph keeps its own copy,
 * fed by the registry's events, so a loader by person finds what was recorded under either id.
 */
export const PersonAlias = defineEntity({
  name: 'PersonAlias',
  tableName: 'person_alias',
  properties: { alias: p.uuid().primary(), canonical: p.uuid().index() },
})

/** From now on `alias` is shown as `canonical`. */
export async function moveAlias(context: Context, { alias, canonical }: AliasPair): Promise<void> {
  await context.em.upsert(PersonAlias, { alias, canonical })
}

/** `alias` stands for itself again, unless it has been given to another since. */
export async function removeAlias(context: Context, { alias, canonical }: AliasPair): Promise<void> {
  await context.em.nativeDelete(PersonAlias, { alias, canonical })
}

/** What the registry tells when ids are linked, and when no longer. */
export const LINK_EVENTS: ReadonlySet<string> = new Set(['registry.person.linked', 'registry.person.unlinked'])

interface AliasPair {
  alias: string
  canonical: string
}

/** The slice by which every subgraph but the registry keeps its copy: one feed tells all changes in their order. */
export const personAliases: Slice = {
  name: 'person-alias',
  schema: '',
  resolvers: {},
  entities: [],
  conflicts: {},
  parameters: [],
  prepare: null,
  sample: null,
  consumes: {
    // Of several words about one alias the last one holds.
    'registry.person.linked': consumeMany(async ({ em }, events) => {
      const pairs = events.map(({ data }) => data as unknown as AliasPair)
      const last = new Map(pairs.map(({ alias, canonical }) => [alias, { alias, canonical }]))
      await em.upsertMany(PersonAlias, [...last.values()])
    }),
    'registry.person.unlinked': consumeMany(async ({ em }, events) => {
      const pairs = events.map(({ data }) => data as unknown as AliasPair)
      await em.nativeDelete(PersonAlias, { $or: pairs.map(({ alias, canonical }) => ({ alias, canonical })) })
    }),
  },
}
