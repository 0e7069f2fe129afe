import { openClaim, sampleKeys } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
// Units are formed by applications; the tests draft them with the helper of that slice.
import { Journey, prepareCounty, sampleAccount, sampleDraft, sampleMember } from '../assistance-application/journey.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await prepareCounty(hub)
})
afterAll(() => hub.close())

const draftWith = (unit: object) =>
  new Journey(hub).draft(sampleDraft(1, { unit: { ...sampleDraft(1).unit, ...unit } }))
const read = async (id: string, as = officer) =>
  (
    await hub.ask(
      `query ($id: ID!) { assistanceUnit(id: $id) { size account phone hardshipCause head { id } payee { id } unitsWithSameAccount { id }
        members { relation relationLabel since until disabilityGrade person { id } } application { state } } }`,
      { id },
      as,
    )
  ).assistanceUnit

test('a unit keeps ids and facts; the registry is told names and numbers, sealed', async () => {
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(10, { unit: { ...sampleDraft(10).unit, phone: '13800005678' } }))
  const unit = await read(journey.unitId)
  expect(unit).toMatchObject({
    size: 3,
    account: sampleAccount(10),
    phone: '13800005678',
    head: { id: journey.persons[0] },
    members: [{ relation: '02', relationLabel: '户主' }, { relation: '12', relationLabel: '妻' }, { relation: '21' }],
    application: { state: 'DRAFT' },
  })
  const claims = await hub.subgraph.pendingClaims()
  expect(claims.map(({ personId }) => personId).sort()).toEqual([...journey.persons].sort())
  const claim = claims.find(({ personId }) => personId === journey.persons[0])!
  expect(claim.source).toBe(`assistance:application:${journey.id}`)
  expect(openClaim(sampleKeys, claim)).toMatchObject({ name: '样本10', birthDate: '1980-01-01', sex: 'FEMALE' })
})

test('who has no case sees neither account nor facts', async () => {
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(11))
  const unit = await read(journey.unitId, { ...officer, purpose: null })
  expect(unit).toMatchObject({ hardshipCause: null, members: [{ relation: null, disabilityGrade: null }, {}, {}] })
  expect(unit.account).toMatch(/^\*{4} \*{4} \*{4} \d{4}$/)
})

test('units paid into the same account find each other', async () => {
  const [one, other] = [new Journey(hub), new Journey(hub)]
  await one.draft(sampleDraft(12))
  await other.draft(sampleDraft(13, { unit: { ...sampleDraft(13).unit, account: sampleAccount(12) } }))
  expect((await read(one.unitId)).unitsWithSameAccount).toEqual([{ id: other.unitId }])
})

test.each([
  [
    'no head',
    { members: [sampleMember('1980-01-01', 20, { relation: '11' })] },
    'NOT_ONE_HEAD',
    ['input', 'unit', 'members'],
  ],
  [
    'a wrong check digit',
    {
      members: [{ ...sampleMember('1980-01-01', 20), document: { type: 'RESIDENT_ID', number: '140502198001010200' } }],
    },
    'BAD_DOCUMENT',
    ['input', 'unit', 'members', '0', 'document', 'number'],
  ],
  [
    'a person without document and name',
    { members: [{ facts: sampleMember('1980-01-01', 20).facts }] },
    'PERSON_NOT_NAMED',
    ['input', 'unit', 'members', '0', 'name'],
  ],
  ['an account that is none', { account: '123' }, 'BAD_ACCOUNT', ['input', 'unit', 'account']],
  [
    'a person alone with another',
    { form: 'SINGLE_PERSON', singleBasis: 'DEPENDENT_ADULT' },
    'NOT_ONE_PERSON',
    ['input', 'unit', 'members'],
  ],
])('a unit with %s is refused, and nothing of it is kept', async (_, unit, code, path) => {
  const before = (await hub.subgraph.pendingClaims()).length
  const refused = await draftWith(unit)
  expect(refused).toMatchObject({ code, path })
  expect(JSON.stringify(refused)).not.toMatch(/\d{10}/)
  expect((await hub.subgraph.pendingClaims()).length).toBe(before)
})

test('a disability without a grade is no input', async () => {
  const members = [sampleMember('1980-01-01', 30, { disabilityCategory: '4' })]
  await expect(draftWith({ members })).rejects.toThrow('BAD_USER_INPUT')
})

test('a person without documents is a member under an id of their own', async () => {
  const { facts } = sampleMember('1980-01-01', 40)
  const journey = new Journey(hub)
  await journey.draft(sampleDraft(40, { unit: { ...sampleDraft(40).unit, members: [{ name: '无名', facts }] } }))
  expect(journey.persons).toHaveLength(1)
})

test('the units of many persons cost the same number of statements as those of one', async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { assistanceUnits { id size payee { id } application { number } } } } }`
  const claims = await hub.subgraph.pendingClaims()
  const persons = (count: number) => ({
    r: claims.slice(0, count).map(({ personId }) => ({ __typename: 'Person', id: personId })),
  })
  expect((await hub.ask(query, persons(1)))._entities[0].assistanceUnits).toHaveLength(1)
  const one = await hub.countStatements(() => hub.ask(query, persons(1)))
  expect(await hub.countStatements(() => hub.ask(query, persons(100)))).toBe(one)
})
