import type { Context, RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { addDays } from '@civil-affairs/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertPersons } from '../person/index.ts'
import { subgraph } from '../subgraph.ts'
import { insertHouseholds } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

/** People of 凤台: a man born in 1960, then by turns a woman and a man, each ten years younger. */
async function people(count: number, division = '140502001001'): Promise<string[]> {
  return hub.subgraph.asHub((context) =>
    insertPersons(
      context,
      Array.from({ length: count }, (_, at) => ({
        name: `李${'甲乙丙丁戊己庚辛'[at % 8]}`,
        sex: at % 2 === 0 ? ('MALE' as const) : ('FEMALE' as const),
        birthDate: `${1960 + (at % 6) * 10}-05-01`,
        residenceDivision: division,
        source: 'registry:counter',
        statedOn: '2020-01-01',
      })),
    ),
  )
}

const fields = `__typename ... on Household { id version until } ... on Refusal { code message messageEn path basis }`
async function act(name: string, input: object, as?: RequestIdentity) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  return (await hub.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }, as))[name]
}
async function membersOf(id: string, on: string | null = null) {
  const { household } = await hub.ask(
    `query ($id: ID!, $on: Date) { household(id: $id) { head(on: $on) { id } memberships(on: $on) { role since until joinReason leaveReason person { id } } } }`,
    { id, on },
  )
  return household as {
    head: { id: string } | null
    memberships: {
      role: string
      since: string
      until: string | null
      joinReason: string
      leaveReason: string | null
      person: { id: string }
    }[]
  }
}
const rolesOf = async (id: string, on?: string) =>
  Object.fromEntries((await membersOf(id, on)).memberships.map(({ person, role }) => [person.id, role]))
const householdsOf = async (id: string, history = false) =>
  (
    await hub.ask(
      `query ($id: ID!, $history: Boolean) { person(id: $id) { households(history: $history) { id kind } } }`,
      {
        id,
        history,
      },
    )
  ).person.households

const form = (roles: Record<string, string>, rest: object = {}) =>
  act('formHousehold', {
    kind: 'REGISTERED',
    division: '140502001001',
    on: '2024-01-01',
    members: Object.entries(roles).map(([personId, role]) => ({ personId, role })),
    ...rest,
  })

