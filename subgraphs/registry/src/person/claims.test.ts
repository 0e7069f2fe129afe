import { randomUUID } from 'node:crypto'
import { subgraph as assistance } from '@civil-affairs/assistance'
import {
  claimPerson,
  FeedSetAside,
  IdentityClaim,
  OutboxEvent,
  PersonAlias,
  type PersonClaim,
  personIdOf,
} from '@civil-affairs/kit'
import { officer, openTestHub, peersOf, settle, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { Person, SourceClaim } from './entity.ts'
import { insertPersons, takeClaims } from './index.ts'

let hub: TestHub
let programme: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  programme = await openTestHub(assistance, { database: hub.database })
})
afterAll(async () => {
  await programme.close()
  await hub.close()
})

const claim = (stated: PersonClaim, source = `assistance:application:${randomUUID()}`) =>
  programme.subgraph.asHub(async (context) => claimPerson(context, stated, source))
const everybody = () => settle(hub.subgraph, programme.subgraph)
const overview = `query ($id: ID!) { person(id: $id) {
  id name sex birthDate age residence { name } phone documents { type number } aliases
  claims { attribute value source sourceClass shown agrees }
} }`
const link = `mutation ($personId: ID!, $duplicateId: ID!) {
  linkPersons(input: { personId: $personId, duplicateId: $duplicateId, reason: "同一人，户口簿核对" }) {
    ... on Person { id } ... on Refusal { code } } }`
const unlink = `mutation ($personId: ID!, $duplicateId: ID!) {
  unlinkPersons(input: { personId: $personId, duplicateId: $duplicateId, reason: "关联有误" }) {
    ... on Person { id } ... on Refusal { code } } }`

test('what an application states of a person reaches the registry sealed and is the person there', async () => {
  const id = await claim({
    document: { type: 'RESIDENT_ID', number: '140105194401310023' },
    name: '李秀英',
    residenceDivision: '140502',
    phone: '无',
  })
  await everybody()
  const { person } = await hub.ask(overview, { id })
  expect(person).toMatchObject({
    id,
    name: '李秀英',
    sex: 'FEMALE',
    birthDate: '1944-01-31',
    age: 82,
    residence: { name: '城区' },
    phone: null,
    documents: [{ type: 'RESIDENT_ID', number: '140105194401310023' }],
  })
  expect(person.claims[0]).toMatchObject({ attribute: 'NAME', sourceClass: 'PROGRAMME', shown: true })
  expect(await programme.subgraph.asHub(({ em }) => em.count(IdentityClaim, {}))).toBe(0)
})

test('a disability certificate and an old number of fifteen digits lead to the same person', async () => {
  const ids = [
    await claim({ document: { type: 'DISABLED_CERT', number: '14050219560312001443' }, name: '张三' }),
    await claim({ document: { type: 'RESIDENT_ID', number: '140502560312001' }, name: '张三' }),
  ]
  await everybody()
  expect(new Set(ids).size).toBe(1)
  const { person } = await hub.ask(overview, { id: ids[0] })
  expect(person.documents.map(({ type }: { type: string }) => type)).toEqual(['DISABLED_CERT', 'RESIDENT_ID'])
})

test('the number of a household identifies nobody: its members stay apart', async () => {
  const document = { type: 'HOUSEHOLD_BOOK' as const, number: '012345678' }
  const ids = [await claim({ document, name: '王大' }), await claim({ document, name: '王二' })]
  await everybody()
  expect(new Set(ids).size).toBe(2)
  expect((await hub.ask(overview, { id: ids[1] })).person.name).toBe('王二')
})

test('a number that cannot be one is refused before anything is kept', async () => {
  await expect(
    claim({ document: { type: 'RESIDENT_ID', number: '140521201512310038' }, name: '某' }),
  ).rejects.toMatchObject({ code: 'BAD_DOCUMENT' })
})

test('a claim that comes again changes nothing', async () => {
  const id = await claim({ name: '刘五', residenceDivision: '140502' })
  const [sealed] = await programme.subgraph.pendingClaims()
  await everybody()
  const states = () =>
    hub.subgraph.asHub(async ({ em }) => ({
      claims: await em.count(SourceClaim, { personId: id }),
      version: (await em.findOneOrFail(Person, { id })).version,
    }))
  const before = await states()
  await hub.subgraph.asHub((context) => takeClaims(context, [sealed!, sealed!]))
  expect(await states()).toEqual(before)
})

