import { expect, test } from 'vitest'
import { fact, keysOf, TODAY } from '../scene-of-rules.ts'
import { r22 } from './r-22-two-residencies.ts'

const stay = (key: string, home: string, since: string, until: string | null = null) =>
  fact('anna', 'elderly-care.residency', home, since, until, { key })

test.each([
  ['in one institution', [stay('a', 'home', '2025-01-01')], []],
  ['in two', [stay('a', 'home', '2025-01-01'), stay('b', 'other', '2026-01-01')], ['b']],
  ['who left the first today', [stay('a', 'home', '2025-01-01', TODAY), stay('b', 'other', '2026-01-01')], []],
  ['who leaves the first tomorrow', [stay('a', 'home', '2025-01-01', '2026-06-16'), stay('b', 'other', TODAY)], ['b']],
  ['who enters the second tomorrow', [stay('a', 'home', '2025-01-01'), stay('b', 'other', '2026-06-16')], []],
])('one registered %s', (_, facts, keys) => {
  expect(keysOf(r22, 'anna', facts)).toEqual(keys)
})
