import type { RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertPersons } from '../person/index.ts'
import { linkPersons } from '../person-link/index.ts'
import { subgraph } from '../subgraph.ts'
import { recordMaritalStatus } from '../vital-fact/index.ts'
import { insertKinships, type NewKinship } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

async function people(births: string[], division = '140502001001'): Promise<string[]> {
  return hub.subgraph.asHub((context) =>
    insertPersons(
      context,
      births.map((birthDate, at) => ({
        name: `王${'甲乙丙丁戊己庚辛'[at % 8]}`,
        sex: at % 2 === 0 ? ('MALE' as const) : ('FEMALE' as const),
        birthDate,
        residenceDivision: division,
        source: 'registry:counter',
        statedOn: '2020-01-01',
      })),
    ),
  )
}

const fields = `__typename ... on Kinship { id version kind since until endReason from { id } to { id } } ... on Refusal { code basis path }`
async function state(kind: string, fromId: string, toId: string, rest: object = {}, as?: RequestIdentity) {
  const input = { kind, fromId, toId, since: '2015-01-01', ...rest }
  return (
    await hub.ask(`mutation ($input: StateKinshipInput!) { stateKinship(input: $input) { ${fields} } }`, { input }, as)
  ).stateKinship
}
async function end(kinshipId: string, reason: string, until = '2026-06-01', version = 1) {
  const input = { kinshipId, version, until, reason }
  return (await hub.ask(`mutation ($input: EndKinshipInput!) { endKinship(input: $input) { ${fields} } }`, { input }))
    .endKinship
}
const kinOf = async (id: string, rest = '', as?: RequestIdentity) =>
  (
    await hub.ask(
      `query ($id: ID!) { person(id: $id) { kin${rest} { relation since until person { id name } } } }`,
      { id },
      as,
    )
  ).person?.kin
const nearOf = async (id: string) =>
  (await hub.ask(`query ($id: ID!) { person(id: $id) { nearRelatives { relation person { id } } } }`, { id })).person
    .nearRelatives
const barOf = async (id: string, other: string, as?: RequestIdentity) =>
  (
    await hub.ask(
      `query ($id: ID!, $other: ID!) { person(id: $id) { marriageBar(with: $other) { forbidden line generations commonAncestor { id } } } }`,
      { id, other },
      as,
    )
  ).person.marriageBar

let grandpa: string, father: string, mother: string, child: string, sister: string
beforeEach(async () => {
  ;[grandpa, father, mother, child, sister] = (await people([
    '1940-01-01',
    '1965-01-01',
    '1967-01-01',
    '2015-01-01',
    '2018-01-01',
  ])) as [string, string, string, string, string]
})

test('a father is stated once and seen from both ends', async () => {
  const stated = await state('PARENT', father, child)
  expect(stated).toMatchObject({
    __typename: 'Kinship',
    kind: 'PARENT',
    from: { id: father },
    to: { id: child },
    until: null,
  })
  expect(await kinOf(child)).toEqual([
    { relation: 'PARENT', since: '2015-01-01', until: null, person: { id: father, name: '王乙' } },
  ])
  expect(await kinOf(father, '(kinds: [CHILD, WARD])')).toMatchObject([{ relation: 'CHILD', person: { id: child } }])
  expect(await kinOf(father, '(kinds: [PARENT])')).toEqual([])
  expect(await state('PARENT', father, child)).toMatchObject({ code: 'ALREADY_STATED' })
})

test('nobody is their own ancestor, however long the line', async () => {
  const [old, older] = (await people(['1900-01-01', '1899-01-01'])) as [string, string]
  await state('PARENT', grandpa, father)
  await state('PARENT', father, child)
  expect(await state('PARENT', child, grandpa)).toMatchObject({ code: 'PARENT_NOT_OLDER' })
  expect(await state('ADOPTIVE_PARENT', child, grandpa)).toMatchObject({ code: 'OWN_ANCESTOR' })
  expect(await state('ADOPTIVE_PARENT', child, child)).toMatchObject({ code: 'KIN_OF_SELF' })
  await state('PARENT', old, grandpa)
  await state('PARENT', older, old)
  expect(await state('ADOPTIVE_PARENT', child, older)).toMatchObject({ code: 'OWN_ANCESTOR' })
})

