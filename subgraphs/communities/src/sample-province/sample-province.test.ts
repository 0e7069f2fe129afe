import { type SampleRun, type SampleTruth, shareSampleProvince } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { findDivision, gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingOf } from '../place-name/index.ts'
import { subgraph } from '../subgraph.ts'
import { CARE_SHARE, committeesOf, doorPlatesOf, isOfShare, newNamesOf, ONE_PERSON_SHARE } from './scale.ts'

const PEOPLE = 5_000
const villages = gazetteer()
  .filter(
    ({ level, code, validTo, isStatutory }) =>
      level === 'VILLAGE' && code.startsWith('14') && validTo === null && isStatutory,
  )
  .map(({ code, shortName, kind }) => ({ code, name: shortName, isUrban: kind === 'RESIDENTS_COMMITTEE' }))
const province = sampleProvince({ people: PEOPLE, seed: 7, villages, outside: [{ code: '130102', name: '长安区' }] })
const runOf = (more: Partial<SampleRun> = {}): SampleRun => {
  const run = { people: PEOPLE, seed: 7, shared: new Map(), progress: () => {}, ...more }
  shareSampleProvince(run, province)
  return run
}

let hub: TestHub
let killed: TestHub
const truth: SampleTruth[] = []
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
const count = async (from: string) => Number((await rows(`select count(*) as n from communities.${from}`))[0].n)
const contents = (of: TestHub) =>
  Promise.all(
    [
      'select id, division, kind, name from communities.village_committee order by id',
      'select id, committee_id, number, seats, election_id, valid_from::text from communities.committee_term order by id',
      'select id, person_id, post, division from communities.committee_post order by id',
      'select id, status, election_day::text, registered_voters from communities.committee_election order by id',
      'select id, division, name, class, is_rural, pinyin from communities.place_name order by id',
      'select place_name_id, kind, quantity from communities.place_sign order by 1, 2',
      'select id, division, kind, valid_from::text from communities.community_station order by id',
      'select type, count(*) from communities.outbox group by type order by type',
    ].map((sql) => rows(sql, of)),
  )
const summary = async () =>
  (
    await hub.ask(`{ committeeSummary(division: "140000", electedSince: "2021-01-01", on: "2026-06-01") {
    kind committees elected chairs partySecretaries chairIsPartySecretary } }`)
  ).committeeSummary as Record<string, number | string>[]

describe('at the scale of the province', () => {
  const PROVINCE = 34_900_000
  const part = (all: number, share: number) =>
    Array.from({ length: all }, (_, at) => isOfShare(at, share)).filter(Boolean).length

  test('F-98 and F-99: as many villages and communities as were re-elected', () => {
    expect(committeesOf('VILLAGE', PROVINCE)).toBe(18_877)
    expect(committeesOf('RESIDENTS', PROVINCE)).toBe(2_880)
  })

  test('F-100 and F-101: the share in which one person holds both posts is exact to a tenth of a point', () => {
    expect((part(18_877, ONE_PERSON_SHARE.VILLAGE) / 18_877) * 100).toBeCloseTo(90, 1)
    expect((part(2_880, ONE_PERSON_SHARE.RESIDENTS) / 2_880) * 100).toBeCloseTo(94, 1)
  })

  test('F-12, F-13 and F-40: names, plates and places of care', () => {
    expect([newNamesOf(PROVINCE), doorPlatesOf(PROVINCE)]).toEqual([31_000, 260_000])
    expect((part(18_877, CARE_SHARE.VILLAGE) / 18_877) * 100).toBeCloseTo(85, 1)
    expect(part(2_880, CARE_SHARE.RESIDENTS)).toBe(2_880)
  })
})

