import { expect, test } from 'vitest'
import { divisionOfCode, readInspections, readTerm } from './rules.ts'

test.each([
  ['2022-01-01至2026-12-31', { from: '2022-01-01', until: '2026-12-31' }],
  ['2022.1.1—2026.12.31', { from: '2022-01-01', until: '2026-12-31' }],
  ['自2022年1月1日至2026年12月31日', { from: '2022-01-01', until: '2026-12-31' }],
  ['２０２６/12/31', { from: null, until: '2026-12-31' }],
  ['2026-12-31至2022-01-01', null],
  ['2026-02-30', null],
  ['长期', null],
])('a term written %s', (text, term) => {
  expect(readTerm(text)).toEqual(term)
})

test.each([
  ['2024/合格', [{ year: 2024, outcome: 'QUALIFIED' }]],
  [
    '2024年度基本合格；2023年度未参检',
    [
      { year: 2024, outcome: 'BASIC' },
      { year: 2023, outcome: 'NOT_ATTENDED' },
    ],
  ],
  [
    '2024不合格、2023年已年报',
    [
      { year: 2024, outcome: 'UNQUALIFIED' },
      { year: 2023, outcome: 'FILED' },
    ],
  ],
  ['2024/合格；2024/不合格', null],
  ['2024/优秀', null],
  ['合格', null],
])('inspections written %s', (text, read) => {
  expect(readInspections(text)).toEqual(read)
})

test('the division of a code is its registry, padded', () => {
  expect(divisionOfCode('51140000MJ0000018C')).toBe('140000000000')
})
