import { type SampleRun, type SampleTruth, shareSampleProvince } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { sampleCareInstitutions } from '@civil-affairs/schema/sample-province/care-institutions.ts'
import { censusCounties } from '@civil-affairs/schema/sample-province/census.ts'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

const PEOPLE = 8_000
const SEED = 7
/** A town and a village in each county are enough to live in. */
const villages = censusCounties().flatMap(({ code }) => [
  { code: `${code}001001`, name: '样例街道社区', isUrban: true },
  { code: `${code}100200`, name: '样例镇样例村', isUrban: false },
])
const province = sampleProvince({ people: PEOPLE, seed: SEED, villages, outside: [{ code: '130102', name: '长安区' }] })
const batches = [...province.batches()]
const persons = batches.flatMap((batch) => batch.persons)
const runOf = (more: Partial<SampleRun> = {}): SampleRun => {
  const run = { people: PEOPLE, seed: SEED, shared: new Map(), progress: () => {}, ...more }
  shareSampleProvince(run, province)
  return run
}

let hub: TestHub
let killed: TestHub
const truth: SampleTruth[] = []
const planted = (kind: string) => truth.filter((one) => one.kind === kind)
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  killed = await openTestHub(subgraph)
  await hub.subgraph.fillSample(runOf({ truth: (one) => void truth.push(one) }))
}, 300_000)
afterAll(async () => {
  await hub.close()
  await killed.close()
})

// biome-ignore lint/suspicious/noExplicitAny: rows of any table
const rows = (sql: string, of = hub): Promise<any[]> => of.subgraph.asHub(({ em }) => em.execute(sql))
const count = async (from: string) => Number((await rows(`select count(*) as n from elderly_care.${from}`))[0].n)
const list = (ids: readonly (string | undefined)[]) => ids.map((id) => `'${id}'`).join(', ')

/** What the registers hold, without the instants and the ids that are new at every run. */
const contents = (of: TestHub) =>
  Promise.all(
    [
      'select id, credit_code, filing_status, opened_on::text, filing_number from elderly_care.care_institution order by id',
      'select id, institution_id, kind, status, opened_on::text from elderly_care.care_bed order by id',
      'select bed_id, status, residency_id, valid_from::text, valid_to::text from elderly_care.care_bed_period order by 1, 4',
      'select id, person_id, bed_id, pay_kind, valid_from::text, valid_to::text from elderly_care.care_residency order by id',
      'select id, person_id, level, score, assessed_on::text from elderly_care.ability_assessment order by id',
      'select id, state, due_on::text, closed_on::text from elderly_care.care_hazard order by id',
      'select id, person_id, status, valid_from::text, valid_to::text from elderly_care.old_age_allowance order by id',
      'select id, allowance_id, checked_on::text from elderly_care.survival_check order by id',
      'select id, grant_id, month, amount_fen, state from elderly_care.payment_item order by id',
      'select type, count(*) from elderly_care.outbox group by type order by type',
    ].map((sql) => rows(sql, of)),
  )

