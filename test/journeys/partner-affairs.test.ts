import { settle } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mutation, openPartnerHub, type Partner, termsOf } from './partner-hub.ts'

const hub = await openPartnerHub()
const { subgraphs, issuer, exchange, post } = hub
const COUNTY = '140502001001'
const NAMES = ['Query.person', 'Person.id', 'Person.name']

let person: string
let neighbour: string
let bureau: Partner
let school: Partner
beforeAll(async () => {
  person = await hub.register('张甲', COUNTY)
  neighbour = await hub.register('李乙', COUNTY)
  await settle(...subgraphs)
  bureau = await hub.connect(
    'medical-insurance-bureau',
    '省医疗保障局',
    termsOf(NAMES, { purpose: 'MEDICAL_ASSISTANCE' }),
  )
  school = await hub.connect('education-bureau', '省教育厅', termsOf(NAMES, { purpose: 'STUDENT_AID' }))
})
afterAll(() => hub.close())

const atOwnAffairs = async ({ account, secret }: Partner, query: string, variables: object = {}) =>
  (await post(await hub.tokenOf(account, secret), { query, variables }, { 'x-hub-agreement': 'own-affairs' })).body

test('a partner finds in the catalogue what it may ask for, how fresh it is and which agreement holds it', async () => {
  const query = `query ($words: String) { fieldCatalogue(filter: { words: $words }, first: 200) { totalCount edges { node {
    coordinate term department level mask example format optionalArguments freshness { asOf } holdings { agreement inFull } } } } }`
  const { data } = await atOwnAffairs(bureau, query, { words: '姓名' })
  const fields = new Map(
    data.fieldCatalogue.edges.map(({ node }: { node: { coordinate: string } }) => [node.coordinate, node]),
  )
  expect(fields.get('Person.name')).toMatchObject({
    term: '姓名',
    department: '信息中心（人口与区划底座）',
    level: 'PERSONAL',
    mask: 'NAME',
    example: '张*三',
    freshness: { asOf: expect.stringMatching(/^20/) },
    holdings: [{ agreement: bureau.agreement.code, inFull: false }],
  })
  const all = await atOwnAffairs(bureau, '{ fieldCatalogue { totalCount } }')
  expect(all.data.fieldCatalogue.totalCount).toBeGreaterThan(2_000)
  // What is not shared is not there; nor is the catalogue under an agreement that does not name it.
  expect((await atOwnAffairs(bureau, query, { words: 'registerPerson' })).data.fieldCatalogue.edges).toEqual([])
  expect((await bureau.ask('{ fieldCatalogue { totalCount } }')).body.errors[0].extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  )
  // Nearly every field has a Chinese name.
  const [nameless] = await exchange.asHub(({ em }) =>
    em.execute(
      'select count(*) filter (where term is null)::int as none, count(*)::int as all from exchange.catalogue_field',
    ),
  )
  expect(nameless!.none / nameless!.all).toBeLessThan(0.05)
})

const REPORT = mutation(
  'reportForCorrection',
  'ReportForCorrectionInput',
  '... on CorrectionRequest { id version state dueOn person { id name } }',
)
const wrong = (partner: Partner, id: string) => ({
  input: { personId: partner.ids.outward(id), field: 'Person.name', value: '张乙', reason: '与身份证不符' },
})

