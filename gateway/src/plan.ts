import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import { ON_PROTOTYPE } from './merging.ts'
import type { PlannerSupergraph } from './planner-supergraph.ts'
import { compileScalarKeys, type ScalarKeys } from './scalar-keys.ts'

/** What to do, in which order, for one operation; the same for every request. */
export type Step =
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'parallel'; steps: readonly Step[] }
  | { kind: 'fetch'; fetch: Fetch }

export interface Fetch {
  readonly subgraph: string
  readonly operation: string
  readonly operationName: string | undefined
  readonly isCommand: boolean
  readonly variables: readonly string[]
  /** Where its data goes: field names, and '@' for each item of a list. */
  readonly path: readonly string[]
  /** What a representation holds; null where the fetch asks for root fields. */
  readonly requires: readonly Required[] | null
  /** Interfaces of which it asks; null where there are none, as nearly everywhere. */
  readonly interfaces: ReadonlySet<string> | null
  /** How its entities are told apart by their keys alone; null where what a representation holds is rewritten. */
  readonly keys: ScalarKeys | null
  /** What an entity of its answer may hold; null where it asks for root fields, or that is not told by the names alone. */
  readonly entityFields: readonly string[] | null
  readonly inputRewrites: readonly FetchDataRewrite[]
  readonly outputRewrites: readonly FetchDataRewrite[]
  /** Names under which its fields stand in fetched data, without those that only the planner asked for. */
  readonly fields: readonly string[]
  /**
   * For entities that lack some of what `requires` names: the same without the fields that need it; null where they lack a
   * key. The planner makes one fetch of what is asked of a place under different type conditions, and one that does not
   * hold brings none of what it requires: that must not take from an entity what was asked of it without a condition.
   * Null where no field requires anything.
   */
  readonly without: ((lacking: readonly string[]) => Fetch | null) | null
}

export type Required =
  | { kind: 'field'; from: string; to: string; selections: readonly Required[] | null }
  | { kind: 'fragment'; types: ReadonlySet<string>; selections: readonly Required[] }

/** Turns plans of the planner into steps, in which stand-ins are again the fields they stand for. */
export function compileSteps(supergraph: PlannerSupergraph, graphs: Graphs): (node: PlanNode) => Step {
  const told = new Told(supergraph, graphs.schema)
  const go = (at: PlanNode, path: readonly string[]): Step => {
    switch (at.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: at.nodes.map((inner) => go(inner, path)) }
      case 'Parallel':
        return { kind: 'parallel', steps: at.nodes.map((inner) => go(inner, path)) }
      case 'Flatten':
        return go(at.node, [...path, ...at.path.map(String)])
      case 'Fetch': {
        const graph = graphs.nameInFile.get(at.serviceName) ?? ''
        const parts = splitConflicts(at, supergraph, graph)
        const steps = parts.map(
          (part): Step => ({ kind: 'fetch', fetch: fetchOf(part, path, supergraph, told, graph) }),
        )
        return steps.length === 1 ? steps[0]! : { kind: 'parallel', steps }
      }
      default:
        throw new Error(`a plan with ${at.kind}`)
    }
  }
  return (node) => go(node, [])
}

export interface Graphs {
  /** The whole schema, what clients do not see included. */
  readonly schema: GraphQLSchema
  /** Names of subgraphs as the supergraph's directives spell them. */
  readonly nameInFile: ReadonlyMap<string, string>
}

export function fetchesOf(step: Step | null): Fetch[] {
  if (step === null) return []
  if (step.kind === 'fetch') return [step.fetch]
  return step.steps.flatMap(fetchesOf)
}

interface FetchPart {
  node: FetchNode
  document: DocumentNode
  requires: readonly QueryPlanSelectionNode[] | undefined
}

