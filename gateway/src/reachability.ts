import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import type { Fetch } from './plan.ts'

/** Fields of an operation (`Type.field`) that no fetch of its plan brings. */
export function findUnreachable(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fetches: readonly Fetch[],
  schema: GraphQLSchema,
): string[] {
  const brought = new Set(fetches.flatMap(pathsOf))
  const fragments = new Map(
    document.definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])),
  )
  const unreachable = new Set<string>()
  const visited = new Set<string>()

  function walk(set: SelectionSetNode, type: GraphQLNamedType, possible: ReadonlySet<string>, path: string): void {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
        const condition = fragment.typeCondition?.name.value
        const inner = condition === undefined ? type : schema.getType(condition)
        if (inner === undefined) continue
        const still = condition === undefined ? possible : intersection(possible, possibleTypes(schema, inner))
        const key = [path, [...still], 'name' in fragment ? fragment.name.value : ''].join('|')
        // The same named fragment in the same place says nothing new, and may be spread very often.
        if ('name' in fragment && visited.has(key)) continue
        visited.add(key)
        if (still.size > 0) walk(fragment.selectionSet, inner, still, path)
        continue
      }
      const name = selection.name.value
      if (name.startsWith('__')) continue
      const definition = 'getFields' in type ? type.getFields()[name] : undefined
      if (definition === undefined) continue
      const at = `${path}/${(selection.alias ?? selection.name).value}`
      if (!brought.has(at)) unreachable.add(`${type.name}.${name}`)
      const inner = getNamedType(definition.type)
      if (selection.selectionSet !== undefined && brought.has(at))
        walk(selection.selectionSet, inner, possibleTypes(schema, inner), at)
    }
  }
  const root = schema.getRootType(operation.operation)!
  walk(operation.selectionSet, root, new Set([root.name]), '')
  return [...unreachable]
}

/** The places in the answer that a fetch fills: `/person/households/id`. */
function pathsOf(fetch: Fetch): string[] {
  const paths: string[] = []
  const prefix = fetch.path
    .filter((part) => part !== '@')
    .map((part) => `/${withoutAlias(part)}`)
    .join('')
  const collect = (set: SelectionSetNode, path: string) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, path)
      if (selection.kind !== Kind.FIELD) continue
      const name = (selection.alias ?? selection.name).value
      const at = fetch.requires !== null && name === '_entities' ? path : `${path}/${withoutAlias(name)}`
      paths.push(at)
      if (selection.selectionSet !== undefined) collect(selection.selectionSet, at)
    }
  }
  for (const part of parse(fetch.operation, { noLocation: true }).definitions)
    if (part.kind === Kind.OPERATION_DEFINITION) collect(part.selectionSet, prefix)
  return paths
}

/** The planner's own aliases are taken back when the data comes. */
function withoutAlias(name: string): string {
  return name.replace(/__alias_\d+$/, '')
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<string> {
  if (isObjectType(type)) return new Set([type.name])
  return isAbstractType(type) ? new Set(schema.getPossibleTypes(type).map(({ name }) => name)) : new Set()
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((name) => b.has(name)))
}
