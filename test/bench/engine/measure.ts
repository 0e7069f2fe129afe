import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { newSigningKey } from '@civil-affairs/kit'
import { composeSdl } from '../../../gateway/src/compose.ts'
import { localIssuer } from '../../../gateway/src/local-issuer.ts'
import { type Process, ROOT, startProcess } from '../hub-process.ts'
import { median } from '../load.ts'
import type { Section } from '../report.ts'
import { type Asked, benchSubgraphs, WORKLOADS } from './world.ts'

export interface EngineSettings {
  seconds: number
  rounds: number
  callers: number
  folder: string
}

const HERE = join(ROOT, 'test/bench/engine')
const NAMES: Readonly<Record<string, string>> = {
  engine: 'the engine alone (`npm run gateway`)',
  hub: 'the engine behind the door of the hub',
  stock: '@apollo/gateway 2.14.4 with its own data sources',
  hive: 'Hive Gateway runtime 2.12.1, JavaScript planner',
}

interface Round {
  perCpuSecond: number
  perSecond: number
  p50: number
  p95: number
}
interface Result {
  rounds: Round[]
  calls: number
  representations: number
}

/** Gateways before the same subgraphs, in turn, each answer compared with the first; per second of CPU, because others may use the machine. */
export async function measureEngine(settings: EngineSettings, say: (text: string) => void): Promise<Section[]> {
  installHive(say)
  const subgraphPort = 20_000 + (process.pid % 20_000)
  const subgraphs = await startProcess('test/bench/engine/subgraphs.ts', [], { PORT: String(subgraphPort) }, () =>
    fetch(`http://127.0.0.1:${subgraphPort}`).then(({ ok }) => ok),
  )
  const file = join(settings.folder, 'engine.supergraph.graphql')
  writeFileSync(file, benchSupergraph(subgraphPort))
  const started = new Map<string, Process>()
  const issuerKey = newSigningKey()
  const asker = await askerWith(issuerKey)
  try {
    const starts: string[] = []
    for (const name of Object.keys(NAMES)) {
      const one = await startContender(name, file, issuerKey, asker)
      started.set(name, one.process)
      starts.push(`| ${NAMES[name]} | ${one.process.firstAnswerMs} ms | ${one.coldMs.toFixed(0)} ms |`)
      say(`  ${name}: first answer ${one.process.firstAnswerMs} ms, first list ${one.coldMs.toFixed(0)} ms`)
    }
    const tables: string[] = []
    for (const { name, asked } of WORKLOADS) {
      say(`${name}`)
      const { results, bytes } = await compare(started, asker, asked, settings, subgraphPort, say)
      tables.push('', `**${name}**, ${(bytes / 1024).toFixed(1)} KB an answer`, '', ...tableOf(results))
    }
    const memory = [...started].map(
      ([name, { memory: of }]) => `| ${NAMES[name]} | ${of().nowMiB} MiB | ${of().peakMiB} MiB |`,
    )
    const told = `${settings.callers} callers, ${settings.rounds} alternating rounds of ${settings.seconds} s after one to warm up, every answer compared byte by byte. The subgraphs answer from memory in a process of their own. Behind the door of the hub, the same fetch for one account at the same time is sent once; the engine alone shares nothing. Every request carries a token, which that door checks and the others do not. Ratios are of requests per second of CPU of the gateway's process, median (lowest to highest of the rounds); p95 is of the same rounds.`
    return [
      { title: 'Engine over HTTP', lines: [told, ...tables] },
      {
        title: 'Engine, cold start and memory',
        lines: [
          '| gateway | process start to first answer | then the first answer to the list |',
          '|---|---|---|',
          ...starts,
          '',
          '| gateway | memory after the load | highest |',
          '|---|---|---|',
          ...memory,
        ],
      },
    ]
  } finally {
    for (const one of started.values()) await one.stop()
    await subgraphs.stop()
  }
}

