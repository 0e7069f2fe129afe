import { defineEntity, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

export const ASSISTANCE_WORDS = ['AMOUNT', 'SUSPENDED', 'RESUMED', 'ENDED'] as const
export type AssistanceWord = (typeof ASSISTANCE_WORDS)[number]

/**
 * What social assistance said of a family's grant: one row an event, never changed, so that arrival order means nothing.
 * Read across divisions like the aliases; the graph does not show it. Its id is that of the event.
 */
export const KnownAssistance = defineEntity({
  name: 'KnownAssistance',
  tableName: 'known_assistance',
  properties: {
    ...recordKeeping,
    grantId: p.uuid().index(),
    word: p.enum([...ASSISTANCE_WORDS]),
    programme: p.text(),
    /** From which day on the word holds. */
    on: p.date(),
    /** Of an amount: the whole family's, and for whom. */
    monthlyFen: p.bigint('number').nullable(),
    members: p.array().nullable(),
    /** When social assistance recorded it: of two words the newer holds. */
    recordedAt: p.datetime(),
  },
  indexes: [
    {
      name: 'known_assistance_of_member',
      expression: (columns, table, name) => `create index "${name}" on ${table} using gin (${columns.members})`,
    },
  ],
})
export type KnownAssistance = InferEntity<typeof KnownAssistance>
