import type { Context } from './context.ts'
import { arrayText } from './insert-in-bulk.ts'

/** The number of a name, which is another in every subgraph: it is bound with the name of the subgraph. */
const NUMBER = 'hashtextextended(name, hashtextextended(?, 0))'

/**
 * Until this transaction ends nobody else of this subgraph gets past here with one of these names: ids of persons or
 * records, beginnings of serial numbers. Other subgraphs are not kept waiting, though they may share the database.
 */
export async function lockUntilCommit({ em, runtime }: Context, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  // In one order, so that two who lock the same names do not wait for each other.
  const ordered = [...new Set(names)].toSorted()
  await em.execute(`select count(pg_advisory_xact_lock(${NUMBER})) from unnest(?::text[]) as name`, [
    runtime.name,
    arrayText(ordered),
  ])
}

/** As `lockUntilCommit` for one name, without waiting: false where somebody else has it. */
export async function lockIfFree({ em, runtime }: Context, name: string): Promise<boolean> {
  const [lock] = await em.execute<{ taken: boolean }[]>(
    `select pg_try_advisory_xact_lock(${NUMBER}) as taken from (select ?::text as name) as one`,
    [runtime.name, name],
  )
  return lock!.taken
}
