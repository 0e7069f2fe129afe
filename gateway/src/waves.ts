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
import { SubgraphFailure, type Told } from './subgraph-source.ts'

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

export interface Upstream {
  send(fetch: Fetch, request: Request, deadlineAt: number, representations: number, told: Told): void
  merges(subgraph: string): boolean
}
export interface Request {
  query: string
  operationName?: string | undefined
  variables: Data
}

/**
 * Sends what one client request wants from one subgraph at the same time as one request: the same fetch from several
 * places asks once for the representations of all, and different fetches travel as one operation where the subgraph
 * is one of ours. Nothing is ever shared between two client requests.
 */
export class Waves {
  readonly #upstream: Upstream
  readonly #broke: (error: unknown) => void
  #waiting: Wish[] = []
  #underWay = 0
  #isDue = false

  /** `broke` hears what must not happen: a fault of our own while an answer is dealt with. */
  constructor(upstream: Upstream, broke: (error: unknown) => void) {
    this.#upstream = upstream
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

  landed(wish: Pick<Wish, 'answered'>, answer: SubgraphAnswer): void {
    this.#underWay--
    try {
      wish.answered(answer)
      this.settle()
    } catch (error) {
      this.#broke(error)
    }
  }

  lost(wish: Pick<Wish, 'failed'>, error: unknown): void {
    this.#underWay--
    try {
      wish.failed(error)
      this.settle()
    } catch (fault) {
      this.#broke(fault)
    }
  }

  #flush(): void {
    const wave = this.#waiting
    this.#waiting = []
    for (let i = 0; i < wave.length; i++) {
      const { subgraph } = wave[i]!.fetch
      if (isAskedBefore(wave, i, subgraph)) continue
      const parcels = parcelsOf(wave, i, subgraph)
      if (parcels.length > 1 && this.#upstream.merges(subgraph)) this.#sendMerged(parcels)
      else for (let n = 0; n < parcels.length; n++) this.#sendOne(parcels[n]!)
    }
  }

  #sendRoot(wish: Wish): void {
    const { fetch, variables, deadlineAt } = wish
    this.#post(fetch, { query: fetch.operation, operationName: fetch.operationName, variables }, deadlineAt, 0, wish)
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
      parcel.deadlineAt,
      list.length,
      parcel,
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
      deadlineAt = Math.max(deadlineAt, parcel.deadlineAt)
    }
    this.#post(parcels[0]!.fetch, { query: text, variables }, deadlineAt, count, new Together(parcels, names))
  }

  #post(
    fetch: Fetch,
    request: Request,
    deadlineAt: number,
    representations: number,
    wanted: Pick<Wish, 'answered' | 'failed'>,
  ): void {
    this.#underWay++
    this.#upstream.send(fetch, request, deadlineAt, representations, new Posted(this, wanted))
  }
}

/** A request under way, and what it was sent for. */
class Posted implements Told {
  readonly #waves: Waves
  readonly #wanted: Pick<Wish, 'answered' | 'failed'>
  constructor(waves: Waves, wanted: Pick<Wish, 'answered' | 'failed'>) {
    this.#waves = waves
    this.#wanted = wanted
  }
  answered(answer: SubgraphAnswer): void {
    this.#waves.landed(this.#wanted, answer)
  }
  failed(error: unknown): void {
    this.#waves.lost(this.#wanted, error)
  }
}

/** Fetches that differ in nothing but their representations. */
class Parcel {
  readonly fetch: Fetch
  readonly variables: Data
  list: readonly Data[]
  deadlineAt: number
  readonly #first: Wish
  /** Null where one place alone waits, whose representations are different already. */
  #shared: { wishes: Wish[]; indexOf: Map<string, number> } | null = null

  constructor(wish: Wish) {
    this.fetch = wish.fetch
    this.variables = wish.variables
    this.list = wish.representations!
    this.deadlineAt = wish.deadlineAt
    this.#first = wish
  }

  isFor({ fetch, variables }: Wish): boolean {
    return (
      this.fetch.operation === fetch.operation &&
      (fetch.variables.length === 0 || JSON.stringify(this.variables) === JSON.stringify(variables))
    )
  }

  add(wish: Wish): void {
    if (this.#shared === null) {
      const indexOf = new Map(this.list.map((representation, index) => [JSON.stringify(representation), index]))
      this.#shared = { wishes: [this.#first], indexOf }
      this.list = [...this.list]
    }
    const { wishes, indexOf } = this.#shared
    wishes.push(wish)
    if (wish.deadlineAt > this.deadlineAt) this.deadlineAt = wish.deadlineAt
    for (const representation of wish.representations!) {
      const name = JSON.stringify(representation)
      if (indexOf.has(name)) continue
      indexOf.set(name, this.list.length)
      ;(this.list as Data[]).push(representation)
    }
  }

  /** To each place that waits what it asked for, in its order. */
  answered(answer: SubgraphAnswer): void {
    if (this.#shared === null) this.#first.answered(answer)
    else this.#deliverParts(this.#shared, answer)
  }

  failed(error: unknown): void {
    if (this.#shared === null) this.#first.failed(error)
    else for (const wish of this.#shared.wishes) wish.failed(error)
  }

  #deliverParts({ wishes, indexOf }: { wishes: Wish[]; indexOf: Map<string, number> }, answer: SubgraphAnswer): void {
    const entities = answer.data?._entities
    if (answer.data && (!Array.isArray(entities) || entities.length !== this.list.length)) {
      this.failed(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'not as many entities as asked for'))
      return
    }
    const given = new Set<number>()
    for (const wish of wishes) {
      const indices = wish.representations!.map((representation) => indexOf.get(JSON.stringify(representation))!)
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
}

/** Parcels that travel as one operation. */
class Together {
  readonly #parcels: readonly Parcel[]
  readonly #names: Merged['names']
  constructor(parcels: readonly Parcel[], names: Merged['names']) {
    this.#parcels = parcels
    this.#names = names
  }
  answered(answer: SubgraphAnswer): void {
    for (let i = 0; i < this.#parcels.length; i++) this.#parcels[i]!.answered(partOf(answer, this.#names[i]!.entities))
  }
  failed(error: unknown): void {
    for (const parcel of this.#parcels) parcel.failed(error)
  }
}

function isAskedBefore(wave: readonly Wish[], end: number, subgraph: string): boolean {
  for (let i = 0; i < end; i++) if (wave[i]!.fetch.subgraph === subgraph) return true
  return false
}

/** Of a wave, what goes to one subgraph, whose first wish is at `first`. */
function parcelsOf(wave: readonly Wish[], first: number, subgraph: string): Parcel[] {
  const parcels = [new Parcel(wave[first]!)]
  for (let i = first + 1; i < wave.length; i++) {
    const wish = wave[i]!
    if (wish.fetch.subgraph !== subgraph) continue
    let at = 0
    while (at < parcels.length && !parcels[at]!.isFor(wish)) at++
    if (at === parcels.length) parcels.push(new Parcel(wish))
    else parcels[at]!.add(wish)
  }
  return parcels
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
