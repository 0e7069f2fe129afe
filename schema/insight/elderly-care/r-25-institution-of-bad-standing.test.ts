import { expect, test } from 'vitest'
import { conclude, fact, keysOf, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r25 } from './r-25-institution-of-bad-standing.ts'

const home = (status = 'FILED') => [
  fact('home', 'elderly-care.institution.filingStatus', status, '2020-01-01'),
  fact('home', 'elderly-care.institution.creditCode', '52140000MJY0000015', '2020-01-01'),
  fact('organization', 'social-organizations.creditCode', '52140000MJY0000015', '2020-01-01'),
]
const listed = (list: string, until: string | null = null) =>
  fact('organization', 'social-organizations.creditList', list, '2026-01-01', until, { key: 'listing' })
const inspected = (year: number, result: string) =>
  fact('organization', 'social-organizations.inspectionResult', result, `${year}-01-01`, `${year + 1}-01-01`, {
    key: `organization ${year}`,
  })

test.each<[string, SceneFact[], string[]]>([
  ['is on no list', [...home()], []],
  ['is on the list of the abnormal', [...home(), listed('ABNORMAL')], ['listing']],
  ['left the list today', [...home(), listed('ABNORMAL', TODAY)], []],
  ['is on the list, of a closed institution', [...home('CLOSED'), listed('ABNORMAL')], []],
  ['missed one inspection', [...home(), inspected(2024, 'QUALIFIED'), inspected(2025, 'NOT_ATTENDED')], []],
  [
    'missed two in a row',
    [...home(), inspected(2024, 'NOT_ATTENDED'), inspected(2025, 'NOT_ATTENDED')],
    ['INSPECTION'],
  ],
  [
    'missed two, and came to the last',
    [...home(), inspected(2023, 'NOT_ATTENDED'), inspected(2024, 'NOT_ATTENDED'), inspected(2025, 'QUALIFIED')],
    [],
  ],
])('an institution whose organization %s', (_, facts, keys) => {
  expect(keysOf(r25, 'home', facts)).toEqual(keys)
})

test('on the list of the seriously unlawful it is red', () => {
  expect(conclude(r25, 'home', [...home(), listed('SERIOUS')])).toMatchObject([{ severity: 'RED' }])
})
