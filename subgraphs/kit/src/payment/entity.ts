import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '../record-keeping.ts'
import { type BatchState, batchStates, type ItemState, itemStates, LIVING_STATES } from './rules.ts'

/** One programme's payments of a division and month, made, checked, approved and sent as one. */
export const PaymentBatch = defineEntity({
  name: 'PaymentBatch',
  tableName: 'payment_batch',
  properties: {
    ...recordKeeping,
    scheme: p.text(),
    month: p.text(),
    kind: p.enum(['REGULAR', 'REISSUE']),
    state: p.enum(Object.keys(batchStates) as BatchState[]),
    itemCount: p.integer(),
    amountFen: p.bigint('number'),
    heldCount: p.integer(),
    calculatedBy: p.text(),
    verifiedBy: p.text().nullable(),
    approvedBy: p.text().nullable(),
    sentBy: p.text().nullable(),
    sentOn: p.date().nullable(),
    fiscalVoucher: p.text().nullable(),
  },
  indexes: [{ name: 'payment_batch_of_month', properties: ['scheme', 'month', 'division'] }],
  ...history,
  ...rowsByDivision,
})
export type PaymentBatch = InferEntity<typeof PaymentBatch>

/** One grant's payment of one month. The account stands sealed: only the bank file opens it. */
export const PaymentItem = defineEntity({
  name: 'PaymentItem',
  tableName: 'payment_item',
  properties: {
    ...recordKeeping,
    batch: () => p.manyToOne(PaymentBatch),
    scheme: p.text(),
    grantId: p.uuid(),
    month: p.text(),
    payeePersonId: p.uuid().index(),
    amountFen: p.bigint('number'),
    accountSealed: p.text().nullable(),
    accountMasked: p.text().nullable(),
    state: p.enum(Object.keys(itemStates) as ItemState[]),
    /** Why it is held, was returned, or is recovered. */
    reason: p.text().nullable(),
    /** The returned or held item this one pays again. */
    reissueOf: p.uuid().nullable(),
    recoveredFen: p.bigint('number'),
  },
  checks: [{ name: 'payment_amount_is_positive', expression: 'amount_fen > 0' }],
  uniques: [
    {
      name: 'one_living_payment_a_month',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (${columns.scheme}, ${columns.grantId}, ${columns.month}) where state in (${LIVING_STATES.map((state) => `'${state}'`).join(', ')})`,
    },
  ],
  indexes: [{ name: 'payment_item_of_grant', properties: ['grantId', 'month'] }],
  ...history,
  ...rowsByDivision,
})
export type PaymentItem = InferEntity<typeof PaymentItem>
