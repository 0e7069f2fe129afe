import { addDays, addMonths } from '@civil-affairs/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countedFrom,
  findRemovalFault,
  findSeriousGrounds,
  hasRepeatedPenalties,
  isAbnormalTooLong,
  isUnreachable,
  type Listing,
  listOfPenalty,
  standingOn,
} from './rules.ts'

const limits = {
  seriousFineFen: 5_000_000,
  lettersDaysLeast: 20,
  lettersDaysMost: 60,
  abnormalMonths: 24,
  noDutyMonths: 6,
  seriousMonths: 24,
  penalties: 2,
  penaltyMonths: 36,
}
const abnormal = (validFrom: string, validTo: string | null = null, more: Partial<Listing> = {}): Listing => ({
  list: 'ABNORMAL',
  ground: 'NOT_RECTIFIED',
  validFrom,
  validTo,
  ...more,
})
const standing = { status: 'REGISTERED', wasRevoked: false } as const

test.each([
  [null, 'ABNORMAL'],
  [4_999_999, 'ABNORMAL'],
  [5_000_000, 'SERIOUS'],
])('a penalty with a fine of %s fen leads to the %s list', (fine, list) => {
  expect(listOfPenalty(fine, limits)).toBe(list)
})

test.each([
  [['2026-05-01', '2026-05-20'], false],
  [['2026-05-01', '2026-05-21'], true],
  [['2026-05-21', '2026-05-01'], true],
  [['2026-05-01', '2026-06-30'], true],
  [['2026-05-01', '2026-07-01'], false],
  [['2026-05-01'], false],
  [[], false],
])('letters of %j prove that an organization is unreachable: %s', (letters, proven) => {
  expect(isUnreachable(letters, limits)).toBe(proven)
})

describe('the time on the abnormal list', () => {
  test.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
  ])('is two full years on %s: %s', (on, isOver) => {
    expect(isAbnormalTooLong([abnormal('2024-06-15')], on, limits)).toBe(isOver)
  })

  test('begins anew with what happens meanwhile, also where that is settled since', () => {
    const again = abnormal('2025-03-01', '2025-04-01', { ground: 'UNREACHABLE' })
    expect(countedFrom([abnormal('2024-06-15'), again], 'ABNORMAL', '2026-06-15')).toBe('2025-03-01')
    expect(isAbnormalTooLong([abnormal('2024-06-15'), again], '2026-06-15', limits)).toBe(false)
    expect(isAbnormalTooLong([abnormal('2024-06-15'), again], '2027-03-01', limits)).toBe(true)
  })

  test('does not count what was over before', () => {
    const before = abnormal('2023-01-01', '2024-01-01')
    expect(countedFrom([before, abnormal('2024-06-15')], 'ABNORMAL', '2026-06-15')).toBe('2024-06-15')
    expect(countedFrom([before], 'ABNORMAL', '2026-06-15')).toBeNull()
    expect(countedFrom([before], 'ABNORMAL', '2023-12-31')).toBe('2023-01-01')
    expect(countedFrom([before], 'ABNORMAL', '2024-01-01')).toBeNull()
  })

  test('counts from an entry of the unbroken time on the list, whatever the order of the records', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2020-01-01', days))
    const listing = fc
      .tuple(day, fc.option(fc.integer({ min: 1, max: 900 })))
      .map(([from, days]) => abnormal(from, days === null ? null : addDays(from, days)))
    fc.assert(
      fc.property(fc.array(listing, { maxLength: 8 }), day, (listings, on) => {
        const from = countedFrom(listings, 'ABNORMAL', on)
        expect(countedFrom(listings.toReversed(), 'ABNORMAL', on)).toBe(from)
        const isListed = standingOn(listings, on) === 'ABNORMAL'
        expect(from !== null).toBe(isListed)
        if (from === null) return
        expect(from <= on).toBe(true)
        // Nothing was entered between that day and now, and the list was never left in between.
        expect(listings.filter(({ validFrom }) => validFrom > from && validFrom <= on)).toEqual([])
      }),
    )
  })
})

