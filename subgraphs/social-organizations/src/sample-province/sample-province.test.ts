import { type SampleRun, type SampleTruth, shareSampleProvince } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { readCreditCode } from '@civil-affairs/schema'
import { sampleCareInstitutions } from '@civil-affairs/schema/sample-province/care-institutions.ts'
import { censusCounties } from '@civil-affairs/schema/sample-province/census.ts'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOrganizationCode } from '../social-organization/index.ts'
import { subgraph } from '../subgraph.ts'
import { drawOrganizations } from './draw-organizations.ts'

const PEOPLE = 4_000
/** A town and a village in each county are enough to live in. */
const villages = censusCounties().flatMap(({ code }) => [
  { code: `${code}001001`, name: '样例街道社区', isUrban: true },
  { code: `${code}100200`, name: '样例镇样例村', isUrban: false },
])
const province = sampleProvince({ people: PEOPLE, seed: 7, villages, outside: [{ code: '130102', name: '长安区' }] })
const runOf = (more: Partial<SampleRun> = {}): SampleRun => {
  const run = { people: PEOPLE, seed: 7, shared: new Map(), progress: () => {}, ...more }
  shareSampleProvince(run, province)
  return run
}

let hub: TestHub
let killed: TestHub
const truth: SampleTruth[] = []
const idsOf = (kind: string) => truth.filter((one) => one.kind === kind).flatMap(({ ids }) => ids)
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
const S = 'social_organizations'
const count = async (from: string) => Number((await rows(`select count(*) as n from ${S}.${from}`))[0].n)
const contents = (of: TestHub) =>
  Promise.all(
    [
      `select id, credit_code, name, status, ended_on::text, division from ${S}.social_organization order by id`,
      `select organization_id, person_id, post, valid_from::text from ${S}.organization_leader order by 1, 2, 3`,
      `select organization_id, year, state, result from ${S}.annual_inspection order by 1, 2`,
      `select organization_id, list, ground, valid_from::text, valid_to::text from ${S}.credit_listing order by 1, 2, 3, 4`,
      `select organization_id, state from ${S}.charity_status order by 1`,
      `select organization_id, act, taken_on::text from ${S}.organization_step order by 1, 3, 2`,
      `select type, count(*) from ${S}.outbox group by type order by type`,
    ].map((sql) => rows(sql, of)),
  )

describe('at the scale of the province', () => {
  const all = drawOrganizations(34_900_000, 7)

  test('F-15: 886 organizations were newly registered in 2025', () => {
    expect(all.filter(({ foundedOn }) => foundedOn.startsWith('2025'))).toHaveLength(886)
  })

  test('F-86: 1,686 zombies were found in 2021; four in five of them went', () => {
    const zombies = all.filter(({ listings }) => listings.some(({ validFrom }) => validFrom === '2020-06-08'))
    expect(zombies).toHaveLength(1_686)
    expect(zombies.filter(({ ending }) => ending !== null).length / zombies.length).toBeCloseTo(0.8, 2)
  })

  test('no two have one code, or one name on one register; every code says what the organization is', () => {
    expect(new Set(all.map(({ creditCode }) => creditCode)).size).toBe(all.length)
    const living = all.filter(({ ending }) => ending === null)
    expect(new Set(living.map(({ division, name }) => `${division} ${name}`)).size).toBe(living.length)
    for (const { creditCode, kind, division } of all.slice(0, 2_000)) {
      expect(readCreditCode(creditCode)).toMatchObject({ ok: true, warnings: [] })
      expect(readOrganizationCode(creditCode, kind, division)).toEqual({ faults: [], warnings: [] })
    }
  })

  test('the care institutions that are organizations are those of elderly care, under the same code', () => {
    const institutions = sampleCareInstitutions(34_900_000, 7).filter((one) => one.registrationKind === 'PNE')
    const codes = new Set(all.filter((one) => one.isCareInstitution).map(({ creditCode }) => creditCode))
    expect([...codes].toSorted()).toEqual(institutions.map(({ creditCode }) => creditCode).toSorted())
  })

  test('the same settings give the same list, another seed another', () => {
    expect(drawOrganizations(34_900_000, 7)).toEqual(all)
    expect(drawOrganizations(34_900_000, 8)).not.toEqual(all)
  })
})

