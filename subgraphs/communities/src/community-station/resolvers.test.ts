import type { RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { insertCommittees } from '../village-committee/index.ts'
import { insertStations } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const fields = `... on CommunityStation { id version level since until state { capacity staff serves { code } } states { since until capacity } }
  ... on Refusal { code path }`
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
const act = async (name: string, input: object, as?: RequestIdentity): Promise<any> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  return (await hub.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }, as))[name]
}
const station = {
  division: '140502100',
  kind: 'SOCIAL_WORK_STATION',
  name: '社会工作站',
  staff: 4,
  certifiedStaff: 2,
  on: '2025-03-01',
}
const open = (more: object, as?: RequestIdentity) => act('openCommunityStation', { ...station, ...more }, as)
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })

describe('a station', () => {
  test('opens, changes what it can do, and closes, all of it by intervals', async () => {
    const opened = await open({ kind: 'REGIONAL_CARE_CENTRE', capacity: 30, serves: ['140502100201', '140502101201'] })
    expect(opened).toMatchObject({
      level: 'TOWNSHIP',
      since: '2025-03-01',
      state: { capacity: 30, serves: [{ code: '140502100201' }, { code: '140502101201' }] },
    })
    const change = { staff: 6, certifiedStaff: 2, capacity: 45 }
    const early = { ...seen(opened), ...change, on: '2025-03-01' }
    expect(await act('changeCommunityStation', early)).toMatchObject({ code: 'OUT_OF_ORDER' })
    const changed = await act('changeCommunityStation', { ...seen(opened), ...change, on: '2025-09-01' })
    expect(changed.states).toEqual([
      { since: '2025-03-01', until: '2025-09-01', capacity: 30 },
      { since: '2025-09-01', until: null, capacity: 45 },
    ])
    const closing = { reason: 'MERGED', on: '2026-01-01' }
    expect(await act('closeCommunityStation', { ...seen(opened), ...closing })).toMatchObject({ code: 'STALE_VERSION' })
    const closed = await act('closeCommunityStation', { ...seen(changed), ...closing })
    expect(closed).toMatchObject({ until: '2026-01-01', state: null })
    expect(await act('closeCommunityStation', { ...seen(closed), ...closing })).toMatchObject({
      code: 'STATION_CLOSED',
    })
    const stationsOn = async (on: string) => {
      const [division] = (
        await hub.ask(
          `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on Division { stations(kinds: [REGIONAL_CARE_CENTRE], on: $on) { id } } } }`,
          { r: [{ __typename: 'Division', code: '140502100000' }], on },
        )
      )._entities
      return division.stations.length
    }
    expect([await stationsOn('2025-02-28'), await stationsOn('2025-12-31'), await stationsOn('2026-01-01')]).toEqual([
      0, 1, 0,
    ])
  })

  test('stands on its level, serves its county, is staffed as it says, by the right hands', async () => {
    expect(await open({ kind: 'CHILD_PROTECTION_CENTRE' })).toMatchObject({ code: 'WRONG_LEVEL' })
    expect(await open({ kind: 'REGIONAL_CARE_CENTRE', serves: ['140521100201'] })).toMatchObject({
      code: 'SERVES_TOO_FAR',
    })
    expect(await open({ on: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
    expect(await open({ division: '150102001' })).toMatchObject({ code: 'OUT_OF_SCOPE' })
    expect(await open({}, { ...officer, roles: ['LEADER'] })).toMatchObject({ code: 'ROLE_REQUIRED' })
    await expect(open({ certifiedStaff: 5 })).rejects.toThrow('BAD_USER_INPUT')
  })

  test('of the protection of minors stands once in a township, though two clerks open it at once', async () => {
    const stations = ['甲', '乙'].map((name) => open({ kind: 'CHILD_PROTECTION_STATION', name }))
    const both = await Promise.all(stations)
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STATION_EXISTS', 'done'])
    expect(await open({ kind: 'COMMUNITY_CANTEEN' })).toMatchObject({ level: 'TOWNSHIP' })
    expect(await open({ kind: 'COMMUNITY_CANTEEN' })).toMatchObject({ level: 'TOWNSHIP' })
  })
})

describe('coverage', () => {
  const villages = Array.from({ length: 20 }, (_, at) => `14058110${at % 4}${String(201 + at).padStart(3, '0')}`)
  const communities = Array.from({ length: 5 }, (_, at) => `140581001${String(1 + at).padStart(3, '0')}`)
  const coverage = async (level: string, kinds: string[], on = '2026-06-15') =>
    (
      await hub.ask(
        `query ($kinds: [CommunityStationKind!]!, $level: DivisionLevel!, $on: Date) {
          stationCoverage(division: "140581", kinds: $kinds, level: $level, on: $on) { committeeKind units covered share } }`,
        { kinds, level, on },
      )
    ).stationCoverage

  beforeAll(async () => {
    await hub.subgraph.asHub(async (context) => {
      const committee = { name: '委员会', term: null, posts: [] }
      await insertCommittees(context, [
        ...villages.map((division) => ({ ...committee, division, kind: 'VILLAGE' as const })),
        ...communities.map((division) => ({ ...committee, division, kind: 'RESIDENTS' as const })),
      ])
      await insertStations(context, [
        // 85 % of the villages: 15 by sites of their own, 2 served by a site of a neighbour.
        ...villages.slice(0, 15).map((division, at) => ({
          division,
          kind: 'MUTUAL_CARE_SITE' as const,
          name: '互助点',
          openedOn: '2025-01-01',
          serves: at === 0 ? villages.slice(14, 17) : [],
        })),
        {
          division: villages[19]!,
          kind: 'MUTUAL_CARE_SITE',
          name: '旧点',
          openedOn: '2020-01-01',
          closed: { on: '2026-01-01', reason: 'NO_DEMAND' },
        },
        ...communities.map((division) => ({
          division,
          kind: 'EMBEDDED_CARE_FACILITY' as const,
          name: '设施',
          openedOn: '2025-06-01',
        })),
        { division: '140581100000', kind: 'SOCIAL_WORK_STATION', name: '社工站', openedOn: '2024-01-01' },
      ])
    })
  })

  test('of villages and communities counts those with a place of care, or served by one', async () => {
    const kinds = ['MUTUAL_CARE_SITE', 'EMBEDDED_CARE_FACILITY']
    expect(await coverage('VILLAGE', kinds)).toEqual([
      { committeeKind: 'VILLAGE', units: 20, covered: 17, share: '0.85' },
      { committeeKind: 'RESIDENTS', units: 5, covered: 5, share: '1' },
    ])
    expect(await coverage('VILLAGE', kinds, '2025-03-01')).toMatchObject([{ covered: 18 }, { covered: 0 }])
  })

  test('of townships and counties counts those with a committee below', async () => {
    expect(await coverage('TOWNSHIP', ['SOCIAL_WORK_STATION'])).toEqual([
      { committeeKind: null, units: 5, covered: 1, share: '0.2' },
    ])
    expect(await coverage('COUNTY', ['CHILD_PROTECTION_CENTRE'])).toMatchObject([{ units: 1, covered: 0 }])
  })

  test('is asked by known kinds on known levels, by those who serve the division', async () => {
    const query = `query ($level: DivisionLevel!) { stationCoverage(division: "140581", kinds: [], level: $level) { units } }`
    expect((await hub.execute(query, { level: 'VILLAGE' })).errors[0].extensions.code).toBe('BAD_USER_INPUT')
    await expect(coverage('PROVINCE', ['SERVICE_CENTRE'])).rejects.toThrow('BAD_USER_INPUT')
    const foreign = { ...officer, divisions: ['140522000000'] }
    const refused = await hub.execute(query.replace('[]', '[SERVICE_CENTRE]'), { level: 'VILLAGE' }, foreign)
    expect(refused.errors[0].extensions.code).toBe('OUT_OF_SCOPE')
  })

  test('stations of 100 divisions cost as many statements as of one', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { stations { name state { staff } states { since } } } } }`
    const r = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        __typename: 'Division',
        code: villages[at % 20]!.slice(0, 9) + String(201 + at).padStart(3, '0'),
      }))
    const one = await hub.countStatements(() => hub.ask(query, { r: r(1) }))
    expect(await hub.countStatements(() => hub.ask(query, { r: r(100) }))).toBe(one)
  })

  test('a list shows what is open, page by page', async () => {
    const list = async (filter: object, after: string | null = null) =>
      (
        await hub.ask(
          `query ($filter: CommunityStationFilter, $after: String) { communityStations(division: "140581", filter: $filter, first: 10, after: $after) {
            totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { filter, after },
        )
      ).communityStations
    const sites = { kinds: ['MUTUAL_CARE_SITE'] }
    expect((await list(sites)).totalCount).toBe(16)
    const first = await list({ ...sites, isOpen: true })
    const second = await list({ ...sites, isOpen: true }, first.pageInfo.endCursor)
    const ids = [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id)
    expect([first.totalCount, new Set(ids).size, second.pageInfo.hasNextPage]).toEqual([15, 15, false])
    expect((await list({ ...sites, isOpen: false })).totalCount).toBe(1)
    expect((await list({ openedFrom: '2025-06-01', openedBefore: '2025-06-02' })).totalCount).toBe(5)
  })

  test('a batch with two social-work stations of one township fails whole', async () => {
    const twice = {
      division: '140522100000',
      kind: 'SOCIAL_WORK_STATION' as const,
      name: '社工站',
      openedOn: '2024-01-01',
    }
    await expect(hub.subgraph.asHub((context) => insertStations(context, [twice, twice]))).rejects.toMatchObject({
      constraint: 'one_station_of_a_division_at_a_time',
    })
  })
})