describe('a family', () => {
  let husband: string, wife: string, daughter: string, son: string, stranger: string
  let home: { id: string; version: number }
  beforeEach(async () => {
    ;[husband, wife, son, daughter, stranger] = (await people(5)) as [string, string, string, string, string]
    home = await form({ [husband]: '02', [wife]: '12', [son]: '20' })
  })
  const the = () => ({ householdId: home.id, version: home.version })

  test('is formed with its head, seen from the household and from each member', async () => {
    expect(home).toMatchObject({ __typename: 'Household', version: 1 })
    const { household } = await hub.ask(
      `query ($id: ID!) { household(id: $id) { kind number address since until division { name } head { id name }
         memberships { role roleLabel since joinReason notes { code } household { id } person { id name age } } } }`,
      { id: home.id },
    )
    expect(household).toMatchObject({
      kind: 'REGISTERED',
      since: '2024-01-01',
      until: null,
      head: { id: husband, name: '李甲' },
    })
    expect(household.memberships[0]).toEqual({
      role: '02',
      roleLabel: '户主',
      since: '2024-01-01',
      joinReason: 'FORMED',
      notes: [],
      household: { id: home.id },
      person: { id: husband, name: '李甲', age: 66 },
    })
    expect(await rolesOf(home.id)).toEqual({ [husband]: '02', [wife]: '12', [son]: '20' })
    expect(await householdsOf(wife)).toEqual([{ id: home.id, kind: 'REGISTERED' }])
  })

  test('may be registered in one place and live in another: the kinds do not meet', async () => {
    const resident = await form({ [wife]: '02', [husband]: '11' }, { kind: 'RESIDENT', division: '140525100200' })
    expect((await householdsOf(wife)).map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'REGISTERED',
      'RESIDENT',
    ])
    expect(
      await act('mergeHouseholds', {
        ...the(),
        mergedId: resident.id,
        mergedVersion: 1,
        on: '2025-01-01',
        members: [{ personId: wife, role: '12' }],
      }),
    ).toMatchObject({ code: 'KINDS_DIFFER' })
  })

  test('stands in one order: the head first, then by the day of joining, of one day by id', async () => {
    const resident = await form({ [wife]: '02', [husband]: '11' }, { kind: 'RESIDENT', division: '140525100200' })
    const { id } = await act('joinHousehold', {
      ...the(),
      personId: daughter,
      role: '30',
      reason: 'BIRTH',
      on: '2025-03-01',
    })
    expect(id).toBe(home.id)
    expect((await householdsOf(wife)).map((one: { id: string }) => one.id)).toEqual([home.id, resident.id].toSorted())
    const { memberships } = await membersOf(home.id)
    expect(memberships.map(({ person }) => person.id)).toEqual([husband, ...[wife, son].toSorted(), daughter])
  })

  test('is joined by a child, and nobody is twice in households of a kind', async () => {
    const joined = await act('joinHousehold', {
      ...the(),
      personId: daughter,
      role: '30',
      reason: 'BIRTH',
      on: '2024-05-01',
    })
    expect(joined).toMatchObject({ id: home.id, version: 2 })
    expect(await rolesOf(home.id, '2024-04-30')).not.toHaveProperty(daughter)
    expect(await rolesOf(home.id, '2024-05-01')).toMatchObject({ [daughter]: '30' })
    expect(await form({ [daughter]: '02' }, { on: '2025-01-01' })).toMatchObject({ code: 'ALREADY_IN_HOUSEHOLD' })
    expect(
      await act('joinHousehold', {
        ...the(),
        version: 2,
        personId: wife,
        role: '12',
        reason: 'OTHER',
        on: '2025-01-01',
      }),
    ).toMatchObject({ code: 'ALREADY_IN_HOUSEHOLD' })
  })

  test('is left by its head only with a successor, and then every role is told anew', async () => {
    const leave = { ...the(), personId: husband, reason: 'DEATH', on: '2025-03-01' }
    expect(await act('leaveHousehold', leave)).toMatchObject({
      code: 'HEAD_NEEDS_SUCCESSOR',
      path: ['input', 'succession'],
    })
    expect(await act('leaveHousehold', { ...leave, succession: { newHeadId: wife, roles: [] } })).toMatchObject({
      code: 'MEMBERS_INCOMPLETE',
      basis: 'GB/T 4761',
    })
    expect(await rolesOf(home.id, '2025-03-01')).toHaveProperty(husband) // refused: nothing was changed
    const left = await act('leaveHousehold', {
      ...leave,
      succession: { newHeadId: wife, roles: [{ personId: son, role: '20' }] },
    })
    expect(left).toMatchObject({ version: 2 })
    expect(await rolesOf(home.id, '2025-02-28')).toEqual({ [husband]: '02', [wife]: '12', [son]: '20' })
    expect(await rolesOf(home.id, '2025-03-01')).toEqual({ [wife]: '02', [son]: '20' })
    expect((await membersOf(home.id)).memberships[0]).toMatchObject({ since: '2024-01-01', person: { id: wife } })
    expect(await householdsOf(husband)).toEqual([])
    expect(await householdsOf(husband, true)).toEqual([{ id: home.id, kind: 'REGISTERED' }])
  })

  test('ends when the last member leaves', async () => {
    const alone = await form({ [stranger]: '02' })
    const left = await act('leaveHousehold', {
      householdId: alone.id,
      version: 1,
      personId: stranger,
      reason: 'MIGRATION',
      on: '2025-01-01',
    })
    expect(left).toMatchObject({ until: '2025-01-01' })
    expect(
      await act('joinHousehold', {
        householdId: alone.id,
        version: left.version,
        personId: daughter,
        role: '30',
        reason: 'OTHER',
        on: '2025-02-01',
      }),
    ).toMatchObject({ code: 'HOUSEHOLD_DISSOLVED' })
  })

  test('changes its head', async () => {
    const change = { ...the(), on: '2025-01-01' }
    const roles = [
      { personId: husband, role: '11' },
      { personId: son, role: '20' },
    ]
    expect(
      await act('changeHead', {
        ...change,
        succession: { newHeadId: wife, roles: [{ personId: husband, role: '02' }, roles[1]] },
      }),
    ).toMatchObject({ code: 'HEADS_NOT_ONE' })
    expect(
      await act('changeHead', {
        ...change,
        succession: { newHeadId: stranger, roles: [...roles, { personId: wife, role: '99' }] },
      }),
    ).toMatchObject({ code: 'MEMBERS_INCOMPLETE' })
    await act('changeHead', { ...change, succession: { newHeadId: wife, roles } })
    expect((await membersOf(home.id)).head).toEqual({ id: wife })
    expect((await membersOf(home.id, '2024-12-31')).head).toEqual({ id: husband })
    // and again the same day: the roles that held no day are not seen
    await act('changeHead', {
      ...change,
      version: 2,
      succession: {
        newHeadId: son,
        roles: [
          { personId: husband, role: '51' },
          { personId: wife, role: '52' },
        ],
      },
    })
    expect(await rolesOf(home.id, '2025-01-01')).toEqual({ [son]: '02', [husband]: '51', [wife]: '52' })
  })

  test('a death told after a change of head ends the role that was given meanwhile', async () => {
    await act('changeHead', {
      ...the(),
      on: '2025-05-10',
      succession: {
        newHeadId: wife,
        roles: [
          { personId: husband, role: '11' },
          { personId: son, role: '20' },
        ],
      },
    })
    const died = { ...the(), version: 2, on: '2025-05-01', reason: 'DEATH' }
    // The husband was head until the 10th: without him there would have been none.
    expect(await act('leaveHousehold', { ...died, personId: husband })).toMatchObject({ code: 'OUT_OF_ORDER' })
    expect(await act('leaveHousehold', { ...died, personId: son })).toMatchObject({ version: 3 })
    expect(await rolesOf(home.id, '2025-04-30')).toEqual({ [husband]: '02', [wife]: '12', [son]: '20' })
    expect(await rolesOf(home.id, '2025-05-01')).toEqual({ [husband]: '02', [wife]: '12' })
    expect(await rolesOf(home.id, '2025-05-10')).toEqual({ [husband]: '11', [wife]: '02' })
  })

  test('splits in one act: the son leaves, marries into nothing yet, and heads his own', async () => {
    const split = await act('splitHousehold', {
      ...the(),
      on: '2025-06-01',
      members: [{ personId: son, role: '02' }],
      number: '140502-7',
    })
    expect(split).toMatchObject({ __typename: 'Household', version: 1 })
    expect(await rolesOf(home.id)).toEqual({ [husband]: '02', [wife]: '12' })
    expect(await rolesOf(split.id)).toEqual({ [son]: '02' })
    expect(await rolesOf(split.id, '2025-05-31')).toEqual({})
    expect((await membersOf(split.id)).memberships[0]).toMatchObject({ since: '2025-06-01', joinReason: 'SPLIT' })
  })

  test('splits with its head going, if those who stay get another', async () => {
    const split = { ...the(), on: '2025-06-01', members: [{ personId: husband, role: '02' }] }
    expect(await act('splitHousehold', split)).toMatchObject({ code: 'HEAD_NEEDS_SUCCESSOR' })
    expect(
      await act('splitHousehold', {
        ...split,
        succession: { newHeadId: wife, roles: [{ personId: son, role: '20' }] },
      }),
    ).toMatchObject({ __typename: 'Household' })
    expect(await rolesOf(home.id)).toEqual({ [wife]: '02', [son]: '20' })
    expect(
      await act('splitHousehold', {
        ...the(),
        version: 2,
        on: '2025-07-01',
        members: [
          { personId: wife, role: '02' },
          { personId: son, role: '20' },
        ],
      }),
    ).toMatchObject({ code: 'NOBODY_REMAINS' })
  })

  test('takes another household in, whole, and that ends', async () => {
    const other = await form({ [stranger]: '02', [daughter]: '30' })
    const merge = { ...the(), mergedId: other.id, mergedVersion: 1, on: '2025-06-01' }
    expect(await act('mergeHouseholds', { ...merge, members: [{ personId: stranger, role: '97' }] })).toMatchObject({
      code: 'MEMBERS_INCOMPLETE',
    })
    const members = [
      { personId: stranger, role: '97' },
      { personId: daughter, role: '38' },
    ]
    expect(await act('mergeHouseholds', { ...merge, members })).toMatchObject({ id: home.id, version: 2 })
    expect(await rolesOf(home.id)).toEqual({
      [husband]: '02',
      [wife]: '12',
      [son]: '20',
      [stranger]: '97',
      [daughter]: '38',
    })
    expect(await rolesOf(other.id)).toEqual({})
    expect(await rolesOf(other.id, '2025-05-31')).toEqual({ [stranger]: '02', [daughter]: '30' })
    const { household } = await hub.ask(
      `query ($id: ID!) { household(id: $id) { until memberships(history: true) { until leaveReason } } }`,
      { id: other.id },
    )
    expect(household).toEqual({
      until: '2025-06-01',
      memberships: [
        { until: '2025-06-01', leaveReason: 'MERGER' },
        { until: '2025-06-01', leaveReason: 'MERGER' },
      ],
    })
  })

  test('moves, and it is known where it was', async () => {
    const move = { ...the(), on: '2025-06-01', division: '140525100200', address: '山西省晋城市泽州县南村镇1号' }
    expect(await act('moveHousehold', { ...move, division: '140726' })).toMatchObject({ code: 'UNKNOWN_DIVISION' })
    const county = { ...officer, divisions: ['140502000000'] }
    expect(await act('moveHousehold', move, county)).toMatchObject({
      code: 'OUT_OF_SCOPE',
      path: ['input', 'division'],
    })
    expect(await act('moveHousehold', move)).toMatchObject({ version: 2 })
    const ask = `query ($id: ID!) { household(id: $id) { division { code } address locations { since until division { code } } memberships { person { id } } } }`
    const { household } = await hub.ask(ask, { id: home.id }, { ...officer, divisions: ['140525000000'] })
    expect(household).toMatchObject({
      division: { code: '140525100200' },
      address: '山西省晋城市泽州县南村镇1号',
      memberships: [{}, {}, {}],
    })
    expect(household.locations.at(-1)).toMatchObject({ since: '2025-06-01', until: null })
    expect((await hub.ask(ask, { id: home.id }, county)).household).toBeNull()
    const everywhere = await hub.ask(ask, { id: home.id })
    expect(everywhere.household.locations).toEqual([
      { since: '2024-01-01', until: '2025-06-01', division: { code: '140502001001' } },
      { since: '2025-06-01', until: null, division: { code: '140525100200' } },
    ])
  })

  test('an act on an old version, in the future, before what is known, or by a foreign office is refused', async () => {
    const join = { ...the(), personId: daughter, role: '30', reason: 'BIRTH', on: '2024-05-01' }
    expect(await act('joinHousehold', join, { ...officer, roles: ['FINANCE'] })).toMatchObject({
      code: 'ROLE_REQUIRED',
    })
    expect(await act('joinHousehold', { ...join, version: 7 })).toMatchObject({ code: 'STALE_VERSION' })
    expect(await act('joinHousehold', { ...join, on: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
    expect(await act('joinHousehold', { ...join, on: '2026-06-15' })).toMatchObject({ version: 2 })
    expect(await act('joinHousehold', { ...join, version: 2, on: '2023-12-31' })).toMatchObject({
      code: 'OUT_OF_ORDER',
    })
    expect(
      await act('leaveHousehold', { ...the(), version: 2, personId: daughter, reason: 'OTHER', on: '2026-06-14' }),
    ).toMatchObject({ code: 'OUT_OF_ORDER' })
    expect(await act('joinHousehold', { ...join, version: 2, role: '02' })).toMatchObject({ code: 'HEADS_NOT_ONE' })
    expect(
      await act('leaveHousehold', { ...the(), version: 2, personId: stranger, reason: 'OTHER', on: '2026-06-15' }),
    ).toMatchObject({ code: 'NOT_A_MEMBER' })
    expect(
      await act('joinHousehold', { ...join, version: 2 }, { ...officer, divisions: ['140525000000'] }),
    ).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'householdId'],
    })
  })

  test('who left on the day of joining belonged to it on no day', async () => {
    await act('joinHousehold', { ...the(), personId: daughter, role: '30', reason: 'OTHER', on: '2025-05-01' })
    await act('leaveHousehold', { ...the(), version: 2, personId: daughter, reason: 'OTHER', on: '2025-05-01' })
    expect(await rolesOf(home.id, '2025-05-01')).not.toHaveProperty(daughter)
    expect(await householdsOf(daughter, true)).toEqual([])
    expect(await form({ [daughter]: '02' }, { on: '2025-05-01' })).toMatchObject({ __typename: 'Household' })
  })

  test('somebody the registry does not know cannot be a member', async () => {
    const join = {
      ...the(),
      personId: '00000000-0000-8000-8000-000000000000',
      role: '30',
      reason: 'OTHER',
      on: '2025-05-01',
    }
    expect(await act('joinHousehold', join)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'personId'] })
  })

  test('somebody whose other household lies in a foreign division is refused, and not told where', async () => {
    const [far] = (await people(1, '140105001001')) as [string]
    await form({ [far]: '02' }, { division: '140105001001' })
    const county = { ...officer, divisions: ['140502000000'] }
    const refused = await act(
      'joinHousehold',
      { ...the(), personId: far, role: '38', reason: 'MARRIAGE', on: '2025-05-01' },
      county,
    )
    expect(refused).toMatchObject({ code: 'ALREADY_IN_HOUSEHOLD' })
    expect(JSON.stringify(refused)).not.toContain('140105')
  })

  test('two who act at once cannot put somebody into two households, nor both act on one version', async () => {
    const other = await form({ [stranger]: '02' })
    const join = { personId: daughter, role: '30', reason: 'OTHER', on: '2025-01-01', version: 1 }
    const joined = await Promise.all(
      [home.id, other.id].map((householdId) => act('joinHousehold', { ...join, householdId })),
    )
    expect(joined.map((answer) => answer.code ?? 'done').sort()).toEqual(['ALREADY_IN_HOUSEHOLD', 'done'])
    expect(await householdsOf(daughter)).toHaveLength(1)

    const [one, two] = (await people(2)) as [string, string]
    const { version } = (await hub.ask(`query ($id: ID!) { household(id: $id) { version } }`, { id: home.id }))
      .household
    const both = await Promise.all(
      [one, two].map((personId) => act('joinHousehold', { ...join, ...the(), version, personId })),
    )
    expect(both.map((answer) => answer.code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done'])
  })

  test('a number belongs to one household of a division and kind', async () => {
    expect(await form({ [stranger]: '02' }, { number: 'H-1' })).toMatchObject({ __typename: 'Household' })
    expect(await form({ [daughter]: '02' }, { number: 'H-1' })).toMatchObject({ code: 'NUMBER_TAKEN' })
  })

  test('a daughter-in-law who is a man is a note, not a refusal', async () => {
    const [man] = (await people(1)) as [string]
    await act('joinHousehold', { ...the(), personId: man, role: '38', reason: 'OTHER', on: '2025-01-01' })
    const { household } = await hub.ask(
      `query ($id: ID!) { household(id: $id) { memberships { role notes { code message } } } }`,
      { id: home.id },
    )
    expect(household.memberships.filter(({ notes }: { notes: object[] }) => notes.length > 0)).toMatchObject([
      { role: '38', notes: [{ code: 'SEX_CONTRADICTS_ROLE', message: expect.stringContaining('儿媳') }] },
    ])
  })

  test('without a purpose the numbers are masked, and relations and reasons are not shown', async () => {
    await act('splitHousehold', {
      ...the(),
      on: '2025-06-01',
      members: [{ personId: son, role: '02' }],
      number: '140502199001011234',
    })
    const { person } = await hub.ask(
      `query ($id: ID!) { person(id: $id) { households { number memberships { role joinReason since person { id } } } } }`,
      { id: son },
      { ...officer, purpose: null },
    )
    expect(person.households[0].number).toMatch(/^140502\*{8,}\d{2,4}$/)
    expect(person.households[0].memberships).toEqual([
      { role: null, joinReason: null, since: null, person: { id: son } },
    ])
  })

  test('one head without a household of exactly one is no household', async () => {
    expect(await form({ [stranger]: '20' })).toMatchObject({ code: 'HEADS_NOT_ONE' })
    expect(await form({ [stranger]: '02', [daughter]: '02' })).toMatchObject({ code: 'HEADS_NOT_ONE' })
    expect(await form({ [stranger]: '02' }, { on: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
    expect(await form({ [stranger]: '02' }, { division: '140599' })).toMatchObject({ code: 'UNKNOWN_DIVISION' })
    const { errors } = await hub.execute(
      `mutation ($input: FormHouseholdInput!) { formHousehold(input: $input) { ${fields} } }`,
      {
        input: {
          kind: 'RESIDENT',
          division: '140502',
          on: '2024-01-01',
          members: [{ personId: stranger, role: '01' }],
        },
      },
    )
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['members', '0', 'role'] }] })
  })
})

