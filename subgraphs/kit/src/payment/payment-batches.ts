import { type PageInput, pageOfRows } from '../connection.ts'
import type { Context } from '../context.ts'
import { conditionsOf } from '../filter.ts'
import { batchMany, batchOne, personReference } from '../loaders.ts'
import { Refusal } from '../refusal.ts'
import type { Slice } from '../slice.ts'
import { legalEvents } from '../states.ts'
import { significantDigits } from '../viewer.ts'
import * as acts from './acts.ts'
import { PaymentBatch, PaymentItem } from './entity.ts'
import { batchStates } from './rules.ts'

/** The payments of a grant, newest month first, for the programme's own type. */
export const paymentsByGrant = batchMany(
  (em, grantIds) =>
    em.find(
      PaymentItem,
      { grantId: { $in: [...grantIds] } },
      { orderBy: { month: 'desc', createdAt: 'desc', id: 'asc' } },
    ),
  (item) => item.grantId,
)

const batchById = batchOne(
  (em, ids) => em.find(PaymentBatch, { id: { $in: [...ids] } }),
  (batch) => batch.id,
)

const itemById = batchOne(
  (em, ids) => em.find(PaymentItem, { id: { $in: [...ids] } }),
  (item) => item.id,
)

/**
 * The slice every cash programme's payments go through: calculated, verified, approved by another hand, sent, answered
 * by the bank, reissued, recovered. `prefix` is the subgraph's name in PascalCase; `schemes` are its cash programmes.
 */
