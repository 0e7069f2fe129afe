import { type SampleTruth, shareSampleProvince } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { censusCounties } from '@civil-affairs/schema/sample-province/census.ts'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

const PEOPLE = 4_000
/** A town and a village in each county are enough to live in. */
const villages = censusCounties().flatMap(({ code }) => [
  { code: `${code}001001`, name: '样例街道社区', isUrban: true },
  { code: `${code}100200`, name: '样例镇样例村', isUrban: false },
])
const truth: SampleTruth[] = []
const run = (progress = () => {}) => {
  const sample = {
    people: PEOPLE,
    seed: 7,
    shared: new Map(),
    progress,
    truth: (one: SampleTruth) => void truth.push(one),
  }
  shareSampleProvince(
    sample,
    sampleProvince({ people: PEOPLE, seed: 7, villages, outside: [{ code: '130102', name: '长安区' }] }),
  )
  return sample
}

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await hub.subgraph.fillSample(run())
})
afterAll(() => hub.close())

const one = async (sql: string) =>
  hub.subgraph.asHub(async ({ em }) => ((await em.execute(sql)) as Record<string, string>[])[0]!)

test('as many people draw the allowance as the published share of the province, and each family by the law', async () => {
  const { people, units, shared } = await one(`
    select count(*) as people, count(distinct m.unit_id) as units,
           (select count(*) from (select account_hash from assistance.assistance_unit where account_hash is not null group by 1 having count(*) > 1) x) as shared
      from assistance.assistance_unit_member m join assistance.minimum_living_allowance g on g.unit_id = m.unit_id
     where g.valid_to is null and m.valid_to is null`)
  // 983,000 of 34.46 million in 2025 are 2.85 in a hundred.
  expect(Number(people) / PEOPLE).toBeGreaterThan(0.022)
  expect(Number(people) / PEOPLE).toBeLessThan(0.035)
  expect(Number(people) / Number(units)).toBeGreaterThan(1.2)
  expect(Number(people) / Number(units)).toBeLessThan(2.1)
  expect(Number(shared)).toBe(truth.filter(({ kind }) => kind === 'ACCOUNT_SHARED').length)
})

test('every month of an allowance is paid once, at the amount of that month', async () => {
  const { wrong } = await one(`
    select count(*) as wrong from assistance.payment_item i
     where not exists (select from assistance.allowance_amount a where a.allowance_id = i.grant_id and a.monthly_fen = i.amount_fen
       and a.valid_from <= (i.month || '-01')::date and (a.valid_to is null or (i.month || '-01')::date < a.valid_to))`)
  expect(Number(wrong)).toBe(0)
  const { months, sums } = await one(`
    select count(distinct month) as months,
           (select count(*) from assistance.payment_batch b where b.amount_fen <> (select sum(amount_fen) from assistance.payment_item where batch_id = b.id)) as sums
      from assistance.payment_item`)
  expect([Number(months), Number(sums)]).toEqual([24, 0])
})

/** What the feed tells of standards, beside what the register holds of them. */
const standards = () =>
  one(`
    select (select count(*) from assistance.assistance_standard) as held,
           (select count(*) from assistance.outbox where type = 'assistance.standard.published') as told,
           (select count(*) from assistance.assistance_standard s join assistance.outbox o on o.record_id = s.id::text
             where o.type = 'assistance.standard.published' and o.division = s.division
               and (o.data ->> 'monthlyFen')::bigint = s.monthly_fen and o.data ->> 'area' = s.area
               and o.data ->> 'validFrom' = s.valid_from::text) as alike`)

test('each standard is told once, with its area, amount and first day', async () => {
  const { held, told, alike } = await standards()
  expect(Number(held)).toBe(6)
  expect([told, alike]).toEqual([held, held])
})

test('each amount an allowance ever had is told, the first with its start and the later ones as they came', async () => {
  const { held, told, alike } = await one(`
    with word as (select record_id, (data ->> 'monthlyFen')::bigint as fen, data ->> 'since' as since, type from assistance.outbox
                   where type in ('assistance.grant.started', 'assistance.grant.changed'))
    select (select count(*) from assistance.allowance_amount) as held, (select count(*) from word) as told,
           (select count(*) from assistance.allowance_amount a join word w on w.record_id = a.allowance_id::text and w.fen = a.monthly_fen
              and w.since = a.valid_from::text and (w.type = 'assistance.grant.started') = (a.reason = 'GRANTED')) as alike`)
  expect(Number(held)).toBeGreaterThan(100)
  expect([told, alike]).toEqual([held, held])
})

test('every family was re-checked in the last quarter, but for those planted', async () => {
  const { late } = await one(`
    select count(*) as late from assistance.minimum_living_allowance where valid_to is null and recheck_due_on < '2026-06-01'`)
  expect(Number(late)).toBe(truth.filter(({ kind }) => kind === 'R-37').length)
  expect(Number(late)).toBeGreaterThan(0)
})

test('filled a second time it is the same, to the last payment', async () => {
  const checksum = () =>
    one(
      `select md5(string_agg(id::text || state || amount_fen, ',' order by id)) as sum, count(*) as count from assistance.payment_item`,
    )
  const before = await checksum()
  const published = await standards()
  await hub.subgraph.fillSample(run())
  expect(await checksum()).toEqual(before)
  expect(await standards()).toEqual(published)
  expect(Number(before.count)).toBeGreaterThan(500)
})
