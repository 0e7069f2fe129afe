import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { arrayText } from './insert-in-bulk.ts'

/** Position in a feed: the writing transaction and the row's number in it. '0-0' is before everything. */
export const FeedCursor = z.string().regex(/^\d{1,20}-\d{1,19}$/)
export const FEED_START = '0-0'

export interface FeedEvent {
  cursor: string
  id: string
  type: string
  subjects: string[]
  division: string
  recordId: string
  data: Record<string, unknown>
  /** ISO 8601. */
  occurredAt: string
}

/** As many events as a page holds; a page that is full has more behind it. */
export const EVENTS_A_PAGE = 2_000

export interface FeedPage {
  events: FeedEvent[]
  /** Where to go on; equal to the cursor asked with where nothing is new. */
  cursor: string
}

/**
 * What happened after the cursor, in commit order; of the types asked for, or all. Only transactions older than the
 * oldest one still running are read, so an event that commits late is never skipped. The page's cursor lies behind all
 * that was looked at: a reader passes over what does not concern it at once.
 */
export async function readFeed(
  em: EntityManager,
  after: string,
  types: readonly string[] | null = null,
  limit = EVENTS_A_PAGE,
): Promise<FeedPage> {
  const [tx, seq] = FeedCursor.parse(after).split('-')
  const outbox = `${em.config.get('schema')}.outbox`
  // One statement, so that the events and where they end are of one snapshot.
  const rows = (await em.execute(
    `with complete as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as horizon),
          found as (
            select tx, seq, tx::text || '-' || seq as cursor, id, type, subjects, division, record_id as "recordId", data,
                   to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt"
              from ${outbox}
             where (tx, seq) > (?::xid8, ?) and tx < (select horizon from complete)
               ${types === null ? '' : 'and type = any (?::text[])'}
             order by tx, seq limit ?)
     select found.cursor, id, type, subjects, division, "recordId", data, "occurredAt",
            (select tx::text || '-' || seq from ${outbox} where tx < (select horizon from complete)
              order by tx desc, seq desc limit 1) as last
       from complete left join found on true order by found.tx, found.seq`,
    [tx, seq, ...(types === null ? [] : [arrayText(types)]), limit],
  )) as unknown as (FeedEvent & { last: string | null })[]
  const events = rows.filter(({ id }) => id !== null).map(({ last: _, ...event }) => event)
  const isWhole = events.length < limit
  return { events, cursor: (isWhole ? later(rows[0]!.last, after) : events.at(-1)!.cursor) ?? after }
}

/** The later of two cursors: a feed that was emptied must not send its readers back. */
function later(a: string | null, b: string): string {
  if (a === null) return b
  const [aTx, aSeq, bTx, bSeq] = [...a.split('-'), ...b.split('-')].map(BigInt) as [bigint, bigint, bigint, bigint]
  return aTx > bTx || (aTx === bTx && aSeq > bSeq) ? a : b
}