describe('many', () => {
  const overview = `query ($id: ID!) { person(id: $id) { households { id kind memberships { role since until person { id name age } } } } }`

  test('the statements of an overview are as many for a household of few as for one of 100', async () => {
    const [one, two, other, ...hundred] = await people(103)
    const household = { kind: 'REGISTERED' as const, division: '140502001001', formedOn: '2024-01-01' }
    const roles = (ids: string[]) => ids.map((personId, at) => ({ personId, role: at === 0 ? '02' : '97' }))
    const [ofOne, , ofHundred] = await hub.subgraph.asHub((context) =>
      insertHouseholds(context, [
        { ...household, members: roles([one!]) },
        { ...household, members: roles([two!, other!]) },
        { ...household, members: roles(hundred) },
      ]),
    )
    const { person } = await hub.ask(overview, { id: hundred[50] })
    expect(person.households[0].memberships).toHaveLength(100)
    expect(person.households[0].memberships[0]).toMatchObject({ role: '02', person: { name: '李丁', age: 36 } })

    const byPerson = (id: string) => hub.countStatements(() => hub.ask(overview, { id }))
    const ofTwo = await byPerson(two!)
    expect(await byPerson(hundred[50]!)).toBe(ofTwo)
    // The only member is the person asked for, who is known by then.
    expect(await byPerson(one!)).toBeLessThanOrEqual(ofTwo)
    expect(ofTwo).toBeLessThanOrEqual(13)

    const byHousehold = (id: string) =>
      hub.countStatements(() =>
        hub.ask(
          `query ($id: ID!) { household(id: $id) { division { fullName } address head { name }
             memberships { role notes { code } person { name age households { id memberships { role } } } } } }`,
          { id },
        ),
      )
    expect(await byHousehold(ofHundred!)).toBe(await byHousehold(ofOne!))
  })

  test('a thousand households come in with their events in a few statements', async () => {
    const ids = await people(2_000)
    const households = Array.from({ length: 1_000 }, (_, at) => ({
      kind: 'RESIDENT' as const,
      division: '140502001001',
      formedOn: '2024-01-01',
      members: [
        { personId: ids[2 * at]!, role: '02' },
        { personId: ids[2 * at + 1]!, role: '12', since: '2025-01-01', reason: 'MARRIAGE' as const },
      ],
    }))
    let inserted: string[] = []
    const statements = await hub.countStatements(() =>
      hub.subgraph.asHub(async (context) => {
        inserted = await insertHouseholds(context, households)
      }),
    )
    expect(statements).toBeLessThanOrEqual(12)
    expect(await rolesOf(inserted[7]!, '2024-06-01')).toEqual({ [ids[14]!]: '02' })
    expect(await rolesOf(inserted[7]!)).toEqual({ [ids[14]!]: '02', [ids[15]!]: '12' })
    const [{ formed, joined }] = (await hub.subgraph.asHub((context) =>
      context.em.execute(
        `select count(*) filter (where type = 'registry.household.formed')::int as formed, count(*) filter (where type = 'registry.household.joined')::int as joined from registry.outbox where division = '140502001001' and subjects ->> 0 in (?)`,
        [inserted],
      ),
    )) as unknown as [{ formed: number; joined: number }]
    expect({ formed, joined }).toEqual({ formed: 1_000, joined: 2_000 })
  })

  test('a batch that puts somebody into two households of a kind is refused whole', async () => {
    const [a, b] = (await people(2)) as [string, string]
    const one = { kind: 'REGISTERED' as const, division: '140502001001', formedOn: '2024-01-01' }
    const batch = (context: Context) =>
      insertHouseholds(context, [
        { ...one, members: [{ personId: a, role: '02' }] },
        {
          ...one,
          members: [
            { personId: b, role: '02' },
            { personId: a, role: '12' },
          ],
        },
      ])
    await expect(hub.subgraph.asHub(batch)).rejects.toMatchObject({ constraint: 'one_household_of_a_kind_at_a_time' })
    expect(await householdsOf(b, true)).toEqual([])
  })
})

