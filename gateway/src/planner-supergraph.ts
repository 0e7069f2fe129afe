import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** A field made up for the planner: another field with the arguments that some `@requires` fixes. */
export interface StandIn {
  readonly field: string
  readonly arguments: readonly ArgumentNode[]
}

/** A supergraph in the form in which the stock planner plans it rightly. */
export interface PlannerSupergraph {
  readonly document: DocumentNode
  readonly standIns: ReadonlyMap<string, StandIn>
  /** Names that the planner selects of its own accord: keys, required and provided fields. */
  readonly plannerNames: ReadonlySet<string>
  /** Stand-ins that a field requires, by `Type.field@GRAPH`. */
  readonly standInsRequired: ReadonlyMap<string, ReadonlySet<string>>
  /** What a field requires of its own object, by `Type.field@GRAPH`, under the names that the planner gives it. */
  readonly required: ReadonlyMap<string, ReadonlySet<string>>
  /** What the keys of a type consist of, by `Type@GRAPH`. */
  readonly keyed: ReadonlyMap<string, ReadonlySet<string>>
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/**
 * The stock planner fetches a required field under its own name, whatever arguments the requirement fixes: a client
 * that asks for the same field with others, or a second requirement with others, silently changes the value (federation
 * #2996, #2276). Here each requirement on a field that takes arguments gets a field of its own, a stand-in, that only
 * the planner sees; what is sent to the subgraphs says the field and the arguments again.
 */
export function forPlanner(document: DocumentNode): PlannerSupergraph {
  const normalised = dropUnresolvableTwins(document)
  const types = compositesOf(normalised)
  const standIns = new Map<string, StandIn>()
  const names = new Map<string, string>()
  const wanted = new Map<string, Set<string>>()
  const standInsRequired = new Map<string, Set<string>>()
  const required = new Map<string, Set<string>>()
  const taken = new Set([...types.values()].flatMap((type) => (type.fields ?? []).map(({ name }) => name.value)))

  function standInFor(type: Composite, field: FieldDefinitionNode, given: readonly ArgumentNode[]): string {
    const key = `${field.name.value}(${given.map(print).sort().join(',')})`
    let name = names.get(key)
    for (let n = names.size; name === undefined; n++) {
      const candidate = `${field.name.value}_required${n}`
      if (!taken.has(candidate)) name = candidate
    }
    names.set(key, name)
    taken.add(name)
    standIns.set(name, { field: field.name.value, arguments: given })
    for (const owner of [type, ...implementersOf(type, types)]) {
      const own = wanted.get(owner.name.value) ?? new Set()
      wanted.set(owner.name.value, own.add(name))
    }
    return name
  }

  function withStandIns(set: SelectionSetNode, type: Composite | undefined, used: Set<string>): SelectionSetNode {
    return {
      ...set,
      selections: set.selections.map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const inner = selection.typeCondition ? types.get(selection.typeCondition.name.value) : type
          return { ...selection, selectionSet: withStandIns(selection.selectionSet, inner, used) }
        }
        if (selection.kind !== Kind.FIELD) return selection
        const field = type?.fields?.find(({ name }) => name.value === selection.name.value)
        if (type === undefined || field === undefined) return selection
        const inner = selection.selectionSet
          ? { selectionSet: withStandIns(selection.selectionSet, types.get(namedType(field)), used) }
          : {}
        if ((field.arguments ?? []).length === 0) return { ...selection, ...inner }
        const name = standInFor(type, field, selection.arguments ?? [])
        used.add(name)
        return { ...selection, ...inner, name: nameNode(name), arguments: [] }
      }),
    }
  }

  const rewritten = visit(normalised, {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined
      const fields = node.fields?.map((field) => ({
        ...field,
        directives: field.directives?.map((directive) => {
          const text = stringArgument(directive, 'requires')
          if (directive.name.value !== 'join__field' || text === null) return directive
          const used = new Set<string>()
          const set = withStandIns(fieldSet(text), types.get(node.name.value), used)
          required.set(`${node.name.value}.${field.name.value}@${graphOf(directive)}`, ownNames(set))
          if (used.size === 0) return directive
          standInsRequired.set(`${node.name.value}.${field.name.value}@${graphOf(directive)}`, used)
          return withString(
            directive,
            'requires',
            print(set)
              .replace(/^\{|\}$/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          )
        }),
      }))
      return { ...node, fields }
    },
  }) as DocumentNode

  const withFields = visit(rewritten, {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined
      const made = [...(wanted.get(node.name.value) ?? [])].flatMap((name) => {
        const like = node.fields?.find((field) => field.name.value === standIns.get(name)!.field)
        return like === undefined
          ? []
          : [{ ...like, description: undefined, name: nameNode(name), arguments: [] } as FieldDefinitionNode]
      })
      return made.length === 0 ? false : { ...node, fields: [...(node.fields ?? []), ...made] }
    },
  }) as DocumentNode
  const plannerNames = plannerNamesOf(withFields)
  return { document: withFields, standIns, standInsRequired, required, keyed: keyedOf(types), plannerNames }
}

