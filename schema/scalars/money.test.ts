import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFenOfYuan, Money, yuanOfFen } from './money.ts'
import { askingFor } from './scalar-probe.ts'

const ask = askingFor(Money)

test.each([
  [0, '0.00'],
  [-0, '0.00'],
  [5, '0.05'],
  [98000, '980.00'],
  [98050, '980.50'],
  [-1, '-0.01'],
  [-98050, '-980.50'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  [123456789012345678901n, '1234567890123456789.01'],
])('%s fen are shown as %s yuan', (fen, yuan) => {
  expect(Money.serialize(fen)).toBe(yuan)
})

test.each([
  ['980', 98000],
  ['980.5', 98050],
  ['980.00', 98000],
  ['0.05', 5],
  ['-0.05', -5],
  ['-0.00', 0],
  ['007', 700],
  ['90071992547409.91', Number.MAX_SAFE_INTEGER],
])('%s yuan are %i fen', (yuan, fen) => {
  expect(Money.parseValue(yuan)).toBe(fen)
  expect(Object.is(Money.parseValue(yuan), -0)).toBe(false)
})

describe('input that is no amount', () => {
  test.each([
    980.1,
    980,
    true,
    null,
    '',
    ' ',
    '980.',
    '.5',
    '980.005',
    '1,280.00',
    '980元',
    '¥980',
    '+980',
    '9.8e2',
    '--1',
    '９８０',
    'NaN',
    '90071992547409.92',
  ])('%j is refused', (value) => {
    expect(() => Money.parseValue(value)).toThrow(/^Money：.*\p{Script=Han}.* \/ [A-Z]/u)
  })
})

test('what is no integer fen in the code is a fault of ours', () => {
  for (const value of [980.5, Number.NaN, 2 ** 53, '98000', null])
    expect(() => Money.serialize(value)).toThrow(TypeError)
})

describe('in the graph', () => {
  test('a string and an integer literal are read, a decimal literal and a JSON number are not', async () => {
    expect(await ask('"980.5"')).toEqual({ data: { echo: '980.50' } })
    expect(await ask('980')).toEqual({ data: { echo: '980.00' } })
    expect(await ask('$v', '0.1')).toEqual({ data: { echo: '0.10' } })
    expect((await ask('980.5')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', scalar: 'Money' })
    expect((await ask('$v', 980.5)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', scalar: 'Money' })
    expect((await ask('$v', 980)).errors?.[0]?.message).toContain('金额须为以元为单位的字符串')
  })
})

test('every amount survives the way out and in', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (fen) => {
      expect(findFenOfYuan(yuanOfFen(fen))).toBe(fen)
    }),
  )
})
