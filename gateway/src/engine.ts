import './telemetry-off.ts'

import { createHash } from 'node:crypto'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { faultOf, inSpan, isTracing, type Logger } from '@civil-affairs/kit'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql'
import type { Contract } from './agreements.ts'
import type { Caller } from './caller.ts'
import { type EngineMeter, UNMETERED } from './engine-meter.ts'
import type { Appended, Chunk } from './exchange.ts'
import { type ExecutionSettings, type Fetched, runPlan } from './execution.ts'
import { explainMissing } from './explain-missing.ts'
import type { Data } from './merging.ts'
import type { Fetch } from './plan.ts'
import { openPlanner, type Planner } from './planner.ts'
import type { MembersOf } from './population.ts'
import { type KnownOperation, type Operations, openOperations, type PreparedOperation } from './prepared-operation.ts'
import { type Breaker, type Resilience, type ResilientSource, resilient } from './resilient-source.ts'
import type { IsOutside, Path } from './response-shape.ts'
import { JOINS_NOTHING, SharedFetches } from './shared-fetches.ts'
import { promiseOf, SubgraphFailure, type SubgraphSource, type Told } from './subgraph-source.ts'
import type { Subjects } from './subjects.ts'
import type { Supergraph } from './supergraph.ts'
import type { Request } from './waves.ts'

export interface GraphContext {
  /** Null for introspection alone; see the door in server.ts. */
  readonly caller: Caller | null
  /** Fires when the client has gone. */
  readonly signal?: AbortSignal | undefined
  /** When the request came, on the clock of `performance`; when its operation began, unless it is said. */
  readonly arrivedAt?: number
  /** Of a partner: what exists for it, and what the operation costs. */
  readonly contract?: Contract | undefined
  readonly cost?: number | undefined
  /** Of a job: the answer is kept with its receipts, and not at all where a part of it is missing. */
  readonly chunk?: Chunk | undefined
  /** What the receipts of the answer left of the agreement's day. */
  appended?: Appended | null
}

/** An answer that is ready to leave. */
export interface Answered {
  readonly prepared: PreparedOperation
  readonly data: Record<string, unknown> | null
  readonly isWhole: boolean
  /** Each object of the answer with what was fetched of it. */
  readonly origins: ReadonlyMap<object, Record<string, unknown>>
  readonly operation: string
  readonly context: GraphContext
}

export interface EngineSettings {
  /** Time that one operation may take with all its waves. */
  budgetMs?: number
  resilience?: Resilience
  /** Texts of the operations that are known before anybody asks. */
  registered?: readonly string[]
  meter?: EngineMeter
  /** Whose data answers hold, and what is done before one leaves: where it throws, no data leaves. */
  release?: Release
}

export interface Release {
  subjectsOf(schema: GraphQLSchema, supergraph: Supergraph): Subjects
  release(answered: Answered, subjects: Subjects): Promise<void>
  /** Who of the persons is in the population of an agreement. */
  membersOf: MembersOf
}

type GatewayInterface = ApolloServerOptionsWithGateway<GraphContext>['gateway']
export interface Engine extends GatewayInterface {
  /** What clients see of the graph. */
  readonly schema: GraphQLSchema
  /**
   * Plans what is in use over another supergraph, then lets it take over; what has begun ends on the old one. Throws,
   * and changes nothing, where the other cannot be planned.
   */
  swap(supergraph: Supergraph, sources: readonly SubgraphSource[]): Promise<Swapped>
  /** Plans the registered operations before anybody asks for them; those that are not of this graph are left out. */
  planAhead(): Promise<void>
  /** Tells one supergraph from another. */
  readonly supergraphId: string
  /** Which subgraphs are left alone at the moment. */
  breakers(): ReadonlyMap<string, Breaker>
  /** Operations under way over the present supergraph. */
  readonly flying: number
  /** Operations planned over the present supergraph. */
  readonly planned: number
}

export interface Swapped {
  /** Fulfilled when nothing is under way on the supergraph that was replaced. */
  readonly drained: Promise<void>
}

