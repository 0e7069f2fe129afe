import { createHash } from 'node:crypto'
import {
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  print,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import type { Supergraph } from './supergraph.ts'

/** A field of the graph as an agreement may name it, with what the supergraph says of it. */
export interface CatalogueEntry {
  readonly coordinate: string
  readonly isInput: boolean
  /** Names of the subgraphs that give it. */
  readonly subgraphs: readonly string[]
  /** As SDL writes it, `[Person!]!`. */
  readonly type: string
  readonly description: string | null
  /** Of the type that its value has in the end. */
  readonly typeDescription: string | null
  readonly level: string | null
  readonly mask: string | null
  /** Of an enum. */
  readonly values: readonly string[]
  /** Arguments that an agreement names of their own, `Type.field(argument:)`. */
  readonly optionalArguments: readonly string[]
  /** Whether an agreement could hold it: sharing only reads, and of the exchange only what it says is shared, not its books. */
  readonly isShareable: boolean
}

export interface FieldCatalogue {
  /** Tells one catalogue from another. */
  readonly fingerprint: string
  readonly entries: readonly CatalogueEntry[]
}

type Member = FieldDefinitionNode | InputValueDefinitionNode

/**
 * Every field that clients can see, and the fields of inputs that questions take. `books` keeps agreements and receipts: what
 * it alone gives is shared where the field or its type says so, `@tag(name: "shared")`.
 */
export function fieldCatalogueOf({ document }: Supergraph, books: string): FieldCatalogue {
  const types = new Map<string, TypeDefinitionNode>()
  const graphs = new Map<string, string>()
  for (const node of document.definitions) {
    if (!('name' in node) || node.name === undefined || !/TypeDefinition$/.test(node.kind)) continue
    types.set(node.name.value, node as TypeDefinitionNode)
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph')
      for (const { name, directives } of node.values ?? [])
        graphs.set(name.value, textOf(directives, 'join__graph', 'name') ?? name.value)
  }
  const givenBy = (type: TypeDefinitionNode, member: Member): string[] => {
    const own = uses(member.directives, 'join__field').filter((use) => argumentOf(use, 'external') !== 'true')
    const named = own.flatMap((use) => argumentOf(use, 'graph') ?? [])
    const all = uses(type.directives, 'join__type')
      .filter((use) => argumentOf(use, 'resolvable') !== 'false')
      .flatMap((use) => argumentOf(use, 'graph') ?? [])
    return [...new Set(named.length > 0 ? named : all)].map((graph) => graphs.get(graph) ?? graph).sort()
  }
  const isOfBooks = (type: TypeDefinitionNode, member: Member) => {
    const [first, ...others] = givenBy(type, member)
    return first === books && others.length === 0 && !isSaidToBeShared(member) && !isSaidToBeShared(type)
  }
  const asked = reachedByQuestions(types, (member) => !isOfBooks(types.get('Query')!, member))
  const entries = [...types].flatMap(([name, type]): CatalogueEntry[] => {
    const isInput = type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
    if (!hasFields(type) || isHidden(type) || /^(join|link|core)__/.test(name) || (isInput && !asked.has(name)))
      return []
    return [...(type.fields ?? [])]
      .filter((member) => !isHidden(member))
      .map((member) => {
        const target = types.get(nameOf(member.type))
        const subgraphs = givenBy(type, member)
        return {
          coordinate: `${name}.${member.name.value}`,
          isInput,
          subgraphs,
          type: print(member.type),
          description: member.description?.value.trim() ?? null,
          typeDescription: target?.description?.value.trim() ?? null,
          level: textOf(member.directives, 'classified', 'level'),
          mask: textOf(member.directives, 'classified', 'mask'),
          values: ((target as EnumTypeDefinitionNode | undefined)?.values ?? []).map((value) => value.name.value),
          optionalArguments:
            member.kind === Kind.FIELD_DEFINITION
              ? (member.arguments ?? [])
                  .filter((one) => !isHidden(one) && !isRequired(one))
                  .map((one) => one.name.value)
              : [],
          isShareable: asked.has(name) && !isOfBooks(type, member),
        }
      })
  })
  entries.sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1))
  return { entries, fingerprint: createHash('sha256').update(JSON.stringify(entries)).digest('hex') }
}

/** Types that an answer may hold or that a question takes, from the questions that `isShared` says. */
function reachedByQuestions(
  types: ReadonlyMap<string, TypeDefinitionNode>,
  isShared: (member: Member) => boolean,
): Set<string> {
  const reached = new Set(['Query'])
  const implementers = Map.groupBy(
    [...types.values()].flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (type.interfaces ?? []).map((one) => ({ of: one.name.value, name: type.name.value }))
        : [],
    ),
    ({ of }) => of,
  )
  for (const name of reached) {
    const type = types.get(name)
    for (const { name: one } of implementers.get(name) ?? []) reached.add(one)
    if (type?.kind === Kind.UNION_TYPE_DEFINITION) for (const one of type.types ?? []) reached.add(one.name.value)
    if (type === undefined || !hasFields(type)) continue
    for (const member of type.fields ?? []) {
      if (isHidden(member) || (name === 'Query' && !isShared(member))) continue
      reached.add(nameOf(member.type))
      if (member.kind === Kind.FIELD_DEFINITION)
        for (const argument of member.arguments ?? []) reached.add(nameOf(argument.type))
    }
  }
  return reached
}

function hasFields(type: TypeDefinitionNode) {
  return (
    type.kind === Kind.OBJECT_TYPE_DEFINITION ||
    type.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  )
}

function isHidden({ directives }: { directives?: readonly ConstDirectiveNode[] | undefined }): boolean {
  return uses(directives, 'inaccessible').length > 0
}

function isSaidToBeShared({ directives }: { directives?: readonly ConstDirectiveNode[] | undefined }): boolean {
  return uses(directives, 'tag').some((use) => argumentOf(use, 'name') === 'shared')
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined
}

function uses(directives: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode[] {
  return (directives ?? []).filter((one) => one.name.value === name)
}

function textOf(directives: readonly ConstDirectiveNode[] | undefined, name: string, argument: string): string | null {
  const [use] = uses(directives, name)
  return use === undefined ? null : argumentOf(use, argument)
}

function argumentOf(use: ConstDirectiveNode, argument: string): string | null {
  const value = use.arguments?.find(({ name }) => name.value === argument)?.value
  return value !== undefined && 'value' in value ? String(value.value) : null
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}
