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
  readonly fetch: Fetch
  readonly variables: Data
  readonly representations: readonly Data[] | null
  /** Milliseconds since the epoch after which it is of no use any more. */
  readonly deadlineAt: number
  answered(answer: SubgraphAnswer): void
  failed(error: unknown): void
}

export type Send = (
  subgraph: string,
  request: { query: string; operationName?: string | undefined; variables: Data },
  limits: { isCommand: boolean; deadlineAt: number },
  representations: number,
) => Promise<SubgraphAnswer>

/**
 * Sends what one client request wants from one subgraph at the same time as one request: the same fetch from several
 * places asks once for the representations of all, and different fetches travel as one operation where the subgraph
 * is one of ours. Nothing is ever shared between two client requests.
 */
export class Waves {
  readonly #send: Send
  readonly #merges: (subgraph: string) => boolean
  readonly #broke: (error: unknown) => void
  #waiting: Wish[] = []
  #underWay = 0
  #isDue = false

  /** `broke` hears what must not happen: a fault of our own while an answer is dealt with. */
  constructor(send: Send, merges: (subgraph: string) => boolean, broke: (error: unknown) => void) {
    this.#send = send
    this.#merges = merges
    this.#broke = broke
  }

  ask(wish: Wish): void {
    // Root fields of one subgraph are in one fetch already.
    if (wish.fetch.isCommand || wish.representations === null) this.#sendRoot(wish)
    else this.#waiting.push(wish)
  }

  /**
   * All that is to be asked at this moment was asked for. Where other answers are on their way, what they bring about
   * until the next tick belongs to the same wave.
   */
  settle(): void {
    if (this.#waiting.length === 0 || this.#isDue) return
    if (this.#underWay === 0) {
      this.#flush()
      return
    }
    this.#isDue = true
    process.nextTick(() => {
      this.#isDue = false
      this.#flush()
    })
  }

  #flush(): void {
    const wave = this.#waiting
    this.#waiting = []
    for (let i = 0; i < wave.length; i++) {
      const { subgraph } = wave[i]!.fetch
      if (wave.findIndex(({ fetch }) => fetch.subgraph === subgraph) < i) continue
      const parcels = parcelsOf(wave, i)
      if (parcels.length > 1 && this.#merges(subgraph)) this.#sendMerged(parcels)
      else for (const parcel of parcels) this.#sendOne(parcel)
    }
  }

  #sendRoot(wish: Wish): void {
    const { fetch, variables, deadlineAt } = wish
    this.#post(
      fetch,
      { query: fetch.operation, operationName: fetch.operationName, variables },
      deadlineAt,
      0,
      wish.answered,
      wish.failed,
    )
  }

  #sendOne(parcel: Parcel): void {
    const { fetch, variables, list } = parcel
    this.#post(
      fetch,
      {
        query: fetch.operation,
        operationName: fetch.operationName,
        variables: fetch.variables.length === 0 ? { representations: list } : { ...variables, representations: list },
      },
      latestOf(parcel),
      list.length,
      (answer) => deliver(parcel, answer),
      (error) => fail(parcel, error),
    )
  }

  #sendMerged(parcels: readonly Parcel[]): void {
    const { text, names } = mergedOf(parcels)
    const variables: Data = {}
    let count = 0
    let deadlineAt = 0
    for (let i = 0; i < parcels.length; i++) {
      const parcel = parcels[i]!
      variables[names[i]!.representations] = parcel.list
      for (const name in parcel.variables) variables[`${name}_${i}`] = parcel.variables[name]
      count += parcel.list.length
      deadlineAt = Math.max(deadlineAt, latestOf(parcel))
    }
    this.#post(
      parcels[0]!.fetch,
      { query: text, variables },
      deadlineAt,
      count,
      (answer) => {
        for (let i = 0; i < parcels.length; i++) deliver(parcels[i]!, partOf(answer, names[i]!.entities))
      },
      (error) => {
        for (const parcel of parcels) fail(parcel, error)
      },
    )
  }

  #post(
    { subgraph, isCommand }: Fetch,
    request: Parameters<Send>[1],
    deadlineAt: number,
    representations: number,
    answered: (answer: SubgraphAnswer) => void,
    failed: (error: unknown) => void,
  ): void {
    this.#underWay++
    this.#send(subgraph, request, { isCommand, deadlineAt }, representations).then(
      (answer) => this.#land(answered, answer),
      (error) => this.#land(failed, error),
    )
  }

  #land<T>(tell: (what: T) => void, what: T): void {
    this.#underWay--
    try {
      tell(what)
      this.settle()
    } catch (error) {
      this.#broke(error)
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
  wishes: Wish[]
}

