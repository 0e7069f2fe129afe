import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/**
 * What the registry last said of a person: this subgraph's copy, fed by its feed. Like the aliases it is read across
 * divisions, because whether somebody may marry must not depend on who asks; the graph does not show it.
 */
export const KnownPerson = defineEntity({
  name: 'KnownPerson',
  tableName: 'known_person',
  properties: {
    ...recordKeeping,
    personId: p.uuid().unique(),
    sex: p.text().nullable(),
    birthDate: p.date().nullable(),
    registeredDivision: p.text().nullable(),
    /** When the registry recorded these facts: an older word never replaces a newer one. Null before the first. */
    statedAt: p.datetime().nullable(),
    /** Null for the living, and where the death was revoked. */
    diedOn: p.date().nullable(),
    /** Evidence of the registry's table: COURT_DECLARATION for a declared death. */
    deathSource: p.text().nullable(),
    /** As `statedAt`, for the death; null where no death was ever told. */
    deathToldAt: p.datetime().nullable(),
  },
  ...history,
})
export type KnownPerson = InferEntity<typeof KnownPerson>
