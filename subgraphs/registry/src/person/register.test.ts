import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const register = `mutation ($input: RegisterPersonInput!) {
  registerPerson(input: $input) { ... on Person { id version } ... on Refusal { code path } }
}`
const correct = `mutation ($input: CorrectPersonInput!) {
  correctPerson(input: $input) { ... on Person { id version name } ... on Refusal { code path } }
}`
const overview = `query ($id: ID!) {
  person(id: $id) {
    id version name sex birthDate birthPrecision birthYear age ethnicity { code label }
    residence { code name fullName } registeredResidence { code name } address phone
    documents { type label maskedNumber number validFrom validTo } aliases
    claims { attribute value source sourceClass statedOn shown agrees }
  }
}`
const zhang = {
  document: { type: 'RESIDENT_ID', number: '140502195603120014' },
  name: '张小三',
  ethnicity: '汉族',
  residence: '140502',
  registeredResidence: '140525',
  address: '山西省晋城市城区北街街道凤台社区12号楼',
  phone: '138 0000 5678',
}
const masked: typeof officer = { ...officer, purpose: null, caseNumber: null }
const county = (code: string) => ({ ...officer, divisions: [code.padEnd(12, '0')] })

test('a person registered at the counter is found by the document, with all that it bears', async () => {
  const { registerPerson } = await hub.ask(register, { input: zhang })
  const { person } = await hub.ask(overview, { id: registerPerson.id })
  expect(person).toMatchObject({
    id: registerPerson.id,
    name: '张小三',
    sex: 'MALE',
    birthDate: '1956-03-12',
    birthPrecision: 'DAY',
    birthYear: 1956,
    age: 70,
    ethnicity: { code: '01', label: '汉族' },
    residence: { code: '140502000000', name: '城区', fullName: '山西省晋城市城区' },
    registeredResidence: { name: '泽州县' },
    phone: '13800005678',
    documents: [{ type: 'RESIDENT_ID', label: '居民身份证', number: '140502195603120014' }],
    aliases: [],
  })
  const byOldNumber = await hub.ask(`{ findPerson(document: { type: RESIDENT_ID, number: "140502560312001" }) { id } }`)
  expect(byOldNumber.findPerson).toEqual({ id: registerPerson.id })
})

test('who is registered already is refused, also to a county that cannot see the person', async () => {
  expect(await hub.ask(register, { input: zhang })).toMatchObject({ registerPerson: { code: 'ALREADY_REGISTERED' } })
  const input = { ...zhang, residence: '140621' }
  expect(await hub.ask(register, { input }, county('140621'))).toMatchObject({
    registerPerson: { code: 'ALREADY_REGISTERED' },
  })
})

test('a correction is a further statement: it is shown, and the first is kept as evidence', async () => {
  const { registerPerson } = await hub.ask(register, {
    input: { name: '王小', birthDate: '1960-05-01', birthPrecision: 'MONTH', residence: '140502' },
  })
  const { id } = registerPerson
  const input = { personId: id, version: registerPerson.version, name: '王晓' }
  expect(await hub.ask(correct, { input })).toMatchObject({ correctPerson: { id, name: '王晓' } })
  expect(await hub.ask(correct, { input })).toMatchObject({
    correctPerson: { code: 'STALE_VERSION', path: ['input', 'version'] },
  })
  const { person } = await hub.ask(overview, { id })
  expect(person).toMatchObject({ name: '王晓', birthDate: '1960-05-01', birthPrecision: 'MONTH', documents: [] })
  const names = person.claims.filter((claim: { attribute: string }) => claim.attribute === 'NAME')
  expect(names.map(({ value, shown }: { value: string; shown: boolean }) => [value, shown])).toEqual([
    ['王晓', true],
    ['王小', false],
  ])
  expect(await hub.ask(correct, { input: { personId: id, version: person.version } })).toMatchObject({
    correctPerson: { code: 'NOTHING_STATED' },
  })
})

