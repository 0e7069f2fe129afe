/**
 * `npm run bench [-- --only overview,rosters,sample,look-up,engine,in-process,distinct,access,soak,insight --people 30000 --seconds 8 --rounds 3 --rows 5000 --minutes 10 --sizes 10000,100000]`: starts the hub
 * as a user would, measures, and writes each section of docs/benchmarks.md when it is done. Times depend on the machine; the ratios to the baseline of the same run are what counts.
 * PostgreSQL entries need BENCH_DATABASE_URL (an admin login; a database of its own is made and dropped). The section look-up fills
 * one with --people; where BENCH_FILLED_DATABASE_URL names a hub that is filled already, it takes that one and leaves it. The section
 * insight fills one of each of --sizes, or takes those that the same variable names with commas between: it states deaths in them
 * and takes them back, so give it none that matters. The section sample fills one and drops it, or fills and leaves the empty one that
 * BENCH_EMPTY_DATABASE_URL names.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exampleOperation } from '@civil-affairs/gateway'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import pg from 'pg'
import { measureAccess } from './access.ts'
import { distinctOperations } from './engine/distinct.ts'
import { measureEngine, measureInProcess } from './engine/measure.ts'
import { soak } from './engine/soak.ts'
import { ask, officerToken, type Process, startHub, startProcess } from './hub-process.ts'
import { measureInsight } from './insight.ts'
import { measureLookUps } from './look-up.ts'
import { type Contender, compareOverviews, type Row } from './overview.ts'
import { writeSection } from './report.ts'
import { measureRosters } from './rosters.ts'
import { fillSample, measureSample } from './sample-on-postgresql.ts'

const SECTIONS = [
  'overview',
  'rosters',
  'sample',
  'look-up',
  'engine',
  'in-process',
  'distinct',
  'access',
  'soak',
  'insight',
]
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: SECTIONS.join(',') },
    people: { type: 'string', default: '30000' },
    rows: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    operations: { type: 'string', default: '100000' },
    reloads: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '10' },
    callers: { type: 'string', default: '20' },
    sizes: { type: 'string', default: '10000,100000' },
  },
})
const settings = { rounds: Number(values.rounds), seconds: Number(values.seconds), callers: Number(values.callers) }
const say = (text: string) => console.log(text)
const sections = values.only.split(',')
const unknown = sections.find((name) => !SECTIONS.includes(name))
if (unknown !== undefined) throw new Error(`there is no section ${unknown}; known: ${SECTIONS.join(', ')}`)
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'))
let overview = ''
const server = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL
const results: { starts: StartRow[]; overviews: { title: string; rows: Row[] }[] } = { starts: [], overviews: [] }

interface StartRow {
  name: string
  firstMs: number
  secondMs: number
  peakMiB: number
  nowMiB: number
}

const started: Process[] = []
let databasesMade = 0
const onServer = server === undefined ? null : (work: (url: string) => Promise<void>) => withDatabase(server, work)
const measure: Record<string, () => Promise<void>> = {
  overview: measureOverviews,
  rosters: async () => {
    const section = await measureRosters(Number(values.rows), folder, onServer, say)
    keep('rosters', `--rows ${values.rows}`, section.title, section.lines)
  },
  engine: async () => {
    const { seconds, rounds } = settings
    const measured = await measureEngine({ seconds, rounds, callers: 8, folder }, say)
    for (const { title, lines } of measured) keep('engine', `--seconds ${seconds} --rounds ${rounds}`, title, lines)
  },
  'in-process': async () => {
    const { seconds, rounds } = settings
    for (const { title, lines } of measureInProcess({ seconds, rounds, folder }))
      keep('in-process', `--seconds ${seconds} --rounds ${rounds}`, title, lines)
  },
  distinct: async () => {
    const section = distinctOperations(Number(values.operations), Number(values.reloads), say)
    keep('distinct', `--operations ${values.operations} --reloads ${values.reloads}`, section.title, section.lines)
  },
  access: async () => {
    const { people } = values
    const given = `--people ${people} --seconds ${settings.seconds} --rounds ${settings.rounds}`
    const measureOn = async (url: string | null) => {
      const section = await measureAccess({ ...settings, people, folder }, url, say)
      keep('access', given, section.title, section.lines)
    }
    await measureOn(null)
    if (onServer === null) say('PostgreSQL is left out: BENCH_DATABASE_URL is not set')
    else await onServer(measureOn)
  },
  soak: async () => {
    const section = await soak({ minutes: Number(values.minutes), folder }, say)
    keep('soak', `--minutes ${values.minutes}`, section.title, section.lines)
  },
  insight: async () => {
    if (onServer === null) return say('insight is left out: BENCH_DATABASE_URL is not set')
    const filled = process.env.BENCH_FILLED_DATABASE_URL?.split(',') ?? []
    const sizes = values.sizes.split(',').map(Number)
    const { rounds } = settings
    const section = await measureInsight({ filled, sizes, withDatabase: onServer, folder, rounds }, say)
    keep('insight', `--rounds ${rounds}`, section.title, section.lines)
  },
  sample: async () => {
    const fill = async (url: string) => {
      const section = await measureSample(Number(values.people), url, say)
      keep('sample', `--people ${values.people}`, section.title, section.lines)
    }
    const empty = process.env.BENCH_EMPTY_DATABASE_URL
    if (empty !== undefined) await fill(empty)
    else if (onServer === null) say('the sample is left out: BENCH_DATABASE_URL is not set')
    else await onServer(fill)
  },
  'look-up': async () => {
    if (server === undefined) return say('look-ups are left out: BENCH_DATABASE_URL is not set')
    const filled = process.env.BENCH_FILLED_DATABASE_URL
    await withDatabase(server, async (few) => {
      say('filling 10000 people')
      await fillSample(10_000, few)
      const measure = async (many: string) => {
        const databases = [
          { name: 'small', url: few },
          { name: 'large', url: many },
        ]
        const section = await measureLookUps(databases, { ...settings, folder }, say)
        keep('look-up', `--people ${values.people} --seconds ${settings.seconds}`, section.title, section.lines)
      }
      if (filled !== undefined) return measure(filled)
      await withDatabase(server, async (many) => {
        say(`filling ${values.people} people`)
        await fillSample(Number(values.people), many)
        await measure(many)
      })
    })
  },
}
try {
  for (const section of sections) await measure[section]!()
} finally {
  await stopAll()
  rmSync(folder, { recursive: true, force: true })
}

async function measureOverviews(): Promise<void> {
  say(`embedded, PGlite, ${values.people} people`)
  const pglite = await startTwice('embedded, PGlite', join(folder, 'pglite'), {})
  const introspected = JSON.parse(await ask(pglite.url, pglite.token, { query: getIntrospectionQuery() }))
  overview = exampleOperation(buildClientSchema(introspected.data))!
  const persons = await personsOf(pglite.url, pglite.token)
  const bodies = persons.map((id) => JSON.stringify({ query: overview, variables: { id } }))
  say(`overview, ${persons.length} persons in turn, ${values.callers} callers`)
  results.overviews.push({
    title: 'embedded on PGlite',
    rows: await compareOverviews([{ name: 'embedded, PGlite', ...pglite }], bodies, settings, say),
  })
  await stopAll()

  if (server === undefined) say('PostgreSQL entries skipped: BENCH_DATABASE_URL is not set')
  else await withDatabase(server, (url) => onPostgreSql(url))
  writeOverviews()
}

async function onPostgreSql(url: string): Promise<void> {
  say(`embedded, PostgreSQL, ${values.people} people`)
  const hub = await startTwice('embedded, PostgreSQL', join(folder, 'postgresql'), { DATABASE_URL: url })
  const persons = await personsOf(hub.url, hub.token)
  const bodies = persons.map((id) => JSON.stringify({ query: overview, variables: { id } }))
  const plain = await startProcess(
    'test/bench/plain-server.ts',
    [],
    { DATABASE_URL: url },
    async (at) => (await fetch(at)).ok,
  )
  started.push(plain)
  await mustSayTheSame(plain.url, hub, bodies)
  const contenders: Contender[] = [
    { name: 'one hand-written SQL statement, no hub', url: plain.url, token: '' },
    { name: 'embedded, PostgreSQL', ...hub },
  ]
  results.overviews.push({
    title: 'on PostgreSQL, against hand-written SQL',
    rows: await compareOverviews(contenders, bodies, settings, say),
  })
  await stopAll()
}

/** The baseline must do the same work, or its ratio means nothing. */
async function mustSayTheSame(
  plainUrl: string,
  hub: { url: string; token: string },
  bodies: readonly string[],
): Promise<void> {
  for (const body of bodies) {
    const [plain, ours] = await Promise.all([
      ask(plainUrl, '', JSON.parse(body)),
      ask(hub.url, hub.token, JSON.parse(body)),
    ])
    const [a, b] = [plain, ours].map((text) => JSON.stringify(sorted(JSON.parse(text!).data)))
    if (a !== b) throw new Error(`the baseline answers otherwise:\n${a}\n${b}`)
  }
}