test('two who state at once cannot close a circle, nor give a third parent', async () => {
  const both = await Promise.all([state('ADOPTIVE_PARENT', father, child), state('ADOPTIVE_PARENT', child, father)])
  expect(both.map((answer) => answer.code ?? 'done').sort()).toEqual(['OWN_ANCESTOR', 'done'])
  const parents = await Promise.all([grandpa, father, mother].map((id) => state('PARENT', id, sister)))
  expect(parents.map((answer) => answer.code ?? 'done').sort()).toEqual(['PARENTS_KNOWN', 'done', 'done'])
})

test('a circle over two ids of one person is a circle', async () => {
  const [double] = (await people(['1940-01-01'])) as [string]
  await state('PARENT', grandpa, father)
  await state('PARENT', father, child)
  await hub.subgraph.asHub((context) =>
    linkPersons(context, { personId: grandpa, duplicateId: double, reason: '同一人' }),
  )
  expect(await state('ADOPTIVE_PARENT', child, double)).toMatchObject({ code: 'OWN_ANCESTOR' })
  const [{ id: shown }] = (await kinOf(father, '(kinds: [PARENT])')).map(({ person }: { person: object }) => person)
  expect([grandpa, double]).toContain(shown)
  expect(await kinOf(grandpa)).toEqual(await kinOf(double))
})

test('a child has two natural parents, and siblings are stated only where parents are not known', async () => {
  await state('PARENT', father, child)
  await state('PARENT', mother, child)
  expect(await state('PARENT', grandpa, child)).toMatchObject({ code: 'PARENTS_KNOWN', path: ['input', 'toId'] })
  expect(await state('SIBLING', child, sister)).toMatchObject({ __typename: 'Kinship' })
  const [other, another] = (await people(['2016-01-01', '2017-01-01'])) as [string, string]
  await state('PARENT', father, other)
  expect(await state('SIBLING', child, other)).toMatchObject({ code: 'PARENTS_KNOWN', path: ['input', 'kind'] })
  expect(await state('SIBLING', another, sister)).toMatchObject({ __typename: 'Kinship' })
  expect(await state('SIBLING', sister, another)).toMatchObject({ code: 'ALREADY_STATED' })
})

test('kinship ends for the reasons of law only, and stays in the history', async () => {
  const { id } = await state('PARENT', father, child)
  expect(await end(id, 'GUARDIANSHIP_ENDED')).toMatchObject({
    code: 'BLOOD_DOES_NOT_END',
    basis: '民法典 art. 1084, 1111',
  })
  expect(await end(id, 'ADOPTED_BY_OTHERS', '2014-12-31')).toMatchObject({ code: 'OUT_OF_ORDER' })
  expect(await end(id, 'ADOPTED_BY_OTHERS', '2026-06-16')).toMatchObject({ code: 'IN_FUTURE' })
  expect(await end(id, 'ADOPTED_BY_OTHERS', '2026-06-01', 9)).toMatchObject({ code: 'STALE_VERSION' })
  expect(await end(id, 'ADOPTED_BY_OTHERS')).toMatchObject({ until: '2026-06-01', endReason: 'ADOPTED_BY_OTHERS' })
  expect(await end(id, 'ADOPTED_BY_OTHERS', '2026-06-02', 2)).toMatchObject({ code: 'ALREADY_ENDED' })
  expect(await kinOf(child)).toEqual([])
  expect(await kinOf(child, '(history: true)')).toMatchObject([{ relation: 'PARENT', until: '2026-06-01' }])
  expect(await barOf(child, father)).toMatchObject({ forbidden: true, line: 'LINEAL' })
})

