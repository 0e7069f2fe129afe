import './telemetry-off.ts'

import { createHash } from 'node:crypto'
import type { Logger } from '@civil-affairs/kit'
import Fastify, { type FastifyInstance } from 'fastify'
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { z } from 'zod'
import { callerOf } from './caller.ts'
import { enforcementIndex, mustEnforce, type SecurityDirective } from './enforcement.ts'
import { openEngine } from './engine.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'
import { LIMITS } from './limits.ts'
import { redactErrors } from './redaction.ts'
import { JOINS_NOTHING } from './shared-fetches.ts'
import type { SubgraphSource } from './subgraph-source.ts'
import type { Supergraph } from './supergraph.ts'

export interface BareSettings {
  supergraph: Supergraph
  sources: readonly SubgraphSource[]
  /** Serves a supergraph whose rules of access nothing here enforces. */
  permissive: boolean
  log: Logger
}

const NOTHING: ReadonlySet<SecurityDirective> = new Set()
const EVERYTHING: ReadonlySet<SecurityDirective> = new Set(['authenticated', 'requiresScopes', 'policy', 'classified'])

/** Foreign subgraphs are told nothing of who asks. */
const ANYBODY = {
  subject: 'nobody',
  kind: 'SERVICE',
  roles: [],
  divisions: [],
  purpose: null,
  caseNumber: null,
} as const

const Body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** The engine and nothing else of the hub: any supergraph, no access, no receipts. */
export async function openBareGateway(settings: BareSettings): Promise<FastifyInstance> {
  const { supergraph, sources, permissive, log } = settings
  mustEnforce(supergraph, enforcementIndex(supergraph), permissive ? EVERYTHING : NOTHING)
  const engine = openEngine(supergraph, sources, log)
  const { executor } = await engine.load({ apollo: {} })
  const redact = redactErrors(log)
  const redacted = (errors: readonly unknown[]) =>
    errors.map((error) => {
      const graphqlError =
        error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error as Error })
      return redact(graphqlError.toJSON(), error)
    })
  const documents = new LeastRecentlyUsed<string, Checked>(2_000)

  function checked(query: string): Checked {
    const known = documents.get(query)
    if (known !== undefined) return known
    let result: Checked
    try {
      const document = parse(query, { maxTokens: LIMITS.tokens })
      const errors = validate(engine.schema, document)
      result = errors.length > 0 ? { errors } : { document }
    } catch (error) {
      result = { errors: [withCode('GRAPHQL_PARSE_FAILED')(error as GraphQLError)] }
    }
    documents.set(query, result)
    return result
  }

  async function answer(body: z.infer<typeof Body>) {
    const result = checked(body.query)
    if ('errors' in result) return { errors: redacted(result.errors.map(withCode('GRAPHQL_VALIDATION_FAILED'))) }
    const operation = getOperationAST(result.document, body.operationName) as OperationDefinitionNode | null
    if (operation === null)
      return { errors: redacted([withCode('OPERATION_RESOLUTION_FAILURE')(new GraphQLError('no such operation'))]) }
    if (operation.operation === 'subscription')
      return { errors: redacted([withCode('SUBSCRIPTIONS_NOT_SUPPORTED')(new GraphQLError('不支持订阅。'))]) }
    const request = { query: body.query, variables: body.variables ?? {} }
    // Foreign subgraphs may answer by more than they are told of: nobody joins a fetch of another.
    const context = { caller: callerOf(ANYBODY as never), arrivedAt: JOINS_NOTHING }
    const queryHash = createHash('sha256').update(body.query).digest('hex')
    const asked = { schema: engine.schema, queryHash, document: result.document, operation, request, context }
    try {
      const { errors, ...rest } = await executor!(asked as never)
      return errors === undefined ? rest : { errors: redacted(errors), ...rest }
    } catch (error) {
      return { errors: redacted([error]) }
    }
  }

  const app = Fastify({ bodyLimit: 8 * 1024 * 1024, logger: false, forceCloseConnections: 'idle' })
  app.post('/graphql', async (request, reply) => {
    const body = Body.safeParse(request.body)
    if (!body.success)
      return reply.status(400).send({ errors: [{ message: '请求格式有误。', extensions: { code: 'BAD_REQUEST' } }] })
    return answer(body.data)
  })
  app.get('/health/live', async () => ({ live: true }))
  app.addHook('onClose', async () => {
    await Promise.all(sources.map((source) => source.close()))
  })
  return app
}

function withCode(code: string) {
  return (error: GraphQLError) =>
    new GraphQLError(error.message, {
      ...error.toJSON(),
      nodes: error.nodes,
      source: error.source,
      positions: error.positions,
      extensions: { ...error.extensions, code: error.extensions.code ?? code },
    } as never)
}
