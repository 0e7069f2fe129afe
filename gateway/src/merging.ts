import type { FetchDataRewrite } from '@apollo/query-planner'
import type { Required } from './plan.ts'

export type Data = Record<string, unknown>

/** Names that every object answers to without having them. */
export const ON_PROTOTYPE: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Puts what a subgraph gave into the data so far. What it gave belongs to the data from then on. */
export function mergeInto(target: Data, source: Data): void {
  for (const key in source) merge(target, key, source[key])
}

/** The same of an object in which there may be these keys and no others: going through the keys that it has takes longer. */
export function mergeFields(target: Data, source: Data, keys: readonly string[]): void {
  for (let i = 0; i < keys.length; i++) merge(target, keys[i]!, source[keys[i]!])
}

function merge(target: Data, key: string, value: unknown): void {
  if (value === undefined || key === '__proto__') return
  // Only objects are merged, and whether one is the target's own is asked only where there is one.
  const known = typeof value === 'object' && value !== null ? target[key] : undefined
  if (typeof known !== 'object' || known === null || !Object.hasOwn(target, key)) target[key] = value
  else if (Array.isArray(value)) {
    if (Array.isArray(known) && known.length === value.length) mergeLists(known, value)
    else target[key] = value
  } else if (!Array.isArray(known)) mergeInto(known as Data, value as Data)
  else target[key] = value
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (let i = 0; i < source.length; i++) {
    const [known, value] = [target[i], source[i]]
    if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeLists(known, value)
    else if (isObject(known) && isObject(value)) mergeInto(known, value)
    else target[i] = value
  }
}

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** For a second place in the answer: two places may be filled differently later on. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as T
  const copy: Data = {}
  for (const key in value) if (key !== '__proto__') copy[key] = copyOf(value[key])
  return copy as T
}

/** The objects at a place of the data, '@' standing for each item of a list. */
export function objectsAt(root: Data, path: readonly string[]): Data[] {
  const found: Data[] = []
  collectAt(root, path, 0, found)
  return found
}

function collectAt(value: unknown, path: readonly string[], at: number, found: Data[]): void {
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  if (at === path.length) {
    if (!isList) found.push(value as Data)
  } else if (path[at] === '@') {
    if (isList) for (let i = 0; i < value.length; i++) collectAt(value[i], path, at + 1, found)
  } else if (!isList) {
    const part = path[at]!
    // All else that an object has without its own doing is functions, which lead nowhere.
    if (part !== '__proto__' || Object.hasOwn(value, part)) collectAt((value as Data)[part], path, at + 1, found)
  }
}

/** Where the objects of `objectsAt` stand, in the same order. */
export function pathsAt(root: Data, path: readonly string[]): (string | number)[][] {
  const found: (string | number)[][] = []
  const go = (value: unknown, at: number, place: (string | number)[]): void => {
    if (value === null || value === undefined) return
    if (at === path.length) {
      if (isObject(value)) found.push(place)
    } else if (path[at] === '@') {
      if (Array.isArray(value)) for (const [i, item] of value.entries()) go(item, at + 1, [...place, i])
    } else if (isObject(value) && Object.hasOwn(value, path[at]!)) go(value[path[at]!], at + 1, [...place, path[at]!])
  }
  go(root, 0, [])
  return found
}

/** What a subgraph is told of an entity; null where something that it requires was not obtained. */
export function representationOf(source: Data, requires: readonly Required[]): Data | null {
  const output: Data = {}
  return fill(output, source, requires) ? output : null
}

/** What an object itself lacks of what a subgraph is to be told of it. */
export function lackingOf(source: Data, requires: readonly Required[]): string[] {
  return requires.flatMap((selection) => {
    if (selection.kind === 'fragment')
      return selection.types.has(source.__typename as string) ? lackingOf(source, selection.selections) : []
    return source[selection.from] === undefined || !Object.hasOwn(source, selection.from) ? [selection.from] : []
  })
}

function fill(output: Data, source: Data, requires: readonly Required[]): boolean {
  for (let i = 0; i < requires.length; i++) {
    const selection = requires[i]!
    if (selection.kind === 'fragment') {
      // What one type condition lacks does not hold back what another has.
      const inner = selection.types.has(source.__typename as string)
        ? representationOf(source, selection.selections)
        : null
      if (inner !== null) mergeInto(output, inner)
      continue
    }
    const value = source[selection.from]
    if (value === undefined || !Object.hasOwn(source, selection.from)) return false
    if (selection.selections === null || value === null) output[selection.to] = value
    else {
      const inner = required(value, selection.selections)
      const known = output[selection.to]
      if (isObject(known) && isObject(inner)) mergeInto(known, inner)
      else output[selection.to] = inner
    }
  }
  return true
}

function required(value: unknown, selections: readonly Required[]): unknown {
  if (Array.isArray(value)) return value.map((item) => required(item, selections))
  return isObject(value) ? representationOf(value, selections) : value
}

/** What the planner wants renamed or set in what goes to a subgraph or comes from it. */
export function applyRewrites(
  rewrites: readonly FetchDataRewrite[],
  value: unknown,
  isOfType: (data: Data, condition: string) => boolean,
): void {
  for (const rewrite of rewrites) {
    const parent = rewrite.path.slice(0, -1)
    const last = rewrite.path.at(-1)!
    const change = (data: Data) => {
      if (rewrite.kind === 'ValueSetter') data[last] = rewrite.setValueTo
      else if (Object.hasOwn(data, last) && data[last] !== undefined) {
        data[rewrite.renameKeyTo] = data[last]
        delete data[last]
      }
    }
    const go = (at: unknown, index: number): void => {
      if (Array.isArray(at)) for (const item of at) go(item, index)
      else if (isObject(at)) {
        if (index === parent.length) change(at)
        else {
          const part = parent[index]!
          if (!part.startsWith('... on ')) go(Object.hasOwn(at, part) ? at[part] : undefined, index + 1)
          else if (at.__typename === undefined || isOfType(at, part.slice('... on '.length))) go(at, index + 1)
        }
      }
    }
    go(value, 0)
  }
}
