import { expect, test } from 'vitest'
import { fact, keysOf, nextLook, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r23 } from './r-23-overdue-hazard-over-the-weak.ts'

const key = { key: 'hazard' }
const hazard = (due: string, severity = 'MAJOR', until: string | null = null) => [
  fact('home', 'elderly-care.openHazard', severity, '2026-05-01', until, key),
  fact('home', 'elderly-care.openHazardDue', due, '2026-05-01', until, key),
]
const resident = (until: string | null = null) => fact('anna', 'elderly-care.residency', 'home', '2025-01-01', until)
const ability = (level: string) => fact('anna', 'elderly-care.ability', level, '2026-01-01')
const destitute = fact('anna', 'elderly-care.residency.payKind', 'DESTITUTE', '2025-01-01')
const late = hazard('2026-06-14')

test.each<[string, SceneFact[], string[]]>([
  ['over a destitute resident, due yesterday', [...late, resident(), destitute], ['hazard']],
  ['over a destitute resident, due today', [...hazard(TODAY), resident(), destitute], []],
  ['that is general, over a destitute resident', [...hazard('2026-06-14', 'GENERAL'), resident(), destitute], []],
  ['put right today', [...hazard('2026-06-14', 'MAJOR', TODAY), resident(), destitute], []],
  ['over one severely impaired', [...late, resident(), ability('SEVERE')], ['hazard']],
  ['over one moderately impaired', [...late, resident(), ability('MODERATE')], []],
  ['over one who left today', [...late, resident(TODAY), destitute], []],
  ['over nobody', late, []],
])('a major hazard %s', (_, facts, keys) => {
  expect(keysOf(r23, 'home', facts)).toEqual(keys)
})

test('it looks again the day after it is due', () => {
  expect(nextLook(r23, 'home', [...hazard(TODAY), resident(), destitute])).toBe('2026-06-16')
})
