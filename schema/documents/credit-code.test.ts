import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditCodeCheckCharacter, organizationCodeCheckCharacter, readCreditCode } from './credit-code.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const someCode = fc
  .tuple(
    fc.constantFrom('51', '52', '53', '91', '12'),
    fc.constantFrom('140000', '140500', '140502', '142727'),
    fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 8 }).map((letters) => letters.join('')),
  )
  .map(([head, division, eight]) => {
    const first17 = head + division + eight + organizationCodeCheckCharacter(eight)
    return first17 + creditCodeCheckCharacter(first17)
  })

describe('codes of the registries', () => {
  test.each([
    ['51140000MJ0000018C', '1', '140000'],
    ['52140500MJ1A2B3C9H', '2', '140500'],
    ['531400005000000152', '3', '140000'],
    ['52140502MJX000026E', '2', '140502'],
  ])('%s is of kind %s, registered in %s', (number, kind, division) => {
    expect(readCreditCode(number)).toEqual({
      ok: true,
      number,
      parts: { registeringDepartment: '5', kind, division, organizationCode: number.slice(8, 17) },
      warnings: [],
    })
  })

  test('a wrong check character is a warning, because pilot codes are lawful with one', () => {
    expect(readCreditCode('51140000MJ00000180')).toMatchObject({ ok: true, warnings: [{ code: 'CHECK_CHARACTER' }] })
  })

  test('a check character 0 is lawful', () => {
    // The sum is a multiple of 31, whose complement is 31 itself, written 0.
    expect(readCreditCode('51140000MJ00003330')).toMatchObject({ ok: true, warnings: [] })
    expect(readCreditCode('51140000MJ000086X0')).toMatchObject({ ok: true, warnings: [] })
    expect(creditCodeCheckCharacter('0'.repeat(17))).toBe('0')
  })

  test('full-width and lower-case writing is read', () => {
    expect(readCreditCode(' ５１140000mj0000018c ')).toMatchObject({ ok: true, number: '51140000MJ0000018C' })
  })
})

test.each([
  ['51140000MJ0000018', 'LENGTH'],
  ['MJ0000018', 'LENGTH'],
  ['51140000MI0000018C', 'CHARACTERS'],
  ['5114000OMJ0000018C', 'CHARACTERS'],
  ['51140000MJ000001-C', 'CHARACTERS'],
  ['9.11405E+17', 'PRECISION_LOST'],
])('%s is refused: %s', (raw, code) => {
  expect(readCreditCode(raw)).toMatchObject({ ok: false, code })
})

test.each([
  ['51149900MJ0000018', 'DIVISION_UNKNOWN'],
  ['58140000MJ0000018', 'KIND_UNKNOWN'],
  ['C1140000MJ0000018', 'DEPARTMENT_UNKNOWN'],
  ['51140000MJ0000017', 'ORGANIZATION_CODE'],
])('%s is read with the warning %s', (first17, code) => {
  expect(readCreditCode(first17 + creditCodeCheckCharacter(first17))).toMatchObject({ ok: true, warnings: [{ code }] })
})

test('every code built by the rule is read without warning', () => {
  fc.assert(
    fc.property(someCode, (code) => {
      expect(readCreditCode(code)).toMatchObject({ ok: true, number: code, warnings: [] })
    }),
  )
})

test('any single wrong character is noticed', () => {
  fc.assert(
    fc.property(someCode, fc.nat(17), fc.constantFrom(...alphabet), (code, at, letter) => {
      fc.pre(code[at] !== letter)
      const reading = readCreditCode(code.slice(0, at) + letter + code.slice(at + 1))
      expect(!reading.ok || reading.warnings.some((warning) => warning.code === 'CHECK_CHARACTER')).toBe(true)
    }),
  )
})
