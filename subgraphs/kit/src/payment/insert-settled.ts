import type { Context } from '../context.ts'
import { insertInBulk } from '../insert-in-bulk.ts'
import { recordMany } from '../outbox.ts'
import { PaymentBatch, PaymentItem } from './entity.ts'

/** One month of a division that was paid long ago, as the sample province states it. */
export interface SettledMonth {
  readonly id: string
  readonly division: string
  readonly month: string
  readonly sentOn: string
  readonly fiscalVoucher: string
  readonly items: readonly {
    readonly id: string
    readonly division: string
    readonly grantId: string
    readonly payeePersonId: string
    readonly amountFen: number
    readonly account: { readonly sealed: string; readonly masked: string }
  }[]
}

/** Takes settled months of one scheme over in few statements, each payment told as paid; a month without items is none. */
export async function insertSettledMonths(
  context: Context,
  subgraph: string,
  scheme: string,
  months: readonly SettledMonth[],
): Promise<void> {
  const { em } = context
  const paid = months.filter(({ items }) => items.length > 0)
  await insertInBulk(
    em,
    PaymentBatch,
    paid.map(({ id, division, month, sentOn, fiscalVoucher, items }) => ({
      id,
      division,
      scheme,
      month,
      kind: 'REGULAR',
      state: 'SETTLED',
      itemCount: items.length,
      amountFen: items.reduce((sum, { amountFen }) => sum + amountFen, 0),
      heldCount: 0,
      calculatedBy: 'sample:handler',
      verifiedBy: 'sample:handler',
      approvedBy: 'sample:finance',
      sentBy: 'sample:finance',
      sentOn,
      fiscalVoucher,
    })),
  )
  const rows = paid.flatMap(({ id: batch, month, items }) =>
    items.map(({ account, ...item }) => ({
      ...item,
      batch,
      scheme,
      month,
      accountSealed: account.sealed,
      accountMasked: account.masked,
      state: 'PAID',
      recoveredFen: 0,
    })),
  )
  await insertInBulk(em, PaymentItem, rows)
  await recordMany(
    em,
    `${subgraph}.payment.paid` as 'assistance.payment.paid',
    rows.map(({ id, division, payeePersonId, grantId, month, amountFen }) => ({
      recordId: id,
      division,
      subjects: [payeePersonId, grantId],
      data: { scheme, month, amountFen },
    })),
  )
}
