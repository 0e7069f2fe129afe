import type { RequestIdentity } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agree, auditor, bureau, catalogued, gateway, REQUEST, registerBureau, security } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await registerBureau(hub)
  await agree(hub, { ...REQUEST, purpose: 'FIRST' })
  await agree(hub, { ...REQUEST, purpose: 'SECOND', fields: REQUEST.fields.slice(0, 2) })
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const GRAPH = [
  catalogued('Query.person', { type: 'Person' }),
  catalogued('Query.agreements', { subgraphs: ['exchange'], isShareable: false }),
  catalogued('Person.id', { type: 'ID!', subgraphs: ['assistance', 'registry'] }),
  catalogued('Person.name', { description: '姓名 as printed.', level: 'PERSONAL', mask: 'NAME' }),
  catalogued('Person.death', { description: '死亡 100% proven.', level: 'SENSITIVE' }),
  catalogued('MinimumLivingAllowance.status', { subgraphs: ['assistance'], description: '状态', values: ['GRANTED'] }),
]
const publish = async (entries: object[], mark: string) =>
  (
    await hub.ask(
      `mutation ($fingerprint: String!, $entries: [CatalogueEntryInput!]!) {
        publishFieldCatalogue(fingerprint: $fingerprint, entries: $entries) { added changed withdrawn } }`,
      { fingerprint: mark.repeat(64), entries },
      gateway,
    )
  ).publishFieldCatalogue
const FIELDS = 'coordinate term department example level since holdings { agreement inFull } agreementCount'
async function read(as: RequestIdentity, filter: object = {}, page: object = {}) {
  const query = `query ($filter: FieldCatalogueFilter, $first: Int, $after: String) {
    fieldCatalogue(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`
  return (await hub.ask(query, { filter, ...page }, as)).fieldCatalogue
}
const found = async (as: RequestIdentity, filter: object = {}) =>
  (await read(as, filter)).edges.map((edge: { node: { coordinate: string } }) => edge.node.coordinate)

test('the gateway tells the catalogue, and only what has changed is written', async () => {
  expect(await publish(GRAPH, 'a')).toEqual({ added: 6, changed: 0, withdrawn: 0 })
  expect(await publish(GRAPH, 'a')).toEqual({ added: 0, changed: 0, withdrawn: 0 })
  hub.setToday('2026-06-20')
  const next = [
    ...GRAPH.slice(0, 5).map((one) => (one.coordinate === 'Person.death' ? { ...one, type: 'Death' } : one)),
  ]
  expect(await publish([...next, catalogued('Person.age')], 'b')).toEqual({ added: 1, changed: 1, withdrawn: 1 })
  expect(await found(auditor)).not.toContain('MinimumLivingAllowance.status')
  hub.setToday('2026-06-15')
  expect(await publish(GRAPH, 'c')).toEqual({ added: 1, changed: 1, withdrawn: 1 })
  const told = await hub.ask('{ fieldCatalogueFingerprint }', {}, gateway)
  expect(told.fieldCatalogueFingerprint).toBe('c'.repeat(64))
  for (const as of [security, bureau])
    expect((await hub.execute('{ fieldCatalogueFingerprint }', {}, as)).errors[0].extensions.code).toBe('ROLE_REQUIRED')
})

test('a partner at its own affairs sees what it may ask for, and which of its agreements hold it', async () => {
  expect(await found(bureau)).toEqual([
    'MinimumLivingAllowance.status',
    'Person.death',
    'Person.id',
    'Person.name',
    'Query.person',
  ])
  const { edges } = await read(bureau, { words: '姓名' })
  expect(edges).toHaveLength(1)
  expect(edges[0].node).toMatchObject({
    coordinate: 'Person.name',
    term: '姓名',
    department: '信息中心（人口与区划底座）',
    example: '张*三',
    holdings: [{ agreement: expect.stringMatching(/^GX-/), inFull: true }],
    agreementCount: null,
  })
  expect(await found(bureau, { isHeld: false })).toEqual(['MinimumLivingAllowance.status', 'Person.death'])
})

test('under an agreement that names the catalogue a partner sees what that agreement holds', async () => {
  const { agreements } = await hub.ask('{ agreements { code purpose } }', {}, bureau)
  const { code } = agreements.find((one: { purpose: string }) => one.purpose === 'SECOND')
  expect(await found({ ...bureau, agreement: code })).toEqual(['Person.id', 'Query.person'])
})

test('staff see all of it, the authority with the number of agreements, and a citizen nothing', async () => {
  expect(await found({ ...security, roles: ['OFFICER'] })).toHaveLength(6)
  const { edges } = await read(auditor, { words: 'person.id' })
  expect(edges[0].node).toMatchObject({ holdings: null, agreementCount: 2, department: null })
  expect((await read({ ...security, roles: ['OFFICER'] })).edges[0].node.agreementCount).toBeNull()
  const citizen: RequestIdentity = { ...security, kind: 'PERSON', roles: [] }
  const refused = await hub.execute('{ fieldCatalogue { totalCount } }', {}, citizen)
  expect(refused.errors[0].extensions.code).toBe('ROLE_REQUIRED')
})

test('it is searched by words, class and subgraph, and given in pages', async () => {
  expect(await found(auditor, { words: '死亡 Person' })).toEqual(['Person.death'])
  expect(await found(auditor, { words: '社会救助处' })).toEqual(['MinimumLivingAllowance.status'])
  // What a text search would take for a wildcard is looked for as it stands.
  expect(await found(auditor, { words: '%' })).toEqual(['Person.death'])
  expect(await found(auditor, { words: 'person_name' })).toEqual([])
  expect(await found(auditor, { level: 'SENSITIVE' })).toEqual(['Person.death'])
  expect(await found(auditor, { isPersonal: true })).toEqual(['Person.death', 'Person.name'])
  expect(await found(auditor, { subgraph: 'assistance' })).toEqual(['MinimumLivingAllowance.status', 'Person.id'])
  const first = await read(auditor, {}, { first: 4 })
  const second = await read(auditor, {}, { first: 4, after: first.pageInfo.endCursor })
  expect([first.edges.length, first.totalCount, second.edges.length, second.pageInfo.hasNextPage]).toEqual([
    4,
    6,
    2,
    false,
  ])
  expect(await hub.countStatements(() => read(auditor))).toBeLessThanOrEqual(6)
})

test('a request for what is not in the catalogue, or is not shared, is refused by name', async () => {
  const file = async (...coordinates: string[]) => {
    const fields = ['Query.person', ...coordinates].map((coordinate) => ({ coordinate, inFull: false }))
    const { act } = await hub.ask(
      `mutation ($input: FileSharingRequestInput!) { act: fileSharingRequest(input: $input) {
        ... on SharingRequest { state } ... on Refusal { code messageEn } } }`,
      { input: { ...REQUEST, purpose: 'THIRD', fields } },
      bureau,
    )
    return act
  }
  expect(
    await file('Person.nickname', 'Query.agreements', 'Subscription.agreements', 'Person.name', 'Person.name(style:)'),
  ).toEqual({
    code: 'NOT_SHARED',
    messageEn:
      'Not in the catalogue, or not shared: Person.nickname, Query.agreements, Subscription.agreements, Person.name(style:).',
  })
  expect(await file('Person.name', 'Subscription.person')).toEqual({ state: 'SUBMITTED' })
})
