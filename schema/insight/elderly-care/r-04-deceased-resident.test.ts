import { expect, test } from 'vitest'
import { died, fact, keysOf, nextLook, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r04 } from './r-04-deceased-resident.ts'

const stay = (until: string | null = null) =>
  fact('anna', 'elderly-care.residency', 'home', '2025-01-01', until, { key: 'stay' })

test.each<[string, SceneFact[], string[]]>([
  ['died two days ago', [stay(), died('anna', '2026-06-13')], ['stay']],
  ['died yesterday: a day is given', [stay(), died('anna', '2026-06-14')], []],
  ['died, and was checked out', [stay('2026-05-02'), died('anna', '2026-05-01')], []],
  ['died, and was checked out late, today', [stay(TODAY), died('anna', '2026-05-01')], []],
  ['died, and is to be checked out tomorrow', [stay('2026-06-16'), died('anna', '2026-05-01')], ['stay']],
  ['lives', [stay()], []],
])('the bed of one who %s', (_, facts, keys) => {
  expect(keysOf(r04, 'anna', facts)).toEqual(keys)
})

test('it looks again when the day that is given is over', () => {
  expect(nextLook(r04, 'anna', [stay(), died('anna', '2026-06-14')])).toBe('2026-06-16')
})