test('near relatives come from parents, links of marriage, and two steps around, wherever they live', async () => {
  const [far, grandchild] = (await people(['1990-01-01', '2024-01-01'], '140105001001')) as [string, string]
  await state('PARENT', grandpa, father)
  await state('PARENT', father, child)
  await state('PARENT', father, far)
  await state('PARENT', far, grandchild, { since: '2024-01-01' })
  await hub.subgraph.asHub((context) =>
    recordMaritalStatus(context, {
      personId: father,
      spouseId: mother,
      status: 'MARRIED',
      asOf: '2010-01-01',
      source: 'registry:counter',
    }),
  )
  const near = await nearOf(father)
  expect(near).toEqual(
    expect.arrayContaining([
      { relation: 'SPOUSE', person: { id: mother } },
      { relation: 'PARENT', person: { id: grandpa } },
      { relation: 'CHILD', person: { id: child } },
      { relation: 'CHILD', person: { id: far } },
      { relation: 'GRANDCHILD', person: { id: grandchild } },
    ]),
  )
  expect(near).toHaveLength(5)
  expect(await barOf(child, grandchild)).toEqual({
    forbidden: true,
    line: 'COLLATERAL',
    generations: 3,
    commonAncestor: { id: father },
  })
  expect(await barOf(mother, father)).toEqual({ forbidden: false, line: null, generations: null, commonAncestor: null })
  // The county of 城区 asks: the relative elsewhere counts, the name stays hidden.
  const county = { ...officer, divisions: ['140502000000'] }
  expect(await kinOf(father, '(kinds: [CHILD])', county)).toContainEqual({
    relation: 'CHILD',
    since: '2015-01-01',
    until: null,
    person: { id: far, name: null },
  })
  expect(await kinOf(far, '', county)).toBeUndefined() // no such person for them
  expect(await kinOf(father, '', { ...officer, purpose: null })).toBeNull()
})

test('an officer states kinship of people of theirs, be the other of elsewhere', async () => {
  const [far, farther] = (await people(['1990-01-01', '1960-01-01'], '140105001001')) as [string, string]
  const county = { ...officer, divisions: ['140502000000'] }
  expect(await state('PARENT', far, sister, {}, county)).toMatchObject({ __typename: 'Kinship' })
  expect(await state('PARENT', farther, far, {}, county)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await state('GUARDIAN', father, '00000000-0000-8000-8000-000000000000', {}, county)).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'toId'],
  })
  expect(await state('PARENT', father, child, {}, { ...county, roles: ['FINANCE'] })).toMatchObject({
    code: 'ROLE_REQUIRED',
  })
  expect(await state('PARENT', father, child, { since: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
  expect(await state('PARENT', father, child, { broughtUp: true })).toMatchObject({
    code: 'ONLY_STEP_PARENTS_BRING_UP',
  })
  expect(await state('STEP_PARENT', father, child, { broughtUp: true })).toMatchObject({ kind: 'STEP_PARENT' })
})

test('the statements are as many for one child as for fifty', async () => {
  const [lonely, one, fruitful, ...fifty] = (await people([
    '1960-01-01',
    '1990-01-01',
    '1960-01-01',
    ...Array.from({ length: 50 }, () => '1990-01-01'),
  ])) as [string, string, string, ...string[]]
  const parent = (fromId: string, toId: string): NewKinship => ({
    kind: 'PARENT',
    fromId,
    toId,
    since: '1990-01-01',
    source: 'registry:sample',
    division: '140502001001',
  })
  const inserted = await hub.countStatements(() =>
    hub.subgraph.asHub((context) =>
      insertKinships(context, [parent(lonely, one), ...fifty.map((id) => parent(fruitful, id))]),
    ),
  )
  expect(inserted).toBeLessThanOrEqual(8)
  const ask = (id: string) =>
    hub.countStatements(() =>
      hub.ask(
        `query ($id: ID!) { person(id: $id) { kin { relation person { name kin { relation person { id } } } } nearRelatives { relation person { name } } } }`,
        { id },
      ),
    )
  expect(await kinOf(fruitful)).toHaveLength(50)
  expect(await ask(fruitful)).toBe(await ask(lonely))
})

test('a batch by which somebody would be their own ancestor is refused whole', async () => {
  const edge = (kind: 'PARENT' | 'ADOPTIVE_PARENT', fromId: string, toId: string): NewKinship => ({
    kind,
    fromId,
    toId,
    since: '2015-01-01',
    source: 'registry:sample',
    division: '140502001001',
  })
  const batch = [
    edge('PARENT', grandpa, father),
    edge('PARENT', father, child),
    edge('ADOPTIVE_PARENT', child, grandpa),
  ]
  await expect(hub.subgraph.asHub((context) => insertKinships(context, batch))).rejects.toMatchObject({
    code: 'OWN_ANCESTOR',
  })
  expect(await kinOf(father, '(history: true)')).toEqual([])
})
