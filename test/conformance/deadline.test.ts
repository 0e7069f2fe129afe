import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Context,
  DEADLINE_HEADER,
  identitySigner,
  newSigningKey,
  openLog,
  type Slice,
  serveSubgraph,
} from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { callerOf } from '../../gateway/src/caller.ts'
import { inProcessSource } from '../../gateway/src/subgraph-source.ts'
import { ledger, Note } from '../../subgraphs/kit/src/trial/ledger.ts'

/** Questions that take their time: in the database, or beside it. */
const patience: Slice = {
  name: 'patience',
  schema: `extend type Query { "等 wait" inDatabase(seconds: Float!): Boolean beside(seconds: Float!): Boolean }
    extend type Mutation { noteSlowly(person: ID!, seconds: Float!): Boolean }`,
  resolvers: {
    Query: {
      inDatabase: (_: unknown, { seconds }: { seconds: number }, context: Context) => sleepInSql(context, seconds),
      beside: (_: unknown, { seconds }: { seconds: number }) => sleep(seconds * 1_000, true),
    },
    Mutation: {
      noteSlowly: async (_: unknown, { person, seconds }: { person: string; seconds: number }, context: Context) => {
        await sleepInSql(context, seconds)
        context.em.create(Note, {
          personId: person,
          text: 'slow',
          amountFen: 0,
          state: 'OPEN',
          validFrom: '2026-06-01',
          validTo: null,
          division: '140502000000',
        } as never)
        return true
      },
    },
  },
  entities: [],
  conflicts: {},
  consumes: {},
  parameters: [],
  prepare: null,
  sample: null,
}
async function sleepInSql({ em }: Context, seconds: number): Promise<boolean> {
  await em.execute('select pg_sleep(?)', [seconds])
  return true
}

let hub: TestHub
beforeAll(async () => {
  const definition = await ledger()
  hub = await openTestHub({ ...definition, slices: [...definition.slices, patience] })
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.statements.length = 0
})