describe('养老机构 in the sample', () => {
  test('are those social organizations are told of, in every prefecture, with the published share of nursing beds', async () => {
    const expected = sampleCareInstitutions(PEOPLE, SEED)
    const known = await rows('select credit_code, division from elderly_care.care_institution order by credit_code')
    expect(known.map((one) => one.credit_code)).toEqual(expected.map(({ creditCode }) => creditCode).toSorted())
    expect(new Set(known.map(({ division }) => division.slice(0, 4))).size).toBe(11)
    const beds = await count('care_bed')
    expect(beds).toBe(expected.reduce((sum, one) => sum + one.beds, 0))
    // F-43: 62 in a hundred.
    expect((await count(`care_bed where kind = 'NURSING'`)) / beds).toBeCloseTo(0.62, 1)
  })

  test('every bed of a resident is occupied in the ledger, no other is, and nobody lies in two', async () => {
    const [{ wrong }] = await rows(`
      select count(*) as wrong from elderly_care.care_residency r join elderly_care.care_bed b on b.id = r.bed_id
       where (r.valid_to is null) <> (b.status = 'OCCUPIED') or b.institution_id <> r.institution_id
          or not exists (select from elderly_care.care_bed_period p where p.bed_id = b.id and p.residency_id = r.id
                          and p.valid_from = r.valid_from and p.valid_to is not distinct from r.valid_to)`)
    expect(Number(wrong)).toBe(0)
    expect(await count(`care_bed where status = 'OCCUPIED'`)).toBe(await count('care_residency where valid_to is null'))
    expect(await rows('select bed_id from elderly_care.care_residency group by 1 having count(*) > 1')).toEqual([])
  })

  test('whoever lives in an institution has a bed and was assessed on moving in', async () => {
    const inside = persons.filter(({ facts, diedOn }) => facts.livesInInstitution && facts.age >= 60 && diedOn === null)
    const residents = await count('care_residency where valid_to is null')
    expect(residents).toBeGreaterThanOrEqual(inside.length)
    expect(residents).toBeLessThan(inside.length + 12)
    expect(
      await count(
        'care_residency r where not exists (select from elderly_care.ability_assessment a where a.id = r.assessment_id and a.assessed_on <= r.valid_from and a.person_id = r.person_id)',
      ),
    ).toBe(0)
  })

  test('F-47: hazards are put right before their day, but for those planted', async () => {
    const open = await rows(`select institution_id as id from elderly_care.care_hazard where state <> 'CLOSED'`)
    expect(open.map(({ id }) => id).toSorted()).toEqual(
      planted('R-23')
        .map(({ ids }) => ids.at(-1))
        .toSorted(),
    )
    expect(await count('care_hazard where closed_on > due_on')).toBe(0)
  })

  test('an institution with an overdue major hazard houses somebody in 特困; an unfiled one houses somebody', async () => {
    expect(planted('R-23').length).toBeGreaterThan(0)
    for (const { ids } of planted('R-23'))
      expect(
        await count(
          `care_residency where institution_id = '${ids[1]}' and pay_kind = 'DESTITUTE' and valid_to is null`,
        ),
      ).toBeGreaterThan(0)
    const unfiled =
      await rows(`select id from elderly_care.care_institution i where filing_status = 'OPENED' and filing_due_on < '2026-06-01'
      and exists (select from elderly_care.care_residency r where r.institution_id = i.id and r.valid_to is null)`)
    expect(planted('R-24').length).toBeGreaterThan(0)
    expect(unfiled.map(({ id }) => id).toSorted()).toEqual(
      planted('R-24')
        .map(({ ids }) => ids[1])
        .toSorted(),
    )
  })

  test('the dead have left their beds, but for those planted', async () => {
    const dead = new Set(persons.filter(({ diedOn }) => diedOn !== null).map(({ key }) => key))
    const fallen = planted('R-04')
    expect(fallen.length).toBeGreaterThan(0)
    expect(fallen.every(({ persons: keys }) => dead.has(keys[0]!))).toBe(true)
    expect(
      await count(`care_residency where valid_to is null and id in (${list(fallen.map(({ ids }) => ids[1]))})`),
    ).toBe(fallen.length)
    expect(await count(`care_residency where leave_reason = 'DEATH'`)).toBeGreaterThan(0)
  })
})

