import { legalEvents, transition } from '@civil-affairs/kit'
import { ageOn } from '@civil-affairs/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { END_REASONS } from './entity.ts'
import {
  amountOn,
  type ChildSupportAct,
  type ChildSupportStatus,
  childSupportStates,
  endByAge,
  endByStudy,
  endDay,
  followsOn,
  isMinor,
  monthlyFen,
  shownSupport,
  standardFen,
  startOf,
  statusOn,
} from './rules.ts'

describe('the standard', () => {
  const of = (consumptionFen: number, ratio: string, roundingFen = 500) =>
    standardFen({ consumptionFen, ratio, roundingFen })
  test('of Shanxi for 2022 is what was published: 1,145 scattered, 1,720 in institutions', () => {
    expect([of(1_719_100, '0.80'), of(1_719_100, '1.20')]).toEqual([114_500, 172_000])
  })
  test('is rounded half up', () => {
    // 1,000.00 a month, five yuan steps: 1,002.49 goes down, 1,002.50 up.
    expect([of(1_202_988, '1'), of(1_203_000, '1'), of(1_203_012, '1')]).toEqual([100_000, 100_500, 100_500])
    expect(of(1_719_100, '0.80', 1)).toBe(114_607)
  })
  test('is a multiple of the step, within half a step of the exact amount, and grows with consumption', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom(1, 100, 500, 1_000),
        (consumption, basisPoints, step) => {
          const standard = of(consumption, String(basisPoints / 10_000), step)
          const exact = (consumption * basisPoints) / 120_000
          expect(standard % step).toBe(0)
          expect(Math.abs(standard - exact)).toBeLessThanOrEqual(step / 2 + 1e-6)
          expect(of(consumption + 10_000, String(basisPoints / 10_000), step)).toBeGreaterThanOrEqual(standard)
        },
      ),
    )
  })
})

test.each([
  [114_500, 0, 114_500],
  [114_500, 33_333, 81_167],
  [114_500, 114_499, 1],
  [114_500, 114_500, 0],
  [114_500, 120_000, 0],
])('of a standard of %i with %i drawn already %i is paid', (standard, assistance, expected) => {
  expect(monthlyFen(standard, assistance)).toBe(expected)
})

describe('eighteen', () => {
  test.each([
    ['2008-07-10', '2026-07-09', true],
    ['2008-07-10', '2026-07-10', false],
    ['2008-02-29', '2026-02-27', true],
    ['2008-02-29', '2026-02-28', false],
  ])('born %s, on %s under age: %s', (birthDate, on, expected) => {
    expect(isMinor(birthDate, on)).toBe(expected)
  })
  test.each([
    ['2008-07-10', '2026-08-01'],
    ['2008-07-01', '2026-08-01'],
    ['2008-07-31', '2026-08-01'],
    ['2008-12-31', '2027-01-01'],
    ['2008-02-29', '2026-03-01'],
  ])('born %s, the month of the birthday is the last one paid: nothing from %s on', (birthDate, expected) => {
    expect(endByAge(birthDate)).toBe(expected)
  })
  test('the end by age is a first day, at most 31 days after the birthday', () => {
    const date = fc
      .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, (birthDate) => {
        const end = endByAge(birthDate)
        expect(end.endsWith('-01')).toBe(true)
        expect(ageOn(birthDate, end)).toBe(18)
        expect(isMinor(birthDate, end)).toBe(false)
      }),
    )
  })
})

test.each([
  ['2026-06-01', '2026-07-01'],
  ['2026-06-30', '2026-07-01'],
  ['2026-12-31', '2027-01-01'],
])('decided on %s it begins on %s', (decidedOn, expected) => {
  expect(startOf(decidedOn)).toBe(expected)
})

describe('the day payment stops', () => {
  const today = '2026-09-10'
  test.each([
    ['PARENT_ABLE', '2026-07-15', undefined, { on: '2026-08-01' }],
    ['PARENT_ABLE', '2026-07-01', undefined, { on: '2026-08-01' }],
    ['PARENT_ABLE', '2026-07-31', undefined, { on: '2026-08-01' }],
    ['PARENT_ABLE', '2026-07-15', '2026-07', { fault: 'BEFORE_THE_MONTH_AFTER' }],
    ['PARENT_ABLE', '2026-07-15', '2026-08', { on: '2026-08-01' }],
    ['PARENT_ABLE', '2026-07-15', '2026-10', { on: '2026-10-01' }],
    ['PARENT_ABLE', '2026-07-15', '2026-11', { fault: 'TOO_LATE' }],
    ['DEATH', '2026-07-15', undefined, { on: '2026-08-01' }],
    ['DEATH', '2026-07-15', '2026-08', { on: '2026-08-01' }],
    ['DEATH', '2026-07-15', '2026-09', { fault: 'DEATH_ENDS_NEXT_MONTH' }],
    ['ADOPTED', '2026-12-31', undefined, { on: '2027-01-01' }],
  ] as const)('%s on %s, asked from %s: %o', (reason, occurredOn, from, expected) => {
    expect(endDay({ reason, occurredOn, ...(from === undefined ? {} : { from }) }, today)).toEqual(expected)
  })
})

