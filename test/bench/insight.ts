import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { ask, officerToken, type Process, ROOT, startHub } from './hub-process.ts'
import { type Cohorts, measureCohorts } from './insight-cohort.ts'
import { type Dashboards, measureDashboards } from './insight-dashboard.ts'
import { type FoundIn, measureFindings } from './insight-finding.ts'
import { type Rebuilt, rebuild } from './insight-rebuild.ts'
import type { Section } from './report.ts'
import { fillSample } from './sample-on-postgresql.ts'

/** A hub at work on a filled database, and the same database for SQL by hand. */
export interface FilledHub {
  /** Asks the graph over HTTP, as an officer of the province. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared, not typed
  ask(query: string, variables: Record<string, unknown>): Promise<any>
  // biome-ignore lint/suspicious/noExplicitAny: rows of any table
  sql(text: string): Promise<any[]>
  readonly process: Process
  /** The day that insight was last computed for. */
  readonly today: string
  readonly rounds: number
  say(text: string): void
}

export interface Times {
  readonly median: number
  readonly p95: number
  /** Processor time of the hub for one answer, where it was asked for: what a machine at rest would not fall below. */
  readonly cpuMs?: number
}

interface Measured {
  readonly people: number
  readonly facts: number
  readonly dashboards: Dashboards
  readonly cohorts: Cohorts
  readonly findings: FoundIn
  readonly rebuilt: Rebuilt
}

export interface InsightSettings {
  /** Databases that are filled already; of each it is counted how many people it holds. */
  readonly filled: readonly string[]
  /** Databases to fill, by people. */
  readonly sizes: readonly number[]
  readonly withDatabase: (work: (url: string) => Promise<void>) => Promise<void>
  readonly folder: string
  readonly rounds: number
}

/** Four promises of insight, each beside SQL written by hand over the tables of the subgraphs, on hubs of several sizes. */
export async function measureInsight(settings: InsightSettings, say: (text: string) => void): Promise<Section> {
  const measured: Measured[] = []
  for (const people of settings.filled.length > 0 ? [] : settings.sizes)
    await settings.withDatabase(async (url) => {
      say(`filling ${people} people`)
      await fillSample(people, url)
      measured.push(await measureOn(url, settings, say))
    })
  for (const url of settings.filled) measured.push(await measureOn(url, settings, say))
  measured.sort((a, b) => a.people - b.people)
  return sectionOf(measured, settings.rounds)
}

async function measureOn(
  url: string,
  { folder, rounds }: InsightSettings,
  say: (text: string) => void,
): Promise<Measured> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // As PostgreSQL comes: the SQL by hand may use what it likes.
  const sql = async (text: string) => (await client.query(text)).rows
  const data = join(folder, `insight-${Date.now()}`)
  mkdirSync(data)
  const process = await startHub(data, { DATABASE_URL: url })
  try {
    const token = officerToken(data)
    const query = async (text: string, variables: Record<string, unknown>) =>
      JSON.parse(await ask(process.url, token, { query: text, variables })).data
    const [{ people }] = await sql('select count(*)::int as people from registry.person where id = canonical_id')
    say(`${people} people`)
    await isComputed(sql, say)
    const [{ facts }] = await sql('select count(*)::int as facts from insight.fact')
    const [{ today }] = await sql('select max(as_of)::text as today from insight.indicator_state')
    const hub: FilledHub = { ask: query, sql, process, today, rounds, say }
    const dashboards = await measureDashboards(hub)
    const cohorts = await measureCohorts(hub, url)
    const findings = await measureFindings(hub)
    await process.stop()
    return { people, facts, dashboards, cohorts, findings, rebuilt: await rebuild(url, sql, say) }
  } finally {
    await process.stop()
    await client.end()
  }
}

