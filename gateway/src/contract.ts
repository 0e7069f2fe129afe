import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  type TypeNode,
  type UnionTypeDefinitionNode,
  validateSchema,
  visit,
} from 'graphql'

/** A field of an agreement, `Type.field`, or an argument that may be left out, `Type.field(argument:)`. */
export interface AgreedField {
  readonly coordinate: string
  readonly inFull: boolean
}

/** The whole graph as contracts are cut out of it. */
export interface ContractSource {
  readonly definitions: ReadonlyMap<string, DefinitionNode>
  readonly implementers: ReadonlyMap<string, readonly string[]>
  /** Names that are no ordinary words: a text in which one stands speaks of the graph. */
  readonly tellingNames: ReadonlySet<string>
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

export function contractSource(schema: GraphQLSchema): ContractSource {
  const definitions = new Map<string, DefinitionNode>()
  const implementers = new Map<string, string[]>()
  for (const node of parse(printSchema(schema), { noLocation: true }).definitions) {
    if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) continue
    definitions.set(node.name.value, node)
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { name } of node.interfaces ?? [])
        implementers.set(name.value, [...(implementers.get(name.value) ?? []), node.name.value])
  }
  const names = [...definitions.values()].flatMap(namesOf)
  return { definitions, implementers, tellingNames: new Set(names.filter((name) => /[a-z][A-Z]/.test(name))) }
}

/**
 * The schema of an agreement: its fields, and the types, required arguments and enums that they need. Whatever else the
 * graph has is in no message, suggestion or list of it, because it is not there. Null where nothing can be asked.
 *
 * Root types other than Query are there where `Mutation.field` is agreed, which only the hub itself does.
 */
export function contractSchema(source: ContractSource, coordinates: readonly string[]): GraphQLSchema | null {
  const cut = new Cut(source, coordinates)
  const document = cut.document()
  if (document === null) return null
  const schema = buildASTSchema(withoutTellingTexts(document, source), { assumeValidSDL: true })
  const problems = validateSchema(schema)
  if (problems.length > 0) throw new Error(`a contract is no valid schema: ${problems[0]!.message}`)
  return schema
}

/** Descriptions are the manual, but one that speaks of what is not there would tell that it is. */
function withoutTellingTexts(document: DocumentNode, { tellingNames }: ContractSource): DocumentNode {
  const kept = new Set(document.definitions.flatMap(namesOf))
  const isTelling = (text: string) =>
    (text.match(/\w+/g) ?? []).some((word) => tellingNames.has(word) && !kept.has(word))
  return visit(document, {
    enter(node) {
      if (!('description' in node) || node.description === undefined) return undefined
      return isTelling(node.description.value) ? { ...node, description: undefined } : undefined
    },
  })
}

/** Of a type and its fields, their arguments and values. */
function namesOf(node: DefinitionNode): string[] {
  const names: string[] = []
  visit(node, { Name: ({ value }) => void names.push(value) })
  return names
}

class Cut {
  readonly #source: ContractSource
  /** Agreed optional arguments by type and field. */
  readonly #agreed = new Map<string, Map<string, Set<string>>>()
  /** Composite types of which something can be selected. */
  readonly #alive = new Set<string>()

  constructor(source: ContractSource, coordinates: readonly string[]) {
    this.#source = source
    for (const coordinate of coordinates) {
      const [, type, field, argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? []
      if (type === undefined || field === undefined) continue
      const fields = this.#agreed.get(type) ?? new Map<string, Set<string>>()
      this.#agreed.set(type, fields)
      const optional = fields.get(field) ?? new Set<string>()
      fields.set(field, optional)
      if (argument !== undefined) optional.add(argument)
    }
    // From the leaves up: a type that leads to none is a type of which nothing may be known.
    for (let before = -1; before !== this.#alive.size; ) {
      before = this.#alive.size
      for (const [name, node] of source.definitions) if (this.#isAlive(node)) this.#alive.add(name)
    }
  }

  document(): DocumentNode | null {
    if (!this.#alive.has('Query')) return null
    const kept = new Map<string, DefinitionNode>()
    const reached = new Set<string>()
    const waiting = this.#alive.has('Mutation') ? ['Query', 'Mutation'] : ['Query']
    // Two rounds, because which interfaces a type may name is known only when all types are.
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (reached.has(name)) continue
      reached.add(name)
      for (const next of this.#namedBy(name)) if (!reached.has(next)) waiting.push(next)
    }
    for (const name of reached) {
      const node = this.#source.definitions.get(name)
      if (node !== undefined) kept.set(name, this.#cut(node, reached))
    }
    const roots = ['Query', 'Mutation'].filter((name) => kept.has(name))
    return {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.SCHEMA_DEFINITION,
          operationTypes: roots.map((name) => ({
            kind: Kind.OPERATION_TYPE_DEFINITION,
            operation: name.toLowerCase() as never,
            type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
          })),
        },
        ...kept.values(),
      ],
    }
  }

  #isAlive(node: DefinitionNode): boolean {
    if (node.kind === Kind.UNION_TYPE_DEFINITION) return this.#membersOf(node).length > 0
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      return this.#fieldsOf(node).length > 0 && this.#implementersOf(node).length > 0
    return node.kind === Kind.OBJECT_TYPE_DEFINITION && this.#fieldsOf(node).length > 0
  }

  #membersOf(node: UnionTypeDefinitionNode): string[] {
    return (node.types ?? []).map(({ name }) => name.value).filter((name) => this.#alive.has(name))
  }

  /** Those that have every field of the interface that exists here; the others are not of it, so are not seen through it. */
  #implementersOf(node: InterfaceTypeDefinitionNode): string[] {
    const wanted = this.#fieldsOf(node).map(({ name }) => name.value)
    return (this.#source.implementers.get(node.name.value) ?? []).filter((name) => {
      const type = this.#source.definitions.get(name) as ObjectTypeDefinitionNode
      const own = new Set(this.#fieldsOf(type).map((field) => field.name.value))
      return this.#alive.has(name) && wanted.every((field) => own.has(field))
    })
  }

