import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyedFingerprint, keyedHash } from './keyed-hash.ts'
import { deriveKey, loadKeys, sampleKeys } from './keys.ts'
import { personIdOf, randomPersonId } from './person-id.ts'
import { advance, seal, unseal } from './sealing.ts'

const otherKeys = loadKeys({ HUB_KEY: 'another secret, also thirty-two characters long', HUB_KEY_VERSION: '2' })

describe('sealed values', () => {
  test('open to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = JSON.parse(JSON.stringify(value))
        expect(unseal(sampleKeys, 'test', seal(sampleKeys, 'test', value))).toEqual(parsed)
      }),
    )
  })

  test('do not open after any byte was changed', () => {
    const sealed = Buffer.from(seal(sampleKeys, 'test', { name: '张三' }), 'base64')
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed)
      changed[index]! ^= 1
      expect(() => unseal(sampleKeys, 'test', changed.toString('base64'))).toThrow()
    }
  })

  test('do not open for another use or with another key, and never look the same twice', () => {
    const sealed = seal(sampleKeys, 'one', 'x')
    expect(() => unseal(sampleKeys, 'two', sealed)).toThrow()
    expect(() => unseal(otherKeys, 'one', sealed)).toThrow()
    expect(seal(sampleKeys, 'one', 'x')).not.toBe(sealed)
  })
})

describe('one cipher for many values', () => {
  const textOf = (length: number) => 'x'.repeat(length)
  const sizes = [...Array.from({ length: 200 }, (_, length) => length), 1_000_000, 3, 1_100_000, 5]

  test('gives each the bytes it would have of a cipher of its own, and none a counter of another', () => {
    const use = 'many values'
    const encryptionKey = deriveKey(sampleKeys.seal, `encrypt/${use}`).subarray(0, 16)
    const authenticationKey = deriveKey(sampleKeys.seal, `authenticate/${use}`)
    const spans: [bigint, bigint][] = []
    for (const size of sizes) {
      const bytes = Buffer.from(seal(sampleKeys, use, textOf(size)), 'base64')
      const [nonce, data] = [bytes.subarray(4, 20), bytes.subarray(20, -32)]
      const decipher = createDecipheriv('sm4-ctr', encryptionKey, nonce)
      expect(decipher.update(data).toString() === JSON.stringify(textOf(size))).toBe(true)
      const mac = createHmac('sm3', authenticationKey).update(bytes.subarray(0, -32)).digest()
      expect(bytes.subarray(-32).equals(mac)).toBe(true)
      const first = BigInt(`0x${nonce.toString('hex')}`)
      spans.push([first, first + BigInt(Math.ceil(data.length / 16))])
    }
    spans.sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [at, [first]] of spans.entries()) if (at > 0) expect(first >= spans[at - 1]![1]).toBe(true)
  })

  test('carries its counter over all its bytes, and begins anew after the last', () => {
    for (const [before, blocks, after] of [
      ['000000000000000000000000fffffffe', 3, '00000000000000000000000100000001'],
      ['00000000ffffffffffffffffffffffff', 1, '00000001000000000000000000000000'],
      ['ffffffffffffffffffffffffffffffff', 2, '00000000000000000000000000000001'],
    ] as const) {
      const counter = Buffer.from(before, 'hex')
      advance(counter, blocks)
      expect(counter.toString('hex')).toBe(after)
      // The cipher counts the same way.
      const key = Buffer.alloc(16, 1)
      const running = createCipheriv('sm4-ctr', key, Buffer.from(before, 'hex'))
      running.update(Buffer.alloc(blocks * 16))
      const fresh = createCipheriv('sm4-ctr', key, counter)
      expect(running.update(Buffer.alloc(16))).toEqual(fresh.update(Buffer.alloc(16)))
    }
  })
})

test('a keyed hash is HMAC-SM3, of texts and of bytes, whatever their length', () => {
  const key = Buffer.from('a key')
  for (const text of ['', '张三', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'x'.repeat(1_000)]) {
    const expected = createHmac('sm3', key).update(text).digest()
    expect(keyedHash(key).digest(text)).toEqual(expected)
    expect(keyedHash(key).digest(Buffer.from(text))).toEqual(expected)
  }
  expect(() => keyedHash(Buffer.alloc(65))).toThrow()
  const ofUse = createHmac('sm3', deriveKey(sampleKeys.seal, 'a use'))
  expect(keyedFingerprint(sampleKeys, 'a use', '张三')).toBe(ofUse.update('张三').digest('hex'))
})

describe('the id of a person', () => {
  const document = { type: 'RESIDENT_ID', number: '140502195603120014' }

  test('is the same wherever it is computed, and a UUID of version 8', () => {
    expect(personIdOf(sampleKeys, document)).toBe(personIdOf(sampleKeys, { ...document }))
    expect(personIdOf(sampleKeys, document)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(randomPersonId()).toMatch(/-8[0-9a-f]{3}-[89ab]/)
  })

  test('differs by type, number and key', () => {
    const ids = [
      personIdOf(sampleKeys, document),
      personIdOf(sampleKeys, { ...document, type: 'PASSPORT_CN' }),
      personIdOf(sampleKeys, { ...document, number: '140105194401310023' }),
      personIdOf(otherKeys, document),
      randomPersonId(),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the keys of the hub', () => {
  test('are never the sample keys in production', () => {
    expect(() => loadKeys({ NODE_ENV: 'production' })).toThrow(/HUB_KEY/)
    expect(loadKeys({})).toBe(sampleKeys)
  })

  test('must be long enough', () => {
    expect(() => loadKeys({ HUB_KEY: 'x'.repeat(31) })).toThrow(/32/)
    expect(loadKeys({ HUB_KEY: 'x'.repeat(32) }).version).toBe(1)
  })
})
