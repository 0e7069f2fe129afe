import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { copyOf, type Data } from './merging.ts'
import type { Fetch } from './plan.ts'
import { SubgraphFailure } from './subgraph-source.ts'

export interface SubgraphAnswer {
  data?: Data | null
  errors?: readonly GraphQLFormattedError[]
}

/** What one fetch wants: its variables, and for entities their representations, each once. */
export interface Wish {
  fetch: Fetch
  variables: Data
  representations: readonly Data[] | null
  /** Milliseconds since the epoch after which it is of no use any more. */
  deadlineAt: number
}

export type Send = (
  subgraph: string,
  request: { query: string; operationName?: string | undefined; variables: Data },
  limits: { isCommand: boolean; deadlineAt: number },
) => Promise<SubgraphAnswer>

interface Waiting {
  wish: Wish
  resolve(answer: SubgraphAnswer): void
  reject(error: unknown): void
}

/**
 * Sends what one client request wants from one subgraph at the same time as one request: the same fetch from several
 * places asks once for the representations of all, and different fetches travel as one operation where the subgraph
 * is one of ours. Nothing is ever shared between two client requests.
 */
export class Waves {
  readonly #send: Send
  readonly #merges: (subgraph: string) => boolean
  #waiting = new Map<string, Waiting[]>()

  constructor(send: Send, merges: (subgraph: string) => boolean) {
    this.#send = send
    this.#merges = merges
  }

  ask(wish: Wish): Promise<SubgraphAnswer> {
    const { fetch, variables, representations, deadlineAt } = wish
    if (fetch.isCommand || representations === null) {
      // Root fields of one subgraph are in one fetch already.
      return this.#send(
        fetch.subgraph,
        { query: fetch.operation, operationName: fetch.operationName, variables },
        { isCommand: fetch.isCommand, deadlineAt },
      )
    }
    return new Promise((resolve, reject) => {
      // All that runs until the next tick wants its data in the same wave.
      if (this.#waiting.size === 0) process.nextTick(() => this.#flush())
      const waiting = this.#waiting.get(fetch.subgraph)
      const one = { wish, resolve, reject }
      if (waiting === undefined) this.#waiting.set(fetch.subgraph, [one])
      else waiting.push(one)
    })
  }

  #flush(): void {
    const wave = this.#waiting
    this.#waiting = new Map()
    for (const [subgraph, waiting] of wave) {
      const parcels = parcelsOf(waiting)
      if (parcels.length > 1 && this.#merges(subgraph)) void this.#sendMerged(subgraph, parcels)
      else for (const parcel of parcels) void this.#sendOne(subgraph, parcel)
    }
  }

  async #sendOne(subgraph: string, parcel: Parcel): Promise<void> {
    try {
      const { operation, operationName } = parcel.fetch
      const answer = await this.#send(
        subgraph,
        { query: operation, operationName, variables: { ...parcel.variables, representations: parcel.list } },
        { isCommand: false, deadlineAt: latestOf([parcel]) },
      )
      deliver(parcel, answer)
    } catch (error) {
      for (const { reject } of parcel.waiting) reject(error)
    }
  }

  async #sendMerged(subgraph: string, parcels: readonly Parcel[]): Promise<void> {
    try {
      const variables: Data = {}
      for (const [index, parcel] of parcels.entries()) {
        variables[`representations_${index}`] = parcel.list
        for (const [name, value] of Object.entries(parcel.variables)) variables[`${name}_${index}`] = value
      }
      const query = mergedOperation(parcels.map(({ fetch }) => fetch.operation))
      const limits = { isCommand: false, deadlineAt: latestOf(parcels) }
      const answer = await this.#send(subgraph, { query, variables }, limits)
      for (const [index, parcel] of parcels.entries()) deliver(parcel, partOf(answer, index))
    } catch (error) {
      for (const parcel of parcels) for (const { reject } of parcel.waiting) reject(error)
    }
  }
}

/** Fetches that differ in nothing but their representations. */
interface Parcel {
  fetch: Fetch
  variables: Data
  list: readonly Data[]
  /** Null where one place alone waits, whose representations are different already. */
  indexOf: Map<string, number> | null
  waiting: Waiting[]
}

