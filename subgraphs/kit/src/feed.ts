import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'

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

export interface FeedPage {
  events: FeedEvent[]
  /** Where to go on; equal to the cursor asked with where nothing is new. */
  cursor: string
}

/**
 * What happened after the cursor, in commit order. Only transactions older than the oldest one still running are read,
 * so an event that commits late is never skipped.
 */
export async function readFeed(em: EntityManager, after: string, limit = 500): Promise<FeedPage> {
  const [tx, seq] = FeedCursor.parse(after).split('-')
  const rows = (await em.execute(
    `select tx::text || '-' || seq as cursor, id, type, subjects, division, record_id as "recordId", data,
            to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt"
       from ${em.config.get('schema')}.outbox
      where (tx, seq) > (?::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
      order by tx, seq limit ?`,
    [tx, seq, limit],
  )) as unknown as FeedEvent[]
  return { events: rows, cursor: rows.at(-1)?.cursor ?? after }
}