/** With lists in an order of their own, since SQL and the hub need not agree on ties. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  )
}

async function startTwice(name: string, data: string, env: Record<string, string>) {
  const start = () => startHub(data, env, ['--people', values.people])
  const first = await start()
  await first.stop()
  const second = await start()
  started.push(second)
  const token = officerToken(data)
  const { peakMiB } = first.peak
  results.starts.push({
    name,
    firstMs: first.firstAnswerMs,
    secondMs: second.firstAnswerMs,
    peakMiB,
    nowMiB: second.memory().nowMiB,
  })
  say(`  first start ${first.firstAnswerMs} ms, second ${second.firstAnswerMs} ms`)
  return { url: second.url, token }
}

/** Two hundred people to ask for: members of assisted units, receivers of old-age allowances, residents, supported children. */
async function personsOf(url: string, token: string): Promise<string[]> {
  const query = `{
    units: minimumLivingAllowances(division: "14", first: 60) { edges { node { unit { members { person { id } } } } } }
    elders: oldAgeAllowances(division: "14", first: 50) { edges { node { person { id } } } }
    residents: careResidencies(division: "14", first: 40) { edges { node { person { id } } } }
    children: childSupports(division: "14", first: 30) { edges { node { person: child { id } } } } }`
  const { units, ...others } = JSON.parse(await ask(url, token, { query })).data
  const ids = [
    ...Object.values(others as Record<string, { edges: { node: { person: { id: string } } }[] }>).flatMap(({ edges }) =>
      edges.map(({ node }) => node.person.id),
    ),
    ...units.edges.flatMap(({ node }: { node: { unit: { members: { person: { id: string } }[] } } }) =>
      node.unit.members.map(({ person }) => person.id),
    ),
  ]
  if (ids.length === 0) throw new Error('the sample has no assisted people')
  return [...new Set<string>(ids)].slice(0, 200)
}

