import { createHash, timingSafeEqual } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { z } from 'zod'
import { FeedCursor } from './feed.ts'
import { identityVerifier } from './identity.ts'
import { faultOf, type Logger } from './log.ts'
import type { Subgraph } from './open-subgraph.ts'
import { DEADLINE_HEADER, deadlineAtOf } from './request-limits.ts'
import { underTrace } from './tracing.ts'

const GraphqlBody = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
const BODY_LIMIT = 8 * 1024 * 1024

/**
 * A subgraph over HTTP, for the gateway (signed identity, audience this subgraph) and for the other subgraphs (feed
 * secret). It is not for clients: there is no introspection page, and nobody gets in without one of the two.
 */
export function serveSubgraph(
  subgraph: Subgraph,
  settings: { gatewayKeyPem: string; feedSecret: string; log: Logger },
): FastifyInstance {
  const { log } = settings
  const { verify } = identityVerifier(settings.gatewayKeyPem)
  const app = Fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: 'idle' })
  const refused = {
    errors: [{ message: '未经授权。', extensions: { code: 'UNAUTHENTICATED', messageEn: 'Not authorised.' } }],
  }

  app.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500
    if (status >= 500) log.error(faultOf(error), 'request failed')
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'
    reply.status(status).send({ errors: [{ message: '请求无法处理。', extensions: { code } }] })
  })

  app.post('/graphql', async (request, reply) => {
    const token = bearer(request.headers.authorization)
    const identity = token === null ? null : await verify(token, subgraph.definition.name).catch(() => null)
    if (identity === null) return reply.status(401).send(refused)
    const body = GraphqlBody.safeParse(request.body)
    if (!body.success)
      return reply.status(400).send({ errors: [{ message: '请求格式有误。', extensions: { code: 'BAD_REQUEST' } }] })
    const gone = new AbortController()
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort()
    })
    const deadlineAt = deadlineAtOf(request.headers[DEADLINE_HEADER])
    return underTrace(request.headers, () => subgraph.execute(body.data, identity, { deadlineAt, signal: gone.signal }))
  })

  app.register(async (peers) => {
    peers.addHook('onRequest', async (request, reply) => {
      const token = bearer(request.headers.authorization)
      if (token === null || !sameText(token, settings.feedSecret)) return reply.status(401).send(refused)
    })
    peers.get('/feed', async (request, reply) => {
      const after = FeedCursor.safeParse((request.query as { after?: string }).after)
      if (!after.success)
        return reply.status(400).send({ errors: [{ message: '游标有误。', extensions: { code: 'BAD_CURSOR' } }] })
      const { types } = request.query as { types?: string }
      return subgraph.readFeed(after.data, types === undefined ? undefined : types.split(','))
    })
    peers.post('/linked-persons', (request) => subgraph.linkedPersons(z.array(z.string()).parse(request.body)))
    peers.get('/identity-claims', () => subgraph.pendingClaims())
    peers.post('/identity-claims/acknowledgements', async (request) => {
      await subgraph.acknowledgeClaims(z.array(z.uuid()).parse(request.body))
      return {}
    })
  })

  app.get('/health/live', async () => ({ live: true }))
  app.get('/health/ready', async (_request, reply) => {
    const health = await subgraph.health()
    return reply.status(health.ready ? 200 : 503).send(health)
  })
  return app
}

function bearer(header: string | undefined): string | null {
  return header?.startsWith('Bearer ') ? header.slice(7) : null
}

/** Compares without telling by its duration how much was right. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
