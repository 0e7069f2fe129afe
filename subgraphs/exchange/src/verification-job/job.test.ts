import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partnerUnder, type SignedPartner } from '../change-feed/scene.ts'
import { gateway, security } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let bureau: SignedPartner
let job: { id: string }

const WANG = '6f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
const NUMBER = '140502196102033018'

beforeAll(async () => {
  hub = await openTestHub(subgraph)
  bureau = await partnerUnder(
    hub,
    'medical-insurance-bureau',
    ['Query.verifyStatus', 'VerifiedPerson.index', 'VerifiedPerson.matched'],
    {
      personsPerDay: 2_000,
    },
  )
})
afterAll(() => hub.close())

const SUBMIT = `mutation ($input: SubmitVerificationJobInput!) { act: submitVerificationJob(input: $input) {
  ... on VerificationJob { id state people pages } ... on Refusal { code } } }`
const submit = async (people: number, idempotencyKey: string, more: object = {}, as = bureau) => {
  const input = {
    agreement: as.code,
    idempotencyKey,
    programmes: ['MLA'],
    month: '2026-06',
    people: Array.from({ length: people }, () => ({ type: 'RESIDENT_ID', number: NUMBER })),
    ...more,
  }
  return (await hub.ask(SUBMIT, { input }, as.identity)).act
}
interface Task {
  job: string
  number: number
  first: number
  account: string
  agreement: string
  variables: string
}
const take = async (): Promise<Task | null> =>
  (await hub.ask('mutation { takeVerificationChunk { job number first account agreement variables } }', {}, gateway))
    .takeVerificationChunk
/** What the gateway does with the answer of a part that holds one person. */
const keep = async ({ job: id, number }: Task) =>
  (
    await hub.ask(
      `mutation ($inputs: [AppendReceiptsInput!]!) { appendReceipts(writer: "gateway-1", inputs: $inputs) { receipts personsLeft refusal { code } } }`,
      {
        inputs: [
          {
            account: bureau.identity.subject,
            kind: 'PARTNER',
            agreement: bureau.code,
            operation: 'job',
            cost: 1,
            groups: [{ subjectType: 'Person', subjectIds: [WANG], fields: ['VerifiedPerson.matched'] }],
            chunk: { job: id, number, result: `[{"index":${number}}]` },
          },
        ],
      },
      gateway,
    )
  ).appendReceipts[0]
const fault = ({ job: id, number }: Task, code: string) =>
  hub.ask(
    'mutation ($id: ID!, $number: Int!, $code: String!) { noteVerificationFault(job: $id, number: $number, code: $code) }',
    { id, number, code },
    gateway,
  )
const read = async ({ id }: { id: string }, page = 0) =>
  (
    await hub.ask(
      'query ($id: ID!, $page: Int!) { job: verificationJob(id: $id) { state done fault page(number: $page) { first json } } }',
      { id, page },
      bureau.identity,
    )
  ).job

test('a job is taken whole, or refused with what it lacks', async () => {
  job = await submit(1_100, 'the-first')
  expect(job).toMatchObject({ state: 'RUNNING', people: 1_100, pages: 3 })
  expect((await submit(1_100, 'the-first')).id).toBe(job.id)
  expect(await submit(1_099, 'the-first')).toEqual({ code: 'KEY_REUSED' })
  expect(await submit(901, 'more-than-left')).toEqual({ code: 'QUOTA_EXHAUSTED' })
  expect(await submit(1, 'limits-lag', { maximumLagSeconds: 60 })).toEqual({ code: 'NOT_AGREED' })
  expect(await submit(1, 'of-nobody', { agreement: 'GX-0' })).toEqual({ code: 'NOT_FOUND' })
  expect(await submit(100_001, 'too-many')).toEqual({ code: 'TOO_MANY_PEOPLE' })
})

test('who is to be asked about is readable to nobody in the database', async () => {
  const rows = await hub.subgraph.asHub(({ em }) => em.execute('select * from exchange.verification_chunk'))
  expect(rows).toHaveLength(3)
  expect(JSON.stringify(rows)).not.toContain(NUMBER)
})

