import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** Where the registry sees a person. Keys only: nothing here says who somebody is. */
export const PersonPlace = defineEntity({
  name: 'PersonPlace',
  tableName: 'person_place',
  properties: { personId: p.uuid().primary(), division: p.text() },
})

/** Whom a record stands for that later events name without its persons: a unit, a household, a marriage. */
export const RecordPerson = defineEntity({
  name: 'RecordPerson',
  tableName: 'record_person',
  properties: { recordId: p.uuid().primary(), personId: p.uuid().primary() },
})

/** That something was recorded of a person: what all streams are made from, and kept until all have read it. */
export const PersonEvent = defineEntity({
  name: 'PersonEvent',
  tableName: 'person_event',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    /** The writing transaction, as in the outbox: what commits late is not passed over. */
    tx: p.type('xid8').$type<string>().columnType('xid8').defaultRaw('pg_current_xact_id()'),
    personId: p.uuid(),
    type: p.text(),
    at: p.datetime(),
  },
  indexes: [{ name: 'person_events_in_order', properties: ['tx', 'seq'] }],
})

/** What one partner is told for one purpose, in numbers of its own; a renewed agreement goes on with it. */
export const ChangeStream = defineEntity({
  name: 'ChangeStream',
  tableName: 'change_stream',
  properties: {
    id: p.uuid().primary(),
    partner: p.uuid(),
    purpose: p.text(),
    /** The agreement that its set of persons was last made under. */
    agreement: p.uuid(),
    agreementVersion: p.integer(),
    /** How far the events of persons have been read. */
    positionTx: p.text(),
    positionSeq: p.bigint('number'),
    lastNumber: p.integer(),
    /** Over the persons told of and the number each was last told with; see rules.ts. */
    digest: p.text(),
    persons: p.integer(),
    /** A cursor before this number is too old to go on from. */
    goesBackTo: p.integer(),
    prunedOn: p.date(),
  },
  uniques: [{ name: 'one_stream_a_purpose', properties: ['partner', 'purpose'] }],
})
export type ChangeStream = InferEntity<typeof ChangeStream>

/** The persons a stream has told of and not taken back, each with the number it was last told with. */
export const StreamPerson = defineEntity({
  name: 'StreamPerson',
  tableName: 'stream_person',
  properties: { stream: p.uuid().primary(), personId: p.uuid().primary(), number: p.integer() },
})

/** One thing told. The fields are those of the agreement at the time; a reader is shown what it still names. */
export const ChangeItem = defineEntity({
  name: 'ChangeItem',
  tableName: 'change_item',
  properties: {
    stream: p.uuid().primary(),
    number: p.integer().primary(),
    personId: p.uuid(),
    fields: p.json<string[]>(),
    hasLeft: p.boolean(),
    /** The day, and no instant: two partners could tell by it that they speak of one person. */
    happenedOn: p.date(),
    toldAt: p.datetime(),
    digest: p.text(),
    persons: p.integer(),
  },
  indexes: [{ name: 'change_items_of_person', properties: ['stream', 'personId'] }],
})
export type ChangeItem = InferEntity<typeof ChangeItem>