describe('study', () => {
  test.each([
    ['2026-07-31', true],
    ['2026-08-01', true],
    ['2026-09-01', true],
    ['2026-11-01', true],
    ['2026-11-02', false],
  ])('that begins on %s follows on a support that ran out on 2026-08-01: %s', (enrolledOn, expected) => {
    expect(followsOn(enrolledOn, '2026-08-01', 3)).toBe(expected)
  })
  test.each([
    ['2029-07-01', '2029-07-01'],
    ['2029-07-02', '2029-08-01'],
    ['2029-06-30', '2029-07-01'],
  ])('over on %s, nothing is paid from %s on', (until, expected) => {
    expect(endByStudy(until)).toBe(expected)
  })
})

describe('states', () => {
  const legal: Record<ChildSupportStatus, ChildSupportAct[]> = {
    ACTIVE: ['ADJUST', 'CHANGE_KIND', 'CHANGE_PAYEE', 'VERIFY', 'CONTINUE', 'END'],
    CONTINUING: ['ADJUST', 'CHANGE_KIND', 'CHANGE_PAYEE', 'VERIFY', 'CONTINUE', 'END'],
    LAPSED: ['CHANGE_PAYEE', 'CONTINUE', 'END'],
    ENDED: ['CHANGE_PAYEE', 'REINSTATE'],
  }
  const acts: ChildSupportAct[] = ['ADJUST', 'CHANGE_KIND', 'CHANGE_PAYEE', 'VERIFY', 'CONTINUE', 'END', 'REINSTATE']
  const all = (Object.keys(legal) as ChildSupportStatus[]).flatMap((from) => acts.map((act) => [from, act] as const))
  test.each(all)('%s: %s', (from, act) => {
    if (legal[from].includes(act)) expect(typeof transition(childSupportStates, from, act)).toBe('string')
    else
      expect(() => transition(childSupportStates, from, act)).toThrow(
        expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
      )
    expect(legalEvents(childSupportStates, from)).toEqual(legal[from])
  })
  test.each([
    ['ACTIVE', '2026-08-01', '2026-07-31', 'ACTIVE'],
    ['ACTIVE', '2026-08-01', '2026-08-01', 'LAPSED'],
    ['CONTINUING', '2026-08-01', '2026-08-01', 'LAPSED'],
    ['ENDED', '2026-08-01', '2026-07-01', 'ENDED'],
    ['ENDED', '2026-08-01', '2026-09-01', 'ENDED'],
  ] as const)('%s until %s is on %s %s', (status, validTo, on, expected) => {
    expect(statusOn({ status, validTo }, on)).toBe(expected)
  })
  test('there are nine reasons to end, and age is none: it ends by itself', () => {
    expect(END_REASONS).toHaveLength(9)
    expect(END_REASONS).not.toContain('REACHED_18')
  })
})

test('the amount of a day is the one that has begun last; an empty interval never held', () => {
  const amounts = [
    { validFrom: '2026-07-01', validTo: '2026-09-01', n: 1 },
    { validFrom: '2026-09-01', validTo: '2026-09-01', n: 2 },
    { validFrom: '2026-09-01', validTo: null, n: 3 },
  ]
  expect(['2026-01-01', '2026-08-31', '2026-09-01', '2030-01-01'].map((on) => amountOn(amounts, on)?.n)).toEqual([
    1, 1, 3, 3,
  ])
  expect(amountOn([], '2026-01-01')).toBeNull()
})

test('the support shown is the newest that was ever paid', () => {
  const first = { validFrom: '2020-01-01', validTo: '2021-01-01' }
  const second = { validFrom: '2024-01-01', validTo: '2030-01-01' }
  const error = { validFrom: '2026-01-01', validTo: '2026-01-01' }
  expect(shownSupport([error, first, second])).toBe(second)
  expect(shownSupport([error])).toBe(error)
  expect(shownSupport([])).toBeNull()
})
