import { type SampleRun, type SampleTruth, shareSampleProvince } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { censusCounties } from '@civil-affairs/schema/sample-province/census.ts'
import { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import { drawUntoldWedding } from '@civil-affairs/schema/sample-province/untold-weddings.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { CREMATION_RATE } from './draw-deaths.ts'
import { FUNERAL_HOMES, PUBLIC_CEMETERIES } from './facilities.ts'

const PEOPLE = 6_000
const YEARS = 2
/** A town and a village in each county are enough to live in. */
const villages = censusCounties().flatMap(({ code }) => [
  { code: `${code}001001`, name: '样例街道社区', isUrban: true },
  { code: `${code}100200`, name: '样例镇样例村', isUrban: false },
])
const province = sampleProvince({ people: PEOPLE, seed: 7, villages, outside: [{ code: '130102', name: '长安区' }] })
const batches = [...province.batches()]
const runOf = (more: Partial<SampleRun> = {}): SampleRun => {
  const run = { people: PEOPLE, seed: 7, shared: new Map(), progress: () => {}, ...more }
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
const count = async (from: string) => Number((await rows(`select count(*) as n from marriage_funeral.${from}`))[0].n)

/** What the registers hold, without the instants and the ids that are new at every run. */
const contents = (of: TestHub) =>
  Promise.all(
    [
      'select id, state, registered_in, valid_from::text, valid_to::text, end_cause, division from marriage_funeral.marriage order by id',
      'select marriage_id, role, person_id, is_under_age from marriage_funeral.marriage_party order by 1, 2',
      'select marriage_id, kind, certificate_number, raw_number from marriage_funeral.marriage_registration order by 1, 2',
      'select marriage_id, outcome, received_on::text, closed_on::text from marriage_funeral.divorce_application order by 1',
      'select id, person_id, cremated_on::text, certificate_number from marriage_funeral.cremation order by 1',
      'select person_id, kind, died_on::text, state from marriage_funeral.death_proof order by 1, 2, 3',
      'select person_id, status, died_on::text from marriage_funeral.death_record order by 1',
      'select id, kind, state from marriage_funeral.funeral_facility order by 1',
      'select id, state, year from marriage_funeral.cemetery_inspection order by 1',
      'select office_id, prefix, year, last from marriage_funeral.certificate_serial order by 1, 2, 3',
      'select type, count(*) from marriage_funeral.outbox group by type order by type',
    ].map((sql) => rows(sql, of)),
  )

describe('婚姻 in the sample', () => {
  test('as many couples married in the two years as the published share of the province', async () => {
    // 6.106 million marriages in 2024 in the nation: 4.35 in a thousand people and year.
    const weddings = await count(`marriage where registered_on >= '2024-06-01' and registered_in like '14%'`)
    const expected = PEOPLE * YEARS * (4.35 / 1000)
    expect(weddings).toBeGreaterThan(expected * 0.8)
    expect(weddings).toBeLessThan(expected * 1.2)
    const planting = new Planting<'R-26'>()
    const untold = batches.flatMap((batch) => drawUntoldWedding(7, batch, planting) ?? [])
    const here = batches.flatMap(({ marriages }) => marriages).filter(({ marriedOn }) => marriedOn >= '2024-06-01')
    const [{ n }] = await rows(
      `select count(distinct marriage_id) as n from marriage_funeral.marriage_registration
        where kind = 'MARRIAGE' and registered_on >= '2024-06-01' and certificate_number is not null`,
    )
    expect(Number(n)).toBe(
      here.length +
        untold.length +
        planted('R-29').filter(({ persons }) => persons.length === 2).length +
        planted('R-48').filter(({ what }) => what.includes('登记结婚')).length,
    )
  })

  test('every divorce of two people of the sample stands there, three in four at the registry by an application collected on day 31 to 60', async () => {
    const divorces = batches
      .flatMap(({ marriages }) => marriages)
      .filter(({ husband, wife, endReason }) => endReason === 'DIVORCE' && husband !== null && wife !== null)
    expect(await count(`marriage where state = 'DIVORCED'`)).toBe(divorces.length)
    const byRegistry = divorces.filter(({ divorcedBy }) => divorcedBy === 'REGISTRY').length
    expect(await count(`divorce_application where outcome = 'CERTIFIED'`)).toBe(byRegistry)
    const days = await rows(
      `select closed_on - received_on as days, outcome from marriage_funeral.divorce_application where closed_on is not null`,
    )
    for (const { days: passed, outcome } of days as { days: number; outcome: string }[])
      if (outcome === 'CERTIFIED') expect(passed >= 31 && passed <= 60).toBe(true)
      else if (outcome === 'WITHDRAWN') expect(passed <= 30).toBe(true)
      else expect(passed).toBeGreaterThan(60)
  })

  test('no certificate number is given twice, and the next one of an office goes on after those of the sample', async () => {
    const [{ n }] = await rows(`select count(*) as n from (
      select certificate_number from marriage_funeral.marriage_registration where certificate_number is not null group by 1 having count(*) > 1) x`)
    expect(Number(n)).toBe(0)
    const [{ behind }] = await rows(`select count(*) as behind from marriage_funeral.certificate_serial s
      join marriage_funeral.marriage_office o on o.id = s.office_id
      where s.last <> (select max(right(certificate_number, 6)::int) from marriage_funeral.marriage_registration
                        where certificate_number like s.prefix || o.certificate_code || '-' || s.year || '-%')`)
    expect(Number(behind)).toBe(0)
  })

  test('marriages of minors are planted, kept as conflicts, and nobody else is under age', async () => {
    const minors = planted('R-29').filter(({ what }) => what.includes('未满'))
    expect(minors.length).toBeGreaterThan(0)
    const conflicts = await rows(
      `select distinct p.person_id as id from marriage_funeral.marriage_conflict c
         join marriage_funeral.marriage_party p on p.marriage_id = c.marriage_id where c.kind = 'UNDER_AGE' and c.state = 'OPEN'`,
    )
    expect(conflicts.map(({ id }) => id).toSorted()).toEqual(minors.flatMap(({ ids }) => ids).toSorted())
  })

  test('cousins of age are married by mistake, far from home, and the register knows nothing of it by itself', async () => {
    const cousins = planted('R-29').filter(({ what }) => what.includes('三代以内'))
    expect(cousins.length).toBeGreaterThan(0)
    const parents = Map.groupBy(
      batches.flatMap(({ kinship }) => kinship).filter(({ kind }) => kind === 'PARENT'),
      ({ to }) => to,
    )
    const parentsOf = (key: string) => (parents.get(key) ?? []).map(({ from }) => from)
    for (const { persons, ids } of cousins) {
      const [his, hers] = persons.map((key) => parentsOf(key).flatMap(parentsOf)) as [string[], string[]]
      expect(his.some((key) => hers.includes(key))).toBe(true)
      const married = await rows(`select m.state, m.registered_in, p.is_under_age from marriage_funeral.marriage_party p
        join marriage_funeral.marriage m on m.id = p.marriage_id where p.person_id in ('${ids[0]}', '${ids[1]}')`)
      expect(married.map((one) => [one.state, one.is_under_age])).toEqual([
        ['IN_FORCE', false],
        ['IN_FORCE', false],
      ])
      expect(married[0].registered_in).not.toMatch(/^14/)
    }
  })

  test('some are married twice under two numbers, some are single to the police', async () => {
    const twice = planted('R-29').filter(({ persons }) => persons.length === 3)
    expect(twice.length).toBeGreaterThan(0)
    for (const { ids } of twice)
      expect(await count(`marriage_party where person_id in ('${ids[1]}', '${ids[2]}') and valid_to is null`)).toBe(2)
    expect(planted('R-30').length).toBeGreaterThan(1)
    for (const { ids } of planted('R-30'))
      expect(
        await count(`marriage_party where person_id in (${ids.map((id) => `'${id}'`)}) and valid_to is null`),
      ).toBe(2)
  })
})

describe('死亡 in the sample', () => {
  test('everybody who died has a record, cremated as often as the rates say', async () => {
    const dead = new Set(batches.flatMap(({ deaths }) => deaths.map(({ person }) => person)))
    expect(await count(`death_record where status = 'CONFIRMED'`)).toBe(dead.size)
    const people = new Map(batches.flatMap(({ persons }) => persons).map((person) => [person.key, person]))
    const expected = [...dead]
      .map((key) => (people.get(key)!.facts.isUrban ? CREMATION_RATE.urban : CREMATION_RATE.rural))
      .reduce((sum, rate) => sum + rate, 0)
    const cremations = await count(`cremation where state = 'RECORDED'`)
    expect(Math.abs(cremations - expected)).toBeLessThan(expected * 0.35)
  })

  test('cremations without a death certificate are those told, and no others', async () => {
    const without = await rows(`select person_id as id from marriage_funeral.cremation where death_proof_id is null`)
    const told = planted('R-48').filter(({ what }) => what.includes('死亡证明'))
    expect(told.length).toBeGreaterThan(1)
    expect(without.map(({ id }) => id).toSorted()).toEqual(told.flatMap(({ ids }) => ids).toSorted())
  })

  test('two days of death for one person are kept as a conflict, as often as planted in the people', async () => {
    const two = batches.flatMap((batch) => batch.truth).filter(({ kind }) => kind === 'TWO_DEATH_DATES')
    expect(await count(`death_conflict where state = 'OPEN'`)).toBe(two.length)
    expect(two.length).toBe(province.planned.TWO_DEATH_DATES)
  })

  test('whoever leaves a husband, wife or minor child behind at a cremation is told as a lead', async () => {
    expect(planted('R-53').length).toBeGreaterThan(3)
    for (const { ids } of planted('R-53')) expect(await count(`cremation where person_id = '${ids[0]}'`)).toBe(1)
  })
})

describe('殡葬设施 in the sample', () => {
  test('F-77, F-78 and F-80 of the published figures hold to the facility', async () => {
    expect(await count(`funeral_facility where kind = 'FUNERAL_HOME'`)).toBe(FUNERAL_HOMES.sited)
    expect(await count(`funeral_facility where kind = 'FUNERAL_HOME' and state = 'OPERATING'`)).toBe(
      FUNERAL_HOMES.started,
    )
    expect(await count(`funeral_facility where kind = 'PUBLIC_CEMETERY'`)).toBe(PUBLIC_CEMETERIES)
    expect([FUNERAL_HOMES.sited, FUNERAL_HOMES.started, PUBLIC_CEMETERIES]).toEqual([90, 70, 157])
  })

  test('F-83: each of the 117 counties and 11 cities has its office, and a cemetery is inspected every year', async () => {
    expect(await count(`marriage_office where competence = 'MAINLAND'`)).toBe(117)
    expect(await count(`marriage_office where competence = 'ALL'`)).toBe(11)
    expect(await count('cemetery_inspection')).toBe(3 * (await count('cemetery')))
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
  expect(Number((await rows('select count(*) as n from marriage_funeral.marriage', killed))[0].n)).toBeGreaterThan(0)
  const again: SampleTruth[] = []
  await killed.subgraph.fillSample(runOf({ truth: (one) => void again.push(one) }))
  expect(again).toEqual(truth)
  const before = await contents(hub)
  expect(await contents(killed)).toEqual(before)
  await hub.subgraph.fillSample(runOf())
  expect(await contents(hub)).toEqual(before)
})
