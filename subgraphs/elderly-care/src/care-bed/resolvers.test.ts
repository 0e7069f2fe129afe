import { randomUUID } from 'node:crypto'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, assess, BED, checkIn, INSTITUTION, openBeds, registerInstitution, residentOf } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const bedAct = (name: string, bed: { id: string; version: number }, on: string, more: object = {}) =>
  act(hub, name, BED, { bedId: bed.id, version: bed.version, on, reason: '工作需要', ...more })
const statusOn = async (id: string, date: string) =>
  (await hub.ask('query ($id: ID!, $date: Date!) { careBed(id: $id) { statusOn(date: $date) } }', { id, date })).careBed
    .statusOn

describe('the ledger of beds', () => {
  test('says of every day what a bed was', async () => {
    const { id } = await registerInstitution(hub)
    const [bed] = await openBeds(hub, id)
    let now = await bedAct('maintainCareBed', bed!, '2026-03-01')
    expect(now).toMatchObject({ status: 'MAINTENANCE' })
    now = await bedAct('releaseCareBed', now, '2026-03-10')
    now = await bedAct('reserveCareBed', now, '2026-04-01')
    expect(await bedAct('maintainCareBed', now, '2026-04-02')).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    expect(await bedAct('releaseCareBed', now, '2026-03-31')).toMatchObject({ code: 'BED_CHANGED_SINCE' })
    expect(await bedAct('releaseCareBed', now, '2026-06-16')).toMatchObject({ code: 'DATE_IN_FUTURE' })
    now = await bedAct('releaseCareBed', now, '2026-04-01') // undone on the day it began
    expect(now).toMatchObject({ status: 'FREE' })
    now = await bedAct('convertCareBed', now, '2026-05-01', { kind: 'ORDINARY' })
    expect(now).toMatchObject({ kind: 'ORDINARY', status: 'FREE' })
    now = await bedAct('closeCareBed', now, '2026-06-01')
    expect(await bedAct('reserveCareBed', now, '2026-06-02')).toMatchObject({ code: 'BED_CLOSED' })
    const days = [
      '2026-01-09',
      '2026-01-10',
      '2026-02-28',
      '2026-03-01',
      '2026-03-09',
      '2026-03-10',
      '2026-05-31',
      '2026-06-01',
    ]
    expect(await Promise.all(days.map((day) => statusOn(bed!.id, day)))).toEqual([
      null,
      'FREE',
      'FREE',
      'MAINTENANCE',
      'MAINTENANCE',
      'FREE',
      'FREE',
      null,
    ])
  })

  test('lets a number be used again when its bed is closed, and only then', async () => {
    const { id } = await registerInstitution(hub)
    const [bed] = await openBeds(hub, id)
    const again = () =>
      act(hub, 'openCareBeds', INSTITUTION, {
        institutionId: id,
        openedOn: '2026-06-15',
        beds: [{ room: '102', number: '1', kind: 'ORDINARY' }],
      })
    expect(await again()).toMatchObject({ code: 'BED_NUMBER_TAKEN' })
    await bedAct('closeCareBed', bed!, '2026-06-15')
    expect(await again()).toMatchObject({ id })
  })

  test('holds no more open beds than were designed, also when two open the last ones at once', async () => {
    const { id } = await registerInstitution(hub)
    await openBeds(hub, id, 18)
    const two = (first: number) =>
      act(hub, 'openCareBeds', INSTITUTION, {
        institutionId: id,
        openedOn: '2026-06-15',
        beds: [first, first + 1].map((number) => ({ room: '2', number: String(number), kind: 'ORDINARY' })),
      })
    const answers = await Promise.all([two(30), two(40)])
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
    expect(answers.find(({ code }) => code !== undefined)).toMatchObject({ code: 'MORE_THAN_DESIGNED' })
  })

  test('gives a bed to one of two who want it at once', async () => {
    const { id } = await registerInstitution(hub)
    const [bed] = await openBeds(hub, id)
    const people = [randomUUID(), randomUUID()]
    for (const person of people) await assess(hub, person)
    const answers = await Promise.all(people.map((person) => checkIn(hub, bed!.id, person)))
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
    expect(answers.find(({ code }) => code !== undefined)).toMatchObject({
      code: 'BED_NOT_FREE',
      path: ['input', 'bedId'],
    })
  })

  test('does not close a bed under somebody', async () => {
    const { bed } = await residentOf(hub)
    const { careBed } = await hub.ask('query ($id: ID!) { careBed(id: $id) { id version } }', { id: bed.id })
    expect(await bedAct('closeCareBed', careBed, '2026-06-15')).toMatchObject({ code: 'BED_OCCUPIED' })
  })
})

describe('bed counts', () => {
  const counts = 'institutions designed open nursing occupied occupancyRate'

  test('add up for an institution, its county and its province, and are not told of other divisions', async () => {
    const { institution } = await residentOf(hub)
    const other = await registerInstitution(hub, { division: '140581000000' })
    await openBeds(hub, other.id, 3)
    const { careInstitution } = await hub.ask(
      `query ($id: ID!) { careInstitution(id: $id) { bedCounts { ${counts} } } }`,
      { id: institution.id },
    )
    expect(careInstitution.bedCounts).toEqual({
      institutions: 1,
      designed: 20,
      open: 1,
      nursing: 1,
      occupied: 1,
      occupancyRate: '1',
    })
    const capacity = async (code: string, as = officer) =>
      (
        await hub.ask(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { careCapacity { ${counts} } } } }`,
          { of: [{ __typename: 'Division', code }] },
          as,
        )
      )._entities[0].careCapacity
    expect(await capacity('140581000000')).toEqual({
      institutions: 1,
      designed: 20,
      open: 3,
      nursing: 3,
      occupied: 0,
      occupancyRate: '0',
    })
    const [county, prefecture] = [await capacity('140502000000'), await capacity('140500000000')]
    expect(prefecture.open).toBe(county.open + 3)
    expect(await capacity('140581000000', { ...officer, divisions: ['140502000000'] })).toBeNull()
  })

  test('of one division and of a hundred cost the same statements', async () => {
    const ask = (codes: string[]) =>
      hub.countStatements(() =>
        hub.ask(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { careCapacity { ${counts} } } } }`,
          { of: codes.map((code) => ({ __typename: 'Division', code })) },
        ),
      )
    const hundred = Array.from({ length: 100 }, (_, at) => `140502${String(100 + at)}000`)
    expect(await ask(['140502100000'])).toBe(await ask(hundred))
  })
})