/** One supergraph with all that is derived from it. No request ever sees two of them. */
interface Graph {
  readonly supergraph: Supergraph
  readonly planner: Planner
  readonly operations: Operations
  /** Operations of partners, over the part of the graph that exists for each. */
  readonly contracted: WeakMap<Contract, Operations>
  readonly subjects: Subjects | null
  readonly sources: ReadonlyMap<string, ResilientSource>
  readonly shared: SharedFetches
  readonly flights: Flights
}

/** Plans operations over the supergraph, fetches from the sources, and shapes the answer. */
export function openEngine(
  supergraph: Supergraph,
  sources: readonly SubgraphSource[],
  log: Logger,
  { budgetMs = 25_000, resilience, registered = [], meter = UNMETERED, release }: EngineSettings = {},
): Engine {
  // A subgraph that is in the next supergraph too is not asked anew whether it is down.
  const known = new WeakMap<SubgraphSource, ResilientSource>()
  const resiliently = (source: SubgraphSource) => {
    const wrapped = known.get(source) ?? resilient(source, resilience, meter)
    known.set(source, wrapped)
    return wrapped
  }
  let current = graphOf(supergraph, sources.map(resiliently), release)
  const bySchema = new WeakMap<GraphQLSchema, Graph>([[current.planner.schema, current]])
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>()
  const tell = () => {
    for (const listener of listeners)
      listener({ apiSchema: current.planner.schema, coreSupergraphSdl: current.supergraph.full })
  }

  return {
    get schema() {
      return current.planner.schema
    },
    get planned() {
      return current.operations.planned
    },
    get flying() {
      return current.flights.flying
    },
    breakers: () => new Map([...current.sources].map(([name, { breaker }]) => [name, breaker])),
    get supergraphId() {
      return idOf(current.supergraph)
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      tell()
      return {
        executor: async ({ schema, queryHash, document, operation, request, context }) => {
          // The graph that the document was validated against, though another may have taken over since.
          const graph = bySchema.get(schema) ?? current
          const asked = { hash: queryHash, document, operation, variables: request.variables ?? {} }
          const arrived = { context: context as GraphContext, deadlineAt: Date.now() + budgetMs, log, meter, release }
          if (!isTracing()) return answer(graph, asked, arrived)
          return inSpan(
            operation.operation === 'query' ? 'graphql query' : 'graphql mutation',
            { 'graphql.operation.hash': queryHash.slice(0, 16) },
            () => answer(graph, asked, arrived),
          )
        },
      }
    },
    async swap(next, nextSources) {
      const graph = graphOf(next, nextSources.map(resiliently), release)
      await plan(graph, [...current.operations.inUse().slice(-PLANNED_FOR_A_SWAP), ...plannables(registered)], log)
      bySchema.set(graph.planner.schema, graph)
      const replaced = current
      current = graph
      tell()
      return { drained: replaced.flights.drained() }
    },
    planAhead: () => plan(current, plannables(registered), log),
    async stop() {},
  }
}

function graphOf(supergraph: Supergraph, sources: readonly ResilientSource[], release: Release | undefined): Graph {
  const planner = openPlanner(supergraph)
  const subjects = release?.subjectsOf(planner.schema, supergraph) ?? null
  return {
    supergraph,
    planner,
    subjects,
    contracted: new WeakMap(),
    operations: openOperations(planner, { schema: planner.schema, isPart: false, subjects }),
    sources: new Map(sources.map((source) => [source.name, source])),
    shared: new SharedFetches(),
    flights: new Flights(),
  }
}

/** So many of the operations in use, the ones asked for last, are planned before a supergraph takes over; the rest when asked. */
const PLANNED_FOR_A_SWAP = 300

interface Plannable {
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Null where they are not known yet: then the variables have their defaults. */
  coerced: Readonly<Record<string, unknown>> | null
}

function plannables(texts: readonly string[]): Plannable[] {
  return texts.flatMap((text) => {
    const document = parse(text)
    const operation = getOperationAST(document)
    return operation == null ? [] : [{ document, operation, coerced: null }]
  })
}

/** Planning holds up whoever asks meanwhile, so it goes in small steps. */
async function plan({ planner, operations }: Graph, wanted: readonly Plannable[], log: Logger): Promise<void> {
  for (const { document, operation, coerced } of wanted) {
    await new Promise((resolve) => setImmediate(resolve))
    if (validate(planner.schema, document).length > 0) continue
    try {
      const known = operations.find(hashOf(document), document, operation)
      known.prepared(coerced ?? known.coerce({}).coerced ?? {})
    } catch (error) {
      log.warn(faultOf(error), 'an operation in use cannot be planned over this supergraph')
    }
  }
}

