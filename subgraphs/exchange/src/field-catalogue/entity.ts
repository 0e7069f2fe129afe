import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** A field of the graph; its id is its coordinate. One that has left the graph stays, withdrawn. */
export const CatalogueField = defineEntity({
  name: 'CatalogueField',
  tableName: 'catalogue_field',
  properties: {
    id: p.text().primary().collation('C'),
    /** Of the entry that it was made from: what has not changed is not written again. */
    fingerprint: p.text(),
    isInput: p.boolean(),
    isShareable: p.boolean(),
    subgraphs: p.json<string[]>(),
    department: p.text().nullable(),
    level: p.enum(['PERSONAL', 'SENSITIVE']).nullable(),
    mask: p.enum(['NAME', 'DOCUMENT_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'ADDRESS']).nullable(),
    type: p.text(),
    term: p.text().nullable(),
    description: p.text().nullable(),
    format: p.text().nullable(),
    unit: p.text().nullable(),
    example: p.text().nullable(),
    values: p.json<string[]>(),
    optionalArguments: p.json<string[]>(),
    /** All that words are looked for in, in lower case. */
    words: p.text(),
    since: p.date(),
    withdrawnOn: p.date().nullable(),
  },
})
export type CatalogueField = InferEntity<typeof CatalogueField>

/** Each catalogue that was ever published, the last one in force. */
export const CatalogueEdition = defineEntity({
  name: 'CatalogueEdition',
  tableName: 'catalogue_edition',
  properties: {
    number: p.integer().primary().autoincrement(),
    fingerprint: p.text(),
    publishedAt: p.datetime(),
  },
})
export type CatalogueEdition = InferEntity<typeof CatalogueEdition>