export function paymentBatches(subgraph: string, prefix: string, schemes: readonly acts.PaymentScheme[]): Slice {
  const lower = prefix[0]!.toLowerCase() + prefix.slice(1)
  const batch = `${prefix}PaymentBatch`
  const item = `${prefix}PaymentItem`
  const schema = `
"发放批次 payments of one programme, division and month, made, checked, approved and sent as one."
type ${batch} implements PaymentBatch @key(fields: "id") {
  id: ID!
  version: Int!
  "项目"
  scheme: String!
  divisionCode: DivisionCode!
  month: YearMonth!
  "类型 REGULAR 当月, REISSUE 补发."
  kind: String!
  state: PaymentBatchState!
  "可执行操作 the acts that are legal now."
  allowedActs: [String!]!
  "笔数 of what is or will be sent; held items are not counted."
  itemCount: Int!
  "金额 of what is or will be sent."
  amount: Money!
  "暂缓笔数"
  heldCount: Int!
  calculatedBy: String!
  verifiedBy: String
  approvedBy: String
  sentOn: Date
  fiscalVoucher: String
  "明细 the payments, by id."
  items(filter: ${item}Filter, first: Int, after: String): ${item}Connection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
}
"发放明细 one grant's payment of one month."
type ${item} @key(fields: "id") {
  id: ID!
  version: Int!
  batch: ${batch}!
  grantId: ID!
  month: YearMonth!
  "领款人"
  payee: Person
  amount: Money @classified(level: SENSITIVE)
  "账号"
  account: String @classified(level: SENSITIVE, mask: BANK_ACCOUNT)
  state: PaymentItemState!
  "原因 why it is held, was returned, or is recovered."
  reason: String
  "已追回金额"
  recovered: Money @classified(level: SENSITIVE)
  "补发自 the item this one pays again."
  reissueOf: ID
}
type ${item}Connection {
  edges: [${item}Edge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}
type ${item}Edge {
  cursor: String!
  node: ${item}!
}
"明细筛选"
input ${item}Filter {
  state: PaymentItemState
}
extend type Query {
  "发放批次 one batch; null where there is none in the caller's divisions."
  ${lower}PaymentBatch(id: ID!): ${batch}
  "发放批次 those of a division (and below) and month, newest first; at most 500."
  ${lower}PaymentBatches(division: DivisionCode!, month: YearMonth!): [${batch}!]! @listSize(assumedSize: 50)
}
extend type Mutation {
  "核算 one item for every grant that is due and not yet being paid. Refused with UNKNOWN_SCHEME, MONTH_NOT_OPEN, NOTHING_DUE or CALCULATED_BY_ANOTHER."
  calculate${batch}(input: Calculate${batch}Input!): ${batch}Result!
  "核验 what must not be paid now is held with its reason."
  verify${batch}(input: ${batch}ActInput!): ${batch}Result!
  "审批 by another hand than calculated it. Refused with SAME_HAND."
  approve${batch}(input: ${batch}ActInput!): ${batch}Result!
  "送银行 with the fiscal voucher. Refused with VOUCHER_REQUIRED."
  send${batch}(input: ${batch}ActInput!): ${batch}Result!
  "作废 before it is sent."
  cancel${batch}(input: ${batch}ActInput!): ${batch}Result!
  "银行回盘 whole or in parts; told twice it changes nothing."
  record${prefix}BankAnswer(input: ${prefix}BankAnswerInput!): ${batch}Result!
  "补发 returned or held items in a batch of their own. Refused with MIXED_BATCHES or BATCH_NOT_SENT."
  reissue${prefix}Payments(input: Reissue${prefix}PaymentsInput!): ${batch}Result!
  "暂缓 one item before approval. Refused with BATCH_CLOSED."
  hold${prefix}Payment(input: ${item}ReasonInput!): ${item}Result!
  "解除暂缓 before approval. Refused with BATCH_CLOSED."
  release${prefix}Payment(input: ${item}ReasonInput!): ${item}Result!
  "追回 money paid for a month it was not owed for."
  recover${prefix}Payment(input: ${item}ReasonInput!): ${item}Result!
  "登记归还 in whole or in part. Refused with MORE_THAN_OWED."
  record${prefix}Repayment(input: ${prefix}RepaymentInput!): ${item}Result!
}
union ${batch}Result = ${batch} | Refusal
union ${item}Result = ${item} | Refusal
input Calculate${batch}Input {
  scheme: String!
  division: DivisionCode!
  month: YearMonth!
}
input ${batch}ActInput {
  batchId: ID!
  version: Int!
  "财政凭证号 needed to send."
  fiscalVoucher: String
}
input ${prefix}BankAnswerInput {
  batchId: ID!
  paid: [ID!]
  returned: [${prefix}ReturnedPaymentInput!]
}
input ${prefix}ReturnedPaymentInput {
  itemId: ID!
  reason: String!
}
input Reissue${prefix}PaymentsInput {
  itemIds: [ID!]!
}
input ${item}ReasonInput {
  itemId: ID!
  version: Int!
  reason: String!
}
input ${prefix}RepaymentInput {
  itemId: ID!
  version: Int!
  amount: Money!
}
`
  type Input = { input: unknown }
  const command =
    <T>(parse: (input: unknown) => T, act: (context: Context, input: T) => Promise<unknown>) =>
    (_: unknown, { input }: Input, context: Context) =>
      act(context, parse(input))
  const batchAct = (act: (context: Context, input: ReturnType<typeof acts.BatchActInput.parse>) => Promise<unknown>) =>
    command((input) => acts.BatchActInput.parse(input), act)
  const itemAct = (act: (context: Context, input: ReturnType<typeof acts.ItemReasonInput.parse>) => Promise<unknown>) =>
    command((input) => acts.ItemReasonInput.parse(input), act)
  return {
    name: 'payment-batch',
    schema,
    entities: [PaymentBatch, PaymentItem],
    conflicts: { one_living_payment_a_month: calculatedByAnother },
    consumes: {},
    parameters: [],
    prepare: null,
    sample: null,
    resolvers: {
      Query: {
        [`${lower}PaymentBatch`]: (_: unknown, { id }: { id: string }, context: Context) => batchById(context).load(id),
        [`${lower}PaymentBatches`]: (
          _: unknown,
          { division, month }: { division: string; month: string },
          context: Context,
        ) =>
          context.em.find(
            PaymentBatch,
            { month, division: { $like: `${significantDigits(division)}%` } },
            { orderBy: { createdAt: 'desc', id: 'asc' }, limit: 500 },
          ),
      },
      Mutation: {
        [`calculate${batch}`]: command(
          (input) => acts.CalculateInput.parse(input),
          (context, input) => acts.calculateBatch(context, schemes, input),
        ),
        [`verify${batch}`]: batchAct((context, input) => acts.verifyBatch(context, schemes, input)),
        [`approve${batch}`]: batchAct(acts.approveBatch),
        [`send${batch}`]: batchAct(acts.sendBatch),
        [`cancel${batch}`]: batchAct(acts.cancelBatch),
        [`record${prefix}BankAnswer`]: command(
          (input) => acts.BankAnswerInput.parse(input),
          (context, input) => acts.recordBankAnswer(context, subgraph, input),
        ),
        [`reissue${prefix}Payments`]: command((input) => acts.ReissueInput.parse(input), acts.reissueItems),
        [`hold${prefix}Payment`]: itemAct(acts.holdItem),
        [`release${prefix}Payment`]: itemAct(acts.releaseItem),
        [`recover${prefix}Payment`]: itemAct((context, input) => acts.recoverItem(context, subgraph, input)),
        [`record${prefix}Repayment`]: command((input) => acts.RepaymentInput.parse(input), acts.recordRepayment),
      },
      [batch]: {
        __resolveReference: ({ id }: { id: string }, context: Context) => batchById(context).load(id),
        divisionCode: ({ division }: PaymentBatch) => division,
        amount: ({ amountFen }: PaymentBatch) => amountFen,
        allowedActs: ({ state }: PaymentBatch) => legalEvents(batchStates, state),
        items: (
          parent: PaymentBatch,
          { filter, ...page }: PageInput & { filter?: { state?: string } },
          context: Context,
        ) => {
          const where = {
            batch: parent.id,
            $and: conditionsOf(filter, { state: (state) => ({ state }) }),
          } as never
          return pageOfRows<PaymentItem>(context, PaymentItem, where, page)
        },
      },
      [item]: {
        __resolveReference: ({ id }: { id: string }, context: Context) => itemById(context).load(id),
        batch: (parent: PaymentItem, _: unknown, context: Context) => batchById(context).load(parent.batch.id),
        payee: ({ payeePersonId }: PaymentItem, _: unknown, context: Context) =>
          personReference(context, payeePersonId),
        amount: ({ amountFen }: PaymentItem) => amountFen,
        account: ({ accountMasked }: PaymentItem) => accountMasked,
        recovered: ({ recoveredFen }: PaymentItem) => recoveredFen,
      },
      [`${batch}Result`]: { __resolveType: (answer: { __typename?: string }) => answer.__typename ?? batch },
      [`${item}Result`]: { __resolveType: (answer: { __typename?: string }) => answer.__typename ?? item },
    },
  }
}

function calculatedByAnother(): Refusal {
  return new Refusal('CALCULATED_BY_ANOTHER', {
    zh: '部分待发项目刚被他人列入另一批次。请重新核算。',
    en: 'Someone else has just put some of these payments into another batch. Calculate again.',
  })
}
