import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Conditions, isIncluded } from './conditions.ts'
import { type Data, ON_PROTOTYPE } from './merging.ts'

export type Path = readonly (string | number)[]

/** What an operation's answer looks like; made once, applied to the fetched data of every request. */
export interface ResponseShape {
  /** `origins` takes from which fetched object each object of the answer was made. */
  shape(
    fetched: Data,
    introspect: (field: FieldNode) => unknown,
    origins?: Map<object, Data>,
    /** Tells objects that do not exist for the caller, by type and what was fetched of them. */
    isOutside?: IsOutside,
  ): Shaped
  /** Goes through an answer by types and fields, whatever the client called them. */
  walk<State>(data: Data, origins: ReadonlyMap<object, Data>, visitor: Visitor<State>, around: State): void
}

export type IsOutside = (type: string, fetched: Data) => boolean

/** What goes through an answer; `State` is what it knows of the place it is at. */
export interface Visitor<State> {
  /** An object, with all that was fetched of it. */
  enter(type: string, fetched: Data, around: State): State
  /** A field that stands in the answer; what it gives for a leaf stands there afterwards, and null for any field. */
  field(type: string, name: string, value: unknown, state: State): unknown
  /** Objects of one list, in the order in which they shall stand; null leaves it as it is. */
  order(items: readonly { item: Data | null; state: State }[], around: State): readonly (Data | null)[] | null
}

export interface Shaped {
  data: Data | null
  /** Where a value that must exist is missing, or is none of its type. */
  incomplete: Path[]
  /** Where nothing was fetched at all; null in the answer, and to be explained where a fetch failed. */
  unfetched: Path[]
  /** Where something was that does not exist for the caller: no error may speak of it. */
  outside: Path[]
}

/** A field of one concrete type: how to read it, what holds of it. */
interface ShapedField {
  responseKey: string
  dataKey: string
  /** Names like `constructor` are found on every object. */
  isOnPrototype: boolean
  kind: 'value' | 'typename' | 'introspection'
  /** Of its type, what is asked of every value, at hand without a look at the type. */
  leaf: Leaf | null
  nonNull: boolean
  name: string
  /** Of introspection alone: the others may be shared by operations. */
  node: FieldNode | null
  type: ShapedType | null
}
interface ShapedType {
  nonNull: boolean
  list: ShapedType | null
  leaf: Leaf | null
  selection: Selection | null
}

/** What values a scalar or an enum has. */
interface Leaf {
  kind: 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'enum' | 'any'
  names: ReadonlySet<unknown> | null
}

/** Stands for a value that must exist and does not, on its way up to the next that may be null. */
const NOTHING = Symbol('nothing')
/** Stands for an object of a type that does not exist for the caller: left out of lists, null elsewhere, and no fault. */
const OUTSIDE = Symbol('outside')

export interface ShapeInput {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  conditions: Conditions
  dataKey(field: FieldNode): string
  /** Whether the schema is a part of the graph, so that objects may be of types that it does not have. */
  isPart?: boolean
}

export function compileShape(input: ShapeInput): ResponseShape {
  const { schema, operation } = input
  const root = schema.getRootType(operation.operation)!
  const selection = new Selection(input, root, [operation.selectionSet])
  return {
    shape(fetched, introspect, origins, isOutside) {
      const run = new Run(introspect, origins, isOutside)
      const data = selection.apply(fetched, run)
      return {
        data: data === NOTHING || data === OUTSIDE ? null : (data as Data),
        incomplete: run.incomplete,
        unfetched: run.unfetched,
        outside: run.outside,
      }
    },
    walk: (data, origins, visitor, around) => void selection.walk(data, origins, visitor, around),
  }
}