/** What is under way on one supergraph. */
class Flights {
  #flying = 0
  get flying(): number {
    return this.#flying
  }
  #whenDrained: (() => void)[] = []

  begin(): void {
    this.#flying++
  }

  end(): void {
    if (--this.#flying === 0) for (const tell of this.#whenDrained.splice(0)) tell()
  }

  drained(): Promise<void> {
    return this.#flying === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenDrained.push(resolve))
  }
}

/** Only to tell the documents of one swap apart. */
function hashOf(document: DocumentNode): string {
  return createHash('sha256').update(print(document)).digest('hex')
}

function idOf({ full }: Supergraph): string {
  return createHash('sha256').update(full).digest('hex').slice(0, 16)
}

interface Asked {
  hash: string
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

interface Arrived {
  context: GraphContext
  deadlineAt: number
  log: Logger
  meter: EngineMeter
  release: Release | undefined
}

async function answer(graph: Graph, asked: Asked, arrived: Arrived) {
  graph.flights.begin()
  try {
    const { context, log, meter, release } = arrived
    const { contract } = context
    const operations = contract === undefined ? graph.operations : operationsUnder(graph, contract)
    const { hash, document, operation, variables } = asked
    const known = operations.find(hash, document, operation)
    const coerced = known.coerce(variables)
    if (coerced.errors !== undefined) return { errors: coerced.errors }
    const { planned } = operations
    const prepared = preparedFor(known, coerced.coerced, log)
    meter.plan(operations.planned === planned ? 'cache' : 'planner')
    meter.waves(prepared.waves)
    const fetched = await runPlan(prepared.step, new Flight(graph, asked, arrived, prepared))
    const population = contract?.agreement?.population ?? null
    const isOutside =
      population === null ? undefined : await outsideOf(prepared, fetched, population.expression, release)
    if (prepared.traced === null) return shaped(prepared, fetched, variables, undefined)
    const origins = new Map<object, Record<string, unknown>>()
    const result = shaped(prepared, fetched, variables, origins, isOutside)
    if (release !== undefined && graph.subjects !== null)
      await release.release(
        { prepared, data: result.data, isWhole: result.errors === undefined, origins, operation: hash, context },
        graph.subjects,
      )
    return result
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  } finally {
    graph.flights.end()
  }
}

/** One operation on its way through the graph. */
class Flight implements ExecutionSettings {
  readonly variables: Readonly<Record<string, unknown>>
  readonly deadlineAt: number
  readonly #graph: Graph
  readonly #prepared: PreparedOperation
  readonly #caller: Caller | null
  readonly #signal: AbortSignal | undefined
  readonly #arrivedAt: number
  readonly #log: Logger
  readonly #meter: EngineMeter

  constructor(graph: Graph, asked: Asked, { context, deadlineAt, log, meter }: Arrived, prepared: PreparedOperation) {
    this.variables = asked.variables
    this.deadlineAt = deadlineAt
    this.#graph = graph
    this.#prepared = prepared
    this.#caller = context.caller
    this.#signal = context.signal
    this.#arrivedAt = asked.operation.operation === 'query' ? (context.arrivedAt ?? performance.now()) : JOINS_NOTHING
    this.#log = log
    this.#meter = meter
  }

  clientVariable(name: string): string {
    return this.#prepared.clientVariable(name)
  }

  clientName(key: string): string {
    return this.#prepared.clientName(key)
  }

  merges(subgraph: string): boolean {
    return this.#graph.sources.get(subgraph)?.merges === true
  }

