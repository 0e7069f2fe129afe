import { createHash, createPublicKey, verify } from 'node:crypto'

/** One look at one person: field names, never values. */
export interface ReceiptContent {
  writer: string
  day: string
  /** Its place in the chain, from 1. */
  number: number
  /** What the fields are of: `Person` and the person's id, or another record that names no person. */
  subjectType: string
  subjectId: string
  account: string
  kind: string
  purpose: string | null
  caseNumber: string | null
  agreement: string | null
  /** Fingerprint of the operation's text. */
  operation: string
  fields: readonly string[]
  /** ISO 8601. */
  at: string
}
export interface ChainedReceipt extends ReceiptContent {
  hash: string
}

/** A writer's chain of one day: what its head was signed as. */
export interface ChainHead {
  writer: string
  day: string
  length: number
  head: string
  signature: string
}

/** What stands before the first receipt of a chain. */
export function chainStart(writer: string, day: string): string {
  return sm3(`${writer}\n${day}`)
}

export function hashReceipt(previous: string, receipt: ReceiptContent): string {
  const { writer, day, number, subjectType, subjectId, account, kind, purpose, caseNumber, agreement } = receipt
  const content = [writer, day, number, subjectType, subjectId, account, kind, purpose, caseNumber, agreement]
  return sm3(`${previous}\n${JSON.stringify([...content, receipt.operation, receipt.fields, receipt.at])}`)
}

/** What is signed of a chain. */
export function headContent({ writer, day, length, head }: Omit<ChainHead, 'signature'>): string {
  return JSON.stringify([writer, day, length, head])
}

/** An export as text: one JSON a line, `{"key"}`, `{"chain"}`, then `{"receipt"}` in order. */
export function writeExport(
  publicKeyPem: string,
  chains: readonly { head: ChainHead; receipts: readonly ChainedReceipt[] }[],
): string {
  const lines = chains.flatMap(({ head, receipts }) => [
    JSON.stringify({ chain: head }, RECEIPT_KEYS),
    ...receipts.map((receipt) => JSON.stringify({ receipt }, RECEIPT_KEYS)),
  ])
  return `${[JSON.stringify({ key: publicKeyPem }), ...lines].join('\n')}\n`
}

/** All that a line may say: a key by another name would be read as one that is missing. */
const RECEIPT_PARTS = [
  'writer',
  'day',
  'number',
  'subjectType',
  'subjectId',
  'account',
  'kind',
  'purpose',
  'caseNumber',
  'agreement',
  'operation',
  'fields',
  'at',
  'hash',
]
const RECEIPT_KEYS = ['key', 'chain', 'receipt', 'length', 'head', 'signature', ...RECEIPT_PARTS]

function isWhole(receipt: object): boolean {
  return (
    RECEIPT_PARTS.every((part) => Object.hasOwn(receipt, part)) && Object.keys(receipt).length === RECEIPT_PARTS.length
  )
}

export interface Verification {
  receipts: number
  chains: number
  problems: string[]
}

/**
 * Checks an export without the hub: every receipt hashes to what stands beside it, follows the one before, and the last
 * is the head that was signed. Without a key of one's own the key in the file is taken, which proves order, not origin.
 */
export function verifyExport(text: string, ownKeyPem: string | null = null): Verification {
  const problems: string[] = []
  let keyPem = ownKeyPem
  let receipts = 0
  let chains = 0
  let open: { head: ChainHead; previous: string; number: number } | null = null
  const close = () => {
    if (open === null) return
    const { head, previous, number } = open
    if (head.length !== number) problems.push(`${nameOf(head)}: ${number} receipts, ${head.length} were signed`)
    else if (head.head !== previous) problems.push(`${nameOf(head)}: the last receipt is not the signed head`)
    if (keyPem === null || signedContent(head.signature, keyPem) !== headContent(head))
      problems.push(`${nameOf(head)}: the signature of the head does not hold`)
    open = null
  }
  for (const [at, line] of text.trimEnd().split('\n').entries()) {
    const entry = parsed(line)
    if (entry?.key !== undefined && at === 0) {
      if (ownKeyPem !== null && entry.key !== ownKeyPem) problems.push('the key in the file is not the one given')
      keyPem ??= entry.key
    } else if (entry?.chain !== undefined) {
      close()
      chains++
      open = { head: entry.chain, previous: chainStart(entry.chain.writer, entry.chain.day), number: 0 }
    } else if (entry?.receipt !== undefined && open !== null) {
      receipts++
      const { receipt } = entry
      const { head } = open as { head: ChainHead }
      const expected: number = open.number + 1
      const { hash, ...content } = receipt
      const ownHash: string = hashReceipt(open.previous, content)
      if (receipt.writer !== head.writer || receipt.day !== head.day || receipt.number !== expected)
        problems.push(`line ${at + 1}: receipt ${receipt.number} stands out of place`)
      if (ownHash !== hash) problems.push(`line ${at + 1}: the receipt was changed`)
      open = { head, previous: ownHash, number: expected }
    } else problems.push(`line ${at + 1}: cannot be read`)
  }
  close()
  return { receipts, chains, problems }
}

function nameOf({ writer, day }: ChainHead): string {
  return `chain ${writer} of ${day}`
}

function parsed(line: string): { key?: string; chain?: ChainHead; receipt?: ChainedReceipt } | null {
  try {
    const entry = JSON.parse(line)
    // A line that says more, or says it otherwise, than the hub writes was written by somebody else.
    return JSON.stringify(entry, RECEIPT_KEYS) === line && (entry.receipt === undefined || isWhole(entry.receipt))
      ? entry
      : null
  } catch {
    return null
  }
}

function signedContent(text: string, publicKeyPem: string): string | null {
  try {
    const [header = '', content = '', signature = '', ...rest] = text.split('.')
    const bytes = Buffer.from(signature, 'base64url')
    // Base64 has several texts for some bytes; only the one that was written counts.
    if (rest.length > 0 || bytes.toString('base64url') !== signature) return null
    const key = { key: createPublicKey(publicKeyPem), dsaEncoding: 'ieee-p1363' as const }
    const holds = verify('sha256', Buffer.from(`${header}.${content}`), key, bytes)
    return holds ? Buffer.from(content, 'base64url').toString() : null
  } catch {
    return null
  }
}

function sm3(text: string): string {
  return createHash('sm3').update(text).digest('hex')
}