test('who moves to another county is seen there from then on, with all evidence, and no longer here', async () => {
  const { registerPerson } = await hub.ask(register, {
    input: { document: { type: 'PASSPORT_CN', number: 'E22223333' }, name: '李迁', residence: '140502' },
  })
  const { id, version } = registerPerson
  const here = county('140502')
  const moved = await hub.ask(correct, { input: { personId: id, version, residence: '140525' } }, here)
  expect(moved).toMatchObject({ correctPerson: { id, name: null } })
  expect(await hub.ask(overview, { id }, here)).toEqual({ person: null })
  const { person } = await hub.ask(overview, { id }, county('140525'))
  expect(person).toMatchObject({ name: '李迁', documents: [{ number: 'E22223333' }] })
  expect(person.claims).toHaveLength(3)
})

test('a caller without purpose and case sees masks, and of a child not even the family name', async () => {
  const child = { ...zhang, document: { type: 'RESIDENT_ID', number: '140521201512310039' }, name: '王小明' }
  const { registerPerson } = await hub.ask(register, { input: child })
  const { findPerson } = await hub.ask(
    `{ findPerson(document: { type: RESIDENT_ID, number: "140502195603120014" }) { id } }`,
  )
  const { person } = await hub.ask(overview, { id: findPerson.id }, masked)
  expect(person).toMatchObject({
    name: '张*三',
    birthDate: null,
    birthYear: 1956,
    ethnicity: null,
    phone: '138****5678',
    address: '山西省晋城市城区北街街道凤台社区***',
  })
  expect(person.documents[0]).toMatchObject({ maskedNumber: '140502********0014', number: null })
  expect(person.claims.every(({ value }: { value: null }) => value === null)).toBe(true)
  expect((await hub.ask(overview, { id: registerPerson.id }, masked)).person).toMatchObject({ name: '小*', age: 10 })
})

test('a number that cannot be one is refused with its place, and never repeated in the answer', async () => {
  const input = { ...zhang, document: { type: 'RESIDENT_ID', number: '140521201512310038' } }
  const answer = await hub.ask(register, { input })
  expect(answer).toMatchObject({ registerPerson: { code: 'BAD_DOCUMENT', path: ['input', 'document', 'number'] } })
  const found = await hub.execute(
    `{ findPerson(document: { type: RESIDENT_ID, number: "140521201512310038" }) { id } }`,
  )
  expect(found.errors[0].extensions).toMatchObject({ code: 'BAD_DOCUMENT', path: ['document', 'number'] })
  expect(JSON.stringify([answer, found])).not.toContain('140521201512310038')
})

test('a birth date that contradicts the number is refused, one left out is taken from it', async () => {
  const input = { ...zhang, document: { type: 'RESIDENT_ID', number: '140105194401310023' }, birthDate: '1944-01-30' }
  expect(await hub.ask(register, { input })).toMatchObject({
    registerPerson: { code: 'BIRTH_DATE_CONTRADICTS_DOCUMENT', path: ['input', 'birthDate'] },
  })
  expect(await hub.ask(register, { input: { ...input, birthDate: '2026-06-16' } })).toMatchObject({
    registerPerson: { code: 'FUTURE_BIRTH' },
  })
})

test('nobody registers or corrects outside their divisions, nor without the role', async () => {
  const input = { name: '外人', residence: '140525' }
  expect(await hub.ask(register, { input }, county('140502'))).toMatchObject({
    registerPerson: { code: 'OUT_OF_SCOPE', path: ['input', 'residence'] },
  })
  expect(await hub.ask(register, { input }, { ...officer, roles: ['FINANCE'] })).toMatchObject({
    registerPerson: { code: 'ROLE_REQUIRED' },
  })
  const { registerPerson } = await hub.ask(register, { input })
  const correction = { personId: registerPerson.id, version: 1, name: '内人' }
  expect(await hub.ask(correct, { input: correction }, county('140502'))).toMatchObject({
    correctPerson: { code: 'NOT_FOUND' },
  })
})

test('text that is no telephone number or no people is told by its field', async () => {
  const { errors } = await hub.execute(register, { input: { ...zhang, phone: '12', ethnicity: '火星族' } })
  expect(errors[0].extensions.fields.map(({ path }: { path: string[] }) => path)).toEqual([['ethnicity'], ['phone']])
})