function parcelsOf(waiting: readonly Waiting[]): Parcel[] {
  const parcels = new Map<string, Parcel>()
  for (const one of waiting) {
    const { fetch, variables, representations } = one.wish
    const key = fetch.variables.length === 0 ? fetch.operation : `${fetch.operation}\n${JSON.stringify(variables)}`
    const parcel = parcels.get(key)
    if (parcel === undefined) {
      parcels.set(key, { fetch, variables, list: representations!, indexOf: null, waiting: [one] })
      continue
    }
    if (parcel.indexOf === null) {
      parcel.indexOf = new Map(parcel.list.map((representation, index) => [JSON.stringify(representation), index]))
      parcel.list = [...parcel.list]
    }
    parcel.waiting.push(one)
    for (const representation of representations!) {
      const name = JSON.stringify(representation)
      if (parcel.indexOf.has(name)) continue
      parcel.indexOf.set(name, parcel.list.length)
      ;(parcel.list as Data[]).push(representation)
    }
  }
  return [...parcels.values()]
}

function latestOf(parcels: readonly Parcel[]): number {
  let latest = 0
  for (const { waiting } of parcels)
    for (const { wish } of waiting) if (wish.deadlineAt > latest) latest = wish.deadlineAt
  return latest
}

/** To each place that waits what it asked for, in its order. */
function deliver(parcel: Parcel, answer: SubgraphAnswer): void {
  const [only] = parcel.waiting
  if (parcel.waiting.length === 1) {
    only!.resolve(answer)
    return
  }
  const entities = answer.data?._entities
  if (answer.data && (!Array.isArray(entities) || entities.length !== parcel.list.length)) {
    const failure = new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not as many entities as asked for')
    for (const { reject } of parcel.waiting) reject(failure)
    return
  }
  const given = new Set<number>()
  for (const { wish, resolve } of parcel.waiting) {
    const indices = wish.representations!.map((representation) => parcel.indexOf!.get(JSON.stringify(representation))!)
    const errors = answer.errors?.flatMap((error) => {
      const at = error.path?.[1]
      if (typeof at !== 'number') return [error]
      const index = indices.indexOf(at)
      return index === -1 ? [] : [{ ...error, path: ['_entities', index, ...error.path!.slice(2)] }]
    })
    const data = Array.isArray(entities)
      ? {
          _entities: indices.map((index) => {
            const isFirst = !given.has(index)
            given.add(index)
            return isFirst ? entities[index] : copyOf(entities[index])
          }),
        }
      : answer.data
    resolve({ ...(data === undefined ? {} : { data }), ...(errors && errors.length > 0 ? { errors } : {}) })
  }
}

function partOf({ data, errors }: SubgraphAnswer, index: number): SubgraphAnswer {
  const name = `_entities_${index}`
  const own = errors?.flatMap((error) => {
    if (typeof error.path?.[0] !== 'string') return [error]
    return error.path[0] === name ? [{ ...error, path: ['_entities', ...error.path.slice(1)] }] : []
  })
  return {
    ...(data === undefined || data === null ? { data: null } : { data: { _entities: data[name] } }),
    ...(own && own.length > 0 ? { errors: own } : {}),
  }
}

const MAXIMUM_MERGED = 2_000
const merged = new Map<string, string>()

/** One operation that asks all of them, each under a number of its own. */
export function mergedOperation(operations: readonly string[]): string {
  const key = operations.join('\n')
  const known = merged.get(key)
  if (known !== undefined) return known
  const definitions: VariableDefinitionNode[] = []
  const selections: SelectionNode[] = []
  for (const [index, text] of operations.entries()) {
    const numbered = visit(parse(text, { noLocation: true }), {
      Variable: (node) => ({ ...node, name: { kind: Kind.NAME, value: `${node.name.value}_${index}` } }),
    }) as DocumentNode
    const operation = numbered.definitions[0] as OperationDefinitionNode
    definitions.push(...(operation.variableDefinitions ?? []))
    for (const field of operation.selectionSet.selections as readonly FieldNode[])
      selections.push({ ...field, alias: { kind: Kind.NAME, value: `_entities_${index}` } })
  }
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: definitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
  const text = stripIgnoredCharacters(print(operation))
  if (merged.size >= MAXIMUM_MERGED) merged.delete(merged.keys().next().value!)
  merged.set(key, text)
  return text
}
