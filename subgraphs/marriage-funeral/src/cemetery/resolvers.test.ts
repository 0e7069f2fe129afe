import { legalEvents } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertFacilities } from '../funeral-facility/index.ts'
import { COUNTY, newPerson, Register, registryEvent, type TestPerson } from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { insertCemeteries } from './index.ts'
import { blocksSales, inspectionStates, isOutsider, maySell } from './rules.ts'

const VILLAGE = '140502100201'
let hub: TestHub
let register: Register
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

let names = 0
async function cemetery(more: { total?: number; sold?: number; kind?: string; division?: string } = {}) {
  const [facilityId] = await hub.subgraph.asHub((context) =>
    insertFacilities(context, [
      {
        division: more.division ?? COUNTY,
        name: `公墓${++names}`,
        kind: (more.kind ?? 'COMMERCIAL_CEMETERY') as 'COMMERCIAL_CEMETERY',
        approvalLevel: 'PROVINCE',
        approvalDocument: '文',
        approvedOn: '2010-01-01',
        operatingSince: '2010-05-01',
      },
    ]),
  )
  const registered = await register.act(
    'registerCemetery',
    {
      facilityId,
      gravesTotal: more.total ?? 100,
      gravesSold: more.sold ?? 10,
      area: '20000',
      lowestPrice: '8000.00',
      highestPrice: '60000.00',
      prepaidYears: 20,
    },
    'id version gravesLeft maySell area lowestPrice',
  )
  return { ...registered, facilityId }
}
const INSPECTION =
  'id version year state blocksSales allowedActs concludedOn due { dueOn state } rectification { dueOn metOn state } cemetery { maySell }'
const begin = (cemeteryId: string, year = 2025) =>
  register.act('beginCemeteryInspection', { cemeteryId, year, document: '自查报告' }, INSPECTION)
const step = (act: string, one: { id: string; version: number }, more: object = {}, as = officer) =>
  register.act(act, { inspectionId: one.id, version: one.version, document: '文', ...more }, INSPECTION, as)
async function reviewed(cemeteryId: string, result: string) {
  const checked = await step('checkCemeteryInspection', await begin(cemeteryId))
  return step('reviewCemeteryInspection', checked, { result }, secondOfficer)
}
const bury = (cemeteryId: string, person: TestPerson, more: object = {}) =>
  register.act(
    'recordBurial',
    {
      cemeteryId,
      deceased: { document: { type: 'RESIDENT_ID', number: person.number }, name: person.name },
      kind: 'GRAVE',
      graveNumber: person.number.slice(-6),
      isNewGrave: true,
      diedOn: '2026-06-01',
      buriedOn: '2026-06-10',
      permit: `安葬证 ${person.number.slice(-8)}`,
      ...more,
    },
    'id version state isOutsider cemetery { gravesSold gravesLeft } ownProof { kind state diedOn }',
  )

describe('公墓', () => {
  test('has graves, of which no more are sold than there are', async () => {
    expect(await cemetery()).toMatchObject({ gravesLeft: 90, maySell: true, area: '20000', lowestPrice: '8000.00' })
    expect((await cemetery({ total: 5, sold: 6 })).code).toBe('NO_GRAVE_LEFT')
    const { facilityId } = await cemetery()
    const again = { facilityId, gravesTotal: 1, gravesSold: 0 }
    expect((await register.act('registerCemetery', again, 'id')).code).toBe('ALREADY_REGISTERED')
    expect((await register.act('registerCemetery', { ...again, prepaidYears: 21 }, 'id')).code).toBe('PREPAID_TOO_LONG')
  })
})