describe('in a small sample', () => {
  test('there is a handful of each kind, led by grown people who lead nothing else', async () => {
    for (const kind of ['ASSOCIATION', 'PNE', 'FOUNDATION'])
      expect(await count(`social_organization where kind = '${kind}' and status = 'REGISTERED'`)).toBeGreaterThan(0)
    expect(await count('social_organization')).toBe(drawOrganizations(PEOPLE, 7).length)
    const led = await count(`organization_leader where post = 'LEGAL_REPRESENTATIVE'`)
    const living = await count(`social_organization where status = 'REGISTERED'`)
    expect(led / living).toBeGreaterThan(0.6)
    const [{ n }] = await rows(
      `select count(*) as n from (select person_id from ${S}.organization_leader group by 1 having count(distinct organization_id) > 1) x`,
    )
    expect(Number(n)).toBe(0)
  })

  test('two years are inspected of all who owed them, charities by their report', async () => {
    const [{ n }] = await rows(`select count(*) as n from ${S}.social_organization o where o.status = 'REGISTERED'
      and o.founded_on <= '2024-06-30'
      and (select count(*) from ${S}.annual_inspection i where i.organization_id = o.id and i.year in (2024, 2025)) <> 2`)
    expect(Number(n)).toBe(0)
    expect(
      await count(
        `annual_inspection i join ${S}.social_organization o on o.id = i.organization_id
          where (i.filing = 'ANNUAL_REPORT') <> o.is_charity`,
      ),
    ).toBe(0)
  })

  test('R-46: the zombies told are those of the register who missed two years or cannot be found, and no others', async () => {
    const found = await rows(`select o.id from ${S}.social_organization o where o.status = 'REGISTERED' and (
      (select count(*) from ${S}.annual_inspection i where i.organization_id = o.id and i.year in (2024, 2025) and i.state = 'NOT_ATTENDED') = 2
      or exists (select from ${S}.credit_listing l where l.organization_id = o.id and l.ground = 'UNREACHABLE' and l.valid_to is null))`)
    expect(found.length).toBeGreaterThan(1)
    expect(found.map(({ id }) => id).toSorted()).toEqual(idsOf('R-46').toSorted())
  })

  test('R-25: the care institutions told are on a list or missed two years, and no others', async () => {
    const codes = sampleCareInstitutions(PEOPLE, 7).map(({ creditCode }) => `'${creditCode}'`)
    const found = await rows(`select id from ${S}.social_organization o where credit_code in (${codes}) and
      exists (select from ${S}.credit_listing l where l.organization_id = o.id and l.valid_to is null)`)
    expect(found.length).toBeGreaterThan(1)
    expect(found.map(({ id }) => id).toSorted()).toEqual(idsOf('R-25').toSorted())
  })

  test('whoever left the register has told when, and how', async () => {
    const [{ n }] =
      await rows(`select count(*) as n from ${S}.social_organization o where o.status in ('CANCELLED', 'REVOKED')
      and not exists (select from ${S}.outbox e where e.record_id = o.id::text and e.type = 'social-organizations.organization.moved'
        and e.data ->> 'on' = o.ended_on::text and e.data ->> 'to' = o.status and e.division = o.division)`)
    expect(Number(n)).toBe(0)
    expect(await count(`social_organization where status = 'REVOKED'`)).toBeGreaterThan(0)
    expect(await count(`charity_status where state = 'RECOGNISED'`)).toBe(
      await count('social_organization where is_charity'),
    )
  })
})

test('a filling that is killed goes on and ends in the same register; the same again changes nothing', async () => {
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
})
