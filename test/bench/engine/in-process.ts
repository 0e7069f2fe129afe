/**
 * The engine and the stock gateway in one process, without HTTP: asked in turn, so that both meet the same machine.
 * First over recorded answers, which cost next to nothing, then over subgraphs that are carried out in this very process,
 * each gateway with its own way to ask such. Each is measured whole, and what its subgraphs took of that once more on its
 * own: the same fetches in the same order, with nothing around them. Prints CPU milliseconds an operation for each
 * workload and round; `node test/bench/engine/in-process.ts FILE SECONDS ROUNDS engine recorded WORKLOAD` runs one of
 * them alone, for a profile.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway'
import { openLog } from '@civil-affairs/kit'
import {
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { callerOf } from '../../../gateway/src/caller.ts'
import { openEngine } from '../../../gateway/src/engine.ts'
import type { SubgraphSource } from '../../../gateway/src/subgraph-source.ts'
import { parseSupergraph } from '../../../gateway/src/supergraph.ts'
import { sourceOf, subgraphOf, type Thing } from '../../conformance/world.ts'
import { type Asked, benchSubgraphs, benchWorld, WORKLOADS } from './world.ts'

process.env.APOLLO_TELEMETRY_DISABLED = 'true'
const [file, seconds, rounds] = process.argv.slice(2) as [string, string, string]
const text = readFileSync(file, 'utf8')

interface Fetched {
  query: string
  variables?: Readonly<Record<string, unknown>>
}
type Answer = (request: Fetched) => Promise<never>
/** What the present contender asks of the subgraphs, while somebody wants to know. */
let noted: (() => Promise<never>)[] | null = null

/** Text kept, an object made: both gateways get one of their own for every fetch, as from a socket. */
function recorded(name: string): Answer {
  const { sdl } = benchSubgraphs.find((one) => one.name === name)!
  const source = sourceOf(name, sdl, benchWorld, null)
  const answers = new Map<string, Map<string, string>>()
  const answer: Answer = async (request) => {
    noted?.push(() => answer(request))
    const { query, variables } = request
    let ofQuery = answers.get(query)
    if (ofQuery === undefined) {
      ofQuery = new Map()
      answers.set(query, ofQuery)
    }
    // Telling requests apart must cost next to nothing: in these workloads the first of a list tells them.
    let key = ''
    for (const name in variables) {
      const value = variables[name]
      key += Array.isArray(value) ? `${value.length}${keyOf(value[0])}` : `${value}`
    }
    let text = ofQuery.get(key)
    if (text === undefined) {
      text = JSON.stringify(
        await source.execute({ query, variables: variables as never }, null as never, null as never),
      )
      ofQuery.set(key, text)
    }
    return JSON.parse(text) as never
  }
  return answer
}

function keyOf(representation: Readonly<Record<string, unknown>>): string {
  let key = ''
  for (const name in representation) key += `${representation[name]} `
  return key
}

const schemas = new Map<string, GraphQLSchema>()
/** A subgraph that has all its values at hand; each is made once. */
function schemaOf(name: string): GraphQLSchema {
  const known = schemas.get(name)
  if (known !== undefined) return known
  const { sdl } = benchSubgraphs.find((one) => one.name === name)!
  const { schema, field } = subgraphOf(name, sdl, benchWorld)
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('_'))
      for (const one of Object.values(type.getFields())) if (!one.name.startsWith('_')) one.resolve = remembering(field)
  schemas.set(name, schema)
  return schema
}

function remembering(field: GraphQLFieldResolver<Thing | undefined, unknown>): typeof field {
  const values = new Map<string | undefined, unknown>()
  return (source, args, context, info) => {
    // What a field is told of others comes with the request; the only argument that matters here is the id of a root field.
    if (source?.told !== undefined && info.fieldName === 'ageBand') return field(source, args, context, info)
    const key = source === undefined ? `${args.id}` : source.id
    let value = values.get(key)
    if (value === undefined) {
      value = field(source, args, context, info)
      values.set(key, value)
    }
    return value
  }
}