const anAct = fc.record({
  kind: fc.constantFrom('form', 'join', 'leave', 'head', 'split', 'merge'),
  who: fc.nat(4),
  other: fc.nat(4),
  days: fc.nat(2),
})

test('whatever acts follow each other, nobody is in two households on one day or lost, every household has one head, and every day can be told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 4, maxLength: 14 }), async (acts) => {
      const ids = await people(5)
      const versions = new Map<string, number>()
      /** Who is where, by the model; and what it was on each day there was an act. */
      const home = new Map<string, string>()
      const heads = new Map<string, string>()
      const days = new Map<string, Map<string, string>>()
      let day = '2025-01-01'
      for (const { kind, who, other, days: pass } of acts) {
        day = addDays(day, pass)
        const person = ids[who]!
        const own = home.get(person)
        const theirs = home.get(ids[other]!)
        const inHousehold = (id: string) => ids.filter((one) => home.get(one) === id)
        const the = (id: string) => ({ householdId: id, version: versions.get(id)!, on: day })
        const succession = (stay: string[]) =>
          stay.length === 0
            ? null
            : { newHeadId: stay[0]!, roles: stay.slice(1).map((personId) => ({ personId, role: '97' })) }
        let done: { __typename: string; id: string; version: number } | null = null
        if (kind === 'form') {
          done = await form({ [person]: '02' }, { on: day })
          expect(done!.__typename).toBe(own === undefined ? 'Household' : 'Refusal')
          if (own === undefined) {
            home.set(person, done!.id)
            heads.set(done!.id, person)
          }
        } else if (kind === 'join' && theirs !== undefined) {
          done = await act('joinHousehold', { ...the(theirs), personId: person, role: '97', reason: 'OTHER' })
          expect(done!.__typename).toBe(own === undefined ? 'Household' : 'Refusal')
          if (own === undefined) home.set(person, theirs)
        } else if (kind === 'leave' && own !== undefined) {
          const stay = inHousehold(own).filter((one) => one !== person)
          const input = { ...the(own), personId: person, reason: 'OTHER' }
          if (heads.get(own) === person && stay.length > 0) {
            expect(await act('leaveHousehold', input)).toMatchObject({ code: 'HEAD_NEEDS_SUCCESSOR' })
            heads.set(own, stay[0]!)
            done = await act('leaveHousehold', { ...input, succession: succession(stay) })
          } else done = await act('leaveHousehold', input)
          home.delete(person)
        } else if (kind === 'head' && own !== undefined) {
          const rest = inHousehold(own).filter((one) => one !== person)
          done = await act('changeHead', { ...the(own), succession: succession([person, ...rest]) })
          heads.set(own, person)
        } else if (kind === 'split' && own !== undefined && inHousehold(own).length > 1) {
          const stay = inHousehold(own).filter((one) => one !== person)
          const headGoes = heads.get(own) === person
          done = await act('splitHousehold', {
            ...the(own),
            members: [{ personId: person, role: '02' }],
            ...(headGoes ? { succession: succession(stay) } : {}),
          })
          if (headGoes) heads.set(own, stay[0]!)
          versions.set(own, versions.get(own)! + 1)
          home.set(person, done!.id)
          heads.set(done!.id, person)
        } else if (kind === 'merge' && own !== undefined && theirs !== undefined && own !== theirs) {
          const members = inHousehold(theirs).map((personId) => ({ personId, role: '97' }))
          done = await act('mergeHouseholds', {
            ...the(own),
            mergedId: theirs,
            mergedVersion: versions.get(theirs)!,
            members,
          })
          for (const { personId } of members) home.set(personId, own)
        }
        if (done?.__typename === 'Household') versions.set(done.id, done.version)
        else if (kind !== 'form' && kind !== 'join') expect(done).toBeNull()
        days.set(day, new Map(home))
      }
      for (const [on, where] of days) {
        const found = new Map<string, string>()
        for (const id of versions.keys()) {
          const { head, memberships } = await membersOf(id, on)
          expect(memberships.filter(({ role }) => role === '02')).toHaveLength(memberships.length === 0 ? 0 : 1)
          if (on === day && memberships.length > 0) expect(head?.id).toBe(heads.get(id))
          for (const { person } of memberships) {
            expect(found.has(person.id)).toBe(false)
            found.set(person.id, id)
          }
        }
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(where))
      }
    }),
    { numRuns: 25 },
  )
})
