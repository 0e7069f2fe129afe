import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { EnforcementIndex } from './enforcement.ts'
import type { Supergraph } from './supergraph.ts'

/** Whose data a part of an answer is: a person, or a record that leads to none. */
export interface Subject {
  readonly type: string
  readonly id: string
}

export interface Classification {
  readonly level: 'PERSONAL' | 'SENSITIVE'
  readonly isMasked: boolean
}

/** How the objects of a type are traced to the person they are about. */
interface Trace {
  /** The type is the person's own. */
  readonly isPerson: boolean
  /** It has the person in its field `person`: about them, whatever stands around it. */
  readonly hasPerson: boolean
  /** Ways from the record to persons, for a record that stands below nobody. */
  readonly paths: readonly (readonly string[])[]
  readonly hasId: boolean
  /** Whether a look at it leaves a receipt even where no person is found. */
  readonly isPersonal: boolean
}

const NO_TRACE: Trace = { isPerson: false, hasPerson: false, paths: [], hasId: false, isPersonal: false }

export interface Subjects {
  classificationOf(coordinate: string): Classification | undefined
  /** Looks at these are receipted although they are not classified: who reads the receipts, say. */
  isReceipted(type: string): boolean
  /** Whether the answer may hold anybody's data. */
  concerns(operation: OperationDefinitionNode, fragments: Fragments): boolean
  /** The operation with what is needed to tell whose data the answer holds, under names that it does not use itself. */
  traced(operation: OperationDefinitionNode, fragments: Fragments): Traced
}
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

export interface Traced {
  readonly operation: OperationDefinitionNode
  /** Whose data a fetched object is, given whose stands around it. */
  subjectsOf(type: string, fetched: Readonly<Record<string, unknown>>, around: readonly Subject[]): readonly Subject[]
  /** The persons that a fetched object is about by itself; null where it is about none. */
  personsOf(type: string, fetched: Readonly<Record<string, unknown>>): readonly string[] | null
}

/** Who is one human is known to the graph under this name. */
const PERSON = 'Person'
const RECEIPTED = 'receipted'
const LONGEST_PATH = 3

export function openSubjects(schema: GraphQLSchema, supergraph: Supergraph, index: EnforcementIndex): Subjects {
  const classified = new Map<string, Classification>()
  for (const [place, rules] of index)
    for (const { directive, node } of rules) {
      if (directive !== 'classified') continue
      const value = (name: string) => node.arguments?.find((argument) => argument.name.value === name)?.value
      const level = value('level')
      classified.set(place, {
        level: level?.kind === Kind.ENUM ? (level.value as Classification['level']) : 'SENSITIVE',
        isMasked: value('mask') !== undefined,
      })
    }
  const personal = new Set([...classified.keys()].map((place) => place.slice(0, place.indexOf('.'))))
  const receipted = taggedTypes(supergraph)
  const traces = new Map<string, Trace>()

  function traceOf(name: string): Trace {
    let known = traces.get(name)
    if (known === undefined) {
      const type = schema.getType(name)
      known = isObjectType(type) ? newTrace(type, personal.has(name) || receipted.has(name)) : NO_TRACE
      traces.set(name, known)
    }
    return known
  }

  return {
    classificationOf: (coordinate) => classified.get(coordinate),
    isReceipted: (type) => receipted.has(type),
    concerns: (operation, fragments) =>
      selectsAny(schema, operation, fragments, (type, field) => {
        const types = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
        return types.some(({ name }) => receipted.has(name) || classified.has(`${name}.${field}`))
      }),
    traced(operation, fragments) {
      const used = namesIn(operation, fragments)
      const own = (name: string) => {
        let free = name
        for (let n = 0; used.has(free); n++) free = `${name}${n}`
        return free
      }
      const names = { id: own('subjectId'), record: own('subjectRecord'), path: own('subjectPath') }
      const root = schema.getRootType(operation.operation)!
      const tracer = new Tracer(schema, fragments, traceOf, names)
      return {
        operation: {
          ...operation,
          selectionSet: tracer.trace(operation.selectionSet, root, false),
        },
        subjectsOf: (type, fetched, around) => subjectsOf(type, traceOf(type), names, fetched, around),
        personsOf: (type, fetched) => personsOf(traceOf(type), names, fetched),
      }
    },
  }
}

/** Names for what is fetched besides what was asked for. */
interface Names {
  id: string
  record: string
  path: string
}

class Tracer {
  readonly #schema: GraphQLSchema
  readonly #fragments: Fragments
  readonly #traceOf: (type: string) => Trace
  readonly #names: Names

