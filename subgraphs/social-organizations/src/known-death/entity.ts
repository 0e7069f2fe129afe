import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/**
 * What the registry last said about the death of a person: this subgraph's copy, fed by its feed. Like the aliases it
 * is read across divisions, because what the hub derives must not depend on who asks.
 */
export const KnownDeath = defineEntity({
  name: 'KnownDeath',
  tableName: 'known_death',
  properties: {
    ...recordKeeping,
    personId: p.uuid().unique(),
    /** Null where the death was revoked. */
    diedOn: p.date().nullable(),
    /** When the registry recorded it: an older word never replaces a newer one. */
    recordedAt: p.datetime(),
  },
  ...history,
})
export type KnownDeath = InferEntity<typeof KnownDeath>