test('a part is given to one gateway, again when that was killed, and kept with its receipts once', async () => {
  const first = (await take())!
  expect([first.number, JSON.parse(first.variables).people.length]).toEqual([0, 500])
  const second = (await take())!
  expect([second.number, (await take())!.number, await take()]).toEqual([1, 2, null])
  expect(await keep(second)).toEqual({ receipts: 1, personsLeft: 1_999, refusal: null })
  hub.setToday('2026-06-16') // long enough for whoever held the others to be given up
  const again = (await take())!
  expect(again).toEqual(first)
  expect(await keep(again)).toMatchObject({ receipts: 1, refusal: null })
  // The one that was held to be dead answers after all.
  expect(await keep(first)).toEqual({ receipts: 0, personsLeft: null, refusal: { code: 'CHUNK_NOT_OPEN' } })
  const receipts = await hub.subgraph.asHub(({ em }) => em.execute('select 1 from exchange.access_receipt'))
  expect(receipts).toHaveLength(2)
  expect(await read(job, 1)).toMatchObject({
    state: 'RUNNING',
    done: 1_000,
    page: { first: 500, json: '[{"index":1}]' },
  })
})

test('an outage is waited for, a quota until the next day, and the job ends with its last part', async () => {
  const third = (await take())!
  await fault(third, 'SUBGRAPH_TIMEOUT')
  expect([await take(), (await read(job)).fault]).toEqual([null, 'SUBGRAPH_TIMEOUT'])
  hub.setToday('2026-06-17')
  await fault((await take())!, 'QUOTA_EXHAUSTED')
  expect(await take()).toBeNull()
  hub.setToday('2026-06-18')
  await keep((await take())!)
  expect(await read(job, 2)).toMatchObject({ state: 'DONE', done: 1_100, fault: null, page: { first: 1_000 } })
})

test('a cancelled job forgets who was still to be asked, and a failed one says why', async () => {
  const { id } = await submit(600, 'cancelled')
  const task = (await take())!
  await hub.ask(
    'mutation ($id: ID!) { cancelVerificationJob(id: $id) { ... on VerificationJob { state } } }',
    { id },
    bureau.identity,
  )
  expect(await keep(task)).toMatchObject({ refusal: { code: 'CHUNK_NOT_OPEN' } })
  const left = await hub.subgraph.asHub(({ em }) =>
    em.execute('select documents from exchange.verification_chunk where job = ?', [id]),
  )
  expect(left).toEqual([{ documents: null }, { documents: null }])
  const failing = await submit(1, 'failing-job')
  await fault((await take())!, 'NOT_PROVIDED')
  expect(await read(failing)).toMatchObject({ state: 'FAILED', fault: 'NOT_PROVIDED', page: null })
})

test('an agreement that was narrowed to a population gives no results of people who may be outside it', async () => {
  const narrowed = await partnerUnder(hub, 'energy-bureau', ['Query.verifyStatus', 'VerifiedPerson.index'])
  const { id } = await submit(1, 'before-it-was', {}, narrowed)
  const page = () =>
    hub.execute(
      'query ($id: ID!) { job: verificationJob(id: $id) { page(number: 0) { json } } }',
      { id },
      narrowed.identity,
    )
  expect((await page()).errors).toBeUndefined()
  const input = { id: narrowed.id, version: 1, population: { facet: 'registry.birthDate', ageFrom: 60 } }
  const narrow = `mutation ($input: NarrowAgreementInput!) { act: narrowAgreement(input: $input) { __typename } }`
  expect(await hub.ask(narrow, { input }, security)).toEqual({ act: { __typename: 'Agreement' } })
  expect((await page()).errors[0].extensions.code).toBe('TERMS_CHANGED')
})

test('no other partner sees a job, and after the retention its results are gone', async () => {
  const school = await partnerUnder(hub, 'education-bureau', ['Query.verifyStatus'])
  const query = 'query ($id: ID!) { verificationJob(id: $id) { state } }'
  for (const as of [school.identity, security])
    expect((await hub.execute(query, { id: job.id }, as)).errors[0].extensions.code).toBe('NOT_FOUND')
  hub.setToday('2026-06-24')
  while ((await hub.subgraph.catchUp({ names: [], find: () => undefined })) > 0);
  expect(await read(job)).toMatchObject({ state: 'EXPIRED', done: 0, page: null })
})