class Run {
  readonly path: (string | number)[] = []
  readonly incomplete: Path[] = []
  readonly unfetched: Path[] = []
  readonly outside: Path[] = []
  readonly introspect: (field: FieldNode) => unknown
  readonly origins: Map<object, Data> | undefined
  readonly isOutside: IsOutside | undefined
  constructor(
    introspect: (field: FieldNode) => unknown,
    origins: Map<object, Data> | undefined,
    isOutside: IsOutside | undefined,
  ) {
    this.introspect = introspect
    this.origins = origins
    this.isOutside = isOutside
  }
}

/** Selections on one place of the answer; its fields are known per concrete type, when the first object of it comes. */
class Selection {
  readonly #declaredName: string
  readonly #ofDeclared: readonly ShapedField[] | null
  readonly #input: ShapeInput
  readonly #declared: GraphQLNamedType
  readonly #sets: readonly SelectionSetNode[]
  readonly #shared: SharedFields
  readonly #byType = new Map<string, readonly ShapedField[] | null>()

  constructor(input: ShapeInput, declared: GraphQLNamedType, sets: readonly SelectionSetNode[]) {
    this.#input = input
    this.#declared = declared
    this.#declaredName = declared.name
    this.#sets = sets
    this.#shared = SharedFields.of(input.schema)
    this.#ofDeclared = isObjectType(declared) ? this.#fieldsOf(declared) : null
  }

  apply(input: Data, run: Run): Data | null | typeof NOTHING | typeof OUTSIDE {
    const typename = input.__typename
    const fields =
      this.#ofDeclared !== null && (typename === undefined || typename === this.#declaredName)
        ? this.#ofDeclared
        : this.#fieldsFor(typename as string | undefined)
    if (fields === null) {
      if (this.#input.isPart === true && typeof typename === 'string') return OUTSIDE
      run.incomplete.push([...run.path])
      return NOTHING
    }
    if (run.isOutside?.(this.#concreteName(typename), input) === true) {
      run.outside.push([...run.path])
      return OUTSIDE
    }
    const output: Data = {}
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i]!
      if (field.kind === 'value') {
        const value = field.isOnPrototype && !Object.hasOwn(input, field.dataKey) ? undefined : input[field.dataKey]
        const { leaf, nonNull } = field
        if (leaf !== null && value !== null && value !== undefined && holds(leaf, value)) {
          output[field.responseKey] = value
          continue
        }
        if (value === null && !nonNull) {
          output[field.responseKey] = null
          continue
        }
        run.path.push(field.responseKey)
        const shaped = complete(value, field.type!, run)
        run.path.pop()
        if (shaped === NOTHING || (shaped === OUTSIDE && nonNull)) return NOTHING
        output[field.responseKey] = shaped === OUTSIDE ? null : shaped
      } else if (field.kind === 'introspection') output[field.responseKey] = run.introspect(field.node!)
      else {
        // What a subgraph calls a root type, or an interface object, is not what the graph calls it.
        const name = this.#typeNameOf(typename)
        if (name === null) {
          run.incomplete.push([...run.path])
          return NOTHING
        }
        output[field.responseKey] = name
      }
    }
    run.origins?.set(output, input)
    return output
  }

  walk<State>(output: Data, origins: ReadonlyMap<object, Data>, visitor: Visitor<State>, around: State): State {
    const fetched = origins.get(output)!
    const type = this.#concreteName(fetched.__typename)
    const state = visitor.enter(type, fetched, around)
    for (const { responseKey, kind, name, type: shaped } of this.#fieldsFor(type)!) {
      if (kind !== 'value') continue
      const kept = visitor.field(type, name, output[responseKey], state)
      if (selectionOf(shaped!) === null || kept === null) output[responseKey] = kept
      else walkValue(output[responseKey], shaped!, origins, visitor, state)
    }
    return state
  }

