import type { Context } from './context.ts'
import { arrayText } from './insert-in-bulk.ts'

/**
 * Until this transaction ends nobody else of this subgraph gets past here with one of these names: ids of persons or
 * records, beginnings of serial numbers. Other subgraphs are not kept waiting, though they may share the database.
 */
export async function lockUntilCommit({ em, runtime }: Context, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  // In one order, so that two who lock the same names do not wait for each other.
  const ordered = [...new Set(names)].toSorted()
  await em.execute(
    `select count(pg_advisory_xact_lock(hashtextextended(name, hashtextextended(?, 0)))) from unnest(?::text[]) as name`,
    [runtime.name, arrayText(ordered)],
  )
}
