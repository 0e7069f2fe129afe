import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { importSubgraphs, SUBGRAPH_PACKAGES } from '@civil-affairs/gateway'
import { type Context, openDatabase, openLog, openSubgraph, type Subgraph, sampleKeys } from '@civil-affairs/kit'
import { officer } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { partnerUnder } from '../../subgraphs/exchange/src/change-feed/scene.ts'
import { type Process, ROOT, startHub } from '../bench/hub-process.ts'

const PEOPLE = 10_000
/** As many as one part of a job has, and of these the hub knows one in a hundred. */
const A_PART = 500
const KNOWN_A_PART = A_PART / 100
const ACCOUNT = 'medical-insurance-bureau'
const FIELDS = ['Query.verifyStatus', 'VerifiedPerson.index', 'VerifiedPerson.matched']

mkdirSync(join(ROOT, '.cache'), { recursive: true })
const folder = mkdtempSync(join(ROOT, '.cache/killed-'))
const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
let hub: Process | null = null
let token: string

const documents = Array.from({ length: PEOPLE }, (_, at) => {
  const body = `140502${1950 + Math.floor(at / A_PART)}0101${100 + (at % A_PART)}`
  return { type: 'RESIDENT_ID', number: body + residentIdCheckCharacter(body) }
})
const isKnown = (at: number) => at % 100 === 0

beforeAll(async () => {
  await whileItIsDown('registry', async (registry) => {
    await registry.prepare()
    const query = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }`
    for (const document of documents.filter((_, at) => isKnown(at))) {
      const input = { name: '张甲', residence: '140502001001', document }
      const { data } = await registry.execute({ query, variables: { input } }, officer)
      expect(data).toEqual({ registerPerson: { __typename: 'Person' } })
    }
  })
  await whileItIsDown('exchange', async (exchange) => {
    await exchange.prepare()
    const fields = FIELDS.map((coordinate) => ({ coordinate, inFull: true }))
    await partnerUnder({ subgraph: exchange }, ACCOUNT, FIELDS, {
      fields,
      personsPerDay: PEOPLE,
      validTo: '2099-01-01',
    })
  })
  await start()
})
afterAll(async () => {
  await hub?.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<void> {
  hub = await startHub(folder, {}, ['--no-sample'])
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: ACCOUNT, client_secret: 'secret' })
  const answer = await fetch(`${hub.url}/oauth/token`, { method: 'POST', body: form })
  token = ((await answer.json()) as { access_token: string }).access_token
}

/** Looks into the folder that no hub has open. */
async function whileItIsDown<T>(name: string, work: (subgraph: Subgraph) => Promise<T>): Promise<T> {
  const database = await openDatabase({ folder })
  const definition = definitions.find((one) => one.name === name)!
  const subgraph = openSubgraph(definition, { database, keys: sampleKeys, log: openLog('killed', 'silent') })
  try {
    return await work(subgraph)
  } finally {
    await subgraph.close()
    await database.close()
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
async function ask(query: string, variables: object, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(`${hub!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}
const own = (query: string, variables: object) => ask(query, variables, { 'x-hub-agreement': 'own-affairs' })

const SUBMIT = `mutation ($input: SubmitVerificationJobInput!) { act: submitVerificationJob(input: $input) {
  ... on VerificationJob { id pages } ... on Refusal { code message } } }`
const JOB = 'query ($id: ID!) { job: verificationJob(id: $id) { state done fault } }'
const PAGE = 'query ($id: ID!, $number: Int!) { job: verificationJob(id: $id) { page(number: $number) { json } } }'
const month = new Date().toISOString().slice(0, 7)

async function readsUpTo(id: string, done: number): Promise<void> {
  await vi.waitFor(async () => expect((await own(JOB, { id })).data.job.done).toBeGreaterThanOrEqual(done), {
    timeout: 30_000,
    interval: 10,
  })
}

/** What the books say: parts answered, receipts by whom they are about, persons counted. */
const books = async ({ em }: Context) => {
  const [row] = await em.execute(
    `select (select count(*)::int from exchange.verification_chunk where is_done) as parts,
            (select count(*)::int from exchange.access_receipt where subject_type = 'Person') as receipts,
            (select count(distinct subject_id)::int from exchange.access_receipt where subject_type = 'Person') as persons,
            (select count(*)::int from exchange.access_receipt) as looks,
            (select coalesce(sum(persons), 0)::int from exchange.agreement_usage) as counted`,
  )
  return row as { parts: number; receipts: number; persons: number; looks: number; counted: number }
}

/** Each part was answered, receipted and counted, or none of it. */
function mustAgree({ parts, receipts, persons, looks, counted }: Awaited<ReturnType<typeof books>>): void {
  expect({ receipts, persons, counted }).toEqual({
    receipts: parts * KNOWN_A_PART,
    persons: parts * KNOWN_A_PART,
    counted: looks,
  })
}

test('a job whose hub is killed twice in the middle ends with each person once, receipted and counted once', async () => {
  const input = { agreement: `GX-${ACCOUNT}`, idempotencyKey: 'killed-twice', programmes: ['MLA'], month }
  const { act: job } = (await own(SUBMIT, { input: { ...input, people: documents } })).data
  expect(job).toMatchObject({ pages: PEOPLE / A_PART })
  for (const done of [3 * A_PART, 9 * A_PART]) {
    await readsUpTo(job.id, done)
    // Within a part or between two, as it comes.
    await sleep(Math.random() * 100)
    await hub!.kill()
    await whileItIsDown('exchange', (exchange) =>
      exchange.asHub(async (context) => {
        const found = await books(context)
        expect(found.parts).toBeGreaterThanOrEqual(done / A_PART)
        expect(found.parts).toBeLessThan(PEOPLE / A_PART)
        mustAgree(found)
        // The two minutes are over in which the part that was under way is left to whoever took it.
        await context.em.execute('update exchange.verification_chunk set held_until = now() where not is_done')
      }),
    )
    await start()
  }
  await vi.waitFor(async () => expect((await own(JOB, job)).data.job).toMatchObject({ state: 'DONE', done: PEOPLE }), {
    timeout: 30_000,
    interval: 100,
  })
  // The same submission again is the same job: nobody is asked anew.
  expect((await own(SUBMIT, { input: { ...input, people: documents } })).data.act.id).toBe(job.id)
  const verified: { index: number; matched: boolean }[] = []
  for (let number = 0; number < job.pages; number++) {
    const { page } = (await own(PAGE, { id: job.id, number })).data.job
    verified.push(...JSON.parse(page.json))
  }
  expect(verified.toSorted((a, b) => a.index - b.index)).toEqual(
    documents.map((_, index) => ({ index, matched: isKnown(index) })),
  )
  await hub!.kill()
  const found = await whileItIsDown('exchange', (exchange) => exchange.asHub(books))
  mustAgree(found)
  expect(found.parts).toBe(PEOPLE / A_PART)
}, 120_000)