  isOfType(data: Data, condition: string): boolean {
    return isOfType(this.#graph.planner.wholeSchema, data.__typename, condition)
  }

  send(
    { subgraph, isCommand }: Fetch,
    request: Request,
    deadlineAt: number,
    representations: number,
    told: Told,
  ): void {
    const caller = this.#caller
    const source = this.#graph.sources.get(subgraph)
    if (caller === null || source === undefined) {
      const fault = new Error(caller === null ? 'a fetch without a caller' : `no source for subgraph ${subgraph}`)
      queueMicrotask(() => told.failed(fault))
      return
    }
    if (representations > 0) this.#meter.representations(subgraph, representations)
    const limits = { deadlineAt, isCommand, signal: this.#signal }
    const ask = (by: Told) => this.#graph.shared.ask(source, request, caller, limits, this.#arrivedAt, by)
    if (!isTracing()) ask(told)
    else
      inSpan(`fetch ${subgraph}`, { subgraph, representations }, () => promiseOf(ask)).then(
        (result) => told.answered(result),
        (error) => told.failed(error),
      )
  }

  onFailure(subgraph: string, error: unknown): void {
    const told = error instanceof SubgraphFailure ? { code: error.code, reason: error.message } : faultOf(error)
    this.#log.warn({ subgraph, ...told }, 'subgraph gave no answer')
  }
}

/**
 * Under an agreement that is about a population: tells who of the persons fetched is not in it. They do not exist for the
 * partner, and neither does a record that is about such persons alone.
 */
async function outsideOf(
  { shape, traced }: PreparedOperation,
  { data }: Fetched,
  expression: string,
  release: Release | undefined,
): Promise<IsOutside> {
  if (traced === null || release === undefined) throw new Error('persons of an answer cannot be told')
  const persons = new Set<string>()
  const collect: IsOutside = (type, fetched) => {
    for (const person of traced.personsOf(type, fetched) ?? []) persons.add(person)
    return false
  }
  shape.shape(data, () => null, undefined, collect)
  const members = await release.membersOf(expression, [...persons])
  return (type, fetched) => traced.personsOf(type, fetched)?.some((person) => members.has(person)) === false
}

function operationsUnder(graph: Graph, contract: Contract): Operations {
  let known = graph.contracted.get(contract)
  if (known === undefined) {
    known = openOperations(graph.planner, { schema: contract.schema, isPart: true, subjects: graph.subjects })
    graph.contracted.set(contract, known)
  }
  return known
}

function preparedFor(
  known: KnownOperation,
  coerced: Readonly<Record<string, unknown>>,
  log: Logger,
): PreparedOperation {
  try {
    return known.prepared(coerced)
  } catch (error) {
    if (!(error instanceof GraphQLError)) log.error(faultOf(error), 'an operation cannot be planned')
    throw error
  }
}

function shaped(
  prepared: PreparedOperation,
  { data: raw, errors, failed }: Fetched,
  variables: Record<string, unknown>,
  origins: Map<object, Record<string, unknown>> | undefined,
  isOutside?: IsOutside,
) {
  const { data, incomplete, unfetched, outside } = prepared.shape.shape(
    raw,
    (field) => prepared.introspect(field, variables),
    origins,
    isOutside,
  )
  const explained =
    errors.length === 0 && incomplete.length === 0
      ? errors
      : explainMissing(errors, { failed, incomplete, unfetched, step: prepared.step, clientName: prepared.clientName })
  if (explained.length === 0 && failed.size === 0) return { data }
  const told = outside.length === 0 ? explained : explained.flatMap((error) => withoutOutside(error, outside))
  return {
    data,
    ...(told.length > 0 ? { errors: told } : {}),
    ...(failed.size > 0 ? { extensions: { degraded: [...failed.keys()].sort() } } : {}),
  }
}

/** No error speaks of what does not exist for the caller; of one somewhere in a list it is not told at which place. */
function withoutOutside(error: GraphQLError, outside: readonly Path[]): GraphQLError[] {
  const names = (path: Path) => path.filter((step) => typeof step === 'string')
  const path = error.path ?? []
  const around = outside.find((one) => names(one).every((name, at) => names(path)[at] === name))
  if (around === undefined) return [error]
  const list = path.findIndex((step) => typeof step === 'number')
  if (list === -1) return []
  const { message, nodes, source, positions, originalError, extensions } = error
  return [new GraphQLError(message, { nodes, source, positions, path: path.slice(0, list), originalError, extensions })]
}

function isOfType(schema: GraphQLSchema, name: unknown, condition: string): boolean {
  if (name === condition) return true
  const [type, wanted] = [schema.getType(String(name)), schema.getType(condition)]
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
}
