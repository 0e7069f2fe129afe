import { type Context, personReference, wholeAnswer } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { appendReceipts } from './append.ts'
import { AppendInputs, ReceiptFilter } from './input.ts'
import { exportReceipts, searchReceipts, usageOfOwnData } from './read.ts'

export const resolvers: Resolvers = {
  Query: {
    me: (_, __, { viewer }) => {
      const { kind, personId } = viewer.identity
      return kind === 'PERSON' && personId !== undefined ? { personId } : null
    },
    accessReceipts: (_, { filter, first, after }, context) =>
      searchReceipts(context, ReceiptFilter.parse({ ...filter }), { first, after }),
    receiptExport: (_, { day }, context) => exportReceipts(context, day),
  },
  Mutation: {
    appendReceipts: wholeAnswer((_: unknown, given: unknown, context: Context) => {
      const { writer, inputs } = AppendInputs.parse(given)
      return appendReceipts(context, writer, inputs) as never
    }),
  },
  Me: {
    person: ({ personId }, _, context) => personReference(context, personId),
    dataUsage: ({ personId }, page, context) => usageOfOwnData(context, personId, page),
  },
  AccessReceipt: {
    person: ({ subjectType, subjectId }, _, context) =>
      subjectType === 'Person' ? personReference(context, subjectId) : null,
  },
}
