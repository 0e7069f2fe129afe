import { z } from 'zod'
import { division, localDate, personId } from './fields.ts'

const personFacts = {
  sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN']),
  birthDate: localDate.nullable(),
  residenceDivision: division.nullable(),
  registeredDivision: division.nullable(),
}

/** What the registry tells: persons, their links, deaths and marriages, households, divisions. */
export const registryEvents = {
  'registry.person.registered': z.strictObject(personFacts),
  'registry.person.changed': z.strictObject(personFacts),
  'registry.person.linked': z.strictObject({ alias: personId, canonical: personId }),
  'registry.person.unlinked': z.strictObject({ alias: personId, canonical: personId }),
  /**
   * Of a group of linked ids, the canonical one first, whenever a link or a statement made it anew: whose own record
   * contradicts what is shown of all, and on what.
   */
  'registry.person.recordsCompared': z.strictObject({
    contradictions: z.array(z.strictObject({ personId, about: z.enum(['SEX', 'BIRTH_DATE']) })),
    on: localDate,
  }),
  'registry.person.died': z.strictObject({ diedOn: localDate, source: z.string() }),
  'registry.person.deathRevoked': z.strictObject({ diedOn: localDate, source: z.string() }),
  'registry.person.maritalStatusChanged': z.strictObject({
    maritalStatus: z.string(),
    spouseId: personId.nullable(),
    asOf: localDate,
  }),
  'registry.household.formed': z.strictObject({ kind: z.enum(['REGISTERED', 'RESIDENT']), formedOn: localDate }),
  'registry.household.dissolved': z.strictObject({ dissolvedOn: localDate }),
  'registry.household.joined': z.strictObject({ personId, role: z.string(), since: localDate }),
  'registry.household.left': z.strictObject({ personId, reason: z.string(), until: localDate }),
  'registry.household.headChanged': z.strictObject({
    headId: personId,
    roles: z.array(z.strictObject({ personId, role: z.string() })),
    since: localDate,
  }),
  'registry.household.moved': z.strictObject({ from: division, to: division, since: localDate }),
  'registry.kinship.stated': z.strictObject({ fromId: personId, toId: personId, kind: z.string(), since: localDate }),
  'registry.kinship.ended': z.strictObject({
    fromId: personId,
    toId: personId,
    kind: z.string(),
    until: localDate,
    /** STATED_IN_ERROR says that there never was blood between the two; no other end says so. */
    reason: z.string(),
  }),
  'registry.division.changed': z.strictObject({
    kind: z.string(),
    from: z.array(division),
    to: z.array(division),
    effectiveOn: localDate,
  }),
}
