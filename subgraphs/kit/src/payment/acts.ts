import { monthOf, nextMonth } from '@civil-affairs/schema'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { record } from '../outbox.ts'
import { mustBeVersion } from '../record-keeping.ts'
import { notFound, Refusal } from '../refusal.ts'
import { transition } from '../states.ts'
import { PaymentBatch, PaymentItem } from './entity.ts'
import { type BatchEvent, batchStates, type ItemEvent, itemStates, LIVING_STATES, payable, totalsOf } from './rules.ts'

/** What a programme owes for one grant and month. */
export interface DuePayment {
  grantId: string
  payeePersonId: string
  division: string
  amountFen: number
  account: { sealed: string; masked: string } | null
}

/** What a programme tells the kit so that its cash can be paid. */
export interface PaymentScheme {
  readonly scheme: string
  /** All that is due for the month in the division and below, in a constant number of statements. */
  due(context: Context, division: string, month: string): Promise<DuePayment[]>
  /** Comparison before payment: grants that must not be paid now, each with the reason shown to the clerk. */
  holds(context: Context, grantIds: readonly string[], month: string): Promise<ReadonlyMap<string, string>>
}

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const CalculateInput = z.object({ scheme: z.string(), division: z.string(), month: Month })
export const BatchActInput = z.object({
  batchId: z.uuid(),
  version: z.int(),
  fiscalVoucher: z.string().min(1).max(60).nullish(),
})
export const ItemReasonInput = z.object({ itemId: z.uuid(), version: z.int(), reason: z.string().min(1).max(200) })
export const BankAnswerInput = z.object({
  batchId: z.uuid(),
  paid: z.array(z.uuid()).max(50_000).nullish(),
  returned: z
    .array(z.object({ itemId: z.uuid(), reason: z.string().min(1).max(200) }))
    .max(50_000)
    .nullish(),
})
export const ReissueInput = z.object({ itemIds: z.array(z.uuid()).min(1).max(5_000) })
export const RepaymentInput = z.object({ itemId: z.uuid(), version: z.int(), amount: z.int().positive() })

/** DRAFT of the month: every grant that is due and not yet being paid gets one item, all or none. */
export async function calculateBatch(
  context: Context,
  schemes: readonly PaymentScheme[],
  input: z.infer<typeof CalculateInput>,
) {
  const { em, viewer } = context
  const { division, month } = input
  const scheme = schemes.find((one) => one.scheme === input.scheme)
  if (scheme === undefined)
    throw new Refusal('UNKNOWN_SCHEME', {
      zh: `没有发放项目 ${input.scheme}。可用：${schemes.map((one) => one.scheme).join('、')}。`,
      en: `There is no scheme ${input.scheme}. Known: ${schemes.map((one) => one.scheme).join(', ')}.`,
      path: ['input', 'scheme'],
    })
  viewer.mustServe(division, ['input', 'division'])
  viewer.mustBe('OFFICER', 'FINANCE')
  if (month > nextMonth(monthOf(context.today)))
    throw new Refusal('MONTH_NOT_OPEN', {
      zh: `${month} 尚不能核算，最晚可核算下月。`,
      en: `${month} cannot be calculated yet; the latest is next month.`,
      path: ['input', 'month'],
    })
  const due = await scheme.due(context, division, month)
  const living = await em.find(
    PaymentItem,
    {
      scheme: scheme.scheme,
      month,
      grantId: { $in: due.map(({ grantId }) => grantId) },
      state: { $in: [...LIVING_STATES] },
    },
    { fields: ['grantId'] },
  )
  const payments = payable(due, new Set(living.map(({ grantId }) => grantId)))
  if (payments.length === 0)
    throw new Refusal('NOTHING_DUE', {
      zh: `${month} 在该区划没有待发项目，或均已列入批次。`,
      en: `Nothing is due in this division for ${month}, or all of it is in a batch already.`,
      path: ['input', 'month'],
    })
  return newBatch(context, { scheme: scheme.scheme, division, month, kind: 'REGULAR' }, payments)
}

function newBatch(
  context: Context,
  batch: { scheme: string; division: string; month: string; kind: 'REGULAR' | 'REISSUE' },
  payments: readonly (DuePayment & { reissueOf?: string; month?: string })[],
): PaymentBatch {
  const { em, viewer } = context
  const items = payments.map(({ amountFen }) => ({ state: 'PENDING' as const, amountFen }))
  const created = em.create(PaymentBatch, {
    ...batch,
    ...totalsOf(items),
    state: 'CALCULATED',
    calculatedBy: viewer.subject,
  } as never) as PaymentBatch
  for (const { grantId, payeePersonId, division, amountFen, account, reissueOf, month } of payments)
    em.create(PaymentItem, {
      batch: created,
      scheme: batch.scheme,
      month: month ?? batch.month,
      grantId,
      payeePersonId,
      division,
      amountFen,
      accountSealed: account?.sealed ?? null,
      accountMasked: account?.masked ?? null,
      state: 'PENDING',
      reissueOf: reissueOf ?? null,
      recoveredFen: 0,
    } as never)
  return created
}

