import { randomUUID } from 'node:crypto'
import type { Context } from '@civil-affairs/kit'

const CHUNK = 2_000

/** What record keeping fills in for a single record, for rows that are inserted by the thousand. */
export function keptRow({ now }: Context, division: string) {
  return { id: randomUUID(), version: 1, division, createdAt: now, updatedAt: now }
}

/** Rosters and the sample province: few statements, however many rows. The order of calls is that of references. */
export async function insertRows(context: Context, entity: object, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK)
    await context.em.insertMany(entity as never, rows.slice(start, start + CHUNK) as never)
}