describe('村居委员会 in a small sample', () => {
  test('all were elected in 2021, in ninety of a hundred villages and forty-seven of fifty communities by one for both posts', async () => {
    expect(await summary()).toEqual([
      { kind: 'VILLAGE', committees: 100, elected: 100, chairs: 100, partySecretaries: 100, chairIsPartySecretary: 90 },
      { kind: 'RESIDENTS', committees: 50, elected: 50, chairs: 50, partySecretaries: 50, chairIsPartySecretary: 47 },
    ])
    expect(
      await count(
        `committee_election where status = 'COMPLETED' and election_day between '2021-01-01' and '2021-12-31'`,
      ),
    ).toBe(150)
    expect(
      await count(
        'committee_term t where not exists (select from communities.committee_election e where e.id = t.election_id)',
      ),
    ).toBe(0)
  })

  test('each is in a village of the gazetteer, and those who hold posts were of age when elected', async () => {
    for (const { division, kind } of await rows('select division, kind from communities.village_committee'))
      expect(findDivision(division)?.kind).toBe(kind === 'VILLAGE' ? 'VILLAGE_COMMITTEE' : 'RESIDENTS_COMMITTEE')
    expect(await count('committee_post')).toBeGreaterThan(300)
  })
})

describe('地名 in a small sample', () => {
  test('as many rural names were given, and plates put up, in 2025 as published for so many people', async () => {
    const wrong = truth.filter(({ kind }) => kind === 'R-50').length
    const given = await count(
      `place_name where is_rural and class = 'NATURAL' and approved_on between '2025-01-01' and '2025-12-31'`,
    )
    expect(given).toBe(newNamesOf(PEOPLE) + wrong)
    const [{ n }] = await rows(`select sum(quantity) as n from communities.place_sign where kind = 'DOOR_PLATE'`)
    expect(Number(n)).toBe(doorPlatesOf(PEOPLE))
  })

  test('every name can be read', async () => {
    for (const { name, pinyin } of await rows('select name, pinyin from communities.place_name')) {
      expect(readingOf(name)).not.toBeNull()
      expect(pinyin).not.toBe('')
    }
  })

  test('R-50: the names under codes that are not valid are those told, and no others', async () => {
    const invalid = (await rows('select id, division from communities.place_name')).filter(
      ({ division }) => findDivision(division) === null || findDivision(division)!.validTo !== null,
    )
    expect(invalid.length).toBeGreaterThan(1)
    expect(invalid.map(({ id }) => id).toSorted()).toEqual(
      truth
        .filter(({ kind }) => kind === 'R-50')
        .flatMap(({ ids }) => ids)
        .toSorted(),
    )
  })
})

describe('站点 in a small sample', () => {
  const covered = async (kinds: string[], level: string) =>
    (
      await hub.ask(
        `query ($kinds: [CommunityStationKind!]!, $level: DivisionLevel!) { stationCoverage(division: "140000", kinds: $kinds, level: $level) { committeeKind units covered share } }`,
        { kinds, level },
      )
    ).stationCoverage

  test('F-40: every community and 85 of a hundred villages have a place of care', async () => {
    expect(await covered(['MUTUAL_CARE_SITE', 'EMBEDDED_CARE_FACILITY'], 'VILLAGE')).toEqual([
      { committeeKind: 'VILLAGE', units: 100, covered: 85, share: '0.85' },
      { committeeKind: 'RESIDENTS', units: 50, covered: 50, share: '1' },
    ])
  })

  test('F-94: 15 counties and 102 townships had stations of social work in 2021; minors are protected in every county', async () => {
    expect(await count(`community_station where kind = 'SOCIAL_WORK_STATION' and division like '%000000'`)).toBe(15)
    expect(await count(`community_station where kind = 'SOCIAL_WORK_STATION' and division not like '%000000'`)).toBe(
      102,
    )
    expect(await count(`community_station where kind = 'CHILD_PROTECTION_AGENCY'`)).toBe(1 + 11 + 117)
    expect(await covered(['CHILD_PROTECTION_STATION'], 'TOWNSHIP')).toMatchObject([{ share: '1' }])
  })

  test('F-09 and F-10: fifty regional centres and a hundred canteens were opened in 2025', async () => {
    const opened = `valid_from between '2025-01-01' and '2025-12-31'`
    expect(await count(`community_station where kind = 'REGIONAL_CARE_CENTRE' and ${opened}`)).toBe(50)
    expect(await count(`community_station where kind = 'COMMUNITY_CANTEEN' and ${opened}`)).toBe(100)
  })
})

test('a filling that is killed goes on and ends the same; the same again changes nothing', async () => {
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