  constructor(schema: GraphQLSchema, fragments: Fragments, traceOf: (type: string) => Trace, names: Names) {
    this.#schema = schema
    this.#fragments = fragments
    this.#traceOf = traceOf
    this.#names = names
  }

  /** Spreads are written out, because what must be fetched depends on where a fragment is spread. */
  trace(set: SelectionSetNode, parent: GraphQLNamedType, belowPerson: boolean): SelectionSetNode {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return [this.#field(selection, parent, belowPerson)]
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments[selection.name.value] : selection
      if (fragment === undefined) return []
      const type = this.#schema.getType(fragment.typeCondition?.name.value ?? parent.name) ?? parent
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(fragment.typeCondition === undefined ? {} : { typeCondition: fragment.typeCondition }),
          directives: [...(selection.directives ?? [])],
          selectionSet: this.trace(fragment.selectionSet, type, belowPerson || this.#isOfPerson(type)),
        },
      ]
    })
    return { ...set, selections: [...selections, ...this.#traceOfAll(parent, belowPerson)] }
  }

  #field(field: FieldNode, parent: GraphQLNamedType, belowPerson: boolean): FieldNode {
    if (field.selectionSet === undefined) return field
    const definition = fieldOf(parent, field.name.value)
    if (definition === undefined) return field
    const type = getNamedType(definition.type)
    const below = belowPerson || this.#isOfPerson(parent)
    return { ...field, selectionSet: this.trace(field.selectionSet, type, below) }
  }

  #isOfPerson(type: GraphQLNamedType): boolean {
    if (!isObjectType(type)) return false
    const { isPerson, hasPerson } = this.#traceOf(type.name)
    return isPerson || hasPerson
  }

  #traceOfAll(parent: GraphQLNamedType, belowPerson: boolean): SelectionNode[] {
    if (isObjectType(parent)) return this.#traceSelections(parent.name, belowPerson)
    if (!isAbstractType(parent)) return []
    return this.#schema.getPossibleTypes(parent).flatMap((type): SelectionNode[] => {
      const selections = this.#traceSelections(type.name, belowPerson)
      return selections.length === 0
        ? []
        : [
            {
              kind: Kind.INLINE_FRAGMENT,
              typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
              selectionSet: { kind: Kind.SELECTION_SET, selections },
            },
          ]
    })
  }

  #traceSelections(type: string, belowPerson: boolean): SelectionNode[] {
    const { id, record, path } = this.#names
    const { isPerson, hasPerson, hasId, paths, isPersonal } = this.#traceOf(type)
    if (isPerson) return [aliased(id, 'id')]
    if (hasPerson) return [aliased(id, 'person', [aliased(id, 'id')])]
    if (belowPerson || !isPersonal) return []
    return [
      ...(hasId ? [aliased(record, 'id')] : []),
      ...paths.map((fields, number) =>
        fields
          .toReversed()
          .reduce<FieldNode>(
            (inner, name, at) => aliased(`${path}${number}_${fields.length - at}`, name, [inner]),
            aliased(id, 'id'),
          ),
      ),
    ]
  }
}

/** None of a person who cannot be told, which is no reason to show them; null where a record is about nobody, or of whoever stands around it. */
function personsOf(
  { isPerson, hasPerson, paths }: Trace,
  names: Names,
  fetched: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  if (isPerson || hasPerson) {
    const own = isPerson ? fetched[names.id] : (fetched[names.id] as Record<string, unknown> | null)?.[names.id]
    return typeof own === 'string' ? [own] : isPerson ? [] : null
  }
  const traced = paths.filter((_, number) => `${names.path}${number}_1` in fetched)
  if (traced.length === 0) return null
  const found = new Set<string>()
  for (const [number, fields] of paths.entries()) collectIds(fetched, names, number, 1, fields.length, found)
  return [...found]
}

function subjectsOf(
  type: string,
  { isPerson, hasPerson, paths, isPersonal }: Trace,
  names: Names,
  fetched: Readonly<Record<string, unknown>>,
  around: readonly Subject[],
): readonly Subject[] {
  if (isPerson || hasPerson) {
    const own = isPerson ? fetched[names.id] : (fetched[names.id] as Record<string, unknown> | null)?.[names.id]
    if (typeof own === 'string') return [{ type: PERSON, id: own }]
    if (!hasPerson) return around
  }
  if (around.length > 0 || !isPersonal) return around
  const found = new Set<string>()
  for (const [number, fields] of paths.entries()) collectIds(fetched, names, number, 1, fields.length, found)
  if (found.size > 0) return [...found].map((id) => ({ type: PERSON, id }))
  const record = fetched[names.record]
  return [{ type, id: typeof record === 'string' ? record : '-' }]
}

