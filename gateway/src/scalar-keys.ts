import { type Data, ON_PROTOTYPE } from './merging.ts'
import type { Required } from './plan.ts'

/** The key fields of the entities of one type. */
export interface KeyFields {
  prefix: string
  fields: readonly string[]
  /** What the fields are called in a representation. */
  told: readonly string[]
  /** Where one field beside the type tells them apart, as nearly everywhere. */
  single: string | null
}

/** Tells the entities of a fetch apart by the fields of their keys, without making a representation of each. */
export interface ScalarKeys {
  fieldsOf(target: Data): KeyFields | null
}

/** The same for two places exactly where their representations are the same; undefined where that takes a look at them. */
export function keyOf(target: Data, { prefix, fields }: KeyFields): string | undefined {
  let key = prefix
  for (let i = 0; i < fields.length; i++) {
    const value = target[fields[i]!]
    if (typeof value === 'string') key += `${value.length}:${value}`
    else if (typeof value === 'number') key += `n${value};`
    else return undefined
  }
  return key
}

/** The representation of an entity; null where a field was not obtained. */
export function toldOf(target: Data, { fields, told }: KeyFields): Data | null {
  const representation: Data = {}
  for (let i = 0; i < fields.length; i++) {
    const value = target[fields[i]!]
    if (value === undefined) return null
    representation[told[i]!] = value
  }
  return representation
}

/** Null where representations hold more than scalars of one type. */
export function compileScalarKeys(requires: readonly Required[]): ScalarKeys {
  const byType = new Map<string, KeyFields | null>()
  /** Numbers for lists of fields, so that values of different fields are never taken for each other. */
  const signatures = new Map<string, number>()
  const ofType = (typename: string): KeyFields | null => {
    const fitting = requires.filter((selection) => selection.kind === 'fragment' && selection.types.has(typename))
    const [fragment] = fitting
    if (fitting.length !== 1 || requires.some(({ kind }) => kind === 'field') || fragment?.kind !== 'fragment')
      return null
    const fields: string[] = []
    const told: string[] = []
    for (const selection of fragment.selections) {
      if (selection.kind !== 'field' || selection.selections !== null || ON_PROTOTYPE.has(selection.from)) return null
      fields.push(selection.from)
      told.push(selection.to)
    }
    const signature = JSON.stringify(
      fragment.selections.map((selection) => selection.kind === 'field' && [selection.from, selection.to]),
    )
    if (!signatures.has(signature)) signatures.set(signature, signatures.size)
    const others = fields.filter((field) => field !== '__typename')
    return {
      prefix: `${signatures.get(signature)}|`,
      fields,
      told,
      single: others.length === 1 && fields.length === 2 ? others[0]! : null,
    }
  }
  return {
    fieldsOf({ __typename: typename }) {
      if (typeof typename !== 'string') return null
      let fields = byType.get(typename)
      if (fields === undefined) {
        fields = ofType(typename)
        if (byType.size < 1_000) byType.set(typename, fields)
      }
      return fields
    },
  }
}