describe('年检', () => {
  test('goes from self-check over the county to the review by another hand', async () => {
    const { id } = await cemetery()
    expect((await begin(id, 2026)).code).toBe('YEAR_NOT_OVER')
    const begun = await begin(id)
    expect(begun).toMatchObject({ state: 'SELF_CHECKED', due: { dueOn: '2026-06-30', state: 'MET' } })
    expect((await step('reviewCemeteryInspection', begun, { result: 'QUALIFIED' })).code).toBe('ILLEGAL_TRANSITION')
    const checked = await step('checkCemeteryInspection', begun)
    expect((await step('reviewCemeteryInspection', checked, { result: 'QUALIFIED' })).code).toBe('SAME_HAND')
    expect(await step('reviewCemeteryInspection', checked, { result: 'QUALIFIED' }, secondOfficer)).toMatchObject({
      state: 'QUALIFIED',
      blocksSales: false,
      allowedActs: [],
      concludedOn: '2026-06-15',
    })
    expect((await begin(id)).code).toBe('ILLEGAL_TRANSITION')
  })

  test('that orders rectification or fails stops sales until it is accepted', async () => {
    for (const result of ['RECTIFY', 'UNQUALIFIED']) {
      const { id } = await cemetery()
      const stopped = await reviewed(id, result)
      expect(stopped).toMatchObject({
        state: result,
        blocksSales: true,
        rectification: { dueOn: '2026-09-15', metOn: null, state: 'RUNNING' },
        cemetery: { maySell: false },
      })
      expect((await bury(id, newPerson('MALE', '1940-01-01'))).code).toBe('SALES_STOPPED')
      expect((await bury(id, newPerson('MALE', '1940-01-01'), { isNewGrave: false })).state).toBe('RECORDED')
      expect(await step('acceptCemeteryRectification', stopped)).toMatchObject({
        rectification: { metOn: '2026-06-15', state: 'MET' },
        cemetery: { maySell: true },
      })
      expect((await bury(id, newPerson('MALE', '1940-01-01'))).state).toBe('RECORDED')
    }
  })

  test('nobody attended is marked after the limit only, and a late self-check opens nothing yet', async () => {
    const { id } = await cemetery()
    const mark = () =>
      register.act('markCemeteryNotAttended', { cemeteryId: id, year: 2025, document: '通报' }, INSPECTION)
    hub.setToday('2026-06-30')
    expect((await mark()).code).toBe('NOT_OVERDUE')
    hub.setToday('2026-07-01')
    const answers = await Promise.all([mark(), mark()])
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual(['ALREADY_INSPECTED'])
    expect(await begin(id)).toMatchObject({ state: 'SELF_CHECKED', blocksSales: true, cemetery: { maySell: false } })
  })

  test.each([
    ['SELF_CHECKED', ['COUNTY_CHECK']],
    ['COUNTY_CHECKED', ['PASS', 'ORDER_RECTIFICATION', 'POSTPONE', 'FAIL']],
    ['POSTPONED', ['PASS', 'ORDER_RECTIFICATION', 'FAIL']],
    ['RECTIFY', ['ACCEPT']],
    ['UNQUALIFIED', ['ACCEPT']],
    ['NOT_ATTENDED', ['SELF_CHECK']],
    ['QUALIFIED', []],
    ['ACCEPTED', []],
  ] as const)('in %s these acts are possible: %s', (from, events) => {
    expect(legalEvents(inspectionStates, from)).toEqual(events)
  })

  test('the newest inspection that says anything decides about sales', () => {
    const of = (year: number, state: 'QUALIFIED' | 'RECTIFY' | 'SELF_CHECKED' | 'POSTPONED', before = false) => ({
      year,
      state,
      blocksSales: blocksSales(state, before),
    })
    expect(maySell([])).toBe(true)
    expect(maySell([of(2024, 'RECTIFY'), of(2025, 'QUALIFIED')])).toBe(true)
    expect(maySell([of(2025, 'RECTIFY'), of(2024, 'QUALIFIED')])).toBe(false)
    expect(maySell([of(2024, 'RECTIFY'), of(2025, 'SELF_CHECKED')])).toBe(false)
    expect(maySell([of(2024, 'QUALIFIED'), of(2025, 'POSTPONED')])).toBe(true)
  })
})

