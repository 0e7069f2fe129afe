import { deadlineOf, getParameterNumber } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { addDays, addMonths } from '@civil-affairs/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registryDay } from './annual-inspection/due-days.ts'
import { isOwedFor } from './annual-inspection/rules.ts'
import { lastDayOfTerm } from './organization-leader/rules.ts'
import { gradeEnd } from './social-organization/rules.ts'
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

const dueOf = (key: string, startedOn: string) =>
  hub.subgraph.asHub(
    async (context) => (await deadlineOf(context, { key, division: COUNTY, startedOn, metOn: null })).dueOn,
  )

test.each([
  ['ORG.register', '2025-12-01', '2026-01-30'],
  ['ORG.register', '2025-11-02', '2026-01-01'],
  ['ORG.change', '2025-12-15', '2026-01-14'],
  ['ORG.cancel', '2025-12-25', '2026-01-09'],
  ['CHAR.recognise', '2025-12-20', '2026-01-09'],
  ['CHAR.register', '2025-12-05', '2026-01-04'],
  ['CHAR.fundraise', '2025-12-12', '2026-01-01'],
  // Working days: 30 and 31 December, 4, 5 and 6 January.
  ['ORG.credit.entry', '2025-12-29', '2026-01-06'],
  // 4 (a Sunday), 5, 6, 7 and 8 January.
  ['ORG.credit.exit', '2025-12-31', '2026-01-08'],
  // 24, 25, 28, 29 and 30 December 2026.
  ['ORG.credit.entry', '2026-12-23', '2026-12-30'],
  // The fifth day lies in a year whose holidays nobody knows.
  ['ORG.credit.exit', '2026-12-28', null],
])('%s from %s ends on %s', async (key, startedOn, dueOn) => {
  expect(await dueOf(key, startedOn)).toBe(dueOn)
})

test('a charity’s registration is decided after what the ministry allowed on top', async () => {
  const extension = await hub.subgraph.asHub((context) =>
    getParameterNumber(context, 'CHAR.extension', COUNTY, '2025-11-15'),
  )
  expect(addDays((await dueOf('CHAR.register', '2025-11-15'))!, extension)).toBe('2026-02-13')
})

test.each([
  ['CHAR.fundraise.wait', '2025-01-31', '2026-01-31'],
  ['CHAR.fundraise.bar', '2021-01-01', '2026-01-01'],
  ['CHAR.leader.bar', '2020-12-31', '2025-12-31'],
  ['ORG.abnormal→serious', '2024-02-29', '2026-02-28'],
  ['ORG.credit.serious', '2023-12-31', '2025-12-31'],
  ['ORG.credit.noDuty', '2025-08-31', '2026-02-28'],
  ['ORG.credit.penaltyMonths', '2023-01-02', '2026-01-02'],
])('%s counted in months from %s reaches %s', async (key, from, until) => {
  const months = await hub.subgraph.asHub((context) => getParameterNumber(context, key, COUNTY, from))
  expect(addMonths(from, months)).toBe(until)
})

test.each([
  ['ORG.credit.lettersLeast', '2025-12-20', '2026-01-09'],
  ['ORG.credit.lettersMost', '2025-12-20', '2026-02-18'],
])('%s counted in days from %s reaches %s', async (key, from, until) => {
  const days = await hub.subgraph.asHub((context) => getParameterNumber(context, key, COUNTY, from))
  expect(addDays(from, days)).toBe(until)
})

test.each([
  ['FOUNDATION', 'INSPECTION', '2026-03-31'],
  ['ASSOCIATION', 'INSPECTION', '2026-05-31'],
  ['PNE', 'ANNUAL_REPORT', '2026-05-31'],
] as const)('the year 2025 of a %s is due as %s on %s', async (kind, filing, dueOn) => {
  const day = await hub.subgraph.asHub((context) => registryDay(context, { kind, division: COUNTY }, filing, 2025))
  expect(day.dueOn).toBe(dueOn)
})

test('set up on 30 June 2025 it is inspected for 2025, a day later from 2026 on', () => {
  expect([
    isOwedFor('2025-06-30', 2025, 630),
    isOwedFor('2025-07-01', 2025, 630),
    isOwedFor('2025-07-01', 2026, 630),
  ]).toEqual([true, false, true])
})

test('terms and grades of five years begin on New Year’s Day and end with the year', () => {
  expect(lastDayOfTerm('2021-01-01', 60)).toBe('2025-12-31')
  expect(gradeEnd('2021-01-01', 60)).toBe('2026-01-01')
})