/** A hub that is a day older than its sample computes a day's worth first. */
async function isComputed(sql: FilledHub['sql'], say: (text: string) => void): Promise<void> {
  const began = performance.now()
  for (let quiet = 0; quiet < 3; ) {
    const [{ left }] =
      await sql(`select (select count(*) from insight.indicator_dirty) + (select count(*) from insight.indicator_claim)
        + (select count(*) from insight.finding_mark) + (select count(*) from insight.changed_fact)
        + (select count(*) from insight.indicator_state where as_of < (now() at time zone 'Asia/Shanghai')::date) as left`)
    quiet = Number(left) === 0 ? quiet + 1 : 0
    if (Math.round((performance.now() - began) / 1_000) % 20 === 19)
      say(`  ${left} pieces of work left from the filling`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

export const operation = (name: string): string =>
  readFileSync(join(ROOT, 'schema/operations', `${name}.graphql`), 'utf8')

/** Things in turn; the first round warms the caches of whoever answers. */
export async function timesOf<One>(
  things: readonly One[],
  rounds: number,
  work: (one: One) => Promise<unknown>,
  process: Pick<Process, 'cpuMs'> | null = null,
): Promise<Times> {
  const times: number[] = []
  for (const one of things) await work(one)
  const before = process?.cpuMs()
  for (let round = 1; round <= rounds; round++)
    for (const one of things) {
      const start = performance.now()
      await work(one)
      times.push(performance.now() - start)
    }
  const used = before === undefined ? {} : { cpuMs: (process!.cpuMs() - before) / times.length }
  return { ...spread(times), ...used }
}

export function spread(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { median: at(0.5), p95: at(0.95) }
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toString())
const pair = ({ median, p95, cpuMs }: Times) =>
  `${ms(median)} / ${ms(p95)} ms${cpuMs === undefined ? '' : `, ${ms(cpuMs)} ms of processor`}`
const seconds = (value: number) => `${(value / 1_000).toFixed(1)} s`

function sectionOf(measured: readonly Measured[], rounds: number): Section {
  const row = (name: string, of: (one: Measured) => string) => `| ${name} | ${measured.map(of).join(' | ')} |`
  return {
    title: 'Insight on PostgreSQL',
    lines: [
      `Median and p95 over HTTP through the gateway, one caller, ${rounds} rounds after one to warm up; the SQL by hand stands over the tables of the subgraphs, runs in the same minutes, and its figures were compared with those of the hub. A dashboard is asked of the province, its prefectures and some counties in turn; by hand, ${measured[0]?.dashboards.byHandOf} of its figures, of that division alone. The cohort has five terms and is counted by county. A finding is the death of somebody who receives 低保, from the answer to the act to the person's finding in the graph; by hand, one run of the rule over all tables. The rebuild is \`npm run rebuild-insight\`; by hand, the rows of the facts copied to an empty table with the same keys.`,
      '',
      `| | ${measured.map(({ people }) => `${people} people`).join(' | ')} |`,
      `|---|${'---|'.repeat(measured.length)}`,
      row('facts', ({ facts }) => String(facts)),
      row('division dashboard, all indicators', ({ dashboards }) => pair(dashboards.hub)),
      row('the same by hand', ({ dashboards }) => pair(dashboards.byHand)),
      row('figures in a dashboard', ({ dashboards }) => String(dashboards.figures)),
      row('five-term cohort by county', ({ cohorts }) => pair(cohorts.hub)),
      row('the same within insight, without the gateway', ({ cohorts }) => pair(cohorts.inside)),
      row('the same by hand', ({ cohorts }) => pair(cohorts.byHand)),
      row('times as fast as by hand', ({ cohorts }) => String(Math.round(cohorts.byHand.median / cohorts.hub.median))),
      row('reading the cohort index', ({ cohorts }) => `${seconds(cohorts.readMs)}, ${cohorts.memoryMiB} MiB`),
      row('longest that other work waited meanwhile', ({ cohorts }) => `${ms(cohorts.longestHoldMs)} ms`),
      row(
        'event to visible finding',
        ({ findings }) => `${seconds(findings.times.median)} / ${seconds(findings.times.p95)}`,
      ),
      row('the rule by hand', ({ findings }) => `${ms(findings.byHandMs)} ms`),
      row(
        'rebuild of the facts',
        ({ rebuilt }) => `${seconds(rebuilt.wallMs)}, ${seconds(rebuilt.cpuMs)} of it processor time of the command`,
      ),
      row('rebuild, seconds a million people', ({ rebuilt, people }) => ((rebuilt.wallMs / people) * 1_000).toFixed(0)),
      row('most memory of the rebuild', ({ rebuilt }) => `${rebuilt.peakMiB} MiB`),
      row('the facts copied by hand', ({ rebuilt }) => seconds(rebuilt.byHandMs)),
    ],
  }
}
