import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
} from 'graphql'
import { type Coerced, compileCoercion } from './coercion.ts'
import { type Conditions, conditionVariablesOf } from './conditions.ts'
import { isolateAliases } from './isolation.ts'
import { type Entry, LeastRecentlyUsed } from './least-recently-used.ts'
import type { Step } from './plan.ts'
import type { Planner } from './planner.ts'
import { compileShape, type ResponseShape } from './response-shape.ts'
import type { Subjects, Traced } from './subjects.ts'

/** An operation with the values of its conditions, ready to be carried out: its plan, and the shape of its answer. */
export interface PreparedOperation {
  readonly step: Step | null
  /** Rounds of fetches that have to follow each other. */
  readonly waves: number
  readonly shape: ResponseShape
  clientName(key: string): string
  clientVariable(name: string): string
  introspect(field: FieldNode, variables: Record<string, unknown>): unknown
  /** How to tell whose data the answer holds; null where it can hold nobody's. */
  readonly traced: Traced | null
}

/** How a caller sees the graph. */
export interface View {
  /** The whole graph, or the part of it that exists for the caller. */
  readonly schema: GraphQLSchema
  readonly isPart: boolean
  /** Null where nobody asks whose data is shown. */
  readonly subjects: Subjects | null
}

export interface Operations {
  /** Of an operation what is the same for every request. `hash` tells documents apart. */
  find(hash: string, document: DocumentNode, operation: OperationDefinitionNode): KnownOperation
  /** Those in use, to be planned for the next supergraph before it takes over; the ones asked for last come last. */
  inUse(): { document: DocumentNode; operation: OperationDefinitionNode; coerced: Conditions }[]
  /** How many plans were made. */
  readonly planned: number
}

export interface KnownOperation {
  /** The variables with their defaults, or why they are none of this operation. */
  coerce(variables: Readonly<Record<string, unknown>>): Coerced
  /** Throws where the operation cannot be answered in full. */
  prepared(coerced: Readonly<Record<string, unknown>>): PreparedOperation
}

const MAXIMUM_OPERATIONS = 2_000

/** A plan with the conditions it is for. */
interface Planned {
  operation: Known
  conditions: Conditions
  prepared: PreparedOperation
}

/**
 * Prepared operations of one supergraph. Texts that differ in layout alone share a plan; for each set of conditions
 * there is a plan of its own.
 */
export function openOperations(
  planner: Planner,
  view: View = { schema: planner.schema, isPart: false, subjects: null },
): Operations {
  const byText = new LeastRecentlyUsed<string, Planned>(MAXIMUM_OPERATIONS)
  let planned = 0
  const plan = (operation: Known, conditions: Conditions): Planned => {
    planned++
    return { operation, conditions, prepared: prepare(planner, view, operation.document, conditions) }
  }
  const byHash = new LeastRecentlyUsed<string, Known>(MAXIMUM_OPERATIONS)
  /** Whoever keeps documents asks with the same one again, which is found without looking at its text. */
  const byNode = new WeakMap<OperationDefinitionNode, Known>()
  return {
    find(hash, document, operation) {
      let known = byNode.get(operation)
      if (known !== undefined) return known
      const name = `${hash}:${operation.name?.value ?? ''}`
      known = byHash.get(name)
      if (known === undefined) {
        known = new Known(ownDocument(document, operation), view.schema, byText, plan)
        byHash.set(name, known)
      }
      byNode.set(operation, known)
      return known
    },
    inUse: () =>
      byText.values().map(({ operation, conditions }) => ({
        document: operation.document,
        operation: operation.operation,
        coerced: conditions,
      })),
    get planned() {
      return planned
    },
  }
}

class Known implements KnownOperation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly coerce: KnownOperation['coerce']
  /** Variables that @skip and @include ask for. */
  readonly #conditionVariables: readonly string[]
  readonly #text: string
  /** The plan that was used last, where all requests have the same. */
  #usual: Entry<Planned> | null = null
  readonly #byText: LeastRecentlyUsed<string, Planned>
  readonly #plan: (operation: Known, conditions: Conditions) => Planned

  constructor(
    document: DocumentNode,
    schema: GraphQLSchema,
    byText: LeastRecentlyUsed<string, Planned>,
    plan: (operation: Known, conditions: Conditions) => Planned,
  ) {
    this.document = document
    this.operation = operationOf(document)
    this.coerce = compileCoercion(schema, this.operation.variableDefinitions ?? [])
    this.#conditionVariables = conditionVariablesOf(document)
    this.#text = print(document)
    this.#byText = byText
    this.#plan = plan
  }

  prepared(coerced: Readonly<Record<string, unknown>>): PreparedOperation {
    const usual = this.#usual === null ? undefined : this.#byText.read(this.#usual)
    if (usual !== undefined) return usual.prepared
    let key = this.#text
    for (const variable of this.#conditionVariables) key += coerced[variable] === true ? '1' : '0'
    let entry = this.#byText.find(key)
    if (entry === undefined) {
      const conditions: Record<string, boolean> = {}
      for (const variable of this.#conditionVariables) conditions[variable] = coerced[variable] === true
      entry = this.#byText.set(key, this.#plan(this, conditions))
    }
    if (this.#conditionVariables.length === 0) this.#usual = entry
    return this.#byText.read(entry)!.prepared
  }
}

/** The operation with its fragments, without the other operations of the document. */
function ownDocument(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return operations.length === 1 ? document : separateOperations(document)[operation.name?.value ?? '']!
}

function prepare(planner: Planner, view: View, document: DocumentNode, conditions: Conditions): PreparedOperation {
  const operation = operationOf(document)
  const { schema, isPart, subjects } = view
  const isolated = isolateAliases(document, planner.supergraph.plannerNames, conditions)
  const fragments = fragmentsOf(document)
  const traced =
    subjects !== null && (isPart || subjects.concerns(operation, fragments))
      ? subjects.traced(operationOf(isolated.document), fragmentsOf(isolated.document))
      : null
  const planned = traced === null ? isolated.document : withOperation(isolated.document, traced.operation)
  const step = planner.plan(planned, operationOf(planned))
  return {
    step,
    traced,
    waves: wavesOf(step),
    shape: compileShape({ schema, operation, fragments, conditions, dataKey: isolated.dataKey, isPart }),
    clientName: isolated.clientName,
    clientVariable: isolated.clientVariable,
    introspect(field, variables) {
      const { data } = executeSync({
        schema,
        document: {
          kind: Kind.DOCUMENT,
          definitions: [
            { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } },
            ...Object.values(fragments),
          ],
        },
        variableValues: variables,
      })
      return data?.[(field.alias ?? field.name).value] ?? null
    },
  }
}

/** Its fragments are written out in a traced operation, but for those of introspection. */
function withOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((node) => (node.kind === Kind.OPERATION_DEFINITION ? operation : node)),
  }
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const part of document.definitions) if (part.kind === Kind.FRAGMENT_DEFINITION) fragments[part.name.value] = part
  return fragments
}

function wavesOf(step: Step | null): number {
  if (step === null) return 0
  if (step.kind === 'fetch') return 1
  const inner = step.steps.map(wavesOf)
  return step.kind === 'sequence' ? inner.reduce((sum, waves) => sum + waves, 0) : Math.max(0, ...inner)
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION)!
}
