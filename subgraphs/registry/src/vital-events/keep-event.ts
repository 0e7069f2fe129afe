import type { Context, FeedEvent } from '@civil-affairs/kit'
import { VitalEvent } from './entity.ts'

/** Keeps an event of a register; null where it was told before. Nobody else takes up the same record meanwhile. */
export async function keepEvent(
  context: Context,
  event: FeedEvent,
  persons: { personId: string; spouseId: string | null },
): Promise<VitalEvent | null> {
  const { em } = context
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [event.recordId])
  if ((await em.count(VitalEvent, { id: event.id })) > 0) return null
  const kept = em.create(VitalEvent, {
    id: event.id,
    recordId: event.recordId,
    type: event.type,
    ...persons,
    data: event.data,
    occurredAt: new Date(event.occurredAt),
    position: Number(event.cursor.split('-')[1]),
    division: event.division,
  })
  await em.flush()
  return kept
}
