import { expect, test } from 'vitest'
import { died, fact, keysOf, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r06 } from './r-06-unit-counts-the-dead.ts'

const key = { key: 'grant' }
const unit = [
  fact('unit', 'assistance.mla.unitClass', 'B', '2025-01-01', null, key),
  fact('anna', 'assistance.unit', 'unit', '2025-01-01'),
]
const counted = (until: string | null = null) => fact('anna', 'assistance.mla.class', 'B', '2025-01-01', until, key)

test.each<[string, SceneFact[], string[]]>([
  ['died today', [counted(), died('anna', TODAY)], ['anna']],
  ['will have died tomorrow', [counted(), died('anna', '2026-06-16')], []],
  ['lives', [counted()], []],
  ['died and is counted up to yesterday', [counted(TODAY), died('anna', '2026-03-01')], []],
  ['died and is counted for one more day', [counted('2026-06-16'), died('anna', '2026-03-01')], ['anna']],
])('a member who %s', (_, facts, keys) => {
  expect(keysOf(r06, 'unit', [...unit, ...facts])).toEqual(keys)
})

test('a unit whose grant has ended counts nobody', () => {
  const ended = fact('unit', 'assistance.mla.unitClass', 'B', '2025-01-01', TODAY, key)
  expect(keysOf(r06, 'unit', [ended, unit[1]!, counted(), died('anna', '2026-03-01')])).toEqual([])
})
