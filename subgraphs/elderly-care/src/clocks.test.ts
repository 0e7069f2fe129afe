import { deadlineOf } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stopDay } from './old-age-allowance/rules.ts'
import { mayApply, monthOfAge, startOf } from './old-age-standard/rules.ts'
import { subgraph } from './subgraph.ts'

/**
 * Every clock of the domain across New Year, counted by hand with a calendar: 1 to 3 January 2026 are holidays, and Sunday
 * the 4th is worked for Friday the 2nd.
 */
const COUNTY = '140502000000'
let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

test.each([
  ['INST.filing', '2025-12-29', '2026-01-13'],
  ['INST.filing', '2025-12-31', '2026-01-15'],
  ['INST.closure.notice', '2025-12-15', '2026-01-14'],
  ['INST.rating.minimumMonths', '2025-01-01', '2026-01-01'],
  ['INST.rating.validity.STAR', '2025-12-31', '2028-12-31'],
  ['INST.rating.validity.CREDIT', '2025-12-31', '2026-12-31'],
  ['ABILITY.validity', '2025-12-31', '2026-12-31'],
  ['HAZARD.general', '2025-12-10', '2026-01-09'],
  ['HAZARD.major', '2025-12-28', '2026-01-04'],
  ['AGE.village', '2025-12-30', '2026-01-05'],
  ['AGE.village', '2025-12-31', '2026-01-06'],
  ['AGE.township', '2025-12-26', '2026-01-12'],
  ['AGE.notice', '2025-12-28', '2026-01-04'],
  ['AGE.task', '2025-12-31', '2026-01-08'],
  ['AGE.survivalMonths', '2025-10-31', '2026-01-31'],
  ['AGE.survivalMonths', '2025-11-30', '2026-02-28'],
  ['AGE.unreachableMonths', '2025-11-15', '2026-02-15'],
])('%s from %s ends on %s', async (key, startedOn, dueOn) => {
  const deadline = await hub.subgraph.asHub((context) =>
    deadlineOf(context, { key, division: COUNTY, startedOn, metOn: null }),
  )
  expect(deadline.dueOn).toBe(dueOn)
})

test.each([
  ['1945-12-31', '2025-12'],
  ['1946-01-01', '2026-01'],
  ['1946-01-31', '2026-01'],
])('born on %s, the allowance of eighty counts from %s', (birthDate, month) => {
  expect(monthOfAge(birthDate, 80, 0)).toBe(month)
})

test('who is eighty in January may apply from the first of December, and draws from January however early the application', () => {
  expect(mayApply('1946-01-31', 80, 1, '2025-11-30')).toBe(false)
  expect(mayApply('1946-01-31', 80, 1, '2025-12-01')).toBe(true)
  const policy = { minimumAge: 80, startMonths: 1, offset: 0 }
  expect(startOf('1946-01-31', '2025-12-01', policy)).toBe('2026-01-01')
  expect(startOf('1946-01-31', '2026-01-31', policy)).toBe('2026-02-01')
})

test('a death in December, on its first day or its last, ends the allowance with the year', () => {
  expect(['2025-12-01', '2025-12-31', '2026-01-01'].map(stopDay)).toEqual(['2026-01-01', '2026-01-01', '2026-02-01'])
})
