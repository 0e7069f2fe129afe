import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ask, officerToken, type Process, startHub } from './hub-process.ts'
import { median } from './load.ts'
import type { Section } from './report.ts'

/** What a clerk sees who enters an id: who it is, with whom they live, what they receive. */
const LOOK_UP = `query LookUp($id: ID!) {
  person(id: $id) {
    id name age
    households { id kind memberships { role since person { id name } } }
    minimumLivingAllowances { id status class monthlyAmount since }
  }
}`

/** A filled database, with how it is called in the table. */
export interface Filled {
  readonly name: string
  readonly url: string
}

/** How long a caller waits between one question and the next, in milliseconds; none where it asks as fast as it is answered. */
const PACES = { 'each once a second': 1_000, 'each again as soon as it has its answer': 0 } as const

interface Measured {
  readonly name: string
  readonly pace: string
  readonly persons: number
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

/**
 * Looks persons up by id through the registry and assistance, each request another person drawn by chance from all of
 * them, on hubs that stand on databases of different size; what a look-up takes must not grow with the people.
 */
export async function measureLookUps(
  filled: readonly Filled[],
  { folder, callers, seconds, rounds }: { folder: string; callers: number; seconds: number; rounds: number },
  say: (text: string) => void,
): Promise<Section> {
  const rows: Measured[] = []
  for (const one of filled) {
    say(`look-up by key: ${one.name}`)
    rows.push(...(await measureOne(one, join(folder, `look-up-${rows.length}`), { callers, seconds, rounds })))
  }
  return {
    title: 'Look-up by key through two subgraphs',
    lines: [
      `Embedded on PostgreSQL: gateway and subgraphs are one process, with receipts and row policies. ${callers} callers, at the pace of people or as fast as they are answered; persons drawn by chance from all; median of ${rounds} rounds of ${seconds} s after one to warm up.`,
      '',
      `| database | persons | ${callers} callers | requests/s | p50 | p95 | p99 |`,
      '|---|---|---|---|---|---|---|',
      ...rows.map(
        ({ name, persons, pace, requestsPerSecond, p50Ms, p95Ms, p99Ms }) =>
          `| ${name} | ${persons} | ${pace} | ${requestsPerSecond.toFixed(0)} | ${p50Ms.toFixed(1)} ms | ${p95Ms.toFixed(1)} ms | ${p99Ms.toFixed(1)} ms |`,
      ),
    ],
  }
}

async function measureOne(
  { name, url }: Filled,
  data: string,
  { callers, seconds, rounds }: { callers: number; seconds: number; rounds: number },
): Promise<Measured[]> {
  const { ids, persons } = await drawPersons(url)
  const hub = await startHub(data, { DATABASE_URL: url })
  try {
    const token = officerToken(data)
    await rested(hub)
    await mustFind(hub.url, token, ids.slice(0, 20))
    const bodies = ids.map((id) => JSON.stringify({ query: LOOK_UP, variables: { id } }))
    await load(hub.url, token, bodies, callers, 0, seconds)
    const rows: Measured[] = []
    for (const [pace, everyMs] of Object.entries(PACES)) {
      const measured: { rate: number; latencies: number[] }[] = []
      for (let round = 0; round < rounds; round++)
        measured.push(await load(hub.url, token, bodies, callers, everyMs, seconds))
      const at = (share: number) =>
        median(measured.map(({ latencies }) => latencies[Math.floor(latencies.length * share)]!))
      rows.push({
        name,
        pace,
        persons,
        requestsPerSecond: median(measured.map(({ rate }) => rate)),
        p50Ms: at(0.5),
        p95Ms: at(0.95),
        p99Ms: at(0.99),
      })
    }
    return rows
  } finally {
    await hub.stop()
  }
}

async function drawPersons(url: string): Promise<{ ids: string[]; persons: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: counted } = await client.query(
      'select count(*)::int as n from registry.person where id = canonical_id',
    )
    const { rows } = await client.query(
      'select id from registry.person where id = canonical_id order by random() limit 20000',
    )
    return { ids: rows.map(({ id }) => id), persons: counted[0].n }
  } finally {
    await client.end()
  }
}

/** What the hub still reads or concludes after its start is not part of a look-up: waits until it has next to nothing to do. */
async function rested(hub: Process): Promise<void> {
  for (let seconds = 0; seconds < 600; seconds += 3) {
    const before = hub.cpuMs()
    await sleep(3_000)
    if (hub.cpuMs() - before < 450) return
  }
  throw new Error('the hub was still at work ten minutes after its start')
}

/** An answer that finds nobody would be a quick one. */
async function mustFind(url: string, token: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { data } = JSON.parse(await ask(url, token, { query: LOOK_UP, variables: { id } }))
    if (data.person?.name == null || !Array.isArray(data.person.minimumLivingAllowances))
      throw new Error(`person ${id} was not found whole`)
  }
}

/** So many callers, each with one request under way at most, for some seconds; latencies in order. */
async function load(
  url: string,
  token: string,
  bodies: readonly string[],
  callers: number,
  everyMs: number,
  seconds: number,
): Promise<{ rate: number; latencies: number[] }> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers })
  const latencies: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      // People do not all ask in the same moment.
      await sleep((everyMs * caller) / callers)
      while (performance.now() < until) {
        const asked = performance.now()
        await post(`${url}/graphql`, token, bodies[Math.floor(Math.random() * bodies.length)]!, agent)
        const took = performance.now() - asked
        latencies.push(took)
        if (took < everyMs) await sleep(everyMs - took)
      }
    }),
  )
  const rate = latencies.length / ((performance.now() - began) / 1_000)
  agent.destroy()
  return { rate, latencies: latencies.sort((a, b) => a - b) }
}

function post(url: string, token: string, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'content-length': Buffer.byteLength(body),
    }
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('error', reject)
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
