import { expect, test } from 'vitest'
import { born, conclude, died, fact, keysOf, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r56 } from './r-56-below-standard.ts'

const paid = (fen: number, month = '2026-05-01') =>
  fact('anna', 'elderly-care.oldAge.paid', fen, month, null, { key: `item ${month} ${fen}` })
const standard = (division: string, age: number, fen: number, since = '2026-01-01', until: string | null = null) =>
  fact(`${division} ${age} ${since}`, 'elderly-care.oldAge.standard', fen, since, until, { key: `${division} ${age}` })
const COUNTY = '140702000000'
const county = standard(COUNTY, 80, 10_000)
const grant = (until: string | null = null) =>
  fact('anna', 'elderly-care.oldAge.band', '80', '2024-01-01', until, { key: 'grant' })
const anna = [born('anna', '1940-02-03'), grant()]

test.each<[string, SceneFact[], string[]]>([
  ['a fen below the standard', [paid(9_999), county], ['grant']],
  ['at the standard', [paid(10_000), county], []],
  ['in two parts at the standard', [paid(9_999), paid(1), county], []],
  ['below a standard that began that month', [paid(9_999), standard(COUNTY, 80, 10_000, '2026-05-01')], ['grant']],
  ['below a standard that began the month after', [paid(9_999), standard(COUNTY, 80, 10_000, '2026-06-01')], []],
  ['below a standard that had ended', [paid(9_999), standard(COUNTY, 80, 10_000, '2025-01-01', '2026-05-01')], []],
  ['below that of an age not reached', [paid(9_999), standard(COUNTY, 90, 30_000)], []],
  ['below that of another county', [paid(9_999), standard('140703000000', 80, 10_000)], []],
  [
    'below that of the province, where the county has none',
    [paid(9_999), standard('140000000000', 80, 10_000)],
    ['grant'],
  ],
  [
    'above that of the county, below that of the province',
    [paid(9_999), standard(COUNTY, 80, 9_000), standard('140000000000', 80, 10_000)],
    [],
  ],
  ['below the standard, to one who died', [paid(9_999), county, died('anna', '2026-06-01')], []],
  ['below the standard, and in full the month after', [paid(9_999, '2026-04-01'), paid(10_000), county], []],
  ['nothing at all', [county], []],
])('who was paid %s', (_, facts, keys) => {
  expect(keysOf(r56, 'anna', [...anna, ...facts])).toEqual(keys)
})

test('a grant that has ended is no longer below anything', () => {
  expect(keysOf(r56, 'anna', [born('anna', '1940-02-03'), grant(TODAY), paid(9_999), county])).toEqual([])
})

test.each([
  ['on the first of the month', '1936-05-01', [{ amountAtRiskFen: 20_000 }]],
  ['on the second: from the next month on', '1936-05-02', []],
])('the higher band is due to one who turned ninety %s', (_, birthDate, findings) => {
  const facts = [born('anna', birthDate), grant(), paid(10_000), county, standard(COUNTY, 90, 30_000)]
  expect(conclude(r56, 'anna', facts)).toMatchObject(findings)
})

test('what is missing of each month is owed', () => {
  const facts = [...anna, paid(9_000, '2026-03-01'), paid(9_500, '2026-04-01'), paid(9_900), county]
  expect(conclude(r56, 'anna', facts)).toMatchObject([{ amountAtRiskFen: 1_600 }])
})
