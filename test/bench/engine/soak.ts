import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newSigningKey } from '@civil-affairs/kit'
import { exportJWK } from 'jose'
import { localIssuer } from '../../../gateway/src/local-issuer.ts'
import { type Process, startProcess } from '../hub-process.ts'
import type { Section } from '../report.ts'
import { benchSupergraph, post } from './measure.ts'
import { benchSubgraphs, WORKLOADS } from './world.ts'

export interface SoakSettings {
  minutes: number
  folder: string
}

const SUBGRAPH_PORT = 20_000 + (process.pid % 20_000)
const [LOADED, DISTINCT] = [6, 4]
/** From its second quarter to its last, the memory of a gateway that keeps nothing grows by less. */
const FLAT = 1.15
const HEAP_MIB = 384

/**
 * A gateway of its own under load for minutes, while its supergraph is replaced and its subgraphs are killed: each
 * answer is what it was when all was well, or lacks parts and says so; and the memory stays where it is, however many
 * operations nobody asks twice.
 */
export async function soak({ minutes, folder }: SoakSettings, say: (text: string) => void): Promise<Section> {
  const file = join(folder, 'soak.supergraph.graphql')
  const supergraph = benchSupergraph(SUBGRAPH_PORT)
  writeFileSync(file, supergraph)
  let subgraphs = await startSubgraphs()
  const { gateway, token } = await startGateway(file, folder)
  const ask = (body: string) => post(gateway.url, body, token)
  const bodies = WORKLOADS.flatMap(({ asked }) => asked.map((one) => JSON.stringify(one)))
  const whole = new Map<string, string>()
  for (const body of bodies) whole.set(body, (await ask(body)).text)
  const named = JSON.parse((await ask(distinct(0))).text).data
  for (const text of whole.values()) if (text.includes('"errors"')) throw new Error(text.slice(0, 400))

  const counts = { answers: 0, withGaps: 0, distinct: 0, reloads: 0, kills: 0 }
  const began = performance.now()
  const until = began + minutes * 60_000
  const isOver = () => performance.now() >= until
  const memory: { at: number; mib: number }[] = []

  async function load(first: number): Promise<void> {
    for (let n = first; !isOver(); n++) {
      const body = bodies[(n * 7) % bodies.length]!
      const { text } = await ask(body)
      counts.answers++
      if (text === whole.get(body)) continue
      counts.withGaps++
      mustBePartOf(JSON.parse(text), JSON.parse(whole.get(body)!))
    }
  }
  async function askWhatNobodyAsks(): Promise<void> {
    while (!isOver()) {
      const { text } = await ask(distinct(++counts.distinct))
      counts.answers++
      const answer = JSON.parse(text)
      if (answer.errors === undefined && JSON.stringify(answer.data) === JSON.stringify(named)) continue
      counts.withGaps++
      mustBePartOf(answer, { data: named })
    }
  }
  async function reload(): Promise<void> {
    // Two hundred of them, however long it takes.
    const everyMs = (minutes * 60_000) / 201
    while (!isOver()) {
      await sleep(everyMs)
      writeFileSync(file, `${supergraph}\n# ${++counts.reloads}\n`)
      gateway.signal('SIGHUP')
    }
  }
  async function kill(): Promise<void> {
    while (!isOver()) {
      await sleep(Math.min(20_000, minutes * 10_000))
      if (isOver()) return
      subgraphs.signal('SIGKILL')
      counts.kills++
      await sleep(500)
      subgraphs = await startSubgraphs()
    }
  }
  async function watchMemory(): Promise<void> {
    while (!isOver()) {
      await sleep(2_000)
      memory.push({ at: (performance.now() - began) / (minutes * 60_000), mib: gateway.memory().nowMiB })
    }
  }
  try {
    await Promise.all([
      ...Array.from({ length: LOADED }, (_, n) => load(n * 31)),
      ...Array.from({ length: DISTINCT }, askWhatNobodyAsks),
      reload(),
      kill(),
      watchMemory(),
    ])
  } finally {
    await gateway.stop()
    await subgraphs.stop()
  }
  const quarters = [0, 1, 2, 3].map((quarter) =>
    memory.filter(({ at }) => at >= quarter / 4 && at < (quarter + 1) / 4).map(({ mib }) => mib),
  )
  const means = quarters.map((list) => Math.round(list.reduce((sum, mib) => sum + mib, 0) / list.length))
  say(`  ${JSON.stringify(counts)}, memory by quarter ${means.join(', ')} MiB`)
  if (means[3]! > means[1]! * FLAT) throw new Error(`memory grows: ${means.join(', ')} MiB by quarter`)
  return {
    title: 'Engine, soak',
    lines: [
      `A gateway of its own, its heap limited to ${HEAP_MIB} MiB, for ${minutes} minutes: ${LOADED} callers with the workloads of the engine's bench, ${DISTINCT} with operations that nobody asks twice, while another supergraph takes over every few seconds and the subgraphs are killed and started again. Every answer is byte for byte what it was when all was well, or lacks parts, each with a coded error, and holds nothing else; anything else ends the run.`,
      '',
      '| answers | of them with gaps while subgraphs were down | wrong bytes | distinct operations | reloads | kills | memory by quarter |',
      '|---|---|---|---|---|---|---|',
      `| ${counts.answers} | ${counts.withGaps} | 0 | ${counts.distinct} | ${counts.reloads} | ${counts.kills} | ${means.join(', ')} MiB |`,
    ],
  }
}

