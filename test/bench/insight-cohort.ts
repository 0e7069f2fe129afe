import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { importSubgraphs } from '@civil-affairs/gateway'
import { openDatabase, openLog, openSubgraph, type RequestIdentity, sampleKeys } from '@civil-affairs/kit'
import { filled } from '../journeys/indicator-oracle/figures.ts'
import { oracles } from '../journeys/indicator-oracle/index.ts'
import { deaths, holds } from '../journeys/indicator-oracle/oracle.ts'
import { type FilledHub, spread, type Times, timesOf } from './insight.ts'

export interface Cohorts {
  readonly hub: Times
  /** Of the subgraph alone, without the way through the gateway. */
  readonly inside: Times
  readonly byHand: Times
  readonly readMs: number
  readonly memoryMiB: number
  /** Longest that the process did nothing else while it read the index. */
  readonly longestHoldMs: number
}

const PROVINCE = '140000000000'
const QUERY = `query ($division: DivisionCode!, $where: CohortInput!) { cohort(division: $division, where: $where) {
  count byDivision(level: COUNTY) { division { code } count } } }`

/** Women of an age, alive, heads of a household, on 低保. Ages differ from call to call, so that no answer is an old one. */
const whereOf = (age: number) => ({
  all: [
    { facet: 'registry.sex', in: ['FEMALE'] },
    { facet: 'registry.birthDate', ageFrom: age, ageTo: age + 40 },
    { not: { facet: 'registry.death' } },
    { facet: 'registry.householdRole', in: ['02'] },
    { facet: 'assistance.mla.class', in: ['A', 'B', 'C'] },
  ],
})
const AGES = Array.from({ length: 25 }, (_, at) => 36 + at)

const byHandOf = (age: number, today: string) =>
  filled(
    `select rpad(left(coalesce(p.residence_division, p.division), 6), 12, '0') as code, count(*)::int as count
       from registry.person p
      where p.id = p.canonical_id and p.sex = 'FEMALE'
        and p.birth_date <= :last::date - interval '${age} years' and p.birth_date > :last::date - interval '${age + 41} years'
        and not exists (select 1 from (${deaths}) died where died.person_id = p.id and died.died_on <= :last)
        and exists (select 1 from registry.person own
                      join registry.household_membership m on m.person_id = own.id and ${holds('m')}
                      join registry.household_role r on r.membership_id = m.id and r.role = '02' and ${holds('r')}
                     where own.canonical_id = p.id)
        and exists (select 1 from (${oracles['I-01']!.numerator.sql}) a join registry.person own on own.id = a.subject
                     where own.canonical_id = p.id)
      group by 1`,
    { first: today, last: today },
  )

const officer: RequestIdentity = {
  subject: 'staff:bench',
  kind: 'STAFF',
  roles: ['OFFICER'],
  divisions: [PROVINCE],
  purpose: 'BENCHMARK',
  caseNumber: 'BENCH-1',
}

interface Answer {
  cohort: { count: number | null; byDivision: { division: { code: string }; count: number | null }[] }
}

export async function measureCohorts(hub: FilledHub, url: string): Promise<Cohorts> {
  const { ask, sql, today, rounds, say, process } = hub
  const variables = (age: number) => ({ division: PROVINCE, where: whereOf(age) })
  const inside = await measureInside(url, variables, rounds)
  say(
    `  cohort index: ${(inside.readMs / 1_000).toFixed(1)} s, ${inside.memoryMiB} MiB, held ${inside.longestHoldMs} ms`,
  )
  await untilRead(() => ask(QUERY, variables(AGES[0]!)))
  const ofHub = await timesOf(AGES, rounds, (age) => ask(QUERY, variables(age)), process)
  say(
    `  cohort: ${ofHub.median.toFixed(1)} / ${ofHub.p95.toFixed(1)} ms, processor ${ofHub.cpuMs!.toFixed(1)} ms, inside ${inside.times.median.toFixed(1)} / ${inside.times.p95.toFixed(1)} ms`,
  )
  const some = AGES.slice(0, 5)
  const found = new Map<number, Map<string, number>>()
  const byHand = await timesOf(some, 1, async (age) => {
    const rows = await sql(byHandOf(age, today))
    found.set(age, new Map(rows.map(({ code, count }) => [code, count])))
  })
  say(`  by hand: ${byHand.median.toFixed(0)} / ${byHand.p95.toFixed(0)} ms`)
  for (const age of some) mustBeSame((await ask(QUERY, variables(age))) as Answer, found.get(age)!)
  return { hub: ofHub, inside: inside.times, byHand, ...inside }
}

/** What is shown must be what SQL counts, and what is hidden must be few, or there to hide those. */
function mustBeSame({ cohort }: Answer, byHand: ReadonlyMap<string, number>): void {
  const total = [...byHand.values()].reduce((sum, count) => sum + count, 0)
  if (cohort.count !== null && cohort.count !== total)
    throw new Error(`${cohort.count} in the cohort, ${total} by hand`)
  for (const { division, count } of cohort.byDivision)
    if (count !== null && count !== (byHand.get(division.code) ?? 0))
      throw new Error(`${division.code}: ${count} in the cohort, ${byHand.get(division.code) ?? 0} by hand`)
}

/** The first who asks may give up before the index is read. */
async function untilRead(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await work()
      return
    } catch (error) {
      if (tries === 20) throw error
      await sleep(5_000)
    }
}

/** A process of its own for the subgraph would be the same; here its memory and its pauses can be seen. */
async function measureInside(url: string, variables: (age: number) => Record<string, unknown>, rounds: number) {
  const [definition] = await importSubgraphs(['@civil-affairs/insight'])
  const database = await openDatabase({ url })
  const subgraph = openSubgraph(definition!, { database, keys: sampleKeys, log: openLog('bench', 'error') })
  const query = async (age: number) => {
    const { errors } = await subgraph.execute({ query: QUERY, variables: variables(age) }, officer)
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
  }
  try {
    const before = process.memoryUsage.rss()
    const pauses = monitorEventLoopDelay({ resolution: 1 })
    pauses.enable()
    const began = performance.now()
    await query(AGES[0]!)
    const readMs = performance.now() - began
    pauses.disable()
    const times: number[] = []
    for (let round = 0; round <= rounds; round++)
      for (const age of AGES) {
        const start = performance.now()
        await query(age)
        if (round > 0) times.push(performance.now() - start)
      }
    return {
      times: spread(times),
      readMs,
      memoryMiB: Math.round((process.memoryUsage.rss() - before) / 2 ** 20),
      longestHoldMs: Math.round(pauses.max / 1e6),
    }
  } finally {
    await subgraph.close()
    await database.close()
  }
}