/** Of a wave, what goes to the subgraph of the wish at `first`. */
function parcelsOf(wave: readonly Wish[], first: number): Parcel[] {
  const { subgraph } = wave[first]!.fetch
  const parcels: Parcel[] = []
  for (let i = first; i < wave.length; i++) {
    const wish = wave[i]!
    if (wish.fetch.subgraph !== subgraph) continue
    const parcel = parcels.find((one) => isSame(one, wish))
    if (parcel === undefined) {
      const { fetch, variables, representations } = wish
      parcels.push({ fetch, variables, list: representations!, indexOf: null, wishes: [wish] })
    } else addTo(parcel, wish)
  }
  return parcels
}

function isSame(parcel: Parcel, { fetch, variables }: Wish): boolean {
  return (
    parcel.fetch.operation === fetch.operation &&
    (fetch.variables.length === 0 || JSON.stringify(parcel.variables) === JSON.stringify(variables))
  )
}

function addTo(parcel: Parcel, wish: Wish): void {
  parcel.wishes.push(wish)
  if (parcel.indexOf === null) {
    parcel.indexOf = new Map(parcel.list.map((representation, index) => [JSON.stringify(representation), index]))
    parcel.list = [...parcel.list]
  }
  for (const representation of wish.representations!) {
    const name = JSON.stringify(representation)
    if (parcel.indexOf.has(name)) continue
    parcel.indexOf.set(name, parcel.list.length)
    ;(parcel.list as Data[]).push(representation)
  }
}

function latestOf({ wishes }: Parcel): number {
  let latest = 0
  for (const { deadlineAt } of wishes) if (deadlineAt > latest) latest = deadlineAt
  return latest
}

function fail({ wishes }: Parcel, error: unknown): void {
  for (const wish of wishes) wish.failed(error)
}

/** To each place that waits what it asked for, in its order. */
function deliver(parcel: Parcel, answer: SubgraphAnswer): void {
  if (parcel.wishes.length === 1) parcel.wishes[0]!.answered(answer)
  else deliverParts(parcel, answer)
}

function deliverParts(parcel: Parcel, answer: SubgraphAnswer): void {
  const entities = answer.data?._entities
  if (answer.data && (!Array.isArray(entities) || entities.length !== parcel.list.length)) {
    fail(parcel, new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not as many entities as asked for'))
    return
  }
  const given = new Set<number>()
  for (const wish of parcel.wishes) {
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
    wish.answered({ ...(data === undefined ? {} : { data }), ...(errors && errors.length > 0 ? { errors } : {}) })
  }
}

function partOf({ data, errors }: SubgraphAnswer, name: string): SubgraphAnswer {
  const part = data === undefined || data === null ? { data: null } : { data: { _entities: data[name] } }
  const own = errors?.flatMap((error) => {
    if (typeof error.path?.[0] !== 'string') return [error]
    return error.path[0] === name ? [{ ...error, path: ['_entities', ...error.path.slice(1)] }] : []
  })
  return own && own.length > 0 ? { ...part, errors: own } : part
}

/** One operation that asks all of several fetches, each under a number of its own. */
interface Merged {
  readonly text: string
  /** What the parts are called in it. */
  readonly names: readonly { representations: string; entities: string }[]
}

/** With the first of the fetches, for as long as its plan is: which of the others have anything to ask varies. */
const merged = new WeakMap<Fetch, { fetches: readonly Fetch[]; merged: Merged }[]>()
const MAXIMUM_MERGED = 32

function mergedOf(parcels: readonly Parcel[]): Merged {
  const { fetch } = parcels[0]!
  let known = merged.get(fetch)
  if (known === undefined) {
    known = []
    merged.set(fetch, known)
  }
  for (let i = 0; i < known.length; i++) if (isOf(known[i]!.fetches, parcels)) return known[i]!.merged
  const made = merge(parcels.map((parcel) => parcel.fetch.operation))
  if (known.length === MAXIMUM_MERGED) known.shift()
  known.push({ fetches: parcels.map((parcel) => parcel.fetch), merged: made })
  return made
}

function isOf(fetches: readonly Fetch[], parcels: readonly Parcel[]): boolean {
  if (fetches.length !== parcels.length) return false
  for (let i = 0; i < fetches.length; i++) if (fetches[i] !== parcels[i]!.fetch) return false
  return true
}

function merge(operations: readonly string[]): Merged {
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
  return {
    text: stripIgnoredCharacters(print(operation)),
    names: operations.map((_, index) => ({
      representations: `representations_${index}`,
      entities: `_entities_${index}`,
    })),
  }
}