const wait = (seconds: number) => ({ query: `{ inDatabase(seconds: ${seconds}) }` })
const within = (ms: number) => ({ deadlineAt: Date.now() + ms })
async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  return [await work, performance.now() - began]
}
const LATE = { errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT', retryable: true } }] }

test('what comes after its deadline, or from somebody who has gone, is not begun', async () => {
  expect(await hub.subgraph.execute(wait(1), officer, within(-1))).toMatchObject(LATE)
  expect(await hub.subgraph.execute(wait(1), officer, { signal: AbortSignal.abort() })).toMatchObject(LATE)
  expect(hub.statements).toEqual([])
})

test('in one process nobody is waited for who has gone, and nobody waits after the deadline', async () => {
  const source = inProcessSource(hub.subgraph)
  const caller = callerOf(officer)
  const beside = { query: '{ beside(seconds: 0.6) }' }
  const gone = new AbortController()
  setTimeout(() => gone.abort(), 50)
  const limits = { deadlineAt: Date.now() + 5_000, isCommand: false, signal: gone.signal }
  const [left, afterMs] = await timed(source.execute(beside, caller, limits).catch((error) => error))
  expect(left).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
  expect(afterMs).toBeLessThan(500)
  const [late, lateMs] = await timed(
    source.execute(beside, caller, { ...within(50), isCommand: false }).catch((error) => error),
  )
  expect(late).toMatchObject({ code: 'SUBGRAPH_TIMEOUT' })
  expect(lateMs).toBeLessThan(500)
  await sleep(600)
})

describe.runIf(process.env.TEST_DATABASE_URL)('on PostgreSQL', () => {
  let server: pg.Client
  beforeAll(async () => {
    server = new pg.Client((hub.database as { url?: string }).url)
    await server.connect()
  })
  afterAll(() => server.end())
  /** Backends that are asleep on behalf of a request. */
  const sleepers = async (): Promise<number[]> => {
    const { rows } = await server.query(
      `select pid from pg_stat_activity where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`,
    )
    return rows.map(({ pid }) => pid)
  }
  const sleeping = async () => (await sleepers()).length
  const untilNobodySleeps = async () => {
    const [, ms] = await timed(
      (async () => {
        while ((await sleeping()) > 0) await sleep(10)
      })(),
    )
    return ms
  }

  test('a statement ends at the deadline of its request, and says so', async () => {
    const [answer, ms] = await timed(hub.subgraph.execute(wait(8), officer, within(300)))
    expect(answer).toMatchObject({ data: { inDatabase: null }, ...LATE })
    expect(ms).toBeLessThan(1_500)
    expect(await sleeping()).toBe(0)
    const [short] = await timed(hub.subgraph.execute(wait(0.05), officer, within(5_000)))
    expect(short).toEqual({ data: { inDatabase: true } })
  })

  test('many short statements of one request end at its deadline too', async () => {
    const many = { query: `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: inDatabase(seconds: 0.2)`).join(' ')} }` }
    const [answer, ms] = await timed(hub.subgraph.execute(many, officer, within(500)))
    expect(answer.errors!.length).toBeGreaterThan(10)
    for (const error of answer.errors!) expect(error).toMatchObject(LATE.errors[0]!)
    expect(ms).toBeLessThan(2_000)
  })

  test('over HTTP the deadline comes with the request, and a connection that closes cancels the query', async () => {
    const key = newSigningKey()
    const signer = identitySigner(key)
    const app = serveSubgraph(hub.subgraph, {
      gatewayKeyPem: signer.publicKeyPem,
      feedSecret: 's'.repeat(16),
      log: openLog('trial', 'silent'),
    })
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const ask = async (seconds: number, more: Record<string, string>, signal?: AbortSignal) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await signer.sign(officer, hub.subgraph.definition.name)}`,
          ...more,
        },
        body: JSON.stringify(wait(seconds)),
        ...(signal === undefined ? {} : { signal }),
      })
    const [late, ms] = await timed(ask(8, { [DEADLINE_HEADER]: '300' }).then((response) => response.json()))
    expect(late).toMatchObject(LATE)
    expect(ms).toBeLessThan(1_500)

    const leaving = new AbortController()
    const left = ask(8, { [DEADLINE_HEADER]: '20000' }, leaving.signal).catch(() => 'left')
    while ((await sleeping()) === 0) await sleep(10)
    leaving.abort()
    expect(await left).toBe('left')
    expect(await untilNobodySleeps()).toBeLessThan(1_500)
    await app.close()
  })

  test('queries that fill every connection are cancelled as well, and the next caller is served', async () => {
    const gone = new AbortController()
    const abandoned = Array.from({ length: 14 }, () =>
      hub.subgraph.execute(wait(8), officer, { ...within(20_000), signal: gone.signal }),
    )
    await sleep(300)
    gone.abort()
    const [answers, ms] = await timed(Promise.all(abandoned))
    expect(ms).toBeLessThan(3_000)
    for (const answer of answers) expect(answer).toMatchObject(LATE)
    expect(await hub.subgraph.execute(wait(0), officer)).toEqual({ data: { inDatabase: true } })
  })

  test('an act is finished though its caller has gone', async () => {
    const gone = new AbortController()
    const person = randomUUID()
    const act = {
      query: 'mutation ($person: ID!) { noteSlowly(person: $person, seconds: 0.3) }',
      variables: { person },
    }
    const done = hub.subgraph.execute(act, officer, { ...within(5_000), signal: gone.signal })
    await sleep(50)
    gone.abort()
    expect(await done).toEqual({ data: { noteSlowly: true } })
    expect(await hub.subgraph.asHub(({ em }) => em.count(Note, { personId: person }))).toBe(1)
  })

  test('an act that is cut off by its deadline leaves nothing', async () => {
    const person = randomUUID()
    const act = { query: 'mutation ($person: ID!) { noteSlowly(person: $person, seconds: 3) }', variables: { person } }
    expect(await hub.subgraph.execute(act, officer, within(200))).toMatchObject(LATE)
    expect(await hub.subgraph.asHub(({ em }) => em.count(Note, { personId: person }))).toBe(0)
  })

  test('what is cancelled is that transaction, never a later one on the same connection', async () => {
    const done = hub.subgraph.execute(wait(0.5), officer)
    await sleep(150)
    const [pid] = await sleepers()
    await hub.database.cancelStatement!({ pid: pid!, began: '2026-01-01 00:00:00+08' })
    expect(await done).toEqual({ data: { inDatabase: true } })
  })
})
