import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKeys, sampleKeys } from './keys.ts'
import { personIdOf, randomPersonId } from './person-id.ts'
import { seal, unseal } from './sealing.ts'

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
