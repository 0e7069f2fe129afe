import { anyOf, type Context, type FeedEvent, insertInBulk, lockUntilCommit } from '@civil-affairs/kit'
import { VitalEvent } from './entity.ts'

/** An event that was kept just now. */
export type KeptEvent = Pick<VitalEvent, 'id' | 'recordId' | 'type' | 'personId' | 'spouseId' | 'data'>

/** Keeps events of a register that were not told before, and gives those. Nobody else takes up the same records meanwhile. */
export async function keepEvents(
  context: Context,
  events: readonly FeedEvent[],
  personsOf: (event: FeedEvent) => { personId: string; spouseId: string | null },
): Promise<KeptEvent[]> {
  const { em } = context
  await lockUntilCommit(
    context,
    events.map(({ recordId }) => recordId),
  )
  const ids = events.map(({ id }) => id)
  const known = new Set((await em.find(VitalEvent, anyOf('id', 'uuid', ids), { fields: ['id'] })).map(({ id }) => id))
  const news = events
    .filter(({ id }, at) => !known.has(id) && ids.indexOf(id) === at)
    .map((event) => ({
      id: event.id,
      recordId: event.recordId,
      type: event.type,
      ...personsOf(event),
      data: event.data,
      occurredAt: new Date(event.occurredAt),
      position: Number(event.cursor.split('-')[1]),
      division: event.division,
    }))
  await insertInBulk(em, VitalEvent, news)
  return news
}