function fetchOf(
  part: FetchPart,
  path: readonly string[],
  supergraph: PlannerSupergraph,
  told: Told,
  graph: string,
): Fetch {
  const { node, document, requires } = part
  const { standIns } = supergraph
  const asked = visit(document, {
    Field(field) {
      const standIn = standIns.get(field.name.value)
      if (standIn === undefined) return undefined
      return {
        ...field,
        alias: field.alias ?? field.name,
        name: { kind: Kind.NAME, value: standIn.field },
        arguments: standIn.arguments,
      }
    },
  }) as DocumentNode
  const text = stripIgnoredCharacters(print(asked))
  const inputRewrites = node.inputRewrites?.map((rewrite) => withoutStandIns(rewrite, supergraph)) ?? []
  const representation = requires === undefined ? null : told.of(requires)
  return {
    subgraph: node.serviceName,
    operation: text,
    operationName: node.operationName,
    isCommand: node.operationKind === 'mutation',
    variables: told.shared((node.variableUsages ?? []).filter((name) => mentions(asked, name))),
    path: told.shared(path),
    requires: representation === null ? null : representation.requires,
    interfaces: requires === undefined ? null : told.interfacesOf(entitySelections(asked)),
    keys: representation === null || inputRewrites.length > 0 ? null : representation.keys,
    inputRewrites: inputRewrites.length === 0 ? NO_REWRITES : inputRewrites,
    entityFields: requires === undefined || node.outputRewrites?.length ? null : told.entityFieldsOf(asked),
    outputRewrites: node.outputRewrites?.length ? node.outputRewrites : NO_REWRITES,
    fields: fieldsOf(asked, supergraph),
    without: requires === undefined ? null : withoutLacking(part, path, supergraph, told, graph),
  }
}

function withoutLacking(
  { node, document, requires }: FetchPart,
  path: readonly string[],
  supergraph: PlannerSupergraph,
  told: Told,
  graph: string,
): Fetch['without'] {
  const requiredBy = new Map<FieldNode, ReadonlySet<string>>()
  const keys = new Set<string>()
  eachEntityField(entitySelections(document), undefined, (field, type) => {
    for (const name of supergraph.keyed.get(`${type}@${graph}`) ?? []) keys.add(name)
    requiredBy.set(field, supergraph.required.get(`${type}.${field.name.value}@${graph}`) ?? NO_NAMES)
  })
  const names = new Set([...requiredBy.values()].flatMap((own) => [...own]))
  if (names.size === 0) return null
  const known = new Map<string, Fetch | null>()
  return (lacking) => {
    const id = lacking.join(' ')
    let reduced = known.get(id)
    if (reduced === undefined) {
      const kept = [...requiredBy].filter(([, own]) => !lacking.some((name) => own.has(name)))
      const isAsked = kept.some(([field]) => field.name.value !== '__typename')
      const isForFields = lacking.length > 0 && lacking.every((name) => names.has(name) && !keys.has(name))
      reduced =
        !isAsked || !isForFields
          ? null
          : fetchOf(
              {
                node,
                document: keepingEntityFields(document, new Set(kept.map(([field]) => field))),
                requires: withoutOwn(requires!, new Set(lacking)),
              },
              path,
              supergraph,
              told,
              graph,
            )
      known.set(id, reduced)
    }
    return reduced
  }
}

const NO_NAMES: ReadonlySet<string> = new Set()

/** Without what the object itself should have under these names. */
function withoutOwn(
  selections: readonly QueryPlanSelectionNode[],
  names: ReadonlySet<string>,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field') return names.has(selection.alias ?? selection.name) ? [] : [selection]
    return [{ ...selection, selections: withoutOwn(selection.selections, names) } as QueryPlanSelectionNode]
  })
}

const NO_REWRITES: readonly FetchDataRewrite[] = []

interface Representation {
  requires: readonly Required[]
  keys: ScalarKeys
}

/**
 * What subgraphs are told of entities. Most operations tell the same few things of the same entities, so what is made
 * of that is made once and shared: it is at hand when the next operation asks.
 */
class Told {
  readonly #supergraph: PlannerSupergraph
  readonly #typed: TypeConditions
  readonly #known = new Map<string, Representation>()
  readonly #names = new Map<string, readonly string[]>()

  constructor(supergraph: PlannerSupergraph, schema: GraphQLSchema) {
    this.#supergraph = supergraph
    this.#typed = new TypeConditions(schema)
  }

