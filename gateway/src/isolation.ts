import { type DocumentNode, type FieldNode, Kind, print, visit } from 'graphql'
import { type Conditions, isIncluded } from './conditions.ts'

/** A document as the planner may see it, and the way back to the names that the client chose. */
export interface Isolated {
  readonly document: DocumentNode
  /** The name under which a field of the client's document stands in fetched data. */
  dataKey(field: FieldNode): string
  /** The client's name for an element of an error path. */
  clientName(dataKey: string): string
  /** The client's name of a variable of the planned document. */
  clientVariable(name: string): string
}

/** What the planner itself makes up where two types would answer one name differently. */
const PLANNERS_OWN = /__alias_\d+$/

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/**
 * An alias that is also the name of a key or of a required field makes the stock planner take the one for the other
 * (federation #3036): the key that goes to the next subgraph is then whatever the client chose to call so. Such aliases
 * get a private name for the length of the operation.
 *
 * What the conditions of this request leave out goes, too: the stock planner lets a field under @include decide whether
 * the others of its entity are fetched at all, when it requires something.
 */
export function isolateAliases(
  document: DocumentNode,
  plannerNames: ReadonlySet<string>,
  conditions: Conditions,
): Isolated {
  const endangered = new Map<FieldNode, string>()
  const clientNames = new Map<string, string>()
  const privateNames = new Map<string, string>()
  const used = new Set<string>()
  let variable = 'representations'
  const variables = new Set<string>()
  visit(document, {
    Field(node) {
      used.add((node.alias ?? node.name).value)
    },
    Variable(node) {
      variables.add(node.name.value)
    },
  })
  while (variables.has(variable)) variable = `${variable}_own`

  function isEndangered({ alias, name }: FieldNode): boolean {
    if (alias === undefined || alias.value === name.value) return false
    return plannerNames.has(alias.value) || PLANNERS_OWN.test(alias.value)
  }

  /** The same for the same field and arguments, so that what merged before still does. */
  function privateName(node: FieldNode): string {
    const { alias, name, arguments: given = [] } = node
    const key = `${alias!.value}:${name.value}(${given.map(print).sort().join(',')})`
    let known = privateNames.get(key)
    for (let n = privateNames.size; known === undefined; n++) {
      const candidate = `own${n}`
      if (!used.has(candidate) && !plannerNames.has(candidate)) known = candidate
    }
    used.add(known)
    privateNames.set(key, known)
    clientNames.set(known, alias!.value)
    return known
  }

  const isolated = visit(document, {
    Field(node) {
      if (!isIncluded(node.directives, conditions)) return null
      if (!isEndangered(node)) return undefined
      const own = privateName(node)
      endangered.set(node, own)
      return { ...node, alias: { kind: Kind.NAME, value: own } }
    },
    InlineFragment: ({ directives }) => (isIncluded(directives, conditions) ? undefined : null),
    FragmentSpread: ({ directives }) => (isIncluded(directives, conditions) ? undefined : null),
    // The planner asks for nothing at all where everything is left out, which is no valid operation.
    SelectionSet: {
      leave: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [TYPENAME] }),
    },
    Directive: ({ name }) => (name.value === 'skip' || name.value === 'include' ? null : undefined),
    // The planner's own variable; a client that has one of this name would not be planned at all.
    Variable(node) {
      return node.name.value === 'representations' ? { ...node, name: { kind: Kind.NAME, value: variable } } : undefined
    },
  })
  return {
    document: isolated,
    dataKey: (field) => endangered.get(field) ?? (field.alias ?? field.name).value,
    clientName: (key) => clientNames.get(key) ?? key,
    clientVariable: (name) => (name === variable ? 'representations' : name),
  }
}
