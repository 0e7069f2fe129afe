import { randomUUID } from 'node:crypto'
import { defineEntity, p } from '@mikro-orm/core'
import { Refusal } from './refusal.ts'

export type { InferEntity } from '@mikro-orm/core'
export { defineEntity, LockMode, p, raw } from '@mikro-orm/core'

/** What every record has: an id, the version an edit must have seen, the division it belongs to, and its instants. */
export const recordKeeping = {
  id: p
    .uuid()
    .primary()
    .onCreate((record: { id?: string }) => record.id ?? randomUUID()),
  version: p.integer().version(),
  division: p.text().index(),
  createdAt: p.datetime().onCreate(() => new Date()),
  updatedAt: p
    .datetime()
    .onCreate(() => new Date())
    .onUpdate(() => new Date()),
}

/**
 * The text of a row policy: true inside the caller's divisions; see `public.hub_in_scope` in migrate.ts. Whoever serves all
 * is asked first and once a statement: the planner takes the pattern alone for a filter that leaves next to nothing, and
 * joins millions of rows as if they were a few.
 */
export const inScope = `(select current_setting('hub.scope', true) = '*') or public.hub_in_scope(division)`

/** Rows are seen and written only inside the caller's divisions. */
export const rowsByDivision = {
  policies: [{ name: 'rows_by_division', using: inScope, check: inScope }],
  rowLevelSecurity: 'force' as const,
}

/** No update or deletion loses the old row: a trigger keeps it in the subgraph's `history` table. */
export const history = {
  triggers: [
    {
      name: 'keeps_history',
      timing: 'after' as const,
      events: ['update', 'delete'] as ('update' | 'delete')[],
      body: `execute format('insert into %I.history (table_name, row_id, operation, division, row, actor) values ($1, $2, $3, $4, $5, $6)', tg_table_schema) using tg_table_name, old.id, tg_op, old.division, to_jsonb(old), coalesce(current_setting('hub.actor', true), session_user); return null;`,
    },
  ],
}

/** The old rows of all tables of one subgraph, under the row policy of the table they come from. */
export const History = defineEntity({
  name: 'History',
  tableName: 'history',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    tableName: p.text(),
    rowId: p.uuid(),
    operation: p.text(),
    division: p.text(),
    row: p.json<Record<string, unknown>>(),
    actor: p.text(),
    at: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ name: 'history_of_row', properties: ['tableName', 'rowId'] }],
  ...rowsByDivision,
})

/**
 * At most one row a key at a time, also when two writers come at once: an exclusion constraint over
 * `[validFrom, validTo)`. Name it in the slice's `conflicts` to refuse in words.
 */
export function noOverlap(name: string, keyColumns: string, where?: string) {
  const keys = keyColumns.split(',').map((column) => `${column.trim()} with =`)
  return {
    name,
    expression: `exclude using gist (${keys.join(', ')}, daterange(valid_from, valid_to, '[)') with &&)${where ? ` where (${where})` : ''}`,
  }
}

/** An edit must have seen the newest version, or somebody's work would be lost in silence. */
export function mustBeVersion(
  record: { version: number },
  seen: number,
  path: readonly string[] = ['input', 'version'],
): void {
  if (record.version !== seen) throw staleVersion(path)
}

export function staleVersion(path: readonly string[] = ['input', 'version']): Refusal {
  return new Refusal('STALE_VERSION', {
    zh: '记录已被他人修改。请重新读取后再操作。',
    en: 'The record was changed by someone else. Read it again, then repeat the act.',
    path,
  })
}