test.each([
  ['2026-06-14', true],
  ['2026-06-15', false],
])('penalties of 2023-06-15 and 2025-01-01 are two in three years on %s: %s', (on, isSo) => {
  const penalties = ['2023-06-15', '2025-01-01'].map((from) =>
    abnormal(from, addMonths(from, 6), { ground: 'MINOR_PENALTY' }),
  )
  expect(hasRepeatedPenalties(penalties, on, limits)).toBe(isSo)
  expect(hasRepeatedPenalties(penalties.slice(1), on, limits)).toBe(false)
})

test('the records show grounds for the serious list, and none that is listed already or over', () => {
  const on = '2026-06-15'
  expect(findSeriousGrounds(standing, [abnormal('2024-06-15')], on, limits)).toEqual(['ABNORMAL_TWO_YEARS'])
  expect(findSeriousGrounds({ status: 'REVOKED', wasRevoked: true }, [], on, limits)).toEqual(['REGISTRATION_REVOKED'])
  expect(findSeriousGrounds({ status: 'CANCELLED', wasRevoked: true }, [], on, limits)).toEqual([])
  const listed: Listing = { list: 'SERIOUS', ground: 'REGISTRATION_REVOKED', validFrom: '2026-01-01' }
  expect(findSeriousGrounds({ status: 'REVOKED', wasRevoked: true }, [listed], on, limits)).toEqual([])
})

describe('an organization leaves a list', () => {
  const serious = (more: Partial<Listing> = {}): Listing => ({
    list: 'SERIOUS',
    ground: 'MAJOR_FINE',
    validFrom: '2024-06-15',
    ...more,
  })
  test.each([
    ['a duty not fulfilled', abnormal('2026-01-01'), [], 'REGISTERED', '2026-06-15', 'DUTY_NOT_FULFILLED'],
    [
      'a duty fulfilled',
      abnormal('2026-06-01', null, { dutyFulfilledOn: '2026-06-14' }),
      [],
      'REGISTERED',
      '2026-06-15',
      null,
    ],
    [
      'a penalty, a day before six months',
      abnormal('2025-12-16', null, { ground: 'MINOR_PENALTY' }),
      [],
      'REGISTERED',
      '2026-06-15',
      'TERM_NOT_OVER',
    ],
    [
      'a penalty after six months',
      abnormal('2025-12-15', null, { ground: 'MINOR_PENALTY' }),
      [],
      'REGISTERED',
      '2026-06-15',
      null,
    ],
    [
      'a penalty with another matter since',
      abnormal('2025-12-15', null, { ground: 'MINOR_PENALTY' }),
      [abnormal('2026-03-01', '2026-04-01')],
      'REGISTERED',
      '2026-06-15',
      'TERM_NOT_OVER',
    ],
    ['the serious list after two years', serious(), [], 'REGISTERED', '2026-06-15', null],
    ['the serious list a day before', serious(), [], 'REGISTERED', '2026-06-14', 'TERM_NOT_OVER'],
    [
      'the serious list with an abnormal entry since',
      serious(),
      [abnormal('2025-01-01', '2025-02-01')],
      'REGISTERED',
      '2026-06-15',
      'TERM_NOT_OVER',
    ],
    [
      'two abnormal years, term over but nothing done',
      serious({ ground: 'ABNORMAL_TWO_YEARS' }),
      [],
      'REGISTERED',
      '2026-06-15',
      'DUTY_NOT_FULFILLED',
    ],
    [
      'a revocation before the cancellation',
      serious({ ground: 'REGISTRATION_REVOKED' }),
      [],
      'REVOKED',
      '2030-01-01',
      'NOT_CANCELLED',
    ],
    [
      'a revocation after the cancellation',
      serious({ ground: 'REGISTRATION_REVOKED', validFrom: '2026-06-01' }),
      [],
      'CANCELLED',
      '2026-06-15',
      null,
    ],
  ] as const)('%s', (_, listing, others, status, on, fault) => {
    expect(findRemovalFault(listing, [listing, ...others], status, on, limits)).toBe(fault)
  })
})
