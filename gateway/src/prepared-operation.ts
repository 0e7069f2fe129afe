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
import { type Conditions, conditionVariablesOf } from './conditions.ts'
import { isolateAliases } from './isolation.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'
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
  /** `coerced` holds the variables with their defaults. Throws where the operation cannot be answered in full. */
  find(
    hash: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    coerced: Readonly<Record<string, unknown>>,
  ): PreparedOperation
  /** Those in use, to be planned for the next supergraph before it takes over. */
  inUse(): { document: DocumentNode; operation: OperationDefinitionNode; coerced: Conditions }[]
  /** How many plans were made. */
  readonly planned: number
}

const MAXIMUM_OPERATIONS = 2_000

interface Known {
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Variables that @skip and @include ask for. */
  conditionVariables: readonly string[]
  text: string
}

/**
 * Prepared operations of one supergraph. Texts that differ in layout alone share a plan; for each set of conditions
 * there is a plan of its own.
 */
export function openOperations(
  planner: Planner,
  view: View = { schema: planner.schema, isPart: false, subjects: null },
): Operations {
  const byHash = new LeastRecentlyUsed<string, Known>(MAXIMUM_OPERATIONS)
  const byText = new LeastRecentlyUsed<string, { known: Known; conditions: Conditions; prepared: PreparedOperation }>(
    MAXIMUM_OPERATIONS,
  )
  let planned = 0
  return {
    find(hash, document, operation, coerced) {
      const name = `${hash}:${operation.name?.value ?? ''}`
      let known = byHash.get(name)
      if (known === undefined) {
        const own = ownDocument(document, operation)
        known = {
          document: own,
          operation: operationOf(own),
          conditionVariables: conditionVariablesOf(own),
          text: print(own),
        }
        byHash.set(name, known)
      }
      const conditions: Record<string, boolean> = {}
      let key = known.text
      for (const variable of known.conditionVariables) {
        conditions[variable] = coerced[variable] === true
        key += conditions[variable] ? '1' : '0'
      }
      let entry = byText.get(key)
      if (entry === undefined) {
        entry = { known, conditions, prepared: prepare(planner, view, known.document, conditions) }
        planned++
        byText.set(key, entry)
      }
      return entry.prepared
    },
    inUse: () =>
      [...byText.values()].map(({ known, conditions }) => ({
        document: known.document,
        operation: known.operation,
        coerced: conditions,
      })),
    get planned() {
      return planned
    },
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