  of(selections: readonly QueryPlanSelectionNode[]): Representation {
    const text = JSON.stringify(selections)
    let known = this.#known.get(text)
    if (known === undefined) {
      const requires = requiredOf(selections, this.#supergraph, this.#typed)
      known = { requires, keys: compileScalarKeys(requires) }
      // Names that clients choose could make ever new ones.
      if (this.#known.size < 10_000) this.#known.set(text, known)
    }
    return known
  }

  /** Most fetches go to the same few places with the same few variables. */
  shared(names: readonly string[]): readonly string[] {
    const text = names.join(' ')
    const known = this.#names.get(text) ?? names
    if (this.#names.size < 10_000) this.#names.set(text, known)
    return known
  }

  interfacesOf(entities: SelectionSetNode): ReadonlySet<string> | null {
    return this.#typed.interfacesOf(entities)
  }

  entityFieldsOf(asked: DocumentNode): readonly string[] | null {
    const names = new Set<string>()
    eachEntityField(entitySelections(asked), undefined, (field) => names.add((field.alias ?? field.name).value))
    return [...names].some((name) => ON_PROTOTYPE.has(name)) ? null : this.shared([...names])
  }
}

function requiredOf(
  selections: readonly QueryPlanSelectionNode[],
  supergraph: PlannerSupergraph,
  typed: TypeConditions,
): Required[] {
  return selections.flatMap((selection): Required[] => {
    if (selection.kind === 'Field') {
      const from = selection.alias ?? selection.name
      return [
        {
          kind: 'field',
          from,
          to: supergraph.standIns.get(from)?.field ?? from,
          selections: selection.selections?.length ? requiredOf(selection.selections, supergraph, typed) : null,
        },
      ]
    }
    if (selection.typeCondition === undefined) return []
    return [
      {
        kind: 'fragment',
        types: typed.namesOf(selection.typeCondition),
        selections: requiredOf(selection.selections, supergraph, typed),
      },
    ]
  })
}

function withoutStandIns(rewrite: FetchDataRewrite, { standIns }: PlannerSupergraph): FetchDataRewrite {
  const named = (name: string) => standIns.get(name)?.field ?? name
  const path = rewrite.path.map(named)
  return rewrite.kind === 'KeyRenamer'
    ? { ...rewrite, path, renameKeyTo: named(rewrite.renameKeyTo) }
    : { ...rewrite, path }
}

/** Which concrete and abstract names of data a type condition holds for. */
class TypeConditions {
  readonly #schema: GraphQLSchema
  readonly #known = new Map<string, ReadonlySet<string>>()
  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }
  namesOf(condition: string): ReadonlySet<string> {
    const known = this.#known.get(condition)
    if (known !== undefined) return known
    const type = this.#schema.getType(condition)
    const names = new Set([condition])
    if (isAbstractType(type)) {
      for (const object of this.#schema.getPossibleTypes(type)) names.add(object.name)
      if (isInterfaceType(type))
        for (const inner of this.#schema.getImplementations(type).interfaces) names.add(inner.name)
    }
    this.#known.set(condition, names)
    return names
  }
  interfacesOf({ selections }: SelectionSetNode): ReadonlySet<string> | null {
    const names = selections.flatMap((selection) => {
      const condition = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined
      return condition !== undefined && isInterfaceType(this.#schema.getType(condition)) ? [condition] : []
    })
    return names.length === 0 ? null : new Set(names)
  }
}

/**
 * One representation has room for one value of a field. Where a fetch wants fields of a subgraph that require the same
 * field with different arguments, it becomes several fetches.
 */
function splitConflicts(node: FetchNode, supergraph: PlannerSupergraph, graph: string): FetchPart[] {
  const document = node.operationDocumentNode ?? parse(node.operation, { noLocation: true })
  const whole: FetchPart = { node, document, requires: node.requires }
  if (node.requires === undefined || supergraph.standIns.size === 0) return [whole]
  const used = standInsIn(node.requires, supergraph)
  const hasConflict = (names: ReadonlySet<string>) =>
    new Set([...names].map((name) => supergraph.standIns.get(name)!.field)).size < names.size
  if (!hasConflict(used)) return [whole]

  const groups: { standIns: Set<string>; fields: Set<SelectionNode> }[] = []
  const place = (field: SelectionNode, wanted: ReadonlySet<string>) => {
    const fitting = groups.find(({ standIns }) => !hasConflict(new Set([...standIns, ...wanted])))
    const group = fitting ?? { standIns: new Set<string>(), fields: new Set<SelectionNode>() }
    if (fitting === undefined) groups.push(group)
    for (const name of wanted) group.standIns.add(name)
    group.fields.add(field)
  }
  eachEntityField(entitySelections(document), undefined, (field, type) => {
    const wanted = supergraph.standInsRequired.get(`${type}.${field.name.value}@${graph}`)
    place(field, new Set([...(wanted ?? [])].filter((name) => used.has(name))))
  })
  if (groups.length < 2) return [whole]
  return groups.map(({ standIns, fields }) => ({
    node,
    document: keepingEntityFields(document, fields),
    requires: withoutOthers(node.requires!, standIns, supergraph),
  }))
}

function standInsIn(selections: readonly QueryPlanSelectionNode[], supergraph: PlannerSupergraph): Set<string> {
  const found = new Set<string>()
  for (const selection of selections) {
    if (selection.kind === 'Field' && supergraph.standIns.has(selection.name)) found.add(selection.name)
    for (const name of standInsIn(selection.selections ?? [], supergraph)) found.add(name)
  }
  return found
}

function withoutOthers(
  selections: readonly QueryPlanSelectionNode[],
  kept: ReadonlySet<string>,
  supergraph: PlannerSupergraph,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field' && supergraph.standIns.has(selection.name) && !kept.has(selection.name)) return []
    if (selection.selections === undefined) return [selection]
    const inner = withoutOthers(selection.selections, kept, supergraph)
    if (inner.length === 0 && selection.selections.length > 0) return []
    return [{ ...selection, selections: inner } as QueryPlanSelectionNode]
  })
}

function entitySelections(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION)!
  const entities = operation.selectionSet.selections[0] as FieldNode
  return entities.selectionSet!
}

function eachEntityField(
  set: SelectionSetNode,
  type: string | undefined,
  visitField: (field: FieldNode, type: string | undefined) => void,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) visitField(selection, type)
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      eachEntityField(selection.selectionSet, selection.typeCondition?.name.value ?? type, visitField)
    else throw new Error('a fragment on entities')
  }
}

