import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { failureErrors } from './fetch-failure.ts'
import {
  applyRewrites,
  copyOf,
  type Data,
  isObject,
  mergeInto,
  objectsAt,
  pathsAt,
  representationOf,
} from './merging.ts'
import type { Fetch, Step } from './plan.ts'
import { type KeyFields, keyOf, toldOf } from './scalar-keys.ts'
import { SubgraphFailure } from './subgraph-source.ts'
import { type Send, type SubgraphAnswer, Waves } from './waves.ts'

export interface ExecutionSettings {
  variables: Readonly<Record<string, unknown>>
  send: Send
  /** Milliseconds since the epoch at which the answer is due. */
  deadlineAt: number
  merges(subgraph: string): boolean
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
  failed: Map<string, SubgraphFailure['code']>
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
  readonly failed = new Map<string, SubgraphFailure['code']>()
  readonly #settings: ExecutionSettings
  readonly #waves: Waves

  constructor(settings: ExecutionSettings, broke: (error: unknown) => void) {
    this.#settings = settings
    this.#waves = new Waves(settings.send, settings.merges, broke)
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
        for (const inner of step.steps) this.#run(inner, isFollowed, one)
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
    let put: ((answer: SubgraphAnswer) => void) | null = null
    let representations: Data[] | null = null
    try {
      if (fetch.requires === null) put = (answer) => this.#putRoot(fetch, answer)
      else {
        const targets = objectsAt(this.data, fetch.path)
        const { list, indices } = this.#wantedOf(targets, fetch)
        if (list.length > 0) {
          representations = list
          put = (answer) => this.#putEntities(fetch, targets, indices, list.length, answer)
        }
      }
    } catch (error) {
      this.#fail(fetch, error)
    }
    if (put === null) {
      done()
      return
    }
    const bring = put
    this.#waves.ask({
      fetch,
      variables: this.#variablesOf(fetch),
      representations,
      deadlineAt: this.#deadlineOf(fetch, isFollowed),
      answered: (answer) => {
        try {
          bring(answer)
        } catch (error) {
          this.#fail(fetch, error)
        }
        done()
      },
      failed: (error) => {
        this.#fail(fetch, error)
        done()
      },
    })
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
    if (fetch.outputRewrites.length > 0) applyRewrites(fetch.outputRewrites, data, this.#settings.isOfType)
    for (const [index, target] of objectsAt(this.data, fetch.path).entries())
      mergeInto(target, index === 0 ? data : copyOf(data))
  }

  #putEntities(
    fetch: Fetch,
    targets: readonly Data[],
    indices: readonly number[],
    asked: number,
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
    if (entities.length !== asked)
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `${entities.length} entities for ${asked}`)
    if (fetch.outputRewrites.length > 0)
      for (const entity of entities) applyRewrites(fetch.outputRewrites, entity, this.#settings.isOfType)
    if (fetch.interfaces !== null) keepTypes(entities, fetch.interfaces)
    if (targets.length === 1) {
      if (isObject(entities[0])) mergeInto(targets[0]!, entities[0])
      return
    }
    const given = new Uint8Array(entities.length)
    for (let i = 0; i < targets.length; i++) {
      const index = indices[i]!
      const entity = index === -1 ? null : entities[index]
      if (!isObject(entity)) continue
      mergeInto(targets[i]!, given[index] === 1 ? copyOf(entity) : entity)
      given[index] = 1
    }
  }

  /** The representations of the targets, each once, and for each target the place of its own in the list; -1 where it has none. */
  #wantedOf(targets: readonly Data[], fetch: Fetch): { list: Data[]; indices: readonly number[] } {
    const list: Data[] = []
    if (targets.length === 0) return { list, indices: [] }
    const scalarKeys = fetch.keys
    if (targets.length === 1) {
      const [target] = targets as [Data]
      const representation = this.#representationOf(target, fetch, scalarKeys?.fieldsOf(target) ?? null)
      if (representation === null) return { list, indices: [-1] }
      return { list: [representation], indices: [0] }
    }
    const byKey = new Map<string, number>()
    const indices = new Array<number>(targets.length)
    /** By the one field that tells entities of a type apart. */
    let fields: KeyFields | null = null
    let same: Map<unknown, number> | undefined
    const singly = new Map<object, Map<unknown, number>>()
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i]!
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
      if (representation === null) indices[i] = -1
      else if (same !== undefined) {
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
    return { list, indices }
  }

  #representationOf(target: Data, fetch: Fetch, fields: KeyFields | null): Data | null {
    const representation = fields === null ? representationOf(target, fetch.requires!) : toldOf(target, fields)
    if (representation === null || typeof representation.__typename !== 'string') return null
    if (fetch.inputRewrites.length > 0) applyRewrites(fetch.inputRewrites, representation, this.#settings.isOfType)
    return representation
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
    this.failed.set(fetch.subgraph, code)
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

/**
 * Each target keeps the type that it has: an object that stands for an interface has the interface's name in its
 * subgraph, and knows nothing of the type behind it.
 */
function keepTypes(entities: readonly unknown[], interfaces: ReadonlySet<string>): void {
  for (const entity of entities)
    if (isObject(entity) && interfaces.has(entity.__typename as string)) delete entity.__typename
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
