import { createHash } from 'node:crypto'
import { peersOf, shown } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { createClient as createSocketClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { subscribe } from '../conformance/subscriber.ts'
import { openPartnerHub, type Partner, termsOf } from './partner-hub.ts'

const hub = await openPartnerHub()
const { exchange, subgraphs } = hub
let bureau: Partner

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

const terms = (fields: readonly string[], purpose: string, more: object = {}) =>
  termsOf(fields, { purpose, inFull: IN_FULL, ...more })

/** People whom the partner knows by their documents. */
const numbers = Array.from({ length: 6 }, (_, at) => {
  const body = `1405021961020${30 + at}${100 + at}`.slice(0, 17)
  return body + residentIdCheckCharacter(body)
})

beforeAll(async () => {
  const agreed = terms(FIELDS, 'MEDICAL_ASSISTANCE', { personsPerDay: 2_000 })
  bureau = await hub.connect('medical-insurance-bureau', '省医疗保障局', agreed)
  await told()
})
afterAll(() => hub.close())

/** Lets everything be read, and what follows for the partner be told. */
async function told(): Promise<void> {
  const peers = peersOf(...subgraphs)
  for (const subgraph of subgraphs) await shown(subgraph)
  for (let taken = 1; taken > 0; ) {
    taken = 0
    for (const subgraph of subgraphs) taken += await subgraph.readFeeds(peers)
  }
  while ((await exchange.catchUp(peers)) > 0);
}

const ask = async (query: string, variables: object = {}) => (await bureau.ask(query, variables)).body
const own = async (query: string, variables: object = {}) =>
  (await bureau.ask(query, variables, { 'x-hub-agreement': 'own-affairs' })).body

const receipts = async (field: string): Promise<number> =>
  (
    await exchange.asHub(({ em }) =>
      em.execute('select 1 from exchange.access_receipt where fields @> ?::jsonb', [JSON.stringify([field])]),
    )
  ).length
const personsToday = async (): Promise<number> =>
  (
    (await exchange.asHub(({ em }) =>
      em.execute('select coalesce(sum(persons), 0)::int as persons from exchange.agreement_usage'),
    )) as never as [{ persons: number }]
  )[0].persons

const CHANGES = `query ($after: String) { changes(first: 50, after: $after) {
  edges { node { number person { id } fields hasLeft } } pageInfo { endCursor } } }`

describe('a partner that is told of changes', () => {
  test('learns who changed, by its own ids, asks for the values, and finds by the checksum that it missed nothing', async () => {
    const people: string[] = []
    for (const number of numbers)
      people.push(await hub.register('张甲', '140502001001', { document: { type: 'RESIDENT_ID', number } }))
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
    agreement: bureau.agreement.code,
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
    const rows = await exchange.asHub(({ em }) => em.execute('select * from exchange.verification_chunk'))
    const text = JSON.stringify(rows)
    for (const secret of [...numbers, '张甲', 'matched']) expect(text).not.toContain(secret)
    expect(rows.map(({ documents }: { documents?: string }) => documents)).toEqual([null, null, null])
  })

  test('are refused whole where the quota does not reach', async () => {
    const { act } = (await own(SUBMIT, submission([...many, ...many], 'too-many'))).data
    expect(act).toEqual({ code: 'QUOTA_EXHAUSTED' })
    const jobs = await exchange.asHub(({ em }) => em.execute('select 1 from exchange.verification_job'))
    expect(jobs).toHaveLength(1)
  })

  test('are no longer asked, nor read, under an agreement that was narrowed', async () => {
    const [job] = (await exchange.asHub(({ em }) =>
      em.execute('select id from exchange.verification_job limit 1'),
    )) as never as [{ id: string }]
    const { agreements } = (await own('{ agreements { id version } }')).data
    await hub.act(
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

test('what messages to partners and agreements are signed with is published', async () => {
  const { statusCode, body } = await hub.gateway.app.inject({ url: '/.well-known/jwks.json' })
  expect(statusCode).toBe(200)
  const { keys } = JSON.parse(body)
  expect(keys.map(({ alg, crv }: never) => [alg, crv])).toEqual([
    ['ES256', 'P-256'],
    ['SM2', 'SM2'],
    ['ES256', 'P-256'],
    ['SM2', 'SM2'],
  ])
  expect(new Set(keys.map(({ kid }: { kid: string }) => kid)).size).toBe(4)
  expect(body).not.toContain('"d"')
})

describe('a partner whose agreement names a subscription', () => {
  let watched: string
  let neighbour: string
  beforeAll(async () => {
    watched = await hub.register('张甲', '140502001001')
    neighbour = await hub.register('张甲', '140502001001')
    await told()
  })

  test('is told of changes under it, each time under it as it is', async () => {
    const fields = ['Query.person', 'Subscription.person', 'Person.id', 'Person.name', 'Person.households']
    const wanted = [...fields, 'Household.id', 'Household.memberships', 'HouseholdMembership.person']
    const watcher = await hub.connect('audit-office', '省审计厅', terms(wanted, 'STATISTICS'))
    const address = await hub.gateway.app.listen({ port: 0, host: '127.0.0.1' })
    const headersOf = async ({ account, secret }: Partner) => ({
      authorization: `Bearer ${await hub.tokenOf(account, secret)}`,
    })
    const WATCH =
      'subscription ($id: ID!) { person(id: $id) { id name households { id memberships { person { id } } } } }'
    const person = watched
    const id = watcher.ids.outward(person)

    const unagreed = subscribe(address, WATCH, { id: bureau.ids.outward(person) }, await headersOf(bureau))
    expect((await unagreed.hears(1)).errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_NOT_AGREED' } }])
    await unagreed.ends()

    const before = await hub.lastReceipt()
    const subscriber = subscribe(address, WATCH, { id }, await headersOf(watcher))
    expect(await subscriber.hears(1)).toEqual({ data: { person: { id, name: '张甲', households: [] } } })
    // Somebody else's change is none that it is told of.
    await hub.household([neighbour])
    await hub.household([person])
    const { data } = await subscriber.hears(2)
    expect(data.person).toMatchObject({ id, households: [{ memberships: [{ person: { id } }] }] })
    expect(JSON.stringify(subscriber.told)).not.toContain(person)
    const looks = (await hub.receiptsAfter(before)).filter(({ account }) => account === 'local:audit-office')
    expect(looks.map(({ subjectId, agreement }) => [subjectId, agreement])).toEqual([
      [person, watcher.agreement.code],
      [person, watcher.agreement.code],
    ])

    const beyond = subscribe(
      address,
      'subscription ($id: ID!) { person(id: $id) { phone } }',
      { id },
      await headersOf(watcher),
    )
    expect((await beyond.hears(1)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
    await hub.act(
      'security-administrator',
      'narrowAgreement',
      'NarrowAgreementInput',
      {
        id: watcher.agreement.id,
        version: watcher.agreement.version,
        fields: wanted
          .filter((one) => one !== 'Subscription.person')
          .map((coordinate) => ({ coordinate, inFull: IN_FULL.includes(coordinate) })),
      },
      '... on Agreement { id version }',
    )
    await hub.household([person], 'RESIDENT')
    expect((await subscriber.hears(3)).errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_NOT_AGREED' } }])
    await subscriber.ends()
  })

  test('in production subscribes to what is registered with its agreement, by its text or its id', async () => {
    const fields = ['Query.person', 'Subscription.person', 'Person.id', 'Person.name']
    const watcher = await hub.connect('disabled-federation', '省残疾人联合会', terms(fields, 'STATISTICS'))
    const text = 'subscription ($id: ID!) { person(id: $id) { name } }'
    const { operations } = await hub.act(
      'security-administrator',
      'registerAgreementOperation',
      'RegisterAgreementOperationInput',
      { id: watcher.agreement.id, version: watcher.agreement.version, text },
      '... on Agreement { operations { id } }',
    )
    const address = await hub.production.app.listen({ port: 0, host: '127.0.0.1' })
    const headers = { authorization: `Bearer ${await hub.tokenOf(watcher.account, watcher.secret)}` }
    const hears = async (query: string) => {
      const subscriber = subscribe(address, query, { id: watcher.ids.outward(watched) }, headers)
      const told = await subscriber.hears(1)
      subscriber.leave()
      return told
    }
    expect(await hears(operations[0].id)).toEqual({ data: { person: { name: '张甲' } } })
    expect(await hears(text)).toEqual({ data: { person: { name: '张甲' } } })
    const sockets = createSocketClient({
      url: `${address.replace('http', 'ws')}/graphql/stream`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: headers,
    })
    const variables = { id: watcher.ids.outward(watched) }
    const stream = sockets.iterate({ query: operations[0].id, variables })
    expect((await stream.next()).value).toEqual({ data: { person: { name: '张甲' } } })
    await stream.return?.()
    await sockets.dispose()
    expect((await hears('subscription ($id: ID!) { person(id: $id) { id } }')).errors).toMatchObject([
      { extensions: { code: 'OPERATION_NOT_REGISTERED' } },
    ])
  })
})