/** As the hub asks a subgraph of its own process: a text is parsed and validated once, its answer is no text at all. */
function coLocated(name: string): Answer {
  const schema = schemaOf(name)
  const documents = new Map<string, DocumentNode>()
  const answer: Answer = async (request) => {
    noted?.push(() => answer(request))
    let document = documents.get(request.query)
    if (document === undefined) {
      document = parse(request.query)
      const [problem] = validate(schema, document)
      if (problem !== undefined) throw problem
      documents.set(request.query, document)
    }
    return execute({ schema, document, variableValues: request.variables ?? null }) as never
  }
  return answer
}

function stockCoLocated(name: string): Answer {
  const source = new LocalGraphQLDataSource(schemaOf(name))
  const answer: Answer = async (request) => {
    noted?.push(() => answer(request))
    return source.process({ request, context: {} } as never) as never
  }
  return answer
}

type Execute = (asked: Asked) => Promise<unknown>

async function engine(answers: (name: string) => Answer): Promise<Execute> {
  const supergraph = parseSupergraph(text)
  const sources = [...supergraph.subgraphs.keys()].map((name): SubgraphSource => {
    const answer = answers(name)
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

async function stock(answers: (name: string) => Answer): Promise<Execute> {
  const gateway = new ApolloGateway({
    supergraphSdl: text,
    buildService: ({ name }) => {
      const answer = answers(name)
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

/** The fetches that a contender makes for each operation, to be made again without it. */
async function fetchesAlone(execute: Execute, asked: readonly Asked[]): Promise<Execute> {
  const fetches = new Map<Asked, (() => Promise<never>)[]>()
  for (const one of asked) {
    noted = []
    await execute(one)
    fetches.set(one, noted)
    noted = null
  }
  return async (one) => {
    for (const fetch of fetches.get(one)!) await fetch()
  }
}

interface Round {
  workload: string
  subgraphs: string
  name: string
  /** Of one operation, and how much of that its subgraphs took. */
  cpuMs: number
  subgraphsMs: number
  p50: number
  p95: number
}

async function run(execute: Execute, asked: readonly Asked[], forSeconds: number) {
  const times: number[] = []
  const began = process.cpuUsage()
  const until = performance.now() + forSeconds * 1_000
  for (let n = 0; performance.now() < until; n++) {
    const at = performance.now()
    await execute(asked[n % asked.length]!)
    times.push(performance.now() - at)
  }
  const { user, system } = process.cpuUsage(began)
  times.sort((x, y) => x - y)
  const at = (share: number) => times[Math.floor(times.length * share)]!
  return { cpuMs: (user + system) / 1_000 / times.length, p50: at(0.5), p95: at(0.95) }
}

const [only, among, wanted] = process.argv.slice(5)
const contenders: Record<string, Record<string, Execute>> = {
  recorded: { engine: await engine(recorded), stock: await stock(recorded) },
  coLocated: { engine: await engine(coLocated), stock: await stock(stockCoLocated) },
}
const results: Round[] = []
for (const [subgraphs, { engine, stock }] of Object.entries(contenders)) {
  if (among !== undefined && among !== subgraphs) continue
  for (const { name: workload, asked } of WORKLOADS) {
    if (wanted !== undefined && !workload.startsWith(wanted)) continue
    for (const one of asked) {
      const [a, b] = await Promise.all([engine!(one), stock!(one)])
      const [ours, theirs] = [a, b].map((answer) => JSON.stringify((answer as { data: unknown }).data))
      if (ours !== theirs) throw new Error(`they differ on ${one.query}:\n${ours}\n${theirs}`)
    }
    const both = { engine: engine!, stock: stock! }
    const alone: Record<string, Execute> = {}
    for (const [name, execute] of Object.entries(both)) alone[name] = await fetchesAlone(execute, asked)
    for (let round = 0; round <= Number(rounds); round++)
      for (const [name, execute] of Object.entries(both)) {
        if (only !== undefined && only !== name) continue
        const whole = await run(execute, asked, Number(seconds))
        const { cpuMs: subgraphsMs } = await run(alone[name]!, asked, Number(seconds) / 4)
        // The first round warms up.
        if (round > 0) results.push({ workload, subgraphs, name, subgraphsMs, ...whole })
      }
  }
}
console.log(JSON.stringify(results))
process.exit(0)
