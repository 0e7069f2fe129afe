import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageForMonth, bandLabel, bandOf, findBandFault, mayApply, monthOfAge, startOf } from './rules.ts'

const bands = [
  { fromAge: 80, belowAge: 90, monthlyFen: 3_000 },
  { fromAge: 90, belowAge: 100, monthlyFen: 6_000 },
  { fromAge: 100, belowAge: null, monthlyFen: 30_000 },
]

describe('the bands of a standard', () => {
  test.each([
    [79, null],
    [80, '80-89'],
    [89, '80-89'],
    [90, '90-99'],
    [99, '90-99'],
    [100, '100+'],
    [119, '100+'],
  ])('give an age of %i the band %s', (age, label) => {
    const band = bandOf(bands, age)
    expect(band === null ? null : bandLabel(band)).toBe(label)
  })

  test('begin at the minimum age, adjoin, and do not end', () => {
    expect(findBandFault(bands, 80)).toBeNull()
    expect(findBandFault(bands.toReversed(), 80)).toBeNull()
    expect(findBandFault([], 80)).toBe('NO_BANDS')
    expect(findBandFault(bands, 81)).toBe('BELOW_MINIMUM_AGE')
    expect(findBandFault([bands[0]!, bands[2]!], 80)).toBe('BANDS_NOT_ADJOINING')
    expect(findBandFault([bands[0]!, { ...bands[1]!, fromAge: 89 }, bands[2]!], 80)).toBe('BANDS_NOT_ADJOINING')
    expect(findBandFault(bands.slice(0, 2), 80)).toBe('LAST_BAND_NOT_OPEN')
  })

  test('that are a standard have exactly one for every age of it', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 80, max: 110 }), { minLength: 1, maxLength: 6 }), (ages) => {
        const starts = ages.toSorted((a, b) => a - b)
        const made = starts.map((fromAge, at) => ({ fromAge, belowAge: starts[at + 1] ?? null, monthlyFen: 1 }))
        expect(findBandFault(made, 80)).toBeNull()
        for (let age = starts[0]!; age < 130; age++)
          expect(made.filter((band) => bandOf([band], age) !== null)).toHaveLength(1)
      }),
    ))
})

describe('the age of a month', () => {
  test('is the one reached by its end; with an offset the one of the month before', () => {
    expect(ageForMonth('1946-06-30', '2026-06', 0)).toBe(80)
    expect(ageForMonth('1946-07-01', '2026-06', 0)).toBe(79)
    expect(ageForMonth('1946-06-30', '2026-06', 1)).toBe(79)
    expect(ageForMonth('1946-06-30', '2026-07', 1)).toBe(80)
    expect(ageForMonth('1936-02-29', '2026-02', 0)).toBe(90) // the birthday of a leap day falls on 28 February
  })

  test('lets one apply from the month before, not earlier', () => {
    expect(mayApply('1946-07-31', 80, 1, '2026-05-31')).toBe(false)
    expect(mayApply('1946-07-31', 80, 1, '2026-06-01')).toBe(true)
    expect(mayApply('1946-07-31', 80, 0, '2026-06-30')).toBe(false)
    expect(monthOfAge('1946-07-31', 80, 0)).toBe('2026-07')
  })

  test('decides with the application when payment begins', () => {
    const policy = { minimumAge: 80, startMonths: 1, offset: 0 }
    expect(startOf('1940-01-01', '2026-06-15', policy)).toBe('2026-07-01')
    expect(startOf('1946-09-10', '2026-06-15', policy)).toBe('2026-09-01')
    expect(startOf('1940-01-01', '2025-12-31', policy)).toBe('2026-01-01')
    expect(startOf('1946-09-10', '2026-06-15', { ...policy, offset: 1 })).toBe('2026-10-01')
  })
})
