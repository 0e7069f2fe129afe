import { randomUUID } from 'node:crypto'
import { type Context, insertOf, LockMode, Refusal, signatureOf, signerOf } from '@civil-affairs/kit'
import { chainStart, hashReceipt, headContent, type ReceiptContent } from '@civil-affairs/schema'
import { DayOfUsage, openUsageBook, type UsageBook } from '../agreement/index.ts'
import { getChunkToKeep, keepChunk } from '../verification-job/index.ts'
import { AccessReceipt, ReceiptChain } from './entity.ts'
import type { AppendInput } from './input.ts'

export const SIGNING_USE = 'receipts'

/**
 * One receipt a person, chained; committed before the gateway lets the answers go. Answers that are ready at once are
 * written together; one that is refused leaves the others alone. In the order of the inputs. However many answers there are,
 * three statements look and one writes: every answer of the hub waits for them.
 */
export async function appendReceipts(context: Context, writer: string, inputs: readonly AppendInput[]) {
  context.viewer.mustBe('HUB')
  const book = await openUsageBook(
    context,
    inputs.flatMap(({ agreement }) => agreement ?? []),
  )
  const appended: Appended[] = []
  for (const input of inputs) appended.push(await count(context, book, input))
  const kept = inputs.filter((input, at) => appended[at]!.refusal === null && personsIn(input) > 0)
  await write(context, writer, kept, book.changed())
  return appended
}

interface Appended {
  receipts: number
  personsLeft: number | null
  costLeft: number | null
  refusal: { code: string; message: string; messageEn: string; basis: string | null; path: readonly string[] } | null
}

async function count(context: Context, book: UsageBook, input: AppendInput): Promise<Appended> {
  const { agreement, agreementVersion, groups, cost, chunk } = input
  const persons = personsIn(input)
  if (agreement == null) return { receipts: persons, personsLeft: null, costLeft: null, refusal: null }
  const under = { code: agreement, version: agreementVersion ?? null }
  try {
    const open = chunk == null ? null : await getChunkToKeep(context, chunk)
    const left = book.add(under, { persons, cost, fields: fieldsOf(groups) })
    if (open !== null) await keepChunk(context, open, chunk!.result)
    return { receipts: persons, personsLeft: left.persons, costLeft: left.cost, refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, messageEn } = error
    const refusal = { code, message, messageEn, basis: null, path: [] }
    return { receipts: 0, personsLeft: null, costLeft: null, refusal }
  }
}

async function write(
  context: Context,
  writer: string,
  inputs: readonly AppendInput[],
  usage: readonly DayOfUsage[],
): Promise<void> {
  const { em, now, today: day } = context
  const parts: string[] = []
  if (inputs.length > 0) {
    const chain = (await em.findOne(ReceiptChain, { writer, day }, HELD)) ?? {
      writer,
      day,
      length: 0,
      head: chainStart(writer, day),
    }
    const { receipts, head } = chained(chain, inputs, now)
    const signature = signatureOf(signerOf(context.keys, SIGNING_USE), headContent(head))
    parts.push(
      insertOf(em, AccessReceipt, receipts),
      insertOf(em, ReceiptChain, [{ ...head, signature }], ['writer', 'day']),
    )
  }
  if (usage.length > 0) parts.push(insertOf(em, DayOfUsage, usage, ['agreement', 'day']))
  // One statement, and so one way to the database and back, for all that is written.
  const last = parts.pop()
  if (last === undefined) return
  await em.execute(
    `${parts.length === 0 ? '' : 'with '}${parts.map((part, at) => `part${at} as (${part})`).join(', ')} ${last}`,
  )
}

/** The chain has one writer at a time; of what is read here nothing is remembered. */
const HELD = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const

function chained(
  { writer, day, length, head: before }: Pick<ReceiptChain, 'writer' | 'day' | 'length' | 'head'>,
  inputs: readonly AppendInput[],
  now: Date,
) {
  const at = now.toISOString()
  const head = { writer, day, length, head: before }
  const receipts = inputs.flatMap((input) => {
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
        head.length += 1
        const content: ReceiptContent = { ...shared, number: head.length, subjectType, subjectId, fields, at }
        head.head = hashReceipt(head.head, content)
        return { ...content, fields: [...fields], id: randomUUID(), hash: head.head }
      }),
    )
  })
  return { receipts, head }
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
