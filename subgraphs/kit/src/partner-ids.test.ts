import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partnerIds } from './partner-ids.ts'

const bureau = partnerIds(Buffer.alloc(32, 1))
const school = partnerIds(Buffer.alloc(32, 2))
const id = fc.uuid({ version: [1, 4, 7, 8] })

test('an id goes out as another UUID of its kind, always the same, and comes back', () => {
  fc.assert(
    fc.property(id, (own) => {
      const given = bureau.outward(own)
      expect(given).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1478][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(given).not.toBe(own)
      expect(given[14]).toBe(own[14])
      expect(bureau.outward(own)).toBe(given)
      expect(bureau.inward(given)).toBe(own)
    }),
  )
})

test('two partners are given different ids, and neither can use what the other was given', () => {
  fc.assert(
    fc.property(id, (own) => {
      expect(bureau.outward(own)).not.toBe(school.outward(own))
      expect(school.inward(bureau.outward(own))).not.toBe(own)
    }),
  )
})

test('ids inside longer texts are translated, other texts are left alone', () => {
  const own = '6f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
  const text = `household_${own} of ${own.toUpperCase()}`
  expect(bureau.outward(text)).not.toMatch(/6f2d3a52/i)
  expect(bureau.inward(bureau.outward(text))).toBe(`household_${own} of ${own}`)
  for (const plain of ['140502001001', '张甲', '00000000-0000-0000-0000-000000000000'])
    expect(bureau.outward(plain)).toBe(plain)
})

test('a cursor tells nothing and serves only the partner that was given it, unchanged', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (cursor, at) => {
      const sealed = bureau.sealCursor(cursor)
      expect(bureau.openCursor(sealed)).toBe(cursor)
      expect(school.openCursor(sealed)).toBeNull()
      const bytes = Buffer.from(sealed, 'base64url')
      bytes[at % bytes.length]! ^= 1
      expect(bureau.openCursor(bytes.toString('base64url'))).toBeNull()
    }),
  )
  expect(bureau.openCursor('')).toBeNull()
  expect(bureau.openCursor('WyIiLCJhIl0')).toBeNull()
})