test('what a partner received and takes to be wrong is put right by the office, and the partner hears that it was', async () => {
  expect((await bureau.ask(REPORT, wrong(bureau, person))).body.data.act).toMatchObject({ refused: 'NOT_RECEIVED' })
  const query = 'query ($id: ID!) { person(id: $id) { name } }'
  await bureau.ask(query, { id: bureau.ids.outward(person) })
  const { body } = await bureau.ask(REPORT, wrong(bureau, person))
  expect(body.data.act).toMatchObject({
    state: 'SUBMITTED',
    // In its own ids, and masked as everywhere under this agreement.
    person: { id: bureau.ids.outward(person), name: '张*' },
  })
  // Of whom it was never given anything it cannot learn here whether there is such a person.
  expect((await bureau.ask(REPORT, wrong(bureau, neighbour))).body.data.act).toMatchObject({ refused: 'NOT_RECEIVED' })
  expect((await school.ask(REPORT, wrong(school, person))).body.data.act).toMatchObject({ refused: 'NOT_RECEIVED' })

  const officer = await issuer.tokenFor('county-officer', '140502000000')
  const ask = async (text: string, variables: object) => (await post(officer, { query: text, variables })).body.data
  const queue = `query ($division: DivisionCode!) { correctionQueue(division: $division) { edges { node {
    id version reportedValue partner { account } person { id version } } } } }`
  const [edge] = (await ask(queue, { division: '140502000000' })).correctionQueue.edges
  expect(edge.node).toMatchObject({ reportedValue: '张乙', person: { id: person } })
  const accept = mutation(
    'acceptCorrectionRequest',
    'CorrectionRequestActInput',
    '... on CorrectionRequest { id version }',
  )
  const { act: accepted } = await ask(accept, { input: { id: edge.node.id, version: edge.node.version } })
  const close = mutation('closeCorrectionRequest', 'CloseCorrectionRequestInput', '... on CorrectionRequest { state }')
  const done = { ...accepted, act: 'correctPerson', recordType: 'Person', recordId: person }
  expect((await ask(close, { input: done })).act).toEqual({ state: 'CORRECTED' })

  const own =
    '{ correctionRequests { edges { node { state field rejection deadlines { key state } person { id } } } } }'
  expect((await bureau.ask(own)).body.data.correctionRequests.edges).toMatchObject([
    { node: { state: 'CORRECTED', person: { id: bureau.ids.outward(person) } } },
  ])
  expect((await school.ask(own)).body.data.correctionRequests.edges).toEqual([])
  expect((await bureau.ask('{ correctionRequests { edges { node { reportedValue } } } }')).status).toBe(400)
})

test('the person concerned says themselves that something is wrong', async () => {
  const citizen = await issuer.tokenFor('citizen', COUNTY, neighbour)
  const input = { field: 'Person.name', value: '李一', reason: '错别字' }
  const { body } = await post(citizen, { query: REPORT, variables: { input } })
  expect(body.data.act).toMatchObject({ state: 'SUBMITTED', person: { id: neighbour } })
  const other = { ...input, personId: person }
  expect((await post(citizen, { query: REPORT, variables: { input: other } })).body.data.act.refused).toBe(
    'PERSON_UNCLEAR',
  )
})

