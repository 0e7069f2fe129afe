import { type Context, linkedIdsOf, type PageInput, pageOf, signerOf } from '@civil-affairs/kit'
import { type ChainedReceipt, writeExport } from '@civil-affairs/schema'
import { SIGNING_USE } from './append.ts'
import { AccessReceipt, ReceiptChain } from './entity.ts'
import type { ReceiptFilter } from './input.ts'

/** Who looked at the data of the caller, newest first. */
export async function usageOfOwnData(context: Context, personId: string, page: PageInput) {
  const ids = await linkedIdsOf(context, [personId])
  return pageOfReceipts(context, { subjectType: 'Person', subjectId: { $in: ids } }, page)
}

export async function searchReceipts(context: Context, filter: ReceiptFilter, page: PageInput) {
  context.viewer.mustBe('AUDITOR', 'AUDIT_ADMINISTRATOR')
  const { personId, account, agreement, from, until } = filter
  const ids = personId === undefined ? null : await linkedIdsOf(context, [personId])
  return pageOfReceipts(
    context,
    {
      ...(ids === null ? {} : { subjectId: { $in: ids } }),
      ...(account === undefined ? {} : { account }),
      ...(agreement === undefined ? {} : { agreement }),
      day: { $gte: from ?? '0001-01-01', $lte: until ?? '9999-12-31' },
    },
    page,
  )
}

/** Whether the asking partner was ever given a field of a person for the purpose that it asks for now. */
export async function wasReceived(
  { em, viewer }: Context,
  { linkedIds, field }: { linkedIds: readonly string[]; field: string },
): Promise<boolean> {
  const { purpose } = viewer.identity
  const of = { subjectType: 'Person', subjectId: { $in: [...linkedIds] }, account: viewer.subject, purpose }
  return (await em.count(AccessReceipt, { ...of, fields: { $contains: [field] } })) > 0
}

function pageOfReceipts({ em }: Context, where: object, page: PageInput) {
  return pageOf<AccessReceipt>(page, {
    sortKeyOf: ({ seq }) => String(seq),
    rows: (after, limit) =>
      em.find(AccessReceipt, after === null ? where : { $and: [where, { seq: { $lt: Number(after.sortKey) } }] }, {
        orderBy: { seq: 'desc' },
        limit,
      }),
    count: () => em.count(AccessReceipt, where),
  })
}

/** All chains of a day, whole. */
export async function exportReceipts({ em, viewer, keys }: Context, day: string) {
  viewer.mustBe('AUDITOR', 'AUDIT_ADMINISTRATOR')
  const { publicKeyPem } = signerOf(keys, SIGNING_USE)
  const heads = await em.find(ReceiptChain, { day }, { orderBy: { writer: 'asc' } })
  const receipts = await em.find(AccessReceipt, { day }, { orderBy: { writer: 'asc', number: 'asc' } })
  const byWriter = Map.groupBy(receipts, ({ writer }) => writer)
  const chains = heads.map(({ writer, length, head, signature }) => ({
    head: { writer, day, length, head, signature },
    receipts: (byWriter.get(writer) ?? []).map(exported),
  }))
  return { text: writeExport(publicKeyPem, chains), publicKey: publicKeyPem, receipts: receipts.length }
}

function exported(receipt: AccessReceipt): ChainedReceipt {
  const { id: _, seq: __, at, purpose, caseNumber, agreement, ...content } = receipt
  return {
    ...content,
    purpose: purpose ?? null,
    caseNumber: caseNumber ?? null,
    agreement: agreement ?? null,
    at: at.toISOString(),
  }
}