function keepingEntityFields(document: DocumentNode, kept: ReadonlySet<SelectionNode>): DocumentNode {
  const prune = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD)
        return kept.has(selection) || selection.name.value === '__typename' ? [selection] : []
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [selection]
      const inner = prune(selection.selectionSet)
      return inner.selections.length === 0 ? [] : [{ ...selection, selectionSet: inner }]
    }),
  })
  const whole: DocumentNode = {
    ...document,
    definitions: document.definitions.map((part) => {
      if (part.kind !== Kind.OPERATION_DEFINITION) return part
      const entities = part.selectionSet.selections[0] as FieldNode
      const selectionSet = {
        ...part.selectionSet,
        selections: [{ ...entities, selectionSet: prune(entities.selectionSet!) }],
      }
      return { ...part, selectionSet }
    }),
  }
  return withoutUnused(whole)
}

/** A part of a document declares only the variables and fragments that it uses, or the subgraph refuses it. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>()
  const follow = (node: ASTNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        if (spread.has(name.value)) return
        spread.add(name.value)
        const fragment = document.definitions.find(
          (part) => part.kind === Kind.FRAGMENT_DEFINITION && part.name.value === name.value,
        )
        if (fragment !== undefined) follow(fragment)
      },
    })
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
  )!
  follow(operation)
  const definitions = document.definitions.filter(
    (part) => part.kind !== Kind.FRAGMENT_DEFINITION || spread.has(part.name.value),
  )
  return {
    ...document,
    definitions: definitions.map((part) =>
      part.kind === Kind.OPERATION_DEFINITION
        ? {
            ...part,
            variableDefinitions: part.variableDefinitions?.filter(({ variable }) =>
              mentions({ ...document, definitions }, variable.name.value),
            ),
          }
        : part,
    ),
  }
}

function mentions(document: DocumentNode, variable: string): boolean {
  let found = false
  visit(document, {
    VariableDefinition: () => false,
    Variable(node) {
      if (node.name.value === variable) found = true
    },
  })
  return found
}

/** Names of the fields that a fetch brings, for what is said when it fails. */
function fieldsOf(document: DocumentNode, { standIns }: PlannerSupergraph): string[] {
  const names = new Set<string>()
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part.selectionSet] as const] : [],
    ),
  )
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const inner = fragments.get(selection.name.value)
        if (inner !== undefined) collect(inner)
      } else if (selection.name.value === '_entities') collect(selection.selectionSet!)
      else {
        const name = (selection.alias ?? selection.name).value
        if (selection.name.value !== '__typename' && !standIns.has(name)) names.add(name)
      }
    }
  }
  for (const part of document.definitions) if (part.kind === Kind.OPERATION_DEFINITION) collect(part.selectionSet)
  return [...names]
}