describe('安葬', () => {
  test('takes a grave, proves the death, and is undone with both', async () => {
    const { id } = await cemetery({ total: 12, sold: 10 })
    const burial = await bury(id, newPerson('MALE', '1940-01-01'))
    expect(burial).toMatchObject({
      cemetery: { gravesSold: 11, gravesLeft: 1 },
      ownProof: { kind: 'BURIAL', state: 'STANDING', diedOn: '2026-06-01' },
    })
    const voided = await register.act(
      'voidBurial',
      { burialId: burial.id, version: burial.version, reason: 'STATED_IN_ERROR', document: '更正' },
      'state cemetery { gravesSold } ownProof { state }',
    )
    expect(voided).toEqual({ state: 'VOIDED', cemetery: { gravesSold: 10 }, ownProof: { state: 'REVOKED' } })
  })

  test('two writers at once do not share the last grave, nor bury one person twice', async () => {
    const { id } = await cemetery({ total: 11, sold: 10 })
    const answers = await Promise.all([
      bury(id, newPerson('MALE', '1940-01-01')),
      bury(id, newPerson('FEMALE', '1940-01-01')),
    ])
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual(['NO_GRAVE_LEFT'])
    const other = await cemetery()
    const person = newPerson('MALE', '1940-01-01')
    const twice = await Promise.all([bury(other.id, person), bury(other.id, person, { permit: '另一证' })])
    expect(twice.map(({ code }) => code).filter(Boolean)).toEqual(['ALREADY_BURIED'])
  })

  test('a grave is sold once; a spouse is laid into it without a new one', async () => {
    const { id } = await cemetery()
    await bury(id, newPerson('MALE', '1940-01-01'), { graveNumber: '甲-1' })
    const wife = newPerson('FEMALE', '1940-01-01')
    expect((await bury(id, wife, { graveNumber: '甲-1' })).code).toBe('GRAVE_TAKEN')
    expect((await bury(id, wife, { graveNumber: '甲-1', isNewGrave: false })).cemetery.gravesSold).toBe(11)
  })

  test('in a village graveyard is for its villagers only; an unknown home must be found out', async () => {
    const { id } = await cemetery({ kind: 'RURAL_PUBLIC_GRAVEYARD', division: VILLAGE })
    const home = async (person: TestPerson, registeredDivision: string) =>
      register.tell(
        registryEvent(
          'registry.person.registered',
          { sex: 'MALE', birthDate: person.birthDate, residenceDivision: null, registeredDivision },
          [person.id],
        ),
      )
    const [villager, outsider, unknown] = [1, 2, 3].map(() => newPerson('MALE', '1940-01-01')) as [
      TestPerson,
      TestPerson,
      TestPerson,
    ]
    await home(villager, VILLAGE)
    await home(outsider, '140502100202')
    expect(await bury(id, villager)).toMatchObject({ state: 'RECORDED', isOutsider: false })
    expect((await bury(id, outsider, { isOutsider: false })).code).toBe('OUTSIDER')
    expect((await bury(id, unknown)).code).toBe('OUTSIDER')
    expect((await bury(id, unknown, { isOutsider: false })).state).toBe('RECORDED')
    expect([
      isOutsider('140502100000', VILLAGE),
      isOutsider(VILLAGE, '140502100000'),
      isOutsider(VILLAGE, null),
    ]).toEqual([false, true, null])
  })

  test('needs a death that is recorded or stated, and does not lie before it', async () => {
    const { id } = await cemetery()
    const person = newPerson('MALE', '1940-01-01')
    expect((await bury(id, person, { diedOn: null })).code).toBe('DEATH_UNKNOWN')
    expect((await bury(id, person, { diedOn: '2026-06-11' })).code).toBe('BURIED_BEFORE_DEATH')
    expect((await bury(id, person, { buriedOn: '2026-06-16' })).code).toBe('IN_FUTURE')
    await register.act(
      'recordDeathProof',
      {
        division: COUNTY,
        deceased: { document: { type: 'RESIDENT_ID', number: person.number } },
        kind: 'MEDICAL_CERTIFICATE',
        diedOn: '2026-06-05',
        issuer: '医院',
        documentNumber: 'C1',
      },
      'id',
    )
    expect((await bury(id, person, { diedOn: null })).ownProof.diedOn).toBe('2026-06-05')
  })
})

describe('读取', () => {
  test('cost the same number of statements for one facility and for a hundred', async () => {
    const facilities = await hub.subgraph.asHub(async (context) => {
      const ids = await insertFacilities(
        context,
        Array.from({ length: 100 }, (_, at) => ({
          division: COUNTY,
          name: `名册公墓${at}`,
          kind: 'COMMERCIAL_CEMETERY' as const,
          approvalLevel: 'PROVINCE' as const,
          approvalDocument: '文',
          approvedOn: '2010-01-01',
          operatingSince: '2010-05-01',
        })),
      )
      await insertCemeteries(
        context,
        ids.map((facilityId) => ({
          facilityId,
          division: COUNTY,
          gravesTotal: 10,
          gravesSold: 3,
          inspections: [{ year: 2025, state: 'QUALIFIED' as const, on: '2026-04-01', document: '名册' }],
        })),
      )
      return ids
    })
    const query = `query ($f: [_Any!]!) { _entities(representations: $f) { ... on FuneralFacility { name cemetery {
      gravesLeft maySell facility { id } inspections { year state due { dueOn } cemetery { id } } } } } }`
    const ask = (count: number) =>
      hub.countStatements(() =>
        hub.ask(query, { f: facilities.slice(0, count).map((id) => ({ __typename: 'FuneralFacility', id })) }),
      )
    expect(await ask(100)).toBe(await ask(1))
  })
})