/** 发放前比对: what must not be paid now is held back with its reason; the rest goes on. */
export async function verifyBatch(
  context: Context,
  schemes: readonly PaymentScheme[],
  input: z.infer<typeof BatchActInput>,
) {
  const batch = await getBatch(context, input)
  context.viewer.mustBe('OFFICER', 'FINANCE')
  moveBatch(batch, 'VERIFY')
  batch.verifiedBy = context.viewer.subject
  const items = await itemsOf(context, batch)
  const scheme = schemes.find((one) => one.scheme === batch.scheme)!
  const holds = await scheme.holds(
    context,
    items.map(({ grantId }) => grantId),
    batch.month,
  )
  for (const item of items) {
    const reason = holds.get(item.grantId) ?? (item.accountSealed == null ? 'NO_ACCOUNT' : null)
    if (reason === null || item.state !== 'PENDING') continue
    moveItem(item, 'HOLD')
    item.reason = reason
  }
  Object.assign(batch, totalsOf(items))
  return batch
}

/** Who calculated a batch does not approve it: two hands on every payment. */
export async function approveBatch(context: Context, input: z.infer<typeof BatchActInput>) {
  const batch = await getBatch(context, input)
  context.viewer.mustBe('FINANCE')
  moveBatch(batch, 'APPROVE')
  if (batch.calculatedBy === context.viewer.subject)
    throw new Refusal('SAME_HAND', {
      zh: '核算人不得审批同一批次。请由他人审批。',
      en: 'Who calculated a batch may not approve it. Another officer must.',
    })
  batch.approvedBy = context.viewer.subject
  return batch
}

export async function sendBatch(context: Context, input: z.infer<typeof BatchActInput>) {
  const batch = await getBatch(context, input)
  context.viewer.mustBe('FINANCE')
  moveBatch(batch, 'SEND')
  if (!input.fiscalVoucher)
    throw new Refusal('VOUCHER_REQUIRED', {
      zh: '送银行须填写财政凭证号。',
      en: 'Sending to the bank needs the number of the fiscal voucher.',
      path: ['input', 'fiscalVoucher'],
    })
  batch.fiscalVoucher = input.fiscalVoucher
  batch.sentBy = context.viewer.subject
  batch.sentOn = context.today
  const items = await itemsOf(context, batch)
  for (const item of items) if (item.state === 'PENDING') moveItem(item, 'SEND')
  if (items.every(({ state }) => state !== 'SENT')) moveBatch(batch, 'SETTLE')
  return batch
}

export async function cancelBatch(context: Context, input: z.infer<typeof BatchActInput>) {
  const batch = await getBatch(context, input)
  context.viewer.mustBe('OFFICER', 'FINANCE')
  moveBatch(batch, 'CANCEL')
  const items = await itemsOf(context, batch)
  for (const item of items) moveItem(item, 'CANCEL')
  Object.assign(batch, totalsOf(items))
  return batch
}

/** The bank's answer, whole or in parts; an answer told twice changes nothing, one that contradicts is refused. */
export async function recordBankAnswer(context: Context, subgraph: string, input: z.infer<typeof BankAnswerInput>) {
  const { em, viewer } = context
  viewer.mustBe('FINANCE')
  const batch = await findBatch(context, input.batchId)
  const items = new Map((await itemsOf(context, batch)).map((item) => [item.id, item]))
  const get = (id: string) => {
    const item = items.get(id)
    if (item === undefined) throw notFound({ zh: `批次中的明细 ${id}`, en: `item ${id} in this batch` }, ['input'])
    return item
  }
  for (const id of input.paid ?? []) {
    const item = get(id)
    if (item.state === 'PAID') continue
    moveItem(item, 'PAY')
    tell(context, subgraph, 'paid', item, {})
  }
  for (const { itemId, reason } of input.returned ?? []) {
    const item = get(itemId)
    if (item.state === 'RETURNED' && item.reason === reason) continue
    moveItem(item, 'RETURN')
    item.reason = reason
    tell(context, subgraph, 'returned', item, { reason })
  }
  if (batch.state === 'SENT' && [...items.values()].every(({ state }) => state !== 'SENT')) moveBatch(batch, 'SETTLE')
  await em.flush()
  return batch
}

