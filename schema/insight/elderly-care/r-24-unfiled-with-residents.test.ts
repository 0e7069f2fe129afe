import { expect, test } from 'vitest'
import { fact, keysOf, nextLook, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r24 } from './r-24-unfiled-with-residents.ts'

const status = (value: string) => fact('home', 'elderly-care.institution.filingStatus', value, '2026-05-01')
const resident = (since: string, until: string | null = null) =>
  fact('anna', 'elderly-care.residency', 'home', since, until)

/** Ten working days from Friday 29 May 2026 end on Friday 12 June, from Monday 1 June on Monday 15 June. */
test.each<[string, SceneFact[], string[]]>([
  ['not filed on the tenth working day', [status('OPENED'), resident('2026-06-01')], []],
  ['not filed after the tenth working day', [status('OPENED'), resident('2026-05-29')], ['UNFILED']],
  ['filed', [status('FILED'), resident('2026-01-01')], []],
  ['not filed, the last resident gone today', [status('OPENED'), resident('2026-01-01', TODAY)], []],
  [
    'not filed, the last resident going tomorrow',
    [status('OPENED'), resident('2026-01-01', '2026-06-16')],
    ['UNFILED'],
  ],
  ['closed with a resident', [status('CLOSED'), resident('2026-06-14')], ['CLOSED']],
  ['closed and empty', [status('CLOSED'), resident('2026-01-01', TODAY)], []],
])('an institution %s', (_, facts, keys) => {
  expect(keysOf(r24, 'home', facts)).toEqual(keys)
})

test('it looks again the day after the limit', () => {
  expect(nextLook(r24, 'home', [status('OPENED'), resident('2026-06-01')])).toBe('2026-06-16')
})
