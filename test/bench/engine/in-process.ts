/**
 * The engine and the stock gateway in one process, without HTTP, over answers from memory: asked in turn, so that both
 * meet the same machine. Prints CPU milliseconds an operation for each workload and round; `node test/bench/engine/in-process.ts
 * FILE SECONDS ROUNDS engine` runs one of them alone, for a profile.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openLog } from '@civil-affairs/kit'
import { getOperationAST, parse } from 'graphql'
import { callerOf } from '../../../gateway/src/caller.ts'
import { openEngine } from '../../../gateway/src/engine.ts'
import type { SubgraphSource } from '../../../gateway/src/subgraph-source.ts'
import { parseSupergraph } from '../../../gateway/src/supergraph.ts'
import { sourceOf } from '../../conformance/world.ts'
import { type Asked, benchSubgraphs, benchWorld, WORKLOADS } from './world.ts'

process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const [file, seconds, rounds] = process.argv.slice(2) as [string, string, string]
const text = readFileSync(file, 'utf8')

/** Text in, text kept: both gateways get an object of their own for every fetch, as from a socket. */
function recorded(name: string): (request: { query: string; variables?: object }) => Promise<never> {
  const { sdl } = benchSubgraphs.find((one) => one.name === name)!
  const source = sourceOf(name, sdl, benchWorld, [])
  const answers = new Map<string, string>()
  return async ({ query, variables = {} }) => {
    let key = query
    // Telling requests apart must cost next to nothing: in these workloads the first of a list tells them.
    for (const value of Object.values(variables))
      key += Array.isArray(value) ? `${value.length}${Object.values(value[0] ?? {}).join()}` : `${value}`
    let answer = answers.get(key)
    if (answer === undefined) {
      answer = JSON.stringify(
        await source.execute({ query, variables: variables as never }, null as never, null as never),
      )
      answers.set(key, answer)
    }
    return JSON.parse(answer) as never
  }
}

type Execute = (asked: Asked) => Promise<unknown>

async function engine(): Promise<Execute> {
  const supergraph = parseSupergraph(text)
  const sources = [...supergraph.subgraphs.keys()].map((name): SubgraphSource => {
    const answer = recorded(name)
    const execute = (request: object) => answer(request as never)
    return { name, merges: true, execute: execute as never, ready: async () => true, close: async () => {} }
  })
  const { load, schema } = openEngine(supergraph, sources, openLog('bench', 'silent'))
  const { executor } = await load({ apollo: {} } as never)
  const caller = callerOf({
    subject: 'bench:anybody',
    kind: 'STAFF',
    roles: [],
    divisions: [],
    purpose: null,
    caseNumber: null,
  })
  return async (asked) => executor!({ ...prepared(asked), schema, context: { caller } } as never)
}

async function stock(): Promise<Execute> {
  const { ApolloGateway } = await import('@apollo/gateway')
  const gateway = new ApolloGateway({
    supergraphSdl: text,
    buildService: ({ name }) => {
      const answer = recorded(name)
      return { process: ({ request }) => answer(request as never) }
    },
  })
  const { executor } = await gateway.load()
  const { schema } = gateway
  const cache = { restrict() {}, replace() {}, policyIfCacheable: () => null }
  return async (asked) =>
    executor({
      ...prepared(asked),
      schema,
      context: {},
      metrics: {},
      overallCachePolicy: cache,
      logger: console,
    } as never)
}

const known = new Map<string, object>()
/** What a server has at hand when the gateway is called: the document is parsed and validated once. */
function prepared({ query, variables }: Asked) {
  let one = known.get(query)
  if (one === undefined) {
    const document = parse(query)
    const operation = getOperationAST(document)
    const queryHash = createHash('sha256').update(query).digest('hex')
    one = { document, operation, queryHash, operationName: operation?.name?.value, source: query }
    known.set(query, one)
  }
  return { ...one, request: { query, variables: variables ?? {} } }
}

const only = process.argv[5]
const contenders: Record<string, Execute> = { engine: await engine(), stock: await stock() }
const results: { workload: string; name: string; cpuMs: number; p50: number; p95: number }[] = []
const wanted = process.argv[6]
for (const { name: workload, asked } of WORKLOADS) {
  if (wanted !== undefined && !workload.startsWith(wanted)) continue
  for (const one of asked) {
    const [a, b] = await Promise.all([contenders.engine!(one), contenders.stock!(one)])
    const [ours, theirs] = [a, b].map((answer) => JSON.stringify((answer as { data: unknown }).data))
    if (ours !== theirs) throw new Error(`they differ on ${one.query}:\n${ours}\n${theirs}`)
  }
  for (let round = 0; round <= Number(rounds); round++)
    for (const [name, execute] of Object.entries(contenders)) {
      if (only !== undefined && only !== name) continue
      const began = process.cpuUsage()
      const until = performance.now() + Number(seconds) * 1_000
      const times: number[] = []
      for (let n = 0; performance.now() < until; n++) {
        const at = performance.now()
        await execute(asked[n % asked.length]!)
        times.push(performance.now() - at)
      }
      const { user, system } = process.cpuUsage(began)
      times.sort((x, y) => x - y)
      const at = (share: number) => times[Math.floor(times.length * share)]!
      // The first round warms up.
      if (round > 0)
        results.push({ workload, name, cpuMs: (user + system) / 1_000 / times.length, p50: at(0.5), p95: at(0.95) })
    }
}
console.log(JSON.stringify(results))
process.exit(0)
