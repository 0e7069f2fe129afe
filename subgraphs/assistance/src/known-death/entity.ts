import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/**
 * What the registry last said about the death of a person, also of one this subgraph does not know yet: a roster may
 * bring them later. Read across divisions, because what is derived must not depend on who asks; the graph does not show it.
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
