import './telemetry-off.ts'

import { operationFromDocument, Supergraph as PlannableSupergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { CannotStart } from '@civil-affairs/kit'
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { compileSteps, type Fetch, fetchesOf, type Step } from './plan.ts'
import { forPlanner, type PlannerSupergraph } from './planner-supergraph.ts'
import { findUnreachable } from './reachability.ts'
import type { Supergraph } from './supergraph.ts'

/** Plans operations over one supergraph. The stock planner stands behind it; nothing else knows which it is. */
export interface Planner {
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** What there is, fields hidden from clients included. */
  readonly wholeSchema: GraphQLSchema
  readonly supergraph: PlannerSupergraph
  /** Null where nothing is to be fetched. Throws a coded error where the operation cannot be answered in full. */
  plan(document: DocumentNode, operation: OperationDefinitionNode): Step | null
}

export function openPlanner(supergraph: Supergraph): Planner {
  try {
    return stockPlanner(supergraph)
  } catch (error) {
    throw new CannotStart(
      `总图无法用于规划：${(error as Error).message}。 The supergraph cannot be planned: ${(error as Error).message}`,
    )
  }
}

function stockPlanner({ executable }: Supergraph): Planner {
  const forStock = forPlanner(executable)
  // What was composed is checked, and is what clients see; stand-ins, and what they leave unused, are the planner's.
  const composed = PlannableSupergraph.build(executable, { validateSupergraph: true })
  const plannable =
    forStock.document === executable
      ? composed
      : PlannableSupergraph.build(forStock.document, { validateSupergraph: false })
  const planned = plannable.apiSchema()
  const schema = composed.apiSchema().toGraphQLJSSchema()
  const wholeSchema = plannable.schema.toGraphQLJSSchema()
  const queryPlanner = new QueryPlanner(plannable, { exposeDocumentNodeInFetchNode: true, reuseQueryFragments: false })
  const nameInFile = plannable.subgraphNameToGraphEnumValue()
  const stepsOf = compileSteps(forStock, { schema: wholeSchema, nameInFile })
  return {
    schema,
    wholeSchema,
    supergraph: forStock,
    plan(document, operation) {
      const { node } = planOrSayWhy(() =>
        queryPlanner.buildQueryPlan(
          operationFromDocument(planned, document, { operationName: operation.name?.value, validate: false }),
        ),
      )
      if (node?.kind === 'Subscription') throw new Error('a plan with Subscription')
      const step = node === undefined ? null : stepsOf(node)
      mustReachAll(document, operation, fetchesOf(step), wholeSchema)
      return step
    },
  }
}

/** The stock planner's own words for a field that it cannot get at. */
const NO_WAY = /^Was not able to find any options for (\S+):/

function planOrSayWhy<T>(plan: () => T): T {
  try {
    return plan()
  } catch (error) {
    const field = NO_WAY.exec((error as Error).message)?.[1]
    throw field === undefined ? error : unreachableError([field])
  }
}

/** An empty plan, or one that leaves a field out, would answer null as if that were the data. */
function mustReachAll(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fetches: readonly Fetch[],
  schema: GraphQLSchema,
): void {
  const unreachable = findUnreachable(document, operation, fetches, schema)
  if (unreachable.length > 0) throw unreachableError(unreachable)
}

function unreachableError(unreachable: readonly string[]): GraphQLError {
  return new GraphQLError(`没有子系统能提供：${unreachable.join('、')}。`, {
    extensions: {
      code: 'FIELD_UNREACHABLE',
      messageEn: `No subsystem can provide ${unreachable.join(', ')} here.`,
      retryable: false,
    },
  })
}
