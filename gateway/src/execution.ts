import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { failureErrors } from './fetch-failure.ts'
import {
  applyRewrites,
  copyOf,
  type Data,
  isObject,
  lackingOf,
  mergeFields,
  mergeInto,
  objectsAt,
  pathsAt,
  representationOf,
} from './merging.ts'
import type { Fetch, Step } from './plan.ts'
import { type KeyFields, keyOf, toldOf } from './scalar-keys.ts'
import { SubgraphFailure } from './subgraph-source.ts'
import { type SubgraphAnswer, type Upstream, Waves, type Wish } from './waves.ts'

/** What one operation asks with, and of whom. */
export interface ExecutionSettings extends Upstream {
  readonly variables: Readonly<Record<string, unknown>>
  /** Milliseconds since the epoch at which the answer is due. */
  readonly deadlineAt: number
  isOfType(data: Data, condition: string): boolean
  /** The client's names of variables and of path elements. */
  clientVariable(name: string): string
  clientName(key: string): string
  onFailure(subgraph: string, error: unknown): void
}

export interface Fetched {
  data: Data
  errors: GraphQLError[]
  /** Subgraphs that did not answer, with the code of the failure. */
  failed: ReadonlyMap<string, SubgraphFailure['code']>
}

/** How much of the time that is left one wave may take where another follows it. */
const SHARE_OF_A_WAVE = 2 / 3

/** Carries out a plan: one step after another or together, and what comes back put where it belongs. */
export function runPlan(step: Step | null, settings: ExecutionSettings): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const execution = new Execution(settings, reject)
    if (step === null) resolve(execution)
    else execution.begin(step, () => resolve(execution))
  })
}

/**
 * Steps hand on to each other by calls and not by promises: most plans have more steps than waves, and only for a wave
 * there is anything to wait for.
 */
class Execution implements Fetched {
  data: Data = {}
  readonly errors: GraphQLError[] = []
  failed: Fetched['failed'] = NONE_FAILED
  readonly #settings: ExecutionSettings
  readonly #waves: Waves

  constructor(settings: ExecutionSettings, broke: (error: unknown) => void) {
    this.#settings = settings
    this.#waves = new Waves(settings, broke)
  }

  begin(step: Step, done: () => void): void {
    this.#run(step, false, done)
    this.#waves.settle()
  }