test('a claim changed on its way, or with the id of another document, is set aside and holds nothing up', async () => {
  const id = await claim({ name: '陈六', residenceDivision: '140502' })
  const stranger = await claim({ document: { type: 'PASSPORT_CN', number: 'E12345678' }, name: '骗子' })
  const pending = await programme.subgraph.pendingClaims()
  const [good, other] = [pending.find((one) => one.personId === id)!, pending.find((one) => one.personId === stranger)!]
  const flipped = Buffer.from(good.sealed, 'base64')
  flipped[30]! ^= 1
  const changed = { ...good, id: randomUUID(), sealed: flipped.toString('base64') }
  await hub.subgraph.asHub((context) => takeClaims(context, [changed, { ...other, personId: id }, good]))
  const aside = await hub.subgraph.asHub(({ em }) => em.find(FeedSetAside, {}))
  expect(aside.map(({ reason }) => reason).sort()).toEqual(['ID_OF_ANOTHER_DOCUMENT', 'NOT_VERIFIED'])
  expect(JSON.stringify(aside)).not.toContain('骗子')
  expect((await hub.ask(overview, { id })).person.name).toBe('陈六')
  expect((await hub.subgraph.health()).setAside).toBe(2)
})

test('values that cannot be read state nothing, and the rest of the claim is kept', async () => {
  const id = await claim({ name: ' 赵七 ', birthDate: '1956-02-30', ethnicity: '火星族', residenceDivision: '太原' })
  await everybody()
  expect((await hub.ask(overview, { id })).person).toMatchObject({ name: '赵七', birthDate: null, residence: null })
})

test('every subgraph learns of links in their order, and of their end', async () => {
  const old = await claim({ name: '孙八', residenceDivision: '140502' })
  const documented = await claim({ document: { type: 'PASSPORT_CN', number: 'E87654321' }, name: '孙八' })
  await everybody()
  expect(await hub.ask(link, { personId: old, duplicateId: documented })).toMatchObject({
    linkPersons: { id: documented },
  })
  await everybody()
  const aliases = () => programme.subgraph.asHub(({ em }) => em.find(PersonAlias, {}))
  expect(await aliases()).toMatchObject([{ alias: old, canonical: documented }])
  expect((await hub.ask(overview, { id: old })).person).toMatchObject({ id: documented, aliases: [old] })
  await hub.ask(unlink, { personId: documented, duplicateId: old })
  await everybody()
  expect(await aliases()).toEqual([])
  expect((await hub.ask(overview, { id: old })).person).toMatchObject({ id: old, aliases: [] })
})

test('claims of five hundred persons cost the same number of statements as those of ten', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      name: `人${at}`,
      residenceDivision: '140502',
      source: `registry:roster:${count}:${at}`,
      statedOn: '2026-01-01',
    }))
  const cost = (count: number) =>
    hub.countStatements(() => hub.subgraph.asHub((context) => insertPersons(context, many(count))))
  expect(await cost(500)).toBe(await cost(10))
})

test('a roster read twice with the same ids adds nobody', async () => {
  const rows = [
    { claimId: randomUUID(), personId: randomUUID().replace(/^(.{14})./, '$18'), name: '钱九' },
    { claimId: randomUUID(), document: { type: 'PASSPORT_CN' as const, number: 'E11112222' }, name: '钱十' },
  ].map((row) => ({ ...row, source: 'registry:roster:9', statedOn: '2026-01-01' }))
  const read = () => hub.subgraph.asHub((context) => insertPersons(context, rows))
  const people = () => hub.subgraph.asHub(({ em }) => em.count(Person, {}))
  const ids = await read()
  const before = await people()
  expect(await read()).toEqual(ids)
  expect(await people()).toBe(before)
  expect(ids[1]).toBe(
    await hub.subgraph.asHub(async ({ keys }) => personIdOf(keys, { type: 'PASSPORT_CN', number: 'E11112222' })),
  )
})

test('no event carries a name or a number', async () => {
  const events = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, {}))
  expect(events.length).toBeGreaterThan(5)
  const text = JSON.stringify(events)
  for (const secret of ['李秀英', '张三', '140105194401310023', 'E87654321']) expect(text).not.toContain(secret)
})

test('the registry down, a programme keeps its claims until it is back', async () => {
  const id = await claim({ name: '周十', residenceDivision: '140525' })
  await programme.subgraph.catchUp(peersOf(programme.subgraph))
  expect(await programme.subgraph.pendingClaims()).toHaveLength(1)
  await everybody()
  const inCounty = { ...officer, divisions: ['140525000000'] }
  expect((await hub.ask(overview, { id }, inCounty)).person.name).toBe('周十')
})