describe('高龄津贴 in the sample', () => {
  test('everybody of eighty registered here draws it, but for those planted: as many as the national share', async () => {
    const drawing = await count('old_age_allowance where valid_to is null')
    const eligible = persons.filter(
      ({ facts, diedOn, document, registeredDivision }) =>
        facts.age >= 80 && diedOn === null && document !== null && registeredDivision.startsWith('14'),
    ).length
    const missing = planted('R-18')
    expect(missing.length).toBeGreaterThan(1)
    expect(Math.abs(drawing - eligible)).toBeLessThan(eligible * 0.06 + missing.length)
    expect(await count(`old_age_allowance where person_id in (${list(missing.flatMap(({ ids }) => ids))})`)).toBe(0)
    // 37.528 million of 1,408.28 million people at the end of 2024: 2.66 in a hundred; Shanxi is a little younger.
    expect(drawing / PEOPLE).toBeGreaterThan(0.017)
    expect(drawing / PEOPLE).toBeLessThan(0.033)
  })

  test('every month of two years is paid once, at the standard of the month, but for those planted', async () => {
    const below = await rows(`
      select distinct i.grant_id as id from elderly_care.payment_item i
        join elderly_care.old_age_allowance a on a.id = i.grant_id
        join elderly_care.old_age_standard s on s.valid_from <= (i.month || '-01')::date and (s.valid_to is null or (i.month || '-01')::date < s.valid_to)
         and date_part('year', age((i.month || '-01')::date + interval '1 month' - interval '1 day', a.birth_date)) >= s.from_age
         and (s.below_age is null or date_part('year', age((i.month || '-01')::date + interval '1 month' - interval '1 day', a.birth_date)) < s.below_age)
       where i.amount_fen <> s.monthly_fen`)
    expect(planted('R-56').length).toBeGreaterThan(1)
    expect(below.map(({ id }) => id).toSorted()).toEqual(
      planted('R-56')
        .map(({ ids }) => ids[1])
        .toSorted(),
    )
    const [{ months, sums }] = await rows(`
      select count(distinct month) as months,
             (select count(*) from elderly_care.payment_batch b where b.amount_fen <> (select sum(amount_fen) from elderly_care.payment_item where batch_id = b.id)) as sums
        from elderly_care.payment_item`)
    expect([Number(months), Number(sums)]).toEqual([24, 0])
  })

  test('nobody is paid for a month after the death, but for those planted', async () => {
    const died = new Map(persons.map(({ key, diedOn }) => [key, diedOn]))
    expect(planted('R-02').length).toBeGreaterThan(1)
    for (const { persons: keys, ids } of planted('R-02'))
      expect(
        await count(`payment_item where grant_id = '${ids[1]}' and month > '${died.get(keys[0]!)!.slice(0, 7)}'`),
      ).toBeGreaterThan(0)
    expect(
      await count(
        `old_age_allowance where valid_to is null and person_id in (${list(planted('R-02').flatMap(({ ids }) => ids))})`,
      ),
    ).toBe(planted('R-02').length)
    expect(
      await count(
        `payment_item i join elderly_care.old_age_allowance a on a.id = i.grant_id where a.valid_to <= (i.month || '-01')::date`,
      ),
    ).toBe(0)
  })

  test('whoever draws it was seen alive in the last quarter', async () => {
    const [{ late }] = await rows(`select count(*) as late from elderly_care.old_age_allowance
      where valid_to is null and valid_from < '2026-04-01' and last_confirmed_on < '2026-05-01' and id not in (${list(planted('R-02').map(({ ids }) => ids[1]))})`)
    expect(Number(late)).toBe(0)
    expect(await count('survival_check')).toBeGreaterThan(300)
  })
})

test('a filling that is killed goes on and ends in the same registers; the same again changes nothing', async () => {
  let done = 0
  const dies = runOf({
    progress: () => {
      if (++done === 2) throw new Error('killed')
    },
  })
  await expect(killed.subgraph.fillSample(dies)).rejects.toThrow('killed')
  const again: SampleTruth[] = []
  await killed.subgraph.fillSample(runOf({ truth: (one) => void again.push(one) }))
  expect(again).toEqual(truth)
  const before = await contents(hub)
  expect(await contents(killed)).toEqual(before)
  await hub.subgraph.fillSample(runOf())
  expect(await contents(hub)).toEqual(before)
}, 180_000)
