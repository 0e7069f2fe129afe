import fc from 'fast-check'
import { buildSchema, type GraphQLScalarType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { CreditCode } from './credit-code.ts'
import { DateTime } from './date-time.ts'
import { Decimal } from './decimal.ts'
import { DivisionCode } from './division-code.ts'
import { scalars } from './index.ts'
import { LocalDate } from './local-date.ts'
import { askingFor } from './scalar-probe.ts'
import { YearMonth } from './year-month.ts'

test('each scalar stands in the map under its own name', () => {
  expect(Object.keys(scalars)).toEqual(Object.values(scalars).map(({ name }) => name))
  const declared = buildSchema(
    Object.keys(scalars)
      .map((name) => `scalar ${name}`)
      .join('\n'),
  ).getTypeMap()
  for (const name of Object.keys(scalars)) expect(declared[name]).toBeDefined()
})

describe('what each scalar reads', () => {
  test.each<[GraphQLScalarType<unknown, unknown>, string, unknown]>([
    [Decimal, '12.50', '12.5'],
    [Decimal, '+007', '7'],
    [Decimal, '-0.0', '0'],
    [Decimal, '-0.10', '-0.1'],
    [Decimal, '0.000000000000000000001', '0.000000000000000000001'],
    [YearMonth, '2026-01', '2026-01'],
    [YearMonth, '1900-01', '1900-01'],
    [YearMonth, '2200-12', '2200-12'],
    [DivisionCode, '14', '140000000000'],
    [DivisionCode, '1405', '140500000000'],
    [DivisionCode, '140502', '140502000000'],
    [DivisionCode, '140502001', '140502001000'],
    [DivisionCode, '140502001003', '140502001003'],
    [CreditCode, ' 51140000mj0000018c ', '51140000MJ0000018C'],
    [LocalDate, '2024-02-29', '2024-02-29'],
    [DateTime, '2026-01-31T09:30:00+08:00', new Date('2026-01-31T01:30:00Z')],
    [DateTime, '2026-01-31T09:30:00.123Z', new Date('2026-01-31T09:30:00.123Z')],
  ])('%s %s', (scalar, text, value) => {
    expect(scalar.parseValue(text)).toEqual(value)
  })
})

describe('what each scalar refuses', () => {
  test.each<[GraphQLScalarType<unknown, unknown>, unknown[]]>([
    [Decimal, [12.5, 1, '', '.5', '1.', '1e3', '1,000', 'NaN', 'Infinity', '9'.repeat(41), null]],
    [YearMonth, ['2026-13', '2026-00', '2026-1', '1899-12', '2201-01', '202601', '2026-01-01', 202601]],
    [DivisionCode, ['1', '140', '14050', '1405020', '014050', '0'.repeat(12), '14050２', '140502 ', 140502]],
    [CreditCode, ['51140000MJ00000180', '51140000MJ0000018', '51140000MI0000018C', 51140000]],
    [LocalDate, ['2023-02-29', '2026-1-1', '20260101', '2026/01/01', '2026-01-01T00:00:00Z', '0000-01-01', 20260101]],
    [
      DateTime,
      [
        '2026-01-31',
        '2026-01-31T09:30:00',
        '2026-01-31 09:30:00Z',
        '2026-02-30T09:30:00Z',
        '2026-01-31T24:00:00Z',
        '2026-01-31T23:59:60Z',
        '2026-01-31T09:30:00+0800',
        'now',
        0,
        new Date(0),
      ],
    ],
  ])('%s', (scalar, values) => {
    for (const value of values) {
      const error = catchError(() => scalar.parseValue(value))
      expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', scalar: scalar.name } })
      expect(error.message).toMatch(new RegExp(`^${scalar.name}：.*\\p{Script=Han}.* / [A-Z]`, 'u'))
    }
  })

  test('the value itself is not repeated in the error', () => {
    expect(catchError(() => CreditCode.parseValue('51140000MJ00000180')).message).not.toContain('51140000MJ00000180')
  })
})

describe('what each scalar shows', () => {
  test.each<[GraphQLScalarType<unknown, unknown>, unknown, string]>([
    [Decimal, 12.5, '12.5'],
    [Decimal, 0.1, '0.1'],
    [Decimal, 1e-7, '0.0000001'],
    [Decimal, -1.5e-10, '-0.00000000015'],
    [Decimal, 1e21, '1000000000000000000000'],
    [Decimal, 1.25e22, '12500000000000000000000'],
    [Decimal, -0, '0'],
    [Decimal, '3.1400', '3.14'],
    [DivisionCode, '140502', '140502000000'],
    [CreditCode, '51140000MJ00000180', '51140000MJ00000180'],
    [LocalDate, '2026-01-31', '2026-01-31'],
    [DateTime, new Date('2026-01-31T01:30:00Z'), '2026-01-31T01:30:00.000Z'],
    [DateTime, '2026-01-31T09:30:00+08:00', '2026-01-31T01:30:00.000Z'],
  ])('%s %s as %s', (scalar, value, text) => {
    expect(scalar.serialize(value)).toBe(text)
  })

  test.each<[GraphQLScalarType<unknown, unknown>, unknown[]]>([
    [Decimal, [Number.NaN, Number.POSITIVE_INFINITY, 'x', null]],
    [YearMonth, ['2026-13', 202601]],
    [DivisionCode, [140502, '14050']],
    [CreditCode, ['51140000MJ', 5]],
    [LocalDate, [new Date(0), '2026-02-30']],
    [DateTime, [new Date('x'), '2026-01-31', 0]],
  ])('%s shows nothing that it would not read: a fault of ours', (scalar, values) => {
    for (const value of values) expect(() => scalar.serialize(value)).toThrow(TypeError)
  })
})

describe('in a query', () => {
  test.each<[GraphQLScalarType<unknown, unknown>, string, unknown]>([
    [Decimal, '12.50', '12.5'],
    [Decimal, '7', '7'],
    [YearMonth, '"2026-01"', '2026-01'],
    [DivisionCode, '"1405"', '140500000000'],
    [CreditCode, '"51140000MJ0000018C"', '51140000MJ0000018C'],
    [LocalDate, '"2026-01-31"', '2026-01-31'],
    [DateTime, '"2026-01-31T09:30:00+08:00"', '2026-01-31T01:30:00.000Z'],
  ])('%s reads the literal %s', async (scalar, literal, shown) => {
    expect(await askingFor(scalar)(literal)).toEqual({ data: { echo: shown } })
  })

  test.each(Object.values(scalars) as GraphQLScalarType[])(
    '%s refuses another kind of literal and of variable',
    async (scalar) => {
      for (const result of [await askingFor(scalar)('true'), await askingFor(scalar)('$v', true)])
        expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', scalar: scalar.name })
    },
  )

  test('a division code written as a number is refused, because a leading digit could be lost', async () => {
    expect((await askingFor(DivisionCode)('140502')).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

test('every number is shown as the decimal it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
      fc.pre(value === 0 || Math.abs(value) > 1e-20)
      const shown = Decimal.serialize(value)
      expect(shown).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(shown)).toBe(value === 0 ? 0 : value)
      expect(Decimal.parseValue(shown)).toBe(shown)
    }),
  )
})

function catchError(act: () => unknown): Error & { extensions?: unknown } {
  try {
    act()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was refused')
}
