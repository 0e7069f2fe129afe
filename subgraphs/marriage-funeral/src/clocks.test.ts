import { deadlineOf } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { nationalCalendar } from '@civil-affairs/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { divorceDays } from './divorce-application/rules.ts'
import { isOldEnough } from './marriage-registration/rules.ts'
import { subgraph } from './subgraph.ts'

/*
 * Every clock of the domain across New Year, counted by hand with a calendar: 1 January 2026 was a Thursday; 1 to 3 January
 * were days off, Sunday the 4th was worked. No notice of 2027 has come out.
 */
const COUNTY = '140502000000'
let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

test.each([
  // 户口登记条例 art. 8: within a month. A month ends with the same day of the next, or with its last.
  ['DEATH.dereg', '2025-12-31', '2026-01-31'],
  ['DEATH.dereg', '2025-12-01', '2026-01-01'],
  ['DEATH.dereg', '2026-01-31', '2026-02-28'],
  // A year's inspection begins by the end of June.
  ['CEMETERY.inspection', '2025-12-31', '2026-06-30'],
  ['CEMETERY.rectification', '2025-11-30', '2026-02-28'],
  ['CEMETERY.rectification', '2025-10-15', '2026-01-15'],
])('%s from %s ends on %s', async (key, startedOn, dueOn) => {
  const deadline = await hub.subgraph.asHub((context) =>
    deadlineOf(context, { key, division: COUNTY, startedOn, metOn: null }),
  )
  expect(deadline.dueOn).toBe(dueOn)
})

test.each([
  // Received, last day of cooling-off, first and last of collection.
  ['2025-12-01', '2025-12-31', '2026-01-01', '2026-01-30'], // day 60 is a Friday
  ['2025-12-02', '2026-01-01', '2026-01-02', '2026-02-02'], // cooling-off ends on a holiday all the same; day 60 is a Saturday
  ['2025-11-03', '2025-12-03', '2025-12-04', '2026-01-04'], // day 60 is 2 January, a day off; Sunday the 4th is worked
  ['2025-11-05', '2025-12-05', '2025-12-06', '2026-01-04'], // day 60 is that worked Sunday
  ['2025-12-16', '2026-01-15', '2026-01-16', '2026-02-14'], // day 60 is a Saturday that is worked for the Spring Festival
  ['2025-12-17', '2026-01-16', '2026-01-17', '2026-02-24'], // day 60 is its first day off; the 24th is the first worked
  ['2026-10-20', '2026-11-19', '2026-11-20', '2026-12-21'], // day 60 is a Saturday
  ['2026-11-15', '2026-12-15', '2026-12-16', null], // 14 January 2027: nobody knows yet whether it is worked
])(
  'a divorce applied for on %s cools off until %s and is collected from %s to %s',
  (receivedOn, coolingEndsOn, collectFrom, collectUntil) => {
    const clock = { receivedOn, coolingDays: 30, collectDays: 30, movesCoolingEnd: false, movesCollectEnd: true }
    expect(divorceDays(clock, nationalCalendar)).toMatchObject({ coolingEndsOn, collectFrom, collectUntil })
  },
)

test.each([
  ['2004-01-01', '2025-12-31', 22, false],
  ['2004-01-01', '2026-01-01', 22, true],
  ['2005-12-31', '2025-12-31', 20, true],
  ['2006-01-01', '2025-12-31', 20, false],
])('who was born on %s is on %s of the age of %s: %s', (birthDate, on, years, isOfAge) => {
  expect(isOldEnough(birthDate, on, years)).toBe(isOfAge)
})