const search = `query ($name: String!, $birthDate: Date!, $division: DivisionCode!, $first: Int, $after: String) {
  searchPersons(name: $name, birthDate: $birthDate, division: $division, first: $first, after: $after) {
    edges { cursor node { id name } } pageInfo { hasNextPage endCursor }
  }
}`

test('a search needs name, birth date and division, and finds also who is known by month or year of birth', async () => {
  for (const [birthDate, birthPrecision] of [
    ['1970-07-07', 'DAY'],
    ['1970-07-01', 'MONTH'],
    ['1970-01-01', 'YEAR'],
    ['1970-07-08', 'DAY'],
  ])
    await hub.ask(register, { input: { name: '司马 青', birthDate, birthPrecision, residence: '140502' } })
  const wanted = { name: '司马青', birthDate: '1970-07-07', division: '140502' }
  const { searchPersons } = await hub.ask(search, { ...wanted, first: 2 })
  expect(searchPersons.edges).toHaveLength(2)
  expect(searchPersons.pageInfo.hasNextPage).toBe(true)
  const rest = await hub.ask(search, { ...wanted, first: 2, after: searchPersons.pageInfo.endCursor })
  expect(rest.searchPersons).toMatchObject({ edges: [{ node: { name: '司马 青' } }], pageInfo: { hasNextPage: false } })
  expect((await hub.ask(search, { ...wanted, division: '140525' })).searchPersons.edges).toEqual([])
  const incomplete = await hub.execute(`{ searchPersons(name: "司马青", division: "140502") { edges { cursor } } }`)
  expect(incomplete.errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('a search over more than a county needs a purpose, and over foreign divisions is refused', async () => {
  const wanted = { name: '司马青', birthDate: '1970-07-07' }
  const code = async (division: string, as = masked) =>
    (await hub.execute(search, { ...wanted, division }, as)).errors?.[0].extensions.code
  expect(await code('1405')).toBe('PURPOSE_REQUIRED')
  expect(await code('1405', officer)).toBeUndefined()
  expect(await code('140502')).toBeUndefined()
  expect(await code('140525', county('140502'))).toBe('OUT_OF_SCOPE')
})

test('a person out of the rows of the caller, or unknown, is null in each field and no error', async () => {
  const id = '99999999-9999-8999-8999-999999999999'
  const { _entities } = await hub.ask(
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person {
      id name age residence { name } documents { label } claims { source } aliases } } }`,
    { refs: [{ __typename: 'Person', id }] },
  )
  expect(_entities).toEqual([{ id, name: null, age: null, residence: null, documents: [], claims: [], aliases: [] }])
  const { errors } = await hub.execute(overview, { id: 'nobody' })
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('two clerks who register one person at the same time: one is told that the other did', async () => {
  const input = { ...zhang, document: { type: 'PASSPORT_CN', number: 'E55556666' } }
  const answers = await Promise.all([hub.ask(register, { input }), hub.ask(register, { input })])
  const codes = answers.map(({ registerPerson }) => registerPerson.code ?? 'REGISTERED')
  expect(codes.toSorted()).toEqual(['ALREADY_REGISTERED', 'REGISTERED'])
})

test('of two corrections made from one version at the same time, the second is told to read again', async () => {
  const { registerPerson } = await hub.ask(register, { input: { name: '何一', residence: '140502' } })
  const { id, version } = registerPerson
  const answers = await Promise.all(
    ['何二', '何三'].map((name) => hub.ask(correct, { input: { personId: id, version, name } })),
  )
  const codes = answers.map(({ correctPerson }) => correctPerson.code ?? 'CORRECTED')
  expect(codes.toSorted()).toEqual(['CORRECTED', 'STALE_VERSION'])
})

test('the part of the overview that is the person’s own is answered as the published operation asks it', async () => {
  const { findPerson } = await hub.ask(
    `{ findPerson(document: { type: RESIDENT_ID, number: "140502195603120014" }) { id } }`,
  )
  const { person } = await hub.ask(
    `query PersonOverview($id: ID!) { person(id: $id) { id name sex birthDate age
      residence { code name fullName } registeredResidence { code name }
      maritalStatus spouse { id name } death { date source } } }`,
    { id: findPerson.id },
  )
  expect(person).toMatchObject({ name: '张小三', age: 70, maritalStatus: null, spouse: null, death: null })
})
