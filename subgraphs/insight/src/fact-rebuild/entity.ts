import { defineEntity, p, rowsByDivision } from '@civil-affairs/kit'

/** Facts as they come of the feeds read anew, beside those that serve; see fact/entity.ts for the columns. */
export const RebuiltFact = defineEntity({
  name: 'RebuiltFact',
  tableName: 'fact_rebuilt',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    kind: p.text(),
    subject: p.uuid(),
    facet: p.text(),
    key: p.text(),
    value: p.text().nullable(),
    amount: p.bigint('number').nullable(),
    division: p.text(),
    since: p.date(),
    until: p.date().nullable(),
    source: p.text(),
    eventId: p.uuid(),
    recordedAt: p.datetime(),
    endRecordedAt: p.datetime().nullable(),
  },
  indexes: [
    { name: 'fact_rebuilt_of_subject', properties: ['subject', 'facet'] },
    { name: 'fact_rebuilt_by_key', properties: ['key', 'facet'] },
  ],
  ...rowsByDivision,
})

/** How far a rebuild has read each feed, kept with what it made of it: a killed one goes on there. */
export const RebuildPosition = defineEntity({
  name: 'RebuildPosition',
  tableName: 'fact_rebuild_position',
  properties: {
    source: p.text().primary(),
    cursor: p.text(),
    events: p.integer(),
    /** Events that could not be applied; the serving facts lack them too. */
    setAside: p.integer(),
    /** Of the declarations: what was begun under other ones is begun anew. */
    vocabulary: p.text(),
  },
})
