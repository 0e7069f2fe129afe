import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** Written once, never changed: a receipt has no version and no history, and belongs to no division. */
export const AccessReceipt = defineEntity({
  name: 'AccessReceipt',
  tableName: 'access_receipt',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('number').autoincrement().unique(),
    writer: p.text(),
    day: p.date(),
    number: p.integer(),
    subjectType: p.text(),
    subjectId: p.text(),
    account: p.text(),
    kind: p.text(),
    purpose: p.text().nullable(),
    caseNumber: p.text().nullable(),
    agreement: p.text().nullable(),
    operation: p.text(),
    fields: p.json<string[]>(),
    at: p.datetime(),
    hash: p.text(),
  },
  uniques: [{ name: 'one_receipt_a_place', properties: ['writer', 'day', 'number'] }],
  indexes: [
    { name: 'receipts_of_subject', properties: ['subjectId', 'seq'] },
    { name: 'receipts_of_day', properties: ['day'] },
  ],
  triggers: [
    {
      name: 'receipts_stay',
      timing: 'before' as const,
      events: ['update', 'delete'] as ('update' | 'delete')[],
      body: `raise exception 'a receipt is neither changed nor deleted';`,
    },
  ],
})
export type AccessReceipt = InferEntity<typeof AccessReceipt>

/** The head of a writer's chain of one day, signed as it stands. */
export const ReceiptChain = defineEntity({
  name: 'ReceiptChain',
  tableName: 'receipt_chain',
  properties: {
    writer: p.text().primary(),
    day: p.date().primary(),
    length: p.integer(),
    head: p.text(),
    signature: p.text(),
  },
})
export type ReceiptChain = InferEntity<typeof ReceiptChain>
