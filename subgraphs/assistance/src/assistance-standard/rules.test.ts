import { expect, test } from 'vitest'
import { findStandardWarnings, shareOfConsumption } from './rules.ts'

const rural = { low: 0.45, high: 0.55 }
// A consumption expenditure of 12,000 yuan a year: 450 to 550 yuan a month.
const standard = (monthlyFen: number) => ({ monthlyFen, consumptionFen: 1_200_000 })

test.each([
  [44_999, ['BELOW_CONSUMPTION_SHARE']],
  [45_000, []],
  [55_000, []],
  [55_001, ['ABOVE_CONSUMPTION_SHARE']],
])('a rural standard of %i fen against 12,000 yuan a year warns %j', (monthlyFen, warnings) => {
  expect(findStandardWarnings(standard(monthlyFen), rural)).toEqual(warnings)
})

test('without a stated expenditure there is nothing to compare with', () => {
  expect(findStandardWarnings({ monthlyFen: 1, consumptionFen: null }, rural)).toEqual([])
})

test('twelve months over the expenditure are the share', () => {
  expect(shareOfConsumption(50_000, 1_200_000)).toBe(0.5)
})