/** The supergraph of the bench, with its subgraphs at the ports behind this one. */
export function benchSupergraph(port: number): string {
  const { supergraph, problems } = composeSdl(benchSubgraphs)
  if (supergraph === null) throw new Error(problems.join('\n'))
  return benchSubgraphs.reduce(
    (sdl, { name }, index) =>
      sdl.replace(
        new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`),
        `$1"http://127.0.0.1:${port + 1 + index}/graphql"`,
      ),
    supergraph,
  )
}

/** Hive Gateway weighs 60 MB, so it is there for whoever measures and nobody else. */
function installHive(say: (text: string) => void): void {
  const folder = join(ROOT, 'test/bench/hive')
  if (existsSync(join(folder, 'node_modules/@graphql-hive/gateway-runtime'))) return
  say('installing Hive Gateway to measure against')
  execFileSync('npm', ['ci', '--no-workspaces', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}

type Ask = (url: string, body: string) => ReturnType<typeof post>

/** Whom the door of the hub lets in; the other gateways get the same headers and look at none. */
async function askerWith(issuerKey: string): Promise<Ask> {
  const token = await localIssuer(issuerKey).tokenFor('county-officer', '140105001000')
  return (url, body) => post(url, body, token)
}

async function startContender(name: string, file: string, issuerKey: string, ask: Ask) {
  const env = { CONTENDER: name, SUPERGRAPH: file, ISSUER_KEY: issuerKey, NODE_ENV: 'production', NODE_OPTIONS: '' }
  const ready = async (url: string) => (await ask(url, JSON.stringify({ query: '{ __typename }' }))).status === 200
  const started = await startProcess('test/bench/engine/contender.ts', [], env, ready)
  const began = performance.now()
  await ask(started.url, JSON.stringify(WORKLOADS[1]!.asked[0]))
  return { process: started, coldMs: performance.now() - began }
}

async function compare(
  started: ReadonlyMap<string, Process>,
  ask: Ask,
  asked: readonly Asked[],
  { seconds, rounds, callers }: EngineSettings,
  subgraphPort: number,
  say: (text: string) => void,
) {
  const bodies = asked.map((one) => JSON.stringify(one))
  const expected: string[] = []
  const results = new Map<string, Result>()
  for (const [name, { url }] of started) {
    const answers: string[] = []
    for (const body of bodies) answers.push(dataOf((await ask(url, body)).text))
    if (expected.length === 0) expected.push(...answers)
    const other = answers.findIndex((answer, index) => answer !== expected[index])
    if (other !== -1) throw new Error(`${name} answers otherwise:\n${answers[other]}\n${expected[other]}`)
    await fetch(`http://127.0.0.1:${subgraphPort}`)
    for (const body of bodies) await ask(url, body)
    const counts = (await (await fetch(`http://127.0.0.1:${subgraphPort}`)).json()) as {
      calls: number
      representations: number
    }
    results.set(name, {
      rounds: [],
      calls: counts.calls / bodies.length,
      representations: counts.representations / bodies.length,
    })
  }
  for (let round = 0; round <= rounds; round++)
    for (const [name, one] of started) {
      const measured = await load(one, ask, bodies, expected, callers, round === 0 ? Math.min(seconds, 4) : seconds)
      if (round > 0) results.get(name)!.rounds.push(measured)
      if (round > 0)
        say(
          `  ${name}: ${measured.perCpuSecond.toFixed(0)}/cpu s, ${measured.perSecond.toFixed(0)}/s, p95 ${measured.p95.toFixed(1)} ms`,
        )
    }
  return { results, bytes: expected.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / expected.length }
}

/** Every gateway adds what it likes beside the data. */
function dataOf(text: string): string {
  const { data, errors } = JSON.parse(text)
  if (errors !== undefined) throw new Error(text.slice(0, 500))
  return JSON.stringify(data)
}

async function load(
  one: Process,
  ask: Ask,
  bodies: readonly string[],
  expected: readonly string[],
  callers: number,
  seconds: number,
): Promise<Round> {
  const [cpuBefore, began] = [one.cpuMs(), performance.now()]
  const until = began + seconds * 1_000
  const times: number[] = []
  let next = 0
  const seen = new Map<number, string>()
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        const index = next++ % bodies.length
        const at = performance.now()
        const { text } = await ask(one.url, bodies[index]!)
        times.push(performance.now() - at)
        const known = seen.get(index)
        if (known === undefined) {
          if (dataOf(text) !== expected[index]) throw new Error('another answer under load')
          seen.set(index, text)
        } else if (text !== known) throw new Error('another answer under load')
      }
    }),
  )
  const wallSeconds = (performance.now() - began) / 1_000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!
  return {
    perCpuSecond: (times.length / (one.cpuMs() - cpuBefore)) * 1_000,
    perSecond: times.length / wallSeconds,
    p50: at(0.5),
    p95: at(0.95),
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
export function post(url: string, body: string, token = ''): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    }
    const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode!, text: Buffer.concat(chunks).toString('utf8') }))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function tableOf(results: ReadonlyMap<string, Result>): string[] {
  const rows = [...results].map(([name, { rounds, calls, representations }]) => {
    const of = (key: keyof Round) => median(rounds.map((round) => round[key]))
    const versus = (other: string) => {
      const base = results.get(other)
      if (base === undefined || other === name) return ''
      const ratios = rounds.map((round, i) => round.perCpuSecond / base.rounds[i]!.perCpuSecond)
      return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
    }
    return `| ${NAMES[name]} | ${of('perCpuSecond').toFixed(0)} | ${of('perSecond').toFixed(0)} | ${of('p50').toFixed(1)} / ${of('p95').toFixed(1)} ms | ${calls.toFixed(1)} | ${representations.toFixed(0)} | ${versus('stock')} | ${versus('hive')} |`
  })
  return [
    '| gateway | requests per CPU second | requests/s | p50 / p95 | upstream calls | representations | to stock | to Hive |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ]
}

interface MeasuredInProcess {
  subgraphs: 'recorded' | 'coLocated'
  workload: string
  name: string
  cpuMs: number
  subgraphsMs: number
  p95: number
}

/** The engine and the stock gateway without HTTP, in a process of their own. */
export function measureInProcess({ seconds, rounds, folder }: Omit<EngineSettings, 'callers'>): Section[] {
  const file = join(folder, 'in-process.supergraph.graphql')
  writeFileSync(file, benchSupergraph(0))
  const words = [join(HERE, 'in-process.ts'), file, String(seconds / 2), String(rounds)]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`in process: ${stderr.slice(-2_000)}`)
  const measured = JSON.parse(stdout.trim().split('\n').at(-1)!) as MeasuredInProcess[]
  const over = (wanted: string) => inProcessTable(measured.filter(({ subgraphs }) => subgraphs === wanted))
  return [
    {
      title: 'Engine in process, over recorded answers',
      lines: [
        'The engine and the stock gateway in one process, asked in turn, no HTTP, documents parsed and validated before. Each fetch of either is answered with an object parsed from a recorded text; what that takes is a part of both figures, measured again on its own with the same fetches and no gateway, and taken off both in the last ratio but one. The engine is asked as the hub has it, with its retries, breakers and deadlines, of which the stock gateway has none; neither keeps metrics.',
        '',
        ...over('recorded'),
      ],
    },
    {
      title: 'Engine in process, over co-located subgraphs',
      lines: [
        'The same, with subgraphs that are carried out in the process, all their values at hand: what there is to choose between for who runs everything in one process. The stock gateway asks them by its own LocalGraphQLDataSource; the engine as the hub does, which parses and validates a text once and executes it with graphql-js too.',
        '',
        ...over('coLocated'),
      ],
    },
  ]
}