function collectIds(
  value: unknown,
  names: Names,
  number: number,
  step: number,
  last: number,
  found: Set<string>,
): void {
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item, names, number, step, last, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const next = value as Record<string, unknown>
  if (step > last) {
    const id = next[names.id]
    if (typeof id === 'string') found.add(id)
    return
  }
  collectIds(next[`${names.path}${number}_${step}`], names, number, step + 1, last, found)
}

function newTrace(type: GraphQLObjectType, isPersonal: boolean): Trace {
  const fields = Object.values(type.getFields())
  const isPerson = type.name === PERSON
  const person = fields.find(({ name }) => name === 'person')
  const hasPerson =
    !isPerson &&
    person !== undefined &&
    isFree(person) &&
    getNamedType(person.type).name === PERSON &&
    !isList(person.type)
  return {
    isPerson,
    hasPerson,
    isPersonal,
    hasId: fields.some(({ name, type: own }) => name === 'id' && getNamedType(own).name === 'ID'),
    paths: isPersonal && !isPerson && !hasPerson ? pathsToPersons(type) : [],
  }
}

/** All shortest ways from a record to persons, over fields that need no argument: from one record to the next, if there are such. */
function pathsToPersons(type: GraphQLObjectType): string[][] {
  const overOne = shortestPaths(type, (field) => !isList(field.type))
  return overOne.length > 0 ? overOne : shortestPaths(type, () => true)
}

function shortestPaths(type: GraphQLObjectType, isWay: (field: GraphQLField<unknown, unknown>) => boolean): string[][] {
  let ways: { at: GraphQLObjectType; path: string[] }[] = [{ at: type, path: [] }]
  const seen = new Set([type.name])
  for (let length = 1; length <= LONGEST_PATH; length++) {
    const next: typeof ways = []
    const found: string[][] = []
    for (const { at, path } of ways)
      for (const field of Object.values(at.getFields())) {
        const to = getNamedType(field.type)
        if (!isFree(field) || !isObjectType(to)) continue
        if (to.name === PERSON) found.push([...path, field.name])
        else if (!seen.has(to.name) && !isShared(to) && isWay(field)) next.push({ at: to, path: [...path, field.name] })
      }
    if (found.length > 0) return found
    for (const { at } of next) seen.add(at.name)
    ways = next
  }
  return []
}

/** What many records share leads to people whom a record is not about. */
function isShared(type: GraphQLObjectType): boolean {
  const fields = type.getFields()
  return fields.code !== undefined || fields.creditCode !== undefined || type.name.endsWith('Connection')
}

function isFree(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.every((argument) => !isRequiredArgument(argument))
}

function isList(type: GraphQLOutputType): boolean {
  return String(type).includes('[')
}

function fieldOf(type: GraphQLNamedType, name: string) {
  return 'getFields' in type ? (type.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined
}

function aliased(alias: string, name: string, selections?: SelectionNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
    ...(selections === undefined ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  }
}

function namesIn(operation: OperationDefinitionNode, fragments: Fragments): Set<string> {
  const names = new Set<string>()
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, { Field: ({ alias, name }) => void names.add((alias ?? name).value) })
  return names
}

/** Whether any field is selected of which `test` holds. */
function selectsAny(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  test: (type: Parameters<GraphQLSchema['getPossibleTypes']>[0] | GraphQLObjectType, field: string) => boolean,
): boolean {
  const seen = new Set<string>()
  const inSet = (set: SelectionSetNode, parent: GraphQLNamedType): boolean =>
    set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value
        if (!isCompositeType(parent) || name.startsWith('__')) return false
        if (test(parent, name)) return true
        const definition = fieldOf(parent, name)
        return selection.selectionSet !== undefined && definition !== undefined
          ? inSet(selection.selectionSet, getNamedType(definition.type))
          : false
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
      if (fragment === undefined) return false
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) return false
        seen.add(selection.name.value)
      }
      return inSet(fragment.selectionSet, schema.getType(fragment.typeCondition?.name.value ?? parent.name) ?? parent)
    })
  return inSet(operation.selectionSet, schema.getRootType(operation.operation)!)
}

/** `type AccessReceipt @tag(name: "receipted")` */
function taggedTypes({ document }: Supergraph): Set<string> {
  return new Set(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      node.directives?.some(({ name, arguments: given }) => {
        const value = given?.find((argument) => argument.name.value === 'name')?.value
        return name.value === 'tag' && value?.kind === Kind.STRING && value.value === RECEIPTED
      })
        ? [node.name.value]
        : [],
    ),
  )
}