/** The same but for its name, so that nothing of it can be found again. */
function distinct(number: number): string {
  return JSON.stringify({ query: `query Nobody${number} { tenant(id: "7") { id name age visits } }` })
}

interface Answer {
  data?: unknown
  errors?: { path?: unknown[]; extensions?: { code?: string } }[]
}

/** What is there is right, what is not is null, and an error says so. */
function mustBePartOf(answer: Answer, whole: Answer): void {
  const wrong = (why: string) => new Error(`${why}: ${JSON.stringify(answer).slice(0, 600)}`)
  if (answer.errors === undefined) throw wrong('another answer, without an error')
  for (const { extensions } of answer.errors)
    if (!/^SUBGRAPH_(UNAVAILABLE|TIMEOUT)$/.test(extensions?.code ?? '')) throw wrong('an error of another kind')
  const check = (part: unknown, of: unknown): void => {
    if (part === null) return
    if (typeof part !== 'object') {
      if (part !== of) throw wrong('a wrong value')
      return
    }
    const [keys, known] = [Object.keys(part), Object.keys((of ?? {}) as object)]
    if (keys.join() !== known.join()) throw wrong('another shape')
    for (const key of keys) check((part as Record<string, unknown>)[key], (of as Record<string, unknown>)[key])
  }
  check(answer.data ?? null, whole.data)
}

function startSubgraphs(): Promise<Process> {
  return startProcess('test/bench/engine/subgraphs.ts', [], { PORT: String(SUBGRAPH_PORT) }, () =>
    fetch(`http://127.0.0.1:${SUBGRAPH_PORT}`).then(({ ok }) => ok),
  )
}

async function startGateway(file: string, folder: string): Promise<{ gateway: Process; token: string }> {
  const key = newSigningKey()
  const issuer = localIssuer(key)
  mkdirSync(folder, { recursive: true })
  const jwks = join(folder, 'issuer.json')
  const jwk = { ...(await exportJWK(createPublicKey(createPrivateKey(key)))), alg: 'ES256' }
  writeFileSync(jwks, JSON.stringify({ keys: [jwk] }))
  const env = {
    NODE_ENV: 'production',
    // On a machine with much memory V8 puts off looking for garbage, and growth would say nothing.
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}`,
    HUB_SUBGRAPHS: benchSubgraphs
      .map(({ name }, index) => `${name}=http://127.0.0.1:${SUBGRAPH_PORT + 1 + index}`)
      .join(','),
    HUB_GATEWAY_PRIVATE_KEY: newSigningKey(),
    HUB_ISSUERS: `local|${issuer.issuer.url}|${jwks}`,
    HUB_KEPT_SUPERGRAPH: join(folder, 'kept.graphql'),
  }
  const live = async (url: string) => (await fetch(`${url}/health/live`)).ok
  const gateway = await startProcess('gateway/src/main.ts', ['--supergraph', file], env, live)
  return { gateway, token: await issuer.tokenFor('county-officer', '140105001000') }
}