function keyedOf(types: ReadonlyMap<string, Composite>): Map<string, Set<string>> {
  const keyed = new Map<string, Set<string>>()
  for (const [name, { directives }] of types)
    for (const directive of directives ?? []) {
      const key = directive.name.value === 'join__type' ? stringArgument(directive, 'key') : null
      if (key === null) continue
      const id = `${name}@${graphOf(directive)}`
      keyed.set(id, new Set([...(keyed.get(id) ?? []), ...ownNames(fieldSet(key))]))
    }
  return keyed
}

/** The names that a field set has of the object itself. */
function ownNames({ selections }: SelectionSetNode): Set<string> {
  return new Set(
    selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return [...ownNames(selection.selectionSet)]
      return selection.kind === Kind.FIELD ? [selection.name.value] : []
    }),
  )
}

/**
 * Where a type in one graph has keys that it resolves and keys that it does not, the stock planner takes either, and
 * the answer is null without an error: the unresolvable ones say nothing that the planner needs there.
 */
function dropUnresolvableTwins(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter(node) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined
      const joins = (node.directives ?? []).filter(({ name }) => name.value === 'join__type')
      const resolving = new Set(
        joins.filter((join) => stringArgument(join, 'key') !== null && isResolvable(join)).map(graphOf),
      )
      const kept = (node.directives ?? []).filter(
        (directive) =>
          directive.name.value !== 'join__type' || isResolvable(directive) || !resolving.has(graphOf(directive)),
      )
      return kept.length === node.directives?.length ? false : { ...node, directives: kept }
    },
  })
}

function isResolvable(join: ConstDirectiveNode): boolean {
  const value = join.arguments?.find(({ name }) => name.value === 'resolvable')?.value
  return value?.kind !== Kind.BOOLEAN || value.value
}

function plannerNamesOf(document: DocumentNode): Set<string> {
  const names = new Set(['__typename'])
  const collect = (text: string | null) => {
    if (text === null || text.trim() === '') return
    visit(fieldSet(text), { Field: ({ name }) => void names.add(name.value) })
  }
  visit(document, {
    Directive(node) {
      const directive = node as ConstDirectiveNode
      if (directive.name.value === 'join__type') collect(stringArgument(directive, 'key'))
      if (directive.name.value !== 'join__field') return
      collect(stringArgument(directive, 'requires'))
      collect(stringArgument(directive, 'provides'))
    },
  })
  return names
}

function compositesOf(document: DocumentNode): Map<string, Composite> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[node.name.value, node] as const]
        : [],
    ),
  )
}

function implementersOf(type: Composite, types: ReadonlyMap<string, Composite>): Composite[] {
  if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
  return [...types.values()].filter((other) => other.interfaces?.some(({ name }) => name.value === type.name.value))
}

function namedType(field: FieldDefinitionNode): string {
  let type = field.type
  while (type.kind !== Kind.NAMED_TYPE) type = type.type
  return type.name.value
}

/** `id owner { name }` as it stands in a directive. */
function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not a field set')
  return definition.selectionSet
}

export function graphOf(directive: ConstDirectiveNode): string {
  const value = directive.arguments?.find(({ name }) => name.value === 'graph')?.value
  return value?.kind === Kind.ENUM ? value.value : ''
}

export function stringArgument(directive: ConstDirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : null
}

function withString(directive: ConstDirectiveNode, name: string, value: string): ConstDirectiveNode {
  return {
    ...directive,
    arguments: directive.arguments!.map((argument) =>
      argument.name.value === name ? { ...argument, value: { kind: Kind.STRING, value } } : argument,
    ),
  }
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value }
}
