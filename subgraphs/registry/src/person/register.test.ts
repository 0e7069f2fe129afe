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
const masked = { ...officer, purpose: null, caseNumber: null }
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