async function withDatabase(admin: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `hub_bench_${process.pid}_${++databasesMade}`
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  await client.query(`create database ${name}`)
  try {
    const url = new URL(admin)
    url.pathname = `/${name}`
    await work(url.href)
  } finally {
    await stopAll()
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  }
}

async function stopAll(): Promise<void> {
  for (const one of started.splice(0)) await one.stop()
}

function writeOverviews(): void {
  const settings = `--people ${values.people} --seconds ${values.seconds} --rounds ${values.rounds}`
  keep('overview', settings, 'Start and memory', [
    '| how it runs | first start to first answer | second start | peak memory of the first start | memory after the second |',
    '|---|---|---|---|---|',
    ...results.starts.map(
      ({ name, firstMs, secondMs, peakMiB, nowMiB }) =>
        `| ${name} | ${(firstMs / 1000).toFixed(1)} s | ${(secondMs / 1000).toFixed(1)} s | ${peakMiB} MiB | ${nowMiB} MiB |`,
    ),
  ])
  for (const { title, rows } of results.overviews)
    keep('overview', settings, `Person overview, ${title}`, [
      `${values.callers} callers, persons in turn, median of ${values.rounds} alternating rounds of ${values.seconds} s. The ratio is to the first row.`,
      '',
      '| who answers | requests/s (lowest to highest) | p50 | p97.5 | ratio |',
      '|---|---|---|---|---|',
      ...rows.map(
        ({ name, requestsPerSecond, spread, p50Ms, p97Ms, ratio }) =>
          `| ${name} | ${requestsPerSecond} (${spread[0]} to ${spread[1]}) | ${p50Ms} ms | ${p97Ms} ms | ${ratio} |`,
      ),
    ])
}

function keep(section: string, settings: string, title: string, lines: readonly string[]): void {
  writeSection({ title, lines }, `--only ${section} ${settings}`)
  say(`docs/benchmarks.md: ${title}`)
}
