import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, LockMode, Refusal, signatureOf, signerOf } from '@civil-affairs/kit'
import { chainStart, hashReceipt, headContent, type ReceiptContent } from '@civil-affairs/schema'
import { openUsageBook, type UsageBook } from '../agreement/index.ts'
import { AccessReceipt, ReceiptChain } from './entity.ts'
import type { AppendInput } from './input.ts'

export const SIGNING_USE = 'receipts'

/**
 * One receipt a person, chained; committed before the gateway lets the answers go. Answers that are ready at once are
 * written together; one that is refused leaves the others alone. In the order of the inputs.
 */
export async function appendReceipts(context: Context, writer: string, inputs: readonly AppendInput[]) {
  context.viewer.mustBe('HUB')
  const book = openUsageBook(context)
  const appended: Appended[] = new Array(inputs.length)
  // Agreements are locked in one order, whoever writes: two gateways never wait for each other.
  const order = [...inputs.keys()].toSorted((a, b) =>
    (inputs[a]!.agreement ?? '') < (inputs[b]!.agreement ?? '') ? -1 : 1,
  )
  for (const at of order) appended[at] = await count(book, inputs[at]!)
  const kept = inputs.filter((input, at) => appended[at]!.refusal === null && personsIn(input) > 0)
  if (kept.length > 0) await write(context, writer, kept)
  return appended
}

interface Appended {
  receipts: number
  personsLeft: number | null
  costLeft: number | null
  refusal: { code: string; message: string; messageEn: string; basis: string | null; path: readonly string[] } | null
}

async function count(book: UsageBook, input: AppendInput): Promise<Appended> {
  const { agreement, agreementVersion, groups, cost } = input
  const persons = personsIn(input)
  if (agreement == null) return { receipts: persons, personsLeft: null, costLeft: null, refusal: null }
  const under = { code: agreement, version: agreementVersion ?? null }
  return book.add(under, { persons, cost, fields: fieldsOf(groups) }).then(
    (left) => ({ receipts: persons, personsLeft: left.persons, costLeft: left.cost, refusal: null }),
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      const { code, message, messageEn } = error
      const refusal = { code, message, messageEn, basis: null, path: [] }
      return { receipts: 0, personsLeft: null, costLeft: null, refusal }
    },
  )
}

async function write(context: Context, writer: string, inputs: readonly AppendInput[]): Promise<void> {
  const { em, now, today: day } = context
  const chain =
    (await em.findOne(ReceiptChain, { writer, day }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ??
    em.create(ReceiptChain, { writer, day, length: 0, head: chainStart(writer, day), signature: '' })
  const at = now.toISOString()
  const rows = inputs.flatMap((input) => {
    const shared = {
      writer,
      day,
      account: input.account,
      kind: input.kind,
      purpose: input.purpose ?? null,
      caseNumber: input.caseNumber ?? null,
      agreement: input.agreement ?? null,
      operation: input.operation,
    }
    return input.groups.flatMap(({ subjectType, subjectIds, fields }) =>
      subjectIds.map((subjectId) => {
        chain.length += 1
        const content: ReceiptContent = { ...shared, number: chain.length, subjectType, subjectId, fields, at }
        chain.head = hashReceipt(chain.head, content)
        return { ...content, fields: [...fields], id: randomUUID(), at: now, hash: chain.head }
      }),
    )
  })
  chain.signature = signatureOf(signerOf(context.keys, SIGNING_USE), headContent(chain))
  await insertInBulk(em, AccessReceipt, rows)
}

function personsIn({ groups }: AppendInput): number {
  return groups.reduce((sum, { subjectIds }) => sum + subjectIds.length, 0)
}

function fieldsOf(groups: AppendInput['groups']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { fields, subjectIds } of groups)
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + subjectIds.length)
  return counts
}