/** Pays returned or held items again, in a batch of its own that takes the same way. */
export async function reissueItems(context: Context, input: z.infer<typeof ReissueInput>) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER', 'FINANCE')
  const items = await em.find(
    PaymentItem,
    { id: { $in: input.itemIds } },
    { populate: ['batch'], orderBy: { id: 'asc' } },
  )
  const missing = input.itemIds.find((id) => !items.some((item) => item.id === id))
  if (missing !== undefined)
    throw notFound({ zh: `发放明细 ${missing}`, en: `payment item ${missing}` }, ['input', 'itemIds'])
  const batches = new Set(items.map(({ batch }) => `${batch.scheme}|${batch.division}`))
  if (batches.size > 1)
    throw new Refusal('MIXED_BATCHES', {
      zh: '一次只能补发同一项目、同一区划的明细。',
      en: 'Items of one scheme and one division can be reissued together.',
      path: ['input', 'itemIds'],
    })
  const [first] = items as [PaymentItem, ...PaymentItem[]]
  for (const item of items) {
    if (item.state === 'HELD' && item.batch.state !== 'SETTLED' && item.batch.state !== 'SENT')
      throw new Refusal('BATCH_NOT_SENT', {
        zh: '批次尚未送出，请在原批次中解除暂缓。',
        en: 'The batch is not sent yet: release the item there.',
        path: ['input', 'itemIds'],
      })
    moveItem(item, 'REISSUE')
  }
  await em.flush() // the old item leaves the living states before the new one enters them
  return newBatch(
    context,
    { scheme: first.scheme, division: first.batch.division, month: monthOf(context.today), kind: 'REISSUE' },
    items.map((item) => ({
      grantId: item.grantId,
      payeePersonId: item.payeePersonId,
      division: item.division,
      amountFen: item.amountFen,
      account: item.accountSealed == null ? null : { sealed: item.accountSealed, masked: item.accountMasked! },
      reissueOf: item.id,
      month: item.month,
    })),
  )
}

export async function holdItem(context: Context, input: z.infer<typeof ItemReasonInput>) {
  return changeOpenItem(context, input, 'HOLD')
}

export async function releaseItem(context: Context, input: z.infer<typeof ItemReasonInput>) {
  return changeOpenItem(context, input, 'RELEASE')
}

async function changeOpenItem(context: Context, input: z.infer<typeof ItemReasonInput>, event: 'HOLD' | 'RELEASE') {
  context.viewer.mustBe('OFFICER', 'FINANCE')
  const item = await getItem(context, input)
  if (item.batch.state !== 'CALCULATED' && item.batch.state !== 'VERIFIED')
    throw new Refusal('BATCH_CLOSED', {
      zh: '批次已审批，明细不能再改。',
      en: 'The batch is approved; its items no longer change.',
    })
  moveItem(item, event)
  item.reason = input.reason
  Object.assign(item.batch, totalsOf(await itemsOf(context, item.batch)))
  return item
}

/** 追回: money paid for a month it was not owed for. */
export async function recoverItem(context: Context, subgraph: string, input: z.infer<typeof ItemReasonInput>) {
  context.viewer.mustBe('OFFICER', 'FINANCE')
  const item = await getItem(context, input)
  moveItem(item, 'RECOVER')
  item.reason = input.reason
  tell(context, subgraph, 'recovering', item, { reason: input.reason })
  return item
}

export async function recordRepayment(context: Context, input: z.infer<typeof RepaymentInput>) {
  context.viewer.mustBe('FINANCE')
  const item = await getItem(context, input)
  if (item.state !== 'RECOVERING') moveItem(item, 'REPAY') // refuses and lists what is legal
  const outstandingFen = item.amountFen - item.recoveredFen
  if (input.amount > outstandingFen)
    throw new Refusal('MORE_THAN_OWED', {
      zh: '归还金额超过应追回金额。',
      en: 'The repayment is more than what is still owed.',
      path: ['input', 'amount'],
    })
  item.recoveredFen += input.amount
  if (item.recoveredFen === item.amountFen) moveItem(item, 'REPAY')
  return item
}

async function findBatch(context: Context, id: string): Promise<PaymentBatch> {
  const batch = await context.em.findOne(PaymentBatch, { id })
  if (batch === null) throw notFound({ zh: '发放批次', en: 'payment batch' }, ['input', 'batchId'])
  context.viewer.mustServe(batch.division)
  return batch
}

async function getBatch(context: Context, { batchId, version }: { batchId: string; version: number }) {
  const batch = await findBatch(context, batchId)
  mustBeVersion(batch, version)
  return batch
}

async function getItem(context: Context, { itemId, version }: { itemId: string; version: number }) {
  const item = await context.em.findOne(PaymentItem, { id: itemId }, { populate: ['batch'] })
  if (item === null) throw notFound({ zh: '发放明细', en: 'payment item' }, ['input', 'itemId'])
  context.viewer.mustServe(item.division)
  mustBeVersion(item, version)
  return item
}

function itemsOf(context: Context, batch: PaymentBatch) {
  return context.em.find(PaymentItem, { batch }, { orderBy: { id: 'asc' } })
}

function moveBatch(batch: PaymentBatch, event: BatchEvent): void {
  batch.state = transition(batchStates, batch.state, event)
}

function moveItem(item: PaymentItem, event: ItemEvent): void {
  item.state = transition(itemStates, item.state, event)
}

function tell(
  context: Context,
  subgraph: string,
  what: 'paid' | 'returned' | 'recovering',
  item: PaymentItem,
  more: object,
) {
  const { scheme, month, amountFen, division, payeePersonId, grantId } = item
  record(context.em, `${subgraph}.payment.${what}` as 'assistance.payment.paid', {
    recordId: item.id,
    division,
    subjects: [payeePersonId, grantId],
    data: { scheme, month, amountFen, ...more },
  })
}