describe('an agreement that is about a population', () => {
  const numberOf = (birth: string) => {
    const first = `140502${birth}017`
    return { type: 'RESIDENT_ID', number: first + residentIdCheckCharacter(first) }
  }
  const [old, young, unknown] = ['19550102', '20010102', '19400102'].map(numberOf)
  const ELDERS = { facet: 'registry.birthDate', ageFrom: 60 }
  const FIELDS = [
    ...['Query.person', 'Person.id', 'Person.name', 'Person.households', 'Household.id', 'Household.memberships'],
    ...['HouseholdMembership.id', 'HouseholdMembership.person', 'Query.verifyStatus', 'VerifiedPerson.index'],
    ...['VerifiedPerson.matched', 'VerifiedPerson.documentFault', 'VerifiedPerson.programmes'],
    ...['VerifiedProgramme.programme', 'VerifiedProgramme.receiving'],
  ]
  const PERSON = 'query ($id: ID!) { person(id: $id) { id name households { memberships { person { id name } } } } }'
  let energy: Partner
  let elder: string
  let grandchild: string
  const ask = (id: string) => energy.ask(PERSON, { id: energy.ids.outward(id) })
  const callsOf = async (work: () => Promise<unknown>) => {
    hub.sent.length = 0
    await work()
    return hub.sent.filter(({ query }) => query.includes('populationMembers')).length
  }

  beforeAll(async () => {
    for (let number = 0; number < 10; number++) await hub.register('王丙', COUNTY)
    elder = await hub.register('王丁', COUNTY, { document: old, birthDate: '1955-01-02' })
    grandchild = await hub.register('王小', COUNTY, { document: young, birthDate: '2001-01-02' })
    await hub.household([elder, grandchild])
    await settle(...subgraphs)
    const inFull = ['Person.name', 'VerifiedPerson.matched', 'VerifiedProgramme.receiving']
    const wanted = termsOf(FIELDS, { purpose: 'HEATING_AID', inFull, population: ELDERS })
    energy = await hub.connect('energy-bureau', '省能源局', wanted)
  })

  test('is reviewed with the number of people that it is about', async () => {
    const query = `{ sharingRequests { purpose population { expression people } difference { populationChanged population { people } } }
      agreements { purpose population { expression } } }`
    const data = await hub.asStaff('security-administrator', query)
    const ofPurpose = (one: { purpose: string }) => one.purpose === 'HEATING_AID'
    const { population } = data.sharingRequests.find(ofPurpose)
    expect(JSON.parse(population.expression)).toEqual(ELDERS)
    // 张甲 and 李乙 of before, ten of one name, and the elder.
    expect(population.people).toBe(13)
    expect(data.agreements.find(ofPurpose).population.expression).toBe(population.expression)
  })

  test('knows of nobody else: neither by id nor beside those whom it knows, and receipts say the same', async () => {
    const before = await hub.lastReceipt()
    expect((await ask(elder)).body).toEqual({
      data: {
        person: {
          id: energy.ids.outward(elder),
          name: '王丁',
          households: [{ memberships: [{ person: { id: energy.ids.outward(elder), name: '王丁' } }] }],
        },
      },
    })
    expect(await ask(grandchild)).toMatchObject({ status: 200, body: { data: { person: null } } })
    expect((await hub.receiptsAfter(before)).map(({ subjectId }) => subjectId)).toEqual([elder])
  })

  test('answers of a document outside it as of one that nobody has', async () => {
    const query = `query ($people: [DocumentInput!]!) { verifyStatus(people: $people, programmes: [MLA], month: "2026-01") {
      index matched documentFault programmes { programme receiving } } }`
    const { body } = await energy.ask(query, { people: [old, young, unknown] })
    // A partner is given people in an order of its own.
    const byIndex = (a: { index: number }, b: { index: number }) => a.index - b.index
    const [first, second, third] = body.data.verifyStatus.toSorted(byIndex)
    expect(first).toMatchObject({ index: 0, matched: true })
    expect({ ...second, index: 2 }).toEqual(third)
    expect(third.matched).toBe(false)
  })

  test('costs one call a request, however many persons are in the answer', async () => {
    const two = `query ($a: ID!, $b: ID!) { a: person(id: $a) { id households { memberships { person { id } } } } b: person(id: $b) { id } }`
    const variables = { a: energy.ids.outward(elder), b: energy.ids.outward(grandchild) }
    expect(await callsOf(() => energy.ask(two, variables))).toBe(1)
    expect(await callsOf(() => bureau.ask('query ($id: ID!) { person(id: $id) { id } }', { id: person }))).toBe(0)
  })

  test('gives nothing where it cannot be told who is in it', async () => {
    hub.down.add('insight')
    try {
      const { status, body, text } = await ask(elder)
      expect([status, body.data ?? null]).toEqual([503, null])
      expect(body.errors).toMatchObject([{ extensions: { code: 'POPULATION_UNKNOWN' } }])
      expect(text).not.toContain('王')
    } finally {
      hub.down.clear()
    }
    const insight = subgraphs.find(({ definition }) => definition.name === 'insight')!
    const read = (at: string) =>
      insight.asHub(({ em }) =>
        em.execute(`update insight.feed_position set read_at = ${at} where source = 'registry'`),
      )
    await read("now() - interval '3 days'")
    expect((await ask(elder)).body.errors).toMatchObject([{ extensions: { code: 'POPULATION_UNKNOWN' } }])
    await read('now()')
    expect((await ask(elder)).body.data.person.name).toBe('王丁')
  })

  test('has no lists over a division: their gaps would tell how many others there are', async () => {
    const list = [...NAMES, 'Query.searchPersons', 'PersonConnection.edges', 'PersonEdge.node']
    const file = mutation('fileSharingRequest', 'FileSharingRequestInput', '... on SharingRequest { id }')
    const input = termsOf(list, { purpose: 'ANOTHER', population: ELDERS })
    const { data } = await atOwnAffairs(energy, file, { input })
    expect(data.act).toMatchObject({
      refused: 'CONTRADICTS_ITSELF',
      message: expect.stringContaining('PersonConnection.edges'),
    })
    const { data: vague } = await atOwnAffairs(energy, file, {
      input: { ...input, population: { facet: 'registry.wealth' } },
    })
    expect(vague?.act ?? null).toBeNull()
  })
})