  /** `isFollowed`: whether other steps wait for this one. */
  #run(step: Step, isFollowed: boolean, done: () => void): void {
    switch (step.kind) {
      case 'sequence':
        this.#runInTurn(step.steps, 0, isFollowed, done)
        return
      case 'parallel': {
        let left = step.steps.length + 1
        const one = () => {
          if (--left === 0) done()
        }
        for (let i = 0; i < step.steps.length; i++) this.#run(step.steps[i]!, isFollowed, one)
        one()
        return
      }
      case 'fetch':
        this.#fetch(step.fetch, isFollowed, done)
    }
  }

  #runInTurn(steps: readonly Step[], index: number, isFollowed: boolean, done: () => void): void {
    if (index === steps.length) done()
    else
      this.#run(steps[index]!, isFollowed || index < steps.length - 1, () =>
        this.#runInTurn(steps, index + 1, isFollowed, done),
      )
  }

  #fetch(fetch: Fetch, isFollowed: boolean, done: () => void): void {
    if (fetch.requires === null) this.#ask(fetch, isFollowed, NONE, null, done)
    else this.#fetchOf(objectsAt(this.data, fetch.path), null, fetch, isFollowed, done)
  }

  /** Of all objects at the place of a fetch, or of some of them. */
  #fetchOf(
    targets: readonly Data[],
    some: ReadonlySet<Data> | null,
    fetch: Fetch,
    isFollowed: boolean,
    done: () => void,
  ): void {
    let wanted: Wanted | null = null
    try {
      wanted = this.#wantedOf(targets, some, fetch)
    } catch (error) {
      this.#fail(fetch, error)
    }
    const lacking = wanted === null ? null : wanted.lacking
    let left = 1 + (lacking === null ? 0 : lacking.size)
    const one = () => {
      if (--left === 0) done()
    }
    if (lacking !== null)
      for (const [reduced, others] of lacking) this.#fetchOf(targets, others, reduced, isFollowed, one)
    if (wanted === null || wanted.list.length === 0) one()
    else this.#ask(fetch, isFollowed, targets, wanted, one)
  }

  #ask(fetch: Fetch, isFollowed: boolean, targets: readonly Data[], wanted: Wanted | null, done: () => void): void {
    const variables = fetch.variables.length === 0 ? {} : this.#variablesOf(fetch)
    this.#waves.ask(new Asked(this, fetch, variables, this.#deadlineOf(fetch, isFollowed), targets, wanted, done))
  }

  /** Puts an answer where it belongs. */
  put({ fetch, targets, wanted }: Asked, answer: SubgraphAnswer): void {
    try {
      if (wanted === null) this.#putRoot(fetch, answer)
      else this.#putEntities(fetch, targets, wanted, answer)
    } catch (error) {
      this.#fail(fetch, error)
    }
  }

  lose({ fetch }: Asked, error: unknown): void {
    this.#fail(fetch, error)
  }

  /** A query that others wait for leaves them a part of the time; a command that is cut short is one nobody knows of. */
  #deadlineOf({ isCommand }: Fetch, isFollowed: boolean): number {
    const { deadlineAt } = this.#settings
    if (!isFollowed || isCommand) return deadlineAt
    const now = Date.now()
    return now + Math.floor((deadlineAt - now) * SHARE_OF_A_WAVE)
  }

  #putRoot(fetch: Fetch, { data, errors }: SubgraphAnswer): void {
    if (errors !== undefined)
      this.#report(fetch, errors, (path) => [fetch.path.filter((part) => part !== '@').concat(path as string[])])
    if (!data) {
      mustExplainItself(errors)
      return
    }
    if (fetch.outputRewrites.length > 0) this.#rewrite(fetch.outputRewrites, data)
    if (fetch.path.length === 0) {
      mergeInto(this.data, data)
      return
    }
    const targets = objectsAt(this.data, fetch.path)
    for (let i = 0; i < targets.length; i++) mergeInto(targets[i]!, i === 0 ? data : copyOf(data))
  }

  #putEntities(
    fetch: Fetch,
    targets: readonly Data[],
    { list, indices }: Wanted,
    { data, errors }: SubgraphAnswer,
  ): void {
    if (errors !== undefined) {
      let places: (string | number)[][] | undefined
      this.#report(fetch, errors, (path) => {
        const [, at, ...rest] = path
        if (typeof at !== 'number') return [null]
        places ??= pathsAt(this.data, fetch.path)
        return indices.flatMap((index, target) => (index === at ? [[...(places![target] ?? []), ...rest]] : []))
      })
    }
    if (!data) {
      mustExplainItself(errors)
      return
    }
    const entities = data._entities
    if (!Array.isArray(entities)) {
      if (errors !== undefined) return
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'no list of entities')
    }
    if (entities.length !== list.length)
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `${entities.length} entities for ${list.length}`)
    if (fetch.outputRewrites.length > 0) for (const entity of entities) this.#rewrite(fetch.outputRewrites, entity)
    if (fetch.interfaces !== null) keepTypes(entities, fetch.interfaces)
    if (targets.length === 1) {
      if (isObject(entities[0])) mergeEntity(targets[0]!, entities[0], fetch)
      return
    }
    const given = new Uint8Array(entities.length)
    for (let i = 0; i < targets.length; i++) {
      const index = indices[i]!
      const entity = index === -1 ? null : entities[index]
      if (!isObject(entity)) continue
      mergeEntity(targets[i]!, given[index] === 1 ? copyOf(entity) : entity, fetch)
      given[index] = 1
    }
  }

  /** Null where there is nothing to ask of. */
  #wantedOf(targets: readonly Data[], some: ReadonlySet<Data> | null, fetch: Fetch): Wanted | null {
    if (targets.length === 0) return null
    const scalarKeys = fetch.keys
    if (targets.length === 1) {
      const target = targets[0]!
      const fields = scalarKeys === null ? null : scalarKeys.fieldsOf(target)
      const representation = this.#representationOf(target, fetch, fields)
      if (representation !== null) return { list: [representation], indices: FIRST, lacking: null }
      return { list: [], indices: [], lacking: addLacking(null, target, fetch) }
    }
    let lacking: Wanted['lacking'] = null
    const list: Data[] = []
    const byKey = new Map<string, number>()
    const indices = new Array<number>(targets.length)
    /** By the one field that tells entities of a type apart. */
    let fields: KeyFields | null = null
    let same: Map<unknown, number> | undefined
    const singly = new Map<object, Map<unknown, number>>()
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i]!
      if (some !== null && !some.has(target)) {
        indices[i] = -1
        continue
      }
      // Most places hold what another holds too: those are told by their key fields before anything is made of them.
      const before: KeyFields | null = fields
      fields = scalarKeys === null ? null : scalarKeys.fieldsOf(target)
      if (fields !== before) same = mapOf(singly, fields)
      if (same !== undefined) {
        const known = same.get(target[fields!.single!])
        if (known !== undefined) {
          indices[i] = known
          continue
        }
      }
      const representation = this.#representationOf(target, fetch, fields)
      if (representation === null) {
        indices[i] = -1
        lacking = addLacking(lacking, target, fetch)
      } else if (same !== undefined) {
        same.set(target[fields!.single!], list.length)
        indices[i] = list.push(representation) - 1
      } else {
        const key = (fields === null ? undefined : keyOf(target, fields)) ?? JSON.stringify(representation)
        const known = byKey.get(key)
        if (known === undefined) {
          byKey.set(key, list.length)
          indices[i] = list.push(representation) - 1
        } else indices[i] = known
      }
    }
    return { list, indices, lacking }
  }

  #representationOf(target: Data, fetch: Fetch, fields: KeyFields | null): Data | null {
    const representation = fields === null ? representationOf(target, fetch.requires!) : toldOf(target, fields)
    if (representation === null || typeof representation.__typename !== 'string') return null
    if (fetch.inputRewrites.length > 0) this.#rewrite(fetch.inputRewrites, representation)
    return representation
  }

  #rewrite(rewrites: Fetch['inputRewrites'], value: unknown): void {
    applyRewrites(rewrites, value, (data, condition) => this.#settings.isOfType(data, condition))
  }

  #variablesOf(fetch: Fetch): Data {
    const variables: Data = {}
    for (let i = 0; i < fetch.variables.length; i++) {
      const name = fetch.variables[i]!
      const value = this.#settings.variables[this.#settings.clientVariable(name)]
      if (value !== undefined) variables[name] = value
    }
    return variables
  }

  /** Errors of a subgraph at the places of the answer that they are about. */
  #report(
    fetch: Fetch,
    errors: readonly GraphQLFormattedError[],
    placesOf: (path: readonly (string | number)[]) => readonly ((string | number)[] | null)[],
  ): void {
    for (const error of errors) {
      const places = Array.isArray(error.path) ? placesOf(error.path) : [null]
      for (const place of places.length === 0 ? [null] : places)
        this.errors.push(subgraphError(error, fetch, this.#clientPath(place ?? placeOf(fetch))))
    }
  }

  #clientPath(path: readonly (string | number)[]): (string | number)[] {
    return path.map((part) => (typeof part === 'string' ? this.#settings.clientName(part) : part))
  }

  #fail(fetch: Fetch, error: unknown): void {
    this.#settings.onFailure(fetch.subgraph, error)
    const code = error instanceof SubgraphFailure ? error.code : 'SUBGRAPH_UNAVAILABLE'
    this.failed = new Map(this.failed).set(fetch.subgraph, code)
    for (const { message, path, extensions } of failureErrors({
      subgraph: fetch.subgraph,
      code,
      isCommand: fetch.isCommand,
      at: this.#clientPath(fetch.path) as string[],
      fields: fetch.fields.map((name) => this.#settings.clientName(name)),
    }))
      this.errors.push(new GraphQLError(message, { path, extensions }))
  }
}

const NONE_FAILED: Fetched['failed'] = new Map()
const NONE: readonly Data[] = []
const FIRST = [0]

interface Wanted {
  /** The representations of the targets, each once. */
  readonly list: readonly Data[]
  /** For each target the place of its own in the list; -1 where it has none. */
  readonly indices: readonly number[]
  /** Of whom less is asked, for want of what the rest requires. */
  readonly lacking: Map<Fetch, Set<Data>> | null
}

/** A fetch that was asked for, and what waits for it. */
class Asked implements Wish {
  readonly fetch: Fetch
  readonly variables: Data
  readonly deadlineAt: number
  readonly targets: readonly Data[]
  /** Null for root fields. */
  readonly wanted: Wanted | null
  readonly #execution: Execution
  readonly #done: () => void

  constructor(
    execution: Execution,
    fetch: Fetch,
    variables: Data,
    deadlineAt: number,
    targets: readonly Data[],
    wanted: Wanted | null,
    done: () => void,
  ) {
    this.#execution = execution
    this.fetch = fetch
    this.variables = variables
    this.deadlineAt = deadlineAt
    this.targets = targets
    this.wanted = wanted
    this.#done = done
  }

  get representations(): readonly Data[] | null {
    return this.wanted === null ? null : this.wanted.list
  }

  answered(answer: SubgraphAnswer): void {
    this.#execution.put(this, answer)
    this.#done()
  }

  failed(error: unknown): void {
    this.#execution.lose(this, error)
    this.#done()
  }
}

function mergeEntity(target: Data, entity: Data, { entityFields }: Fetch): void {
  if (entityFields === null) mergeInto(target, entity)
  else mergeFields(target, entity, entityFields)
}

/**
 * Each target keeps the type that it has: an object that stands for an interface has the interface's name in its
 * subgraph, and knows nothing of the type behind it.
 */
function keepTypes(entities: readonly unknown[], interfaces: ReadonlySet<string>): void {
  for (const entity of entities)
    if (isObject(entity) && interfaces.has(entity.__typename as string)) delete entity.__typename
}

/** Adds an entity of which something required is not there to those for whom the same is asked without it. */
function addLacking(lacking: Wanted['lacking'], target: Data, { requires, without }: Fetch): Wanted['lacking'] {
  const reduced = without === null ? null : without(lackingOf(target, requires!))
  if (reduced === null) return lacking
  const all = lacking ?? new Map<Fetch, Set<Data>>()
  const others = all.get(reduced)
  if (others === undefined) all.set(reduced, new Set([target]))
  else others.add(target)
  return all
}

/** Of the entities of one type, the places of those seen; undefined where more than one field tells them apart. */
function mapOf(singly: Map<object, Map<unknown, number>>, fields: KeyFields | null): Map<unknown, number> | undefined {
  if (fields === null || fields.single === null) return undefined
  let map = singly.get(fields)
  if (map === undefined) {
    map = new Map()
    singly.set(fields, map)
  }
  return map
}

/** Null without a word is no answer. */
function mustExplainItself(errors: SubgraphAnswer['errors']): void {
  if (errors === undefined || errors.length === 0)
    throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'neither data nor errors')
}

/** The place of a fetch as far as it is one place. */
function placeOf(fetch: Fetch): string[] {
  const list = fetch.path.indexOf('@')
  return [...(list === -1 ? fetch.path : fetch.path.slice(0, list))]
}

function subgraphError(error: GraphQLFormattedError, fetch: Fetch, path: (string | number)[]): GraphQLError {
  const { extensions = {} } = error
  const code = typeof extensions.code === 'string' ? extensions.code : 'DOWNSTREAM_SERVICE_ERROR'
  return new GraphQLError(error.message || `an error of ${fetch.subgraph}`, {
    ...(path.length > 0 ? { path } : {}),
    originalError: error as Error,
    extensions: { retryable: false, ...extensions, code, subgraph: fetch.subgraph },
  })
}
