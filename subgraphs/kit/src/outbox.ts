import { randomUUID } from 'node:crypto'
import { type DomainEventData, type DomainEventType, domainEvents } from '@civil-affairs/schema'
import { defineEntity, type EntityManager, p } from '@mikro-orm/core'
import { insertInBulk } from './insert-in-bulk.ts'

/** What happened, written in the transaction of the act itself. The feed is this table read in commit order. */
export const OutboxEvent = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    /** The writing transaction; rows below the oldest running one are complete (architecture: cursor of the feed). */
    tx: p.type('xid8').$type<string>().columnType('xid8').defaultRaw('pg_current_xact_id()'),
    id: p.uuid().unique(),
    type: p.text(),
    subjects: p.json<string[]>(),
    division: p.text(),
    recordId: p.text(),
    data: p.json<Record<string, unknown>>(),
    occurredAt: p.datetime(),
  },
  indexes: [{ name: 'outbox_in_order', properties: ['tx', 'seq'] }],
})

/**
 * Adds an event to the act in progress. `subjects` are the persons, households or units it is about (ids only);
 * `data` is checked against the vocabulary in schema/events, so no name or number can ride along by accident.
 */
export function record<T extends DomainEventType>(em: EntityManager, type: T, event: NewEvent<T>): void {
  em.create(OutboxEvent, rowOf(type, event))
}

/** As `record`, for many events of one type in few statements: rosters, the sample province. */
export async function recordMany<T extends DomainEventType>(
  em: EntityManager,
  type: T,
  events: readonly NewEvent<T>[],
): Promise<void> {
  await insertInBulk(em, OutboxEvent, eventRows(type, events))
}

/** The rows of many events, to be inserted together with what they tell of; in the order in which they are to be read. */
export function eventRows<T extends DomainEventType>(type: T, events: readonly NewEvent<T>[]) {
  return events.map((event) => rowOf(type, event))
}

export interface NewEvent<T extends DomainEventType> {
  recordId: string
  division: string
  subjects: readonly string[]
  data: DomainEventData<T>
}

function rowOf<T extends DomainEventType>(type: T, event: NewEvent<T>) {
  const shape = domainEvents[type]
  if (shape === undefined) throw new Error(`${type} is not in the vocabulary of schema/events`)
  return {
    id: randomUUID(),
    type,
    subjects: [...event.subjects],
    division: event.division,
    recordId: event.recordId,
    data: shape.parse(event.data) as Record<string, unknown>,
    occurredAt: new Date(),
  }
}
