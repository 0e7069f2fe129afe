import { deadlineOf, getParameterNumber } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { ageOn } from '@civil-affairs/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isListInTime } from './committee-election/rules.ts'
import { subgraph } from './subgraph.ts'

/** Every clock of the domain across New Year, counted by hand with a calendar; all of them run in days or months. */
const COUNTY = '140502000000'
let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

test.each([
  ['VC.term', '2021-01-08', '2026-01-08'],
  ['VC.term', '2020-12-31', '2025-12-31'],
  ['VC.handover', '2025-12-28', '2026-01-07'],
  ['VC.handover', '2025-12-22', '2026-01-01'],
  ['VC.objection', '2025-12-29', '2026-01-03'],
  ['VC.objection.decide', '2025-12-30', '2026-01-02'],
  ['PLACE.file', '2025-12-20', '2026-01-04'],
  ['PLACE.announce', '2025-12-17', '2026-01-01'],
  ['PLACE.announce', '2025-12-31', '2026-01-15'],
])('%s from %s ends on %s', async (key, startedOn, dueOn) => {
  const deadline = await hub.subgraph.asHub((context) =>
    deadlineOf(context, { key, division: COUNTY, startedOn, metOn: null }),
  )
  expect(deadline.dueOn).toBe(dueOn)
})

test.each([
  ['2025-12-22', '2026-01-11', true],
  ['2025-12-23', '2026-01-11', false],
  ['2025-12-12', '2026-01-01', true],
])('a list of voters of %s is in time for an election on %s: %s', async (publishedOn, electionDay, isInTime) => {
  const days = await hub.subgraph.asHub((context) => getParameterNumber(context, 'VC.voterList', COUNTY, publishedOn))
  expect(isListInTime(publishedOn, electionDay, days)).toBe(isInTime)
})

test('who is eighteen on New Year’s Day votes from that day on', async () => {
  const years = await hub.subgraph.asHub((context) => getParameterNumber(context, 'VC.voterAge', COUNTY, '2026-01-01'))
  expect(ageOn('2008-01-01', '2026-01-01') >= years).toBe(true)
  expect(ageOn('2008-01-01', '2025-12-31') >= years).toBe(false)
})
