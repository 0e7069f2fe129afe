import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, COUNTY, REFUSAL, residentOf } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertInspections } from './index.ts'
import { drawByLot } from './rules.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
beforeEach(() => hub.setToday('2026-06-15'))
afterAll(() => hub.close())

const HAZARD = `... on CareHazard { id version state severity dueOn isOverdue escalation allowedEvents institution { id filingStatus } } ${REFUSAL}`
const INSPECTION = `... on CareInspection { id version state hazards { id version state severity } } ${REFUSAL}`
const blocked = { kind: 'MANAGEMENT', severity: 'MAJOR', description: '疏散通道堵塞' }

async function hazard(severity = 'MAJOR') {
  const { institution } = await residentOf(hub)
  return act(hub, 'reportHazard', HAZARD, {
    institutionId: institution.id,
    foundOn: '2026-06-15',
    kind: 'FACILITY_DEFECT',
    severity,
    description: '电线老化',
  })
}
const on = (one: { id: string; version: number }, more: object = {}) => ({
  hazardId: one.id,
  version: one.version,
  ...more,
})
const paper = { document: '文书1号' }

describe('a hazard', () => {
  test('is found, ordered to be mended within the limit, mended, looked at and closed by another hand', async () => {
    let now = await hazard()
    expect(await act(hub, 'orderRectification', HAZARD, on(now, { dueOn: '2026-06-23', ...paper }))).toMatchObject({
      code: 'LIMIT_OUT_OF_RANGE',
    })
    expect(await act(hub, 'orderRectification', HAZARD, on(now, { dueOn: '2026-06-14', ...paper }))).toMatchObject({
      code: 'LIMIT_OUT_OF_RANGE',
    })
    now = await act(hub, 'orderRectification', HAZARD, on(now, { dueOn: '2026-06-22', ...paper }))
    expect(now).toMatchObject({ state: 'ORDERED', dueOn: '2026-06-22', isOverdue: false })
    expect(await act(hub, 'closeHazard', HAZARD, on(now, paper))).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    now = await act(hub, 'rectifyHazard', HAZARD, on(now, { measure: '更换线路' }))
    now = await act(hub, 'reviewHazard', HAZARD, on(now, { isRectified: false, ...paper }))
    expect(now).toMatchObject({ state: 'RECTIFYING' })
    hub.setToday('2026-06-23')
    now = await act(hub, 'reviewHazard', HAZARD, on(now, { isRectified: true, ...paper }))
    expect(now).toMatchObject({ state: 'REVIEWED', isOverdue: true })
    expect(await act(hub, 'closeHazard', HAZARD, on(now, paper))).toMatchObject({ code: 'SAME_HAND' })
    const other = { ask: (query: string, variables?: object) => hub.ask(query, variables as never, secondOfficer) }
    now = await act(other, 'closeHazard', HAZARD, on(now, paper))
    expect(now).toMatchObject({ state: 'CLOSED', allowedEvents: [], isOverdue: false })
  })

  test('that is general may be given thirty days, and is closed by whoever looked', async () => {
    let now = await hazard('GENERAL')
    now = await act(hub, 'orderRectification', HAZARD, on(now, { dueOn: '2026-07-15', ...paper }))
    now = await act(hub, 'rectifyHazard', HAZARD, on(now, { measure: '补设标志' }))
    now = await act(hub, 'reviewHazard', HAZARD, on(now, { isRectified: true, ...paper }))
    expect(await act(hub, 'closeHazard', HAZARD, on(now, paper))).toMatchObject({ state: 'CLOSED' })
  })

  test('that is not mended suspends the institution, and is still to be mended', async () => {
    let now = await hazard()
    now = await act(hub, 'escalateHazard', HAZARD, on(now, { escalation: 'SUSPENSION', ...paper }))
    expect(now).toMatchObject({
      state: 'ESCALATED',
      escalation: 'SUSPENSION',
      institution: { filingStatus: 'SUSPENDED' },
      allowedEvents: ['RECTIFY'],
    })
    expect(await act(hub, 'escalateHazard', HAZARD, on(now, { escalation: 'REFERRAL', ...paper }))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })
    expect(await act(hub, 'rectifyHazard', HAZARD, on(now, { measure: '停业改造' }))).toMatchObject({
      state: 'RECTIFYING',
    })
  })

  test('that is overdue is found by its officers', async () => {
    const now = await hazard()
    await act(hub, 'orderRectification', HAZARD, on(now, { dueOn: '2026-06-15', ...paper }))
    const ids = async (overdue: boolean) => {
      const query = `query ($filter: CareHazardFilter) { careHazards(division: "14", filter: $filter, first: 200) { edges { node { id } } } }`
      const { careHazards } = await hub.ask(query, { filter: { overdue } })
      return careHazards.edges.map(({ node }: { node: { id: string } }) => node.id)
    }
    expect(await ids(true)).not.toContain(now.id)
    hub.setToday('2026-06-16')
    expect(await ids(true)).toContain(now.id)
    expect(await ids(false)).not.toContain(now.id)
  })

  test('two officers who move it at once do not both', async () => {
    const now = await hazard()
    const answers = await Promise.all(
      ['2026-06-20', '2026-06-21'].map((dueOn) => act(hub, 'orderRectification', HAZARD, on(now, { dueOn, ...paper }))),
    )
    expect(answers.map(({ code }) => code).sort()).toEqual(['STALE_VERSION', undefined])
  })
})

