import { deadlineOf } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endByAge, endByStudy, isMinor, startOf, stopDay } from './child-support/rules.ts'
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
  ['CHILD.township', '2025-12-29', '2026-01-20'],
  ['CHILD.county', '2025-12-31', '2026-01-22'],
  ['CHILD.xprov.push', '2025-12-30', '2026-01-05'],
  ['CHILD.xprov.tell', '2025-12-31', '2026-01-06'],
  ['CHILD.discovery.visit', '2025-12-29', '2026-01-04'],
  ['CHILD.discovery.register', '2025-12-29', '2026-01-20'],
  ['CHILD.task', '2025-12-30', '2026-01-14'],
  ['CHILD.verify', '2025-07-10', '2026-01-10'],
  ['CHILD.verify', '2025-08-31', '2026-02-28'],
  ['CHILD.term.months', '2025-08-31', '2026-02-28'],
  ['CHILD.lostContact.months', '2025-07-01', '2026-01-01'],
  ['CHILD.study.gap', '2025-10-31', '2026-01-31'],
])('%s from %s ends on %s', async (key, startedOn, dueOn) => {
  const deadline = await hub.subgraph.asHub((context) =>
    deadlineOf(context, { key, division: COUNTY, startedOn, metOn: null }),
  )
  expect(deadline.dueOn).toBe(dueOn)
})

test('what is decided in December is paid from January, and what ends in December is paid to the end of the year', () => {
  expect(['2025-12-01', '2025-12-31', '2026-01-01'].map(startOf)).toEqual(['2026-01-01', '2026-01-01', '2026-02-01'])
  expect(['2025-12-01', '2025-12-31', '2026-01-01'].map(stopDay)).toEqual(['2026-01-01', '2026-01-01', '2026-02-01'])
})

test.each([
  ['2007-12-31', '2026-01-01'],
  ['2008-01-01', '2026-02-01'],
])('born on %s, the support runs out on %s', (birthDate, on) => {
  expect(endByAge(birthDate)).toBe(on)
})

test('who is born on New Year’s Day is a child to the last of December', () => {
  expect(isMinor('2008-01-01', '2025-12-31')).toBe(true)
  expect(isMinor('2008-01-01', '2026-01-01')).toBe(false)
})

test('study that ends with the year, or with its last day but one, is paid to December', () => {
  expect(['2026-01-01', '2025-12-31', '2026-01-02'].map(endByStudy)).toEqual(['2026-01-01', '2026-01-01', '2026-02-01'])
})
