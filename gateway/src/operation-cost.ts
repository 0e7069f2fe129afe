import {
  type ConstDirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Supergraph } from './supergraph.ts'

/** How long the lists of a field may be, as the schema says. */
interface ListSize {
  readonly assumedSize: number
  readonly slicingArguments: readonly string[]
  readonly sizedFields: readonly string[]
}
export type ListSizes = ReadonlyMap<string, ListSize>

/** Where the schema says nothing of a list, and nobody asked for less. */
const UNKNOWN_SIZE = 10
const DEFAULT_PAGE = 20

export function listSizesOf({ document }: Supergraph): ListSizes {
  const sizes = new Map<string, ListSize>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of node.fields ?? []) {
      const directive = field.directives?.find(({ name }) => name.value === 'listSize')
      if (directive === undefined) continue
      sizes.set(`${node.name.value}.${field.name.value}`, {
        assumedSize: numberOf(directive, 'assumedSize') ?? DEFAULT_PAGE,
        slicingArguments: textsOf(directive, 'slicingArguments'),
        sizedFields: textsOf(directive, 'sizedFields'),
      })
    }
  }
  return sizes
}

/**
 * What an operation may cost: one for each object that it may give, lists counted at the length that is asked for or,
 * where none is, that the schema assumes. It is known before anything is fetched.
 */
export function costOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  sizes: ListSizes,
): number {
  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType, sized: ReadonlyMap<string, number>): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, sized)
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
      if (fragment === undefined) return sum
      const type = schema.getType(fragment.typeCondition?.name.value ?? parent.name) ?? parent
      return sum + ofSet(fragment.selectionSet, type, sized)
    }, 0)

  function ofField(field: FieldNode, parent: GraphQLNamedType, sized: ReadonlyMap<string, number>): number {
    const name = field.name.value
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined
    if (definition === undefined || field.selectionSet === undefined) return 0
    const type = getNamedType(definition.type)
    if (!isCompositeType(type)) return 0
    const size = sizes.get(`${parent.name}.${name}`)
    const asked = size === undefined ? null : askedFor(field, size.slicingArguments, variables)
    const length = asked ?? size?.assumedSize ?? UNKNOWN_SIZE
    const below = new Map((size?.sizedFields ?? []).map((inner) => [inner, length]))
    const type0 = isNonNullType(definition.type) ? definition.type.ofType : definition.type
    const times = isListType(type0) ? (sized.get(name) ?? length) : 1
    return times * (1 + ofSet(field.selectionSet, type, below))
  }

  return Math.max(1, ofSet(operation.selectionSet, schema.getRootType(operation.operation)!, new Map()))
}

function askedFor(
  field: FieldNode,
  slicing: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): number | null {
  for (const { name, value } of field.arguments ?? []) {
    if (!slicing.includes(name.value)) continue
    const asked =
      value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? variables[value.name.value] : null
    if (typeof asked === 'number') return Math.max(0, asked)
  }
  return null
}

function numberOf(directive: ConstDirectiveNode, name: string): number | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.INT ? Number(value.value) : null
}

function textsOf(directive: ConstDirectiveNode, name: string): string[] {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : []
}
