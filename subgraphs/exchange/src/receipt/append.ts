import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, LockMode, signatureOf, signerOf } from '@civil-affairs/kit'
import { chainStart, hashReceipt, headContent, type ReceiptContent } from '@civil-affairs/schema'
import { addUsage } from '../agreement/index.ts'
import { AccessReceipt, ReceiptChain } from './entity.ts'
import type { AppendInput } from './input.ts'

export const SIGNING_USE = 'receipts'

/** One receipt a person, chained; committed before the gateway lets the answer go. */
export async function appendReceipts(context: Context, input: AppendInput) {
  const { em, viewer, now, today: day } = context
  viewer.mustBe('HUB')
  const { writer, groups, cost, agreement } = input
  const persons = groups.reduce((sum, { subjectIds }) => sum + subjectIds.length, 0)
  const left =
    agreement == null
      ? null
      : await addUsage(
          context,
          { code: agreement, version: input.agreementVersion ?? null },
          { persons, cost, fields: fieldsOf(groups) },
        )
  const appended = { receipts: persons, personsLeft: left?.persons ?? null, costLeft: left?.cost ?? null }
  if (persons === 0) return appended
  const chain =
    (await em.findOne(ReceiptChain, { writer, day }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ??
    em.create(ReceiptChain, { writer, day, length: 0, head: chainStart(writer, day), signature: '' })
  const shared = {
    writer,
    day,
    account: input.account,
    kind: input.kind,
    purpose: input.purpose ?? null,
    caseNumber: input.caseNumber ?? null,
    agreement: agreement ?? null,
    operation: input.operation,
  }
  const at = now.toISOString()
  const rows = groups.flatMap(({ subjectType, subjectIds, fields }) =>
    subjectIds.map((subjectId) => {
      chain.length += 1
      const content: ReceiptContent = { ...shared, number: chain.length, subjectType, subjectId, fields, at }
      chain.head = hashReceipt(chain.head, content)
      return { ...content, fields: [...fields], id: randomUUID(), at: now, hash: chain.head }
    }),
  )
  chain.signature = signatureOf(signerOf(context.keys, SIGNING_USE), headContent(chain))
  await insertInBulk(em, AccessReceipt, rows)
  return appended
}

function fieldsOf(groups: AppendInput['groups']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { fields, subjectIds } of groups)
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + subjectIds.length)
  return counts
}