function inProcessTable(measured: readonly MeasuredInProcess[]): string[] {
  const rows = WORKLOADS.map(({ name: workload }) => {
    const of = (name: string) => measured.filter((one) => one.workload === workload && one.name === name)
    const [engine, stock] = [of('engine'), of('stock')]
    const told = (list: typeof engine) => {
      const [whole, subgraphs] = [list.map(({ cpuMs }) => cpuMs), list.map(({ subgraphsMs }) => subgraphsMs)].map(
        median,
      )
      return `${whole!.toFixed(3)} ms, of it ${subgraphs!.toFixed(3)}`
    }
    const spread = (cost: (one: (typeof engine)[0]) => number) => {
      const ratios = engine.map((one, i) => cost(stock[i]!) / cost(one))
      return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
    }
    const p95 = (list: typeof engine) => median(list.map((one) => one.p95))
    return `| ${workload} | ${told(engine)} | ${told(stock)} | ${spread(({ cpuMs }) => cpuMs)} | ${spread(({ cpuMs, subgraphsMs }) => cpuMs - subgraphsMs)} | ${(p95(engine) / p95(stock)).toFixed(2)} |`
  })
  return [
    '| workload | engine, CPU an operation, of it the subgraphs | stock | times as many per CPU second | the same without the subgraphs | p95 to stock |',
    '|---|---|---|---|---|---|',
    ...rows,
  ]
}
