import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/** The hub's province: who lives and is registered elsewhere, or nowhere, is seen by the province. */
export const PROVINCE = '140000000000'

/**
 * What the hub holds to be true of one id: made by `rules.ts` from the source claims of all ids linked to it, never
 * written by hand, so it can be made again at any time. A row that is not its own canonical one (`canonicalId`) holds
 * what its own claims say and is not shown.
 */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...recordKeeping,
    canonicalId: p.uuid().index(),
    /** Kind of document the id was computed from; NONE for a random id. Ranks ids when a canonical one is chosen. */
    idBasis: p.text(),
    name: p.text().nullable(),
    /** The name as it is searched: without spaces, dots of one kind. */
    nameKey: p.text().nullable(),
    sex: p.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullable(),
    birthDate: p.date().nullable(),
    /** DAY, or the birth date is the first day of the month or year that is all a source knew. */
    birthPrecision: p.enum(['DAY', 'MONTH', 'YEAR']).nullable(),
    /** Code of GB/T 3304. */
    ethnicity: p.text().nullable(),
    residenceDivision: p.text().nullable(),
    registeredDivision: p.text().nullable(),
    address: p.text().nullable(),
    phone: p.text().nullable().index(),
  },
  indexes: [{ name: 'person_by_name_and_birth', properties: ['nameKey', 'birthDate'] }],
  ...history,
  ...rowsByDivision,
})
export type Person = InferEntity<typeof Person>

/** What resolvers of Person take: any record of any slice names a person by id alone. */
export interface PersonReference {
  __typename?: 'Person'
  id: string
}

/** One statement of one source about one person; kept as it was said. A value not stated is null. */
export const SourceClaim = defineEntity({
  name: 'SourceClaim',
  tableName: 'source_claim',
  properties: {
    ...recordKeeping,
    /** The sole owner of the claim: linking persons never moves it. */
    personId: p.uuid().index(),
    /** Which document of which subgraph says so: registry:counter, assistance:application:… */
    source: p.text(),
    statedOn: p.date(),
    /** Order of arrival; of two statements of one day the later one holds. */
    seq: p.bigint('number').autoincrement().unique(),
    name: p.text().nullable(),
    sex: p.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullable(),
    birthDate: p.date().nullable(),
    birthPrecision: p.enum(['DAY', 'MONTH', 'YEAR']).nullable(),
    ethnicity: p.text().nullable(),
    residenceDivision: p.text().nullable(),
    registeredDivision: p.text().nullable(),
    address: p.text().nullable(),
    phone: p.text().nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type SourceClaim = InferEntity<typeof SourceClaim>

/**
 * A document that bears the number a person's id is computed from. A further document of another number makes an id of
 * its own, linked to the first: so every document has exactly one owner, and a link is all that joins two.
 */
export const PersonDocument = defineEntity({
  name: 'PersonDocument',
  tableName: 'person_document',
  properties: {
    ...recordKeeping,
    personId: p.uuid(),
    type: p.text(),
    sealedNumber: p.text(),
    maskedNumber: p.text(),
    /** Keyed hash of the number alone: the same number entered under another type is found by it. */
    numberKey: p.uuid().index(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  uniques: [{ name: 'one_owner_a_document', properties: ['personId', 'type', 'numberKey'] }],
  ...history,
  ...rowsByDivision,
})
export type PersonDocument = InferEntity<typeof PersonDocument>