describe('an inspection', () => {
  test('turns what it found into hazards, at once', async () => {
    const { institution } = await residentOf(hub)
    const done = await act(hub, 'recordInspection', INSPECTION, {
      institutionId: institution.id,
      kind: 'FIRE',
      inspectedOn: '2026-06-15',
      inspectors: ['a', 'b'],
      document: '检查1号',
      hazards: [blocked, { ...blocked, severity: 'GENERAL' }],
    })
    expect(done).toMatchObject({ state: 'DONE', hazards: [{ state: 'FOUND' }, { state: 'FOUND' }] })
  })

  test('by lot can be drawn again by anybody from seed and list, and is published when all are done', async () => {
    const division = '140525000000'
    const ids: string[] = []
    for (let nth = 0; nth < 5; nth++) {
      const { institution } = await residentOf(hub)
      await hub.subgraph.asHub(({ em }) =>
        em.execute('update elderly_care.care_institution set division = ? where id = ?', [division, institution.id]),
      )
      ids.push(institution.id)
    }
    const BATCH = `... on RandomInspection { id version seed candidateCount publishedOn inspections { id version state inspectors institution { id } } } ${REFUSAL}`
    const draw = (institutionCount: number) =>
      act(hub, 'drawRandomInspection', BATCH, {
        division,
        kind: 'COMPREHENSIVE',
        institutionCount,
        inspectors: ['a', 'b', 'c', 'd'],
        inspectorsEach: 2,
        document: '抽查方案1号',
      })
    expect(await draw(6)).toMatchObject({ code: 'TOO_FEW_TO_DRAW' })
    const batch = await draw(3)
    expect(batch).toMatchObject({ candidateCount: 5, publishedOn: null })
    const drawn = batch.inspections.map(({ institution }: { institution: { id: string } }) => institution.id)
    expect(drawn.toSorted()).toEqual(drawByLot(ids, 3, batch.seed).toSorted())
    const publish = { randomInspectionId: batch.id, version: batch.version }
    expect(await act(hub, 'publishRandomInspection', BATCH, publish)).toMatchObject({ code: 'NOT_ALL_INSPECTED' })
    for (const { id, version, inspectors } of batch.inspections) {
      expect(new Set(inspectors).size).toBe(2)
      const result = { inspectionId: id, version, inspectedOn: '2026-06-15', document: '记录', hazards: [blocked] }
      const done = await act(hub, 'completeInspection', INSPECTION, result)
      expect(done).toMatchObject({ state: 'DONE', hazards: [{ severity: 'MAJOR' }] })
      expect(await act(hub, 'completeInspection', INSPECTION, { ...result, version: done.version })).toMatchObject({
        code: 'ALREADY_INSPECTED',
      })
    }
    const published = await act(hub, 'publishRandomInspection', BATCH, publish)
    expect(published).toMatchObject({ publishedOn: '2026-06-15' })
    expect(await act(hub, 'publishRandomInspection', BATCH, { ...publish, version: published.version })).toMatchObject({
      code: 'ALREADY_PUBLISHED',
    })
  })

  test('is for inspectors and officers of the division alone', async () => {
    const now = await hazard()
    const as = (more: object) => ({
      ask: (query: string, variables?: object) => hub.ask(query, variables as never, { ...officer, ...more }),
    })
    const order = on(now, { dueOn: '2026-06-16', ...paper })
    expect(await act(as({ roles: ['HANDLER'] }), 'orderRectification', HAZARD, order)).toMatchObject({
      code: 'ROLE_REQUIRED',
    })
    expect(await act(as({ divisions: ['140600000000'] }), 'orderRectification', HAZARD, order)).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

test('inspections are taken over with their hazards, open and closed', async () => {
  const { institution } = await residentOf(hub)
  await hub.subgraph.asHub((context) =>
    insertInspections(context, [
      {
        institutionId: institution.id,
        division: COUNTY,
        kind: 'FIRE',
        inspectedOn: '2026-03-01',
        inspectors: ['a', 'b'],
        document: '检查2号',
        hazards: [
          {
            kind: 'MANAGEMENT',
            severity: 'GENERAL',
            description: '未演练',
            dueOn: '2026-03-20',
            closedOn: '2026-03-15',
          },
          { kind: 'FACILITY_DEFECT', severity: 'MAJOR', description: '彩钢板', dueOn: '2026-03-08' },
        ],
      },
    ]),
  )
  const { careInstitution } = await hub.ask(
    'query ($id: ID!) { careInstitution(id: $id) { hazards(open: true) { state isOverdue inspection { kind } } inspections { hazards { state } } } }',
    { id: institution.id },
  )
  expect(careInstitution.hazards).toEqual([{ state: 'ORDERED', isOverdue: true, inspection: { kind: 'FIRE' } }])
  expect(careInstitution.inspections[0].hazards).toHaveLength(2)
})
