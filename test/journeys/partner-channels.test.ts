import { createHash } from 'node:crypto'
import {
  AUDIENCE,
  composeSubgraphs,
  type Gateway,
  importSubgraphs,
  inProcessSource,
  localIssuer,
  openAccess,
  openGateway,
  parseSupergraph,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import { newSigningKey, openLog, openSubgraph, type Subgraph, sampleKeys } from '@civil-affairs/kit'
import { openTestDatabase, peersOf, shown } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
const composition = composeSubgraphs(definitions)
const issuer = localIssuer(newSigningKey())
const log = openLog('journey', process.env.TEST_LOG ?? 'silent')

let database: Awaited<ReturnType<typeof openTestDatabase>>
let subgraphs: Subgraph[] = []
let gateway: Gateway
let token: string
let agreement: string
const exchange = () => subgraphs.find(({ definition }) => definition.name === 'exchange')!

const FIELDS = [
  ...['changes', 'changes(first:)', 'changes(after:)', 'changeChecksum', 'person', 'verifyStatus'].map(
    (name) => `Query.${name}`,
  ),
  ...['PersonChangeConnection.edges', 'PersonChangeConnection.pageInfo', 'PersonChangeEdge.node', 'PageInfo.endCursor'],
  ...['number', 'person', 'fields', 'hasLeft', 'on'].map((name) => `PersonChange.${name}`),
  ...['number', 'persons', 'digest'].map((name) => `ChangeChecksum.${name}`),
  ...['Person.id', 'Person.name', 'Person.phone'],
  ...['index', 'matched', 'person', 'documentFault', 'programmes'].map((name) => `VerifiedPerson.${name}`),
  ...['programme', 'receiving', 'asOf'].map((name) => `VerifiedProgramme.${name}`),
]
const IN_FULL = ['Person.name', 'VerifiedPerson.matched', 'VerifiedProgramme.receiving']

/** People whom the partner knows by their documents. */
const numbers = Array.from({ length: 6 }, (_, at) => {
  const body = `1405021961020${30 + at}${100 + at}`.slice(0, 17)
  return body + residentIdCheckCharacter(body)
})

beforeAll(async () => {
  if (composition.supergraph === null) throw new Error(composition.problems.join('\n'))
  database = await openTestDatabase()
  subgraphs = definitions.map((one) => openSubgraph(one, { database, keys: sampleKeys, log }))
  for (const subgraph of subgraphs) await subgraph.prepare()
  gateway = await openGateway({
    supergraph: parseSupergraph(composition.supergraph),
    sources: subgraphs.map((subgraph) => inProcessSource(subgraph)),
    access: openAccess([issuer.issuer], AUDIENCE),
    development: true,
    tokens: issuer,
    log,
  })
  const { secret } = await act(
    'security-administrator',
    'registerPartner',
    'RegisterPartnerInput',
    {
      account: 'medical-insurance-bureau',
      name: '省医疗保障局',
    },
    '... on PartnerCredentials { secret }',
  )
  const form = { grant_type: 'client_credentials', client_id: 'medical-insurance-bureau', client_secret: secret }
  const { body } = await gateway.app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
  token = JSON.parse(body).access_token
  agreement = await agree()
  await told()
})
afterAll(async () => {
  await gateway?.close()
  for (const subgraph of subgraphs) await subgraph.close()
  await database?.close()
})

/** Lets everything be read, and what follows for the partner be told. */
async function told(): Promise<void> {
  const peers = peersOf(...subgraphs)
  for (const subgraph of subgraphs) await shown(subgraph)
  for (let taken = 1; taken > 0; ) {
    taken = 0
    for (const subgraph of subgraphs) taken += await subgraph.readFeeds(peers)
  }
  while ((await exchange().catchUp(peers)) > 0);
}

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
async function post(bearer: string, query: string, variables: object = {}, headers = {}): Promise<any> {
  const { body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${bearer}`, ...headers },
    payload: { query, variables },
  })
  return JSON.parse(body)
}
const ask = (query: string, variables: object = {}) => post(token, query, variables)
const own = (query: string, variables: object = {}) =>
  post(token, query, variables, { 'x-hub-agreement': 'own-affairs' })

async function act(
  role: 'security-administrator' | 'county-officer',
  name: string,
  type: string,
  input: object,
  fields: string,
) {
  const query = `mutation ($input: ${type}!) { act: ${name}(input: $input) { ${fields} ... on Refusal { refused: code message } } }`
  const bearer = await issuer.tokenFor(role, '140502001000')
  const { data, errors } = await post(bearer, query, { input })
  if (errors !== undefined || data.act.refused !== undefined) throw new Error(JSON.stringify({ name, data, errors }))
  return data.act
}

async function agree(): Promise<string> {
  const input = {
    purpose: 'MEDICAL_ASSISTANCE',
    legalBasis: '社会救助暂行办法第二十七条',
    scenario: '身份核验',
    signedOffBy: '处长甲',
    fields: FIELDS.map((coordinate) => ({ coordinate, inFull: IN_FULL.includes(coordinate) })),
    divisions: ['140502000000'],
    personsPerDay: 2_000,
    costPerDay: 1_000_000_000,
    requestsPerMinute: 60_000,
    validTo: '2099-01-01',
  }
  const request = '... on SharingRequest { id version difference { fingerprint } agreement { code } }'
  const file = `mutation ($input: FileSharingRequestInput!) { act: fileSharingRequest(input: $input) { ... on SharingRequest { id version } } }`
  const filed = (await own(file, { input })).data.act
  const reviewed = await act('security-administrator', 'reviewSharingRequest', 'SharingRequestActInput', filed, request)
  const approved = await act(
    'security-administrator',
    'approveSharingRequest',
    'ApproveSharingRequestInput',
    {
      id: filed.id,
      version: reviewed.version,
      difference: reviewed.difference.fingerprint,
    },
    request,
  )
  return approved.agreement.code
}

const register = (number: string, residence = '140502001001') =>
  act(
    'county-officer',
    'registerPerson',
    'RegisterPersonInput',
    {
      name: '张甲',
      document: { type: 'RESIDENT_ID', number },
      residence,
      phone: '13800001234',
    },
    '... on Person { id version }',
  )

const receipts = async (field: string): Promise<number> =>
  (
    await exchange().asHub(({ em }) =>
      em.execute('select 1 from exchange.access_receipt where fields @> ?::jsonb', [JSON.stringify([field])]),
    )
  ).length
const personsToday = async (): Promise<number> =>
  (
    (await exchange().asHub(({ em }) =>
      em.execute('select coalesce(sum(persons), 0)::int as persons from exchange.agreement_usage'),
    )) as never as [{ persons: number }]
  )[0].persons

const CHANGES = `query ($after: String) { changes(first: 50, after: $after) {
  edges { node { number person { id } fields hasLeft } } pageInfo { endCursor } } }`

describe('a partner that is told of changes', () => {
  test('learns who changed, by its own ids, asks for the values, and finds by the checksum that it missed nothing', async () => {
    const people: string[] = []
    for (const number of numbers) people.push((await register(number)).id)
    await told()
    const { changes } = (await ask(CHANGES)).data
    const nodes = changes.edges.map(({ node }: { node: object }) => node)
    expect(nodes.map(({ number, fields, hasLeft }: never) => [number, fields, hasLeft])).toEqual(
      people.map((_, at) => [at + 1, ['Person.name', 'Person.phone', 'VerifiedPerson.matched'], false]),
    )
    const ids = nodes.map(({ person }: { person: { id: string } }) => person.id)
    expect(ids.filter((id: string) => people.includes(id))).toEqual([])
    const { person } = (await ask('query ($id: ID!) { person(id: $id) { name phone } }', { id: ids[0] })).data
    expect(person).toEqual({ name: '张甲', phone: '138****1234' })
    let sum = 0n
    for (const { number, person } of nodes)
      sum ^= BigInt(`0x${createHash('sm3').update(`${person.id} ${number}`).digest('hex')}`)
    expect((await ask('{ changeChecksum { number persons digest } }')).data.changeChecksum).toEqual({
      number: people.length,
      persons: people.length,
      digest: sum.toString(16).padStart(64, '0'),
    })
    expect((await ask(CHANGES, { after: changes.pageInfo.endCursor })).data.changes.edges).toEqual([])
    expect(await receipts('PersonChange.fields')).toBe(people.length)
  })
})

const JOB = `id state people done pages fault page(number: 0) { first people json }`
const SUBMIT = `mutation ($input: SubmitVerificationJobInput!) { act: submitVerificationJob(input: $input) {
  ... on VerificationJob { ${JOB} } ... on Refusal { code } } }`
const submission = (people: readonly string[], idempotencyKey: string) => ({
  input: {
    agreement,
    idempotencyKey,
    programmes: ['MLA'],
    month: new Date().toISOString().slice(0, 7),
    people: people.map((number) => ({ type: 'RESIDENT_ID', number })),
  },
})
const stateOf = async (id: string) =>
  (await own(`query ($id: ID!) { job: verificationJob(id: $id) { ${JOB} } }`, { id })).data.job

describe('people who are verified in a job', () => {
  const many = Array.from({ length: 1_100 }, (_, at) => numbers[at % numbers.length]!)

  test('are all asked, each once receipted and counted, and read by pages under the partner’s own ids', async () => {
    const before = await personsToday()
    const { act: job } = (await own(SUBMIT, submission(many, 'first-job'))).data
    expect(job).toMatchObject({ state: 'RUNNING', people: 1_100, pages: 3 })
    expect((await own(SUBMIT, submission(many, 'first-job'))).data.act.id).toBe(job.id)
    expect((await own(SUBMIT, submission(numbers, 'first-job'))).data.act).toEqual({ code: 'KEY_REUSED' })
    await vi.waitFor(async () => expect((await stateOf(job.id)).state).toBe('DONE'), { timeout: 30_000, interval: 500 })
    const { page, done } = await stateOf(job.id)
    expect(done).toBe(1_100)
    const results = JSON.parse(page.json)
    // In the partner's own order, each with its place.
    const places = results.map(({ index }: { index: number }) => index).sort((a: number, b: number) => a - b)
    expect([page.first, places]).toEqual([0, many.slice(0, 500).map((_, at) => at)])
    expect(results[0]).toMatchObject({ matched: true, programmes: [{ programme: 'MLA', receiving: false }] })
    const { person } = (await ask('query ($id: ID!) { person(id: $id) { name } }', { id: results[0].person.id })).data
    expect(person.name).toBe('张甲')
    // A look at a person is one, however often the person stands in the part.
    expect(await personsToday()).toBe(before + 3 * numbers.length + 1)
  })

  test('are sealed while they wait and where the answers are', async () => {
    const rows = await exchange().asHub(({ em }) => em.execute('select * from exchange.verification_chunk'))
    const text = JSON.stringify(rows)
    for (const secret of [...numbers, '张甲', 'matched']) expect(text).not.toContain(secret)
    expect(rows.map(({ documents }: { documents?: string }) => documents)).toEqual([null, null, null])
  })

  test('are refused whole where the quota does not reach', async () => {
    const { act } = (await own(SUBMIT, submission([...many, ...many], 'too-many'))).data
    expect(act).toEqual({ code: 'QUOTA_EXHAUSTED' })
    const jobs = await exchange().asHub(({ em }) => em.execute('select 1 from exchange.verification_job'))
    expect(jobs).toHaveLength(1)
  })

  test('are no longer asked, nor read, under an agreement that was narrowed', async () => {
    const [job] = (await exchange().asHub(({ em }) =>
      em.execute('select id from exchange.verification_job limit 1'),
    )) as never as [{ id: string }]
    const { agreements } = (await own('{ agreements { id version } }')).data
    await act(
      'security-administrator',
      'narrowAgreement',
      'NarrowAgreementInput',
      {
        ...agreements[0],
        fields: FIELDS.filter((name) => name !== 'VerifiedProgramme.receiving').map((coordinate) => ({
          coordinate,
          inFull: IN_FULL.includes(coordinate),
        })),
      },
      '... on Agreement { version }',
    )
    const { data, errors } = await own(
      `query ($id: ID!) { job: verificationJob(id: $id) { page(number: 0) { json } } }`,
      job,
    )
    expect([data.job.page, errors[0].extensions.code]).toEqual([null, 'TERMS_CHANGED'])
  })
})

test('what messages to partners are signed with is published', async () => {
  const { statusCode, body } = await gateway.app.inject({ url: '/.well-known/jwks.json' })
  expect(statusCode).toBe(200)
  const { keys } = JSON.parse(body)
  expect(keys.map(({ alg, crv }: never) => [alg, crv])).toEqual([
    ['ES256', 'P-256'],
    ['SM2', 'SM2'],
  ])
  expect(body).not.toContain('"d"')
})
