import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chainStart,
  hashReceipt,
  headContent,
  type ReceiptContent,
  verifyExport,
  writeExport,
} from './receipt-chain.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const keyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

function signed(content: string): string {
  const body = ['{"alg":"ES256"}', content].map((part) => Buffer.from(part).toString('base64url')).join('.')
  const bytes = sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${body}.${bytes.toString('base64url')}`
}

function chainOf(writer: string, fields: readonly string[][]) {
  const day = '2026-06-15'
  let previous = chainStart(writer, day)
  const receipts = fields.map((names, at) => {
    const content: ReceiptContent = {
      writer,
      day,
      number: at + 1,
      subjectType: 'Person',
      subjectId: `person-${at}`,
      account: 'local:county-officer',
      kind: 'STAFF',
      purpose: 'ASSISTANCE_REVIEW',
      caseNumber: null,
      agreement: null,
      operation: 'abc',
      fields: names,
      at: '2026-06-15T01:00:00.000Z',
    }
    previous = hashReceipt(previous, content)
    return { ...content, hash: previous }
  })
  const head = { writer, day, length: receipts.length, head: previous }
  return { head: { ...head, signature: signed(headContent(head)) }, receipts }
}

const text = writeExport(keyPem, [
  chainOf('gateway-1', [['Person.name'], ['Person.name', 'Person.phone'], ['Person.age']]),
  chainOf('gateway-2', [['Person.birthDate']]),
])

test('an export that nobody touched holds, also with the key from elsewhere', () => {
  expect(verifyExport(text)).toEqual({ receipts: 4, chains: 2, problems: [] })
  expect(verifyExport(text, keyPem).problems).toEqual([])
})

test('any flipped byte of an export fails the verification', () => {
  const bytes = Buffer.from(text)
  fc.assert(
    fc.property(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = flipped[at]! ^ mask
      expect(verifyExport(flipped.toString(), keyPem).problems).not.toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a receipt taken out, a chain cut short and two that changed places are found', () => {
  const lines = text.trimEnd().split('\n')
  const without = (at: number) => lines.filter((_, index) => index !== at).join('\n')
  for (const at of [2, 3, 4, 6]) expect(verifyExport(without(at)).problems).not.toEqual([])
  const [key, chain, first, second, ...rest] = lines
  expect(verifyExport([key, chain, second, first, ...rest].join('\n')).problems).not.toEqual([])
})

test('an export signed with another key is not of this hub', () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
  const otherPem = other.export({ type: 'spki', format: 'pem' }).toString()
  expect(verifyExport(text, otherPem).problems).toHaveLength(1 + 2)
})
