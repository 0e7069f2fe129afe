import { legalEvents } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COUNTY, ELSEWHERE, Register } from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { insertFacilities } from './index.ts'
import { facilityStates, mayApprove } from './rules.ts'

let hub: TestHub
let register: Register
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
})
afterAll(() => hub.close())

let number = 0
const FIELDS = 'id version name kind state stateSince allowedActs division { code }'
const approve = (more: object = {}) =>
  register.act(
    'approveFuneralFacility',
    {
      division: COUNTY,
      name: `晋城市第${++number}殡仪馆`,
      kind: 'FUNERAL_HOME',
      approvalLevel: 'COUNTY',
      approvalDocument: '城政发〔2020〕1号',
      approvedOn: '2020-01-05',
      ...more,
    },
    FIELDS,
  )
const move = (act: string, { id, version }: { id: string; version: number }, on = '2026-06-01') =>
  register.act(`${act}FuneralFacility`, { facilityId: id, version, on, document: '文 1号' }, FIELDS)

describe('殡葬设施', () => {
  test('is approved, opened, suspended, resumed and closed, one step at a time', async () => {
    const approved = await approve()
    expect(approved).toMatchObject({ state: 'APPROVED', allowedActs: ['OPEN', 'CLOSE'], division: { code: COUNTY } })
    expect((await move('suspend', approved)).code).toBe('ILLEGAL_TRANSITION')
    const open = await move('open', approved, '2026-01-01')
    expect((await move('suspend', open, '2025-12-31')).code).toBe('OUT_OF_ORDER')
    expect((await move('suspend', open, '2026-06-16')).code).toBe('IN_FUTURE')
    const resumed = await move('resume', await move('suspend', open))
    expect(resumed).toMatchObject({ state: 'OPERATING', stateSince: '2026-06-01' })
    expect(await move('close', resumed)).toMatchObject({ state: 'CLOSED', allowedActs: [] })
    expect((await move('open', approved)).code).toBe('STALE_VERSION')
  })

  test.each([
    ['APPROVED', ['OPEN', 'CLOSE']],
    ['OPERATING', ['SUSPEND', 'CLOSE']],
    ['SUSPENDED', ['RESUME', 'CLOSE']],
    ['CLOSED', []],
  ] as const)('in %s these acts are possible: %s', (from, events) => {
    expect(legalEvents(facilityStates, from)).toEqual(events)
  })

  test('of a cemetery the province approves, of a village graveyard the county may', async () => {
    expect((await approve({ kind: 'COMMERCIAL_CEMETERY', approvalLevel: 'PREFECTURE' })).code).toBe(
      'APPROVAL_LEVEL_TOO_LOW',
    )
    expect((await approve({ kind: 'COMMERCIAL_CEMETERY', approvalLevel: 'PROVINCE' })).state).toBe('APPROVED')
    expect((await approve({ kind: 'RURAL_PUBLIC_GRAVEYARD' })).state).toBe('APPROVED')
    expect([mayApprove('PROVINCE', 2), mayApprove('PREFECTURE', 2), mayApprove('COUNTY', 2)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('bears a name of its own in its division, two writers at once included', async () => {
    const answers = await Promise.all([approve({ name: '凤凰山公墓' }), approve({ name: '凤凰山公墓' })])
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual(['NAME_TAKEN'])
  })

  test('is listed by kind and state in its division, and stands in the graph of the division', async () => {
    await hub.subgraph.asHub((context) =>
      insertFacilities(
        context,
        Array.from({ length: 100 }, (_, at) => ({
          division: `1405${String(21 + at)}000000`.slice(0, 12).padEnd(12, '0'),
          name: `第${at}骨灰堂`,
          kind: 'URN_HALL' as const,
          approvalLevel: 'COUNTY' as const,
          approvalDocument: '文',
          approvedOn: '2019-01-01',
          operatingSince: '2019-05-01',
        })),
      ),
    )
    const list = `query ($filter: FuneralFacilityFilter) { funeralFacilities(division: "${ELSEWHERE}", filter: $filter) {
      totalCount edges { node { kind state } } } }`
    expect((await hub.ask(list, { filter: { kind: 'URN_HALL', state: 'OPERATING' } })).funeralFacilities).toMatchObject(
      {
        totalCount: 1,
        edges: [{ node: { kind: 'URN_HALL' } }],
      },
    )
    const query = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Division {
      funeralFacilities { name cemetery { gravesLeft } } marriageOffices { name } } } }`
    const codes = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ __typename: 'Division', code: `1405${String(21 + at)}000000` }))
    const ask = (count: number) => hub.countStatements(() => hub.ask(query, { codes: codes(count) }))
    expect(await ask(60)).toBe(await ask(1))
    expect((await hub.ask(list, {}, { ...officer, divisions: [ELSEWHERE] })).funeralFacilities.totalCount).toBe(1)
  })
})