  #concreteName(typename: unknown): string {
    return typeof typename === 'string' && this.#input.schema.getType(typename) !== undefined
      ? typename
      : this.#declared.name
  }

  #typeNameOf(typename: unknown): string | null {
    const type = (typeof typename === 'string' ? this.#input.schema.getType(typename) : undefined) ?? this.#declared
    return isObjectType(type) ? type.name : null
  }

  #fieldsFor(typename: string | undefined): readonly ShapedField[] | null {
    const name = typename ?? this.#declared.name
    let known = this.#byType.get(name)
    if (known === undefined) {
      const type = this.#input.schema.getType(name) ?? (this.#isRoot() ? this.#declared : undefined)
      known = type !== undefined && isCompositeType(type) ? this.#fieldsOf(type) : null
      // A subgraph could invent names without end.
      if (this.#byType.size < 1_000) this.#byType.set(name, known)
    }
    return known
  }

  #isRoot(): boolean {
    const { schema } = this.#input
    return this.#declared === schema.getQueryType() || this.#declared === schema.getMutationType()
  }

  #fieldsOf(type: GraphQLNamedType): ShapedField[] {
    const grouped = new Map<string, FieldNode[]>()
    for (const set of this.#sets) collectFields(this.#input, type, set, grouped, new Set())
    return [...grouped].map(([responseKey, nodes]) => this.#fieldOf(type, responseKey, nodes))
  }

  #fieldOf(type: GraphQLNamedType, responseKey: string, nodes: readonly FieldNode[]): ShapedField {
    const [node] = nodes as [FieldNode]
    const name = node.name.value
    const dataKey = this.#input.dataKey(node)
    const fieldOf = (kind: ShapedField['kind'], type: ShapedType | null): ShapedField => ({
      responseKey,
      dataKey,
      isOnPrototype: ON_PROTOTYPE.has(dataKey),
      kind,
      leaf: type?.leaf ?? null,
      nonNull: type?.nonNull === true,
      name,
      node: kind === 'introspection' ? node : null,
      type,
    })
    if (name === '__typename') return fieldOf('typename', null)
    if (name === '__schema' || name === '__type') return fieldOf('introspection', null)
    const definition = 'getFields' in type ? type.getFields()[name] : undefined
    if (definition === undefined) throw new Error(`no field ${type.name}.${name}`)
    if (isLeafType(getNamedType(definition.type)))
      return this.#shared.field(`${type.name}.${responseKey} ${name} ${dataKey}`, () =>
        fieldOf('value', this.#typeOf(definition.type as GraphQLOutputType, [])),
      )
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]))
    return fieldOf('value', this.#typeOf(definition.type as GraphQLOutputType, sets))
  }

  #typeOf(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): ShapedType {
    if (isNonNullType(type)) return { ...this.#typeOf(type.ofType, sets), nonNull: true }
    if (isListType(type)) return { nonNull: false, list: this.#typeOf(type.ofType, sets), leaf: null, selection: null }
    const named = getNamedType(type)
    if (isLeafType(named)) return { nonNull: false, list: null, leaf: leafOf(named), selection: null }
    return { nonNull: false, list: null, leaf: null, selection: new Selection(this.#input, named, sets) }
  }
}

/**
 * Fields of names and numbers, made once for all operations over a schema: what one operation reads is at hand when the
 * next one does, and thousands of prepared operations take less room.
 */
class SharedFields {
  readonly #fields = new Map<string, ShapedField>()

  static readonly #bySchema = new WeakMap<GraphQLSchema, SharedFields>()
  static of(schema: GraphQLSchema): SharedFields {
    let shared = SharedFields.#bySchema.get(schema)
    if (shared === undefined) {
      shared = new SharedFields()
      SharedFields.#bySchema.set(schema, shared)
    }
    return shared
  }

  field(key: string, make: () => ShapedField): ShapedField {
    let known = this.#fields.get(key)
    if (known === undefined) {
      known = make()
      // Aliases could make ever new ones.
      if (this.#fields.size < 10_000) this.#fields.set(key, known)
    }
    return known
  }
}

/** Shapes one value; NOTHING where it must exist and does not. */
function complete(value: unknown, type: ShapedType, run: Run): unknown {
  if (value === undefined) run.unfetched.push([...run.path])
  if (value === undefined || value === null) {
    if (!type.nonNull) return null
    run.incomplete.push([...run.path])
    return NOTHING
  }
  const shaped = completeNonNull(value, type, run)
  return shaped === NOTHING && !type.nonNull ? null : shaped
}

function selectionOf({ list, selection }: ShapedType): Selection | null {
  return list === null ? selection : selectionOf(list)
}

function walkValue<State>(
  value: unknown,
  type: ShapedType,
  origins: ReadonlyMap<object, Data>,
  visitor: Visitor<State>,
  around: State,
): State {
  if (value === null) return around
  if (type.list === null) return type.selection!.walk(value as Data, origins, visitor, around)
  const list = value as (Data | null)[]
  const items = list.map((item) => ({ item, state: walkValue(item, type.list!, origins, visitor, around) }))
  const ordered = type.list.list === null ? visitor.order(items, around) : null
  if (ordered !== null) for (const [at, item] of ordered.entries()) list[at] = item
  return around
}

function completeNonNull(value: unknown, type: ShapedType, run: Run): unknown {
  if (type.leaf !== null) {
    if (holds(type.leaf, value)) return value
    run.incomplete.push([...run.path])
    return NOTHING
  }
  if (type.list !== null) {
    if (!Array.isArray(value)) {
      run.incomplete.push([...run.path])
      return NOTHING
    }
    const output = new Array<unknown>(value.length)
    const depth = run.path.length
    let isWhole = true
    let at = 0
    for (let i = 0; i < value.length; i++) {
      run.path[depth] = at
      const item = complete(value[i], type.list, run)
      if (item === OUTSIDE) continue
      // The other items are gone through all the same, for what is wrong with them.
      if (item === NOTHING) isWhole = false
      output[at++] = item
    }
    if (at < output.length) output.length = at
    if (value.length > 0) run.path.pop()
    return isWhole ? output : NOTHING
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    run.incomplete.push([...run.path])
    return NOTHING
  }
  return type.selection!.apply(value as Data, run)
}

/** One for every type, so that it is at hand whichever operation was asked before. */
const leaves = new WeakMap<GraphQLLeafType, Leaf>()

function leafOf(type: GraphQLLeafType): Leaf {
  let leaf = leaves.get(type)
  if (leaf === undefined) {
    leaf = isEnumType(type)
      ? { kind: 'enum', names: new Set<unknown>(type.getValues().map(({ name }) => name)) }
      : { kind: KINDS.find((kind) => kind === type.name) ?? 'any', names: null }
    leaves.set(type, leaf)
  }
  return leaf
}

const KINDS = ['String', 'ID', 'Int', 'Float', 'Boolean'] as const

function holds({ kind, names }: Leaf, value: unknown): boolean {
  switch (kind) {
    case 'String':
      return typeof value === 'string'
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value)
    case 'Int':
      return Number.isInteger(value)
    case 'Float':
      return Number.isFinite(value)
    case 'Boolean':
      return typeof value === 'boolean'
    case 'enum':
      return names!.has(value)
    default:
      return true
  }
}

function collectFields(
  input: ShapeInput,
  type: GraphQLNamedType,
  set: SelectionSetNode,
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection.directives, input.conditions)) continue
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value
      const nodes = grouped.get(key)
      if (nodes === undefined) grouped.set(key, [selection])
      else nodes.push(selection)
      continue
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(input.schema, selection.typeCondition?.name.value, type))
        collectFields(input, type, selection.selectionSet, grouped, visited)
      continue
    }
    const name = selection.name.value
    const fragment = input.fragments[name]
    if (visited.has(name) || fragment === undefined) continue
    visited.add(name)
    if (applies(input.schema, fragment.typeCondition.name.value, type))
      collectFields(input, type, fragment.selectionSet, grouped, visited)
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return wanted !== undefined && isAbstractType(wanted) && 'getInterfaces' in type && schema.isSubType(wanted, type)
}