  /** The agreed fields of a type that lead anywhere and can be asked for. */
  #fieldsOf(node: Composite): FieldDefinitionNode[] {
    const agreed = this.#agreed.get(node.name.value)
    if (agreed === undefined) return []
    return (node.fields ?? []).filter(
      (field) =>
        agreed.has(field.name.value) &&
        this.#isUsable(nameOf(field.type)) &&
        (field.arguments ?? []).every(
          (argument) => !isRequired(argument) || this.#isInputUsable(nameOf(argument.type)),
        ),
    )
  }

  #isUsable(name: string): boolean {
    const node = this.#source.definitions.get(name)
    return !isComposite(node) || this.#alive.has(name)
  }

  #isInputUsable(name: string, above: readonly string[] = []): boolean {
    const node = this.#source.definitions.get(name)
    if (node?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || above.includes(name)) return true
    return this.#inputFieldsOf(name, above).length > 0
  }

  /** What an input requires, and what is agreed of it: a filter by a field would tell what the field holds. */
  #inputFieldsOf(name: string, above: readonly string[] = []): InputValueDefinitionNode[] {
    const node = this.#source.definitions.get(name)
    if (node?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return []
    const agreed = this.#agreed.get(name)
    return (node.fields ?? []).filter(
      (field) =>
        (isRequired(field) || agreed?.has(field.name.value) === true) &&
        this.#isInputUsable(nameOf(field.type), [...above, name]),
    )
  }

  #argumentsOf(type: string, field: FieldDefinitionNode): InputValueDefinitionNode[] {
    const agreed = this.#agreed.get(type)?.get(field.name.value)
    return (field.arguments ?? []).filter(
      (argument) =>
        isRequired(argument) ||
        (agreed?.has(argument.name.value) === true && this.#isInputUsable(nameOf(argument.type))),
    )
  }

  /** Types that a kept type names. */
  #namedBy(name: string): string[] {
    const node = this.#source.definitions.get(name)
    if (node === undefined) return []
    if (node.kind === Kind.UNION_TYPE_DEFINITION) return this.#membersOf(node)
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      return this.#inputFieldsOf(name).map(({ type }) => nameOf(type))
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
    const through = node.kind === Kind.INTERFACE_TYPE_DEFINITION ? this.#implementersOf(node) : []
    return [
      ...through,
      ...this.#fieldsOf(node).flatMap((field) => [
        nameOf(field.type),
        ...this.#argumentsOf(name, field).map(({ type }) => nameOf(type)),
      ]),
    ]
  }

  #cut(node: DefinitionNode, reached: ReadonlySet<string>): DefinitionNode {
    switch (node.kind) {
      case Kind.UNION_TYPE_DEFINITION: {
        const members = new Set(this.#membersOf(node))
        return { ...node, types: (node.types ?? []).filter(({ name }) => members.has(name.value)) }
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return { ...node, fields: this.#inputFieldsOf(node.name.value) }
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const interfaces = (node.interfaces ?? []).filter(({ name }) => {
          const wanted = this.#source.definitions.get(name.value)
          return (
            reached.has(name.value) &&
            wanted?.kind === Kind.INTERFACE_TYPE_DEFINITION &&
            node.kind === Kind.OBJECT_TYPE_DEFINITION &&
            this.#implementersOf(wanted).includes(node.name.value)
          )
        })
        const fields = this.#fieldsOf(node).map((field) => ({
          ...field,
          arguments: this.#withArgumentsOf(
            node.name.value,
            field,
            interfaces.map(({ name }) => name.value),
          ),
          type: this.#mayBeOutside(field.type) ? (field.type as { type: TypeNode }).type : field.type,
        }))
        return { ...node, interfaces, fields }
      }
      default:
        return node
    }
  }

  /** A field has the arguments that an interface of its type has. */
  #withArgumentsOf(
    type: string,
    field: FieldDefinitionNode,
    interfaces: readonly string[],
  ): InputValueDefinitionNode[] {
    const names = new Set(
      [type, ...interfaces].flatMap((owner) => this.#argumentsOf(owner, field).map(({ name }) => name.value)),
    )
    return (field.arguments ?? []).filter(({ name }) => names.has(name.value))
  }

  /** One value that must exist, but may be of a type that does not exist here. */
  #mayBeOutside(type: TypeNode): boolean {
    if (type.kind !== Kind.NON_NULL_TYPE || type.type.kind !== Kind.NAMED_TYPE) return false
    const node = this.#source.definitions.get(type.type.name.value)
    if (node?.kind === Kind.UNION_TYPE_DEFINITION) return this.#membersOf(node).length < (node.types ?? []).length
    if (node?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return false
    return this.#implementersOf(node).length < (this.#source.implementers.get(node.name.value) ?? []).length
  }
}

function isComposite(node: DefinitionNode | undefined): boolean {
  return (
    node?.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node?.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node?.kind === Kind.UNION_TYPE_DEFINITION
  )
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}
