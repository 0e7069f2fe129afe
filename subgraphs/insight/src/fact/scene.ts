import { randomUUID } from 'node:crypto'
import { FEED_START, type FeedEvent, type Peers } from '@civil-affairs/kit'
import { tellsNoMore } from '@civil-affairs/kit/testing'
import type { DomainEventData, DomainEventType } from '@civil-affairs/schema'

/** 太谷区 of the sample codes. */
export const COUNTY = '140726000000'
export const VILLAGE = '140726100201'

export function told<T extends DomainEventType>(
  type: T,
  data: DomainEventData<T>,
  about: { recordId?: string; subjects?: readonly string[]; division?: string; occurredAt?: string } = {},
): FeedEvent {
  const recordId = about.recordId ?? randomUUID()
  return {
    cursor: '',
    id: randomUUID(),
    type,
    subjects: [...(about.subjects ?? [recordId])],
    division: about.division ?? VILLAGE,
    recordId,
    data: data as Record<string, unknown>,
    occurredAt: about.occurredAt ?? '2026-06-15T01:00:00.000Z',
  }
}

/** The feeds of other subgraphs as they would be read, each page as long as asked for. */
export function feedsOf(events: readonly FeedEvent[], pageLength = 500): Peers {
  const rows = events.map((event, at) => ({ ...event, cursor: `1-${at + 1}` }))
  const names = [...new Set(rows.map(({ type }) => type.slice(0, type.indexOf('.'))))]
  return {
    names,
    find: (name) =>
      names.includes(name)
        ? {
            ...tellsNoMore,
            readFeed: async (after, types) => {
              const from = after === FEED_START ? 0 : Number(after.split('-')[1])
              const page = rows.slice(from).filter(({ type }) => types === undefined || types.includes(type))
              const events = page.slice(0, pageLength)
              return { events, cursor: events.at(-1)?.cursor ?? after }
            },
          }
        : undefined,
  }
}
