import { expect, test } from 'vitest'
import { born, conclude, died, fact, keysOf, nextLook, type SceneFact } from '../scene-of-rules.ts'
import { r56 } from './r-56-below-standard.ts'

const monthly = (fen: number) => fact('anna', 'elderly-care.oldAge.monthly', fen, '2024-01-01', null, { key: 'grant' })
const standard = (division: string, age: number, fen: number, since = '2026-01-01', until: string | null = null) =>
  fact(`${division} ${age} ${since}`, 'elderly-care.oldAge.standard', fen, since, until, { key: `${division} ${age}` })
const COUNTY = '140702000000'
const anna = born('anna', '1940-02-03')

test.each<[string, SceneFact[], string[]]>([
  ['a fen below the standard', [monthly(9_999), standard(COUNTY, 80, 10_000)], ['grant']],
  ['at the standard', [monthly(10_000), standard(COUNTY, 80, 10_000)], []],
  ['below a standard from this month on', [monthly(9_999), standard(COUNTY, 80, 10_000, '2026-06-01')], ['grant']],
  ['below a standard from later this month on', [monthly(9_999), standard(COUNTY, 80, 10_000, '2026-06-02')], []],
  ['below a standard that ended', [monthly(9_999), standard(COUNTY, 80, 10_000, '2025-01-01', '2026-06-01')], []],
  ['below that of an age not reached', [monthly(9_999), standard(COUNTY, 90, 30_000)], []],
  ['below that of another county', [monthly(9_999), standard('140703000000', 80, 10_000)], []],
  [
    'below that of the province, where the county has none',
    [monthly(9_999), standard('140000000000', 80, 10_000)],
    ['grant'],
  ],
  [
    'above that of the county, below that of the province',
    [monthly(9_999), standard(COUNTY, 80, 9_000), standard('140000000000', 80, 10_000)],
    [],
  ],
  [
    'below the standard, of one who died',
    [monthly(9_999), standard(COUNTY, 80, 10_000), died('anna', '2026-06-01')],
    [],
  ],
])('an allowance %s', (_, facts, keys) => {
  expect(keysOf(r56, 'anna', [anna, ...facts])).toEqual(keys)
})

test.each([
  ['on the first of the month', '1936-06-01', [{ amountAtRiskFen: 20_000 }]],
  ['on the second: from the next month on', '1936-06-02', []],
])('the higher band is due to one who turned ninety %s', (_, birthDate, findings) => {
  const facts = [born('anna', birthDate), monthly(10_000), standard(COUNTY, 80, 10_000), standard(COUNTY, 90, 30_000)]
  expect(conclude(r56, 'anna', facts)).toMatchObject(findings)
})

test('it looks again every month', () => {
  expect(nextLook(r56, 'anna', [anna, monthly(10_000)])).toBe('2026-07-01')
})
