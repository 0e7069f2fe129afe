import { Refusal, transition } from '@civil-affairs/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfYear, failuresInARow, filingOf, isOwedFor, owesAudit, owesReview } from './rules.ts'
import { type InspectionAct, inspectionStates } from './states.ts'

test.each([
  [2026, 331, '2026-03-31'],
  [2026, 531, '2026-05-31'],
  [2028, 229, '2028-02-29'],
  [2027, 229, null],
  [2026, 431, null],
  [2026, 1301, null],
])('in %i the day %i is %s', (year, monthDay, day) => {
  expect(dayOfYear(year, monthDay)).toBe(day)
})

test.each([
  ['2025-06-30', 2025, true],
  ['2025-07-01', 2025, false],
  ['2025-07-01', 2026, true],
  ['2026-01-01', 2025, false],
])('set up on %s, an organization is inspected for %i: %s', (foundedOn, year, owed) => {
  expect(isOwedFor(foundedOn, year, 630)).toBe(owed)
})

test('charities file reports and are not inspected; foundations and who asks the public hand in an audit', () => {
  expect([filingOf(true), filingOf(false)]).toEqual(['ANNUAL_REPORT', 'INSPECTION'])
  expect([owesAudit('FOUNDATION', false), owesAudit('PNE', true), owesAudit('PNE', false)]).toEqual([true, true, false])
  expect(owesReview('INSPECTION', '教育局')).toBe(true)
  expect(owesReview('INSPECTION', null)).toBe(false)
  expect(owesReview('ANNUAL_REPORT', '教育局')).toBe(false)
})

describe('years missed or failed in a row', () => {
  const inspected = (year: number, result: 'QUALIFIED' | 'BASIC' | 'UNQUALIFIED') => ({
    year,
    filing: 'INSPECTION' as const,
    state: 'CONCLUDED' as const,
    result,
  })
  const missed = (year: number) => ({ year, filing: 'INSPECTION' as const, state: 'NOT_ATTENDED' as const })
  const open = (year: number) => ({ year, filing: 'INSPECTION' as const, state: 'DUE' as const })
  const filed = (year: number) => ({ year, filing: 'ANNUAL_REPORT' as const, state: 'SUBMITTED' as const })
  test.each([
    ['none', [], 0],
    ['one missed', [missed(2025)], 1],
    ['missed, then failed', [missed(2024), inspected(2025, 'UNQUALIFIED')], 2],
    ['basically qualified is passed', [missed(2024), inspected(2025, 'BASIC')], 0],
    ['passed in between', [missed(2023), inspected(2024, 'QUALIFIED'), missed(2025)], 1],
    ['a year not owed in between', [missed(2023), missed(2025)], 1],
    ['the newest year is open', [missed(2023), missed(2024), open(2025)], 2],
    ['a year in between is open', [missed(2023), open(2024), missed(2025)], 1],
    ['a report was filed', [missed(2023), missed(2024), filed(2025)], 0],
    ['a report was not filed', [{ ...missed(2024), filing: 'ANNUAL_REPORT' as const }, missed(2025)], 2],
  ])('%s: %#', (_, years, count) => {
    expect(failuresInARow(years)).toBe(count)
  })

  test('are never more than the failures there are, and do not depend on the order of the records', () => {
    const year = fc.record({
      year: fc.integer({ min: 2015, max: 2026 }),
      filing: fc.constant('INSPECTION' as const),
      state: fc.constantFrom('DUE' as const, 'SUBMITTED' as const, 'CONCLUDED' as const, 'NOT_ATTENDED' as const),
      result: fc.constantFrom('QUALIFIED' as const, 'UNQUALIFIED' as const),
    })
    fc.assert(
      fc.property(fc.uniqueArray(year, { selector: (one) => one.year, maxLength: 12 }), (years) => {
        const count = failuresInARow(years)
        expect(failuresInARow(years.toReversed())).toBe(count)
        const failed = years.filter(
          ({ state, result }) => state === 'NOT_ATTENDED' || (state === 'CONCLUDED' && result === 'UNQUALIFIED'),
        )
        expect(count).toBeLessThanOrEqual(failed.length)
      }),
    )
  })
})

describe('every act in every state of an inspection', () => {
  const legal = {
    DUE: { REVIEW: 'REVIEWED', SUBMIT: 'SUBMITTED', MISS: 'NOT_ATTENDED' },
    REVIEWED: { SUBMIT: 'SUBMITTED', MISS: 'NOT_ATTENDED' },
    SUBMITTED: { RETURN: 'DUE', CONCLUDE: 'CONCLUDED' },
    CONCLUDED: {},
    NOT_ATTENDED: { REVIEW: 'REVIEWED', SUBMIT: 'SUBMITTED' },
  } as Record<keyof typeof inspectionStates, Partial<Record<InspectionAct, string>>>
  const acts: InspectionAct[] = ['REVIEW', 'SUBMIT', 'RETURN', 'CONCLUDE', 'MISS']
  test.each(
    (Object.keys(legal) as (keyof typeof legal)[]).flatMap((state) => acts.map((act) => [state, act] as const)),
  )('%s, %s', (state, act) => {
    const to = legal[state][act]
    if (to !== undefined) expect(transition(inspectionStates, state, act)).toBe(to)
    else expect(() => transition(inspectionStates, state, act)).toThrow(Refusal)
  })
})
