import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import type { Context } from './context.ts'
import { PersonAlias } from './person-alias.ts'

/** Reads for the keys of one request in one query. */
export type Find<Row> = (em: EntityManager, keys: readonly string[], context: Context) => Promise<readonly Row[]>

/** A loader of one row a key; null where there is none (or the caller may not see it). */
export function batchOne<Row>(find: Find<Row>, keyOf: (row: Row) => string) {
  return perRequest<string, Row | null>((context) => async (keys) => {
    const byKey = new Map((await find(context.em, keys, context)).map((row) => [keyOf(row), row]))
    return keys.map((key) => byKey.get(key) ?? null)
  })
}

/** A loader of many rows a key, in the order of the query. `keysOf` may name several keys (a unit has many members). */
export function batchMany<Row>(find: Find<Row>, keysOf: (row: Row) => string | readonly string[]) {
  return perRequest<string, Row[]>((context) => async (keys) => {
    const groups = groupBy(await find(context.em, keys, context), keysOf)
    return keys.map((key) => groups.get(key) ?? [])
  })
}

/**
 * A loader by person: the graph asks with canonical ids, records may lie under any linked id. One statement finds the
 * aliases of all keys, one the rows.
 */
export function batchManyByPerson<Row>(find: Find<Row>, personsOf: (row: Row) => string | readonly string[]) {
  return perRequest<string, Row[]>((context) => async (canonicalIds) => {
    const aliases = await Promise.all(canonicalIds.map((id) => aliasesOfPerson(context).load(id)))
    const canonicalOf = new Map(aliases.flatMap((own, at) => own.map((alias) => [alias, canonicalIds[at]!] as const)))
    const ids = [...canonicalIds, ...canonicalOf.keys()]
    const rows = await find(context.em, ids, context)
    const groups = groupBy(rows, (row) => {
      const persons = personsOf(row)
      return (typeof persons === 'string' ? [persons] : persons).map((id) => canonicalOf.get(id) ?? id)
    })
    return canonicalIds.map((id) => groups.get(id) ?? [])
  })
}

/** The other ids under which records of a person may lie: asked once a request, whatever loaders need them. */
const aliasesOfPerson = perRequest<string, string[]>((context) => async (canonicalIds) => {
  const rows = await context.em.find(PersonAlias, { canonical: { $in: [...canonicalIds] } })
  const groups = groupBy(rows, ({ canonical }) => canonical)
  return canonicalIds.map((id) => (groups.get(id) ?? []).map(({ alias }) => alias))
})

/** The id the graph shows for a person a record names: the canonical one of linked ids. */
export const canonicalPersonId = perRequest<string, string>((context) => async (ids) => {
  const rows = await context.em.find(PersonAlias, { alias: { $in: [...ids] } })
  const canonicalOf = new Map(rows.map(({ alias, canonical }) => [alias, canonical]))
  return ids.map((id) => canonicalOf.get(id) ?? id)
})

/** A reference to a person for the graph. */
export async function personReference(context: Context, personId: string) {
  return { __typename: 'Person' as const, id: await canonicalPersonId(context).load(personId) }
}

const lasting = new WeakSet<object>()

/** A loader of what no act changes together with records it makes (parameters, standards); see `forgetLoaded`. */
export function lastingLoader<Loader extends object>(loader: Loader): Loader {
  lasting.add(loader)
  return loader
}

/** Between the parts of a long act: what a part may have changed is read anew. */
export function forgetLoaded(context: Context): void {
  context.loaders = new Map([...context.loaders].filter(([definition]) => lasting.has(definition as object)))
}

function perRequest<Key, Value>(batch: (context: Context) => (keys: readonly Key[]) => Promise<Value[]>) {
  const definition = (context: Context): DataLoader<Key, Value> => {
    const known = context.loaders.get(definition) as DataLoader<Key, Value> | undefined
    if (known !== undefined) return known
    const loader = new DataLoader<Key, Value>(batch(context), { maxBatchSize: 5_000 })
    context.loaders.set(definition, loader)
    return loader
  }
  return definition
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => string | readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const keys = keysOf(row)
    for (const key of new Set(typeof keys === 'string' ? [keys] : keys)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
  }
  return groups
}
