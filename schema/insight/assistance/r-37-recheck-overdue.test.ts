import { expect, test } from 'vitest'
import { fact, keysOf, nextLook, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r37 } from './r-37-recheck-overdue.ts'

const grant = (until: string | null = null) =>
  fact('unit', 'assistance.mla.unitClass', 'B', '2025-01-01', until, { key: 'grant' })
const due = (on: string, since = '2025-01-01', until: string | null = null) =>
  fact('unit', 'assistance.mla.recheckDue', on, since, until, { key: 'grant' })

test.each<[string, SceneFact[], string[]]>([
  ['was due yesterday', [grant(), due('2026-06-14')], ['grant']],
  ['is due today', [grant(), due(TODAY)], []],
  ['was done, and is due again later', [grant(), due('2026-06-14', '2025-01-01', TODAY), due('2026-12-14', TODAY)], []],
  ['was due yesterday, of a grant that has ended', [grant(TODAY), due('2026-06-14')], []],
  ['nobody knows to be due', [grant()], []],
])('a re-check that %s', (_, facts, keys) => {
  expect(keysOf(r37, 'unit', facts)).toEqual(keys)
})

test('a county may wait some days, and it looks again the day after the last of them', () => {
  expect(keysOf(r37, 'unit', [grant(), due('2026-06-05')], TODAY, { graceDays: 10 })).toEqual([])
  expect(keysOf(r37, 'unit', [grant(), due('2026-06-04')], TODAY, { graceDays: 10 })).toEqual(['grant'])
  expect(nextLook(r37, 'unit', [grant(), due('2026-06-20')])).toBe('2026-06-21')
})
