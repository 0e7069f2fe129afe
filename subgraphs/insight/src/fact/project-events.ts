import { type Context, type FeedEvent, insertInBulk } from '@civil-affairs/kit'
import type { DomainEventType } from '@civil-affairs/schema'
import type { FactSource } from '@civil-affairs/schema/insight/index.ts'
import { type FactRow, FactsAtWork, type FactsChanged, type ToldChange } from './apply-changes.ts'
import { Fact } from './entity.ts'
import { whileFilling } from './filling.ts'
import { columnsByLinks, unlinked } from './follow-links.ts'
import { projections } from './vocabulary.ts'

/** Called with what changed, in the transaction that changed it. During a bulk filling it is called with thousands. */
export type FactListener = (context: Context, changes: readonly FactsChanged[]) => Promise<void>
const listeners: FactListener[] = []

/** Whoever draws something from facts is told here, once in the life of the process. */
export function onFactsChanged(listener: FactListener): void {
  listeners.push(listener)
}

/** What events of any types say becomes facts, in their order; and whoever listens hears of it. */
export function projectEvents(context: Context, events: readonly FeedEvent[]): Promise<void> {
  return tellChanges(context, changesOf(events))
}

export async function tellChanges(context: Context, told: readonly ToldChange[]): Promise<void> {
  await announceChanges(context, await writeFacts(context, told, Fact, await whileFilling(context)))
}

/** Lets whoever listens know, in the transaction of the change. */
export async function announceChanges(context: Context, changes: readonly FactsChanged[]): Promise<void> {
  if (changes.length === 0) return
  await context.em.flush()
  for (const listener of listeners) await listener(context, changes)
}

export function changesOf(events: readonly FeedEvent[]): ToldChange[] {
  return events.flatMap((event) => {
    const { id, type, recordId, division, occurredAt } = event
    const told = { id, type, recordId, division, occurredAt }
    const project = projections.get(type as DomainEventType)
    return (project?.(event as unknown as FactSource) ?? []).map((change) => ({ change, event: told }))
  })
}

/**
 * Applies changes to a table of facts: the serving one, or one that is being built beside it. `isNew` says of which
 * facets and records there is certainly no row yet: they are not looked for.
 */
export async function writeFacts(
  context: Context,
  told: readonly ToldChange[],
  entity: typeof Fact = Fact,
  isNew: (facet: string, key: string) => boolean = () => false,
): Promise<FactsChanged[]> {
  if (told.length === 0) return []
  const { em } = context
  const table = `${em.config.get('schema')}.${em.getMetadata().get(entity as never).tableName}`
  // Before it reads: rebuilt facts that are being swapped in would be missed, and written over.
  if (entity === Fact) await em.execute(`lock table ${table} in row exclusive mode`)
  const work = new FactsAtWork(await rowsAtStake(context, table, told, isNew))
  for (const change of told) work.apply(change)
  const { inserted, updated, deleted } = work.written()
  if (deleted.length > 0)
    await em.execute(`delete from ${table} where seq in (select jsonb_array_elements_text(?::jsonb)::bigint)`, [
      JSON.stringify(deleted),
    ])
  if (updated.length > 0)
    await em.execute(
      `update ${table} as fact set until = r.until, end_recorded_at = r.end_recorded_at
         from jsonb_to_recordset(?::jsonb) as r (seq bigint, until date, end_recorded_at timestamptz)
        where fact.seq = r.seq`,
      [
        JSON.stringify(
          updated.map(({ seq, until, endRecordedAt }) => ({ seq, until, end_recorded_at: endRecordedAt })),
        ),
      ],
    )
  const rows = inserted.map(({ seq: _, ...row }) => row)
  if (entity !== Fact) await insertInBulk(em, entity, rows)
  else if (context.runtime.filling === null) await insertInBulk(em, entity, rows, columnsByLinks())
  // Links that were noted are followed when all is told: until then everybody stands for himself.
  else
    await insertInBulk(
      em,
      entity,
      rows.map((row) => ({ ...row, ...unlinked(row) })),
    )
  return work.changes()
}

/** The rows that the changes can touch: those of their facets and keys, or of their subjects where no key is named. */
async function rowsAtStake(
  { em }: Context,
  table: string,
  told: readonly ToldChange[],
  isNew: (facet: string, key: string) => boolean,
): Promise<FactRow[]> {
  const facets = new Set<string>()
  const keys = new Set<string>()
  const subjects = new Set<string>()
  for (const { change, event } of told) {
    const key = change.key === undefined ? event.recordId : change.key
    if (key === null) subjects.add(change.subject!)
    else if (isNew(change.facet, key)) continue
    else keys.add(key)
    facets.add(change.facet)
  }
  const named = JSON.stringify([...facets])
  // Each is looked up by its index whatever the planner knows of the table, which may have been empty a moment ago; under row
  // security it takes the index for a plain column alone.
  const lookUp = async (column: string, type: string, values: ReadonlySet<string>) =>
    (await em.execute(
      `with one as materialized (select value::${type} as value from jsonb_array_elements_text(?::jsonb) as value)
       select seq::float8 as seq, kind, subject, facet, key, fact.value, amount::float8 as amount, division, since::text as since,
              until::text as until, source, event_id as "eventId",
              to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
              to_char(end_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endRecordedAt"
         from one, lateral (select * from ${table} where ${column} = one.value offset 0) as fact
        where fact.facet = any (array(select jsonb_array_elements_text(?::jsonb)))`,
      [JSON.stringify([...values]), named],
    )) as unknown as FactRow[]
  const rows = keys.size === 0 ? [] : await lookUp('key', 'text', keys)
  if (subjects.size === 0) return rows
  const known = new Set(rows.map(({ seq }) => seq))
  return [...rows, ...(await lookUp('subject', 'uuid', subjects)).filter(({ seq }) => !known.has(seq))]
}
