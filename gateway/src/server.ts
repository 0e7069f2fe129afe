import './telemetry-off.ts'

import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { faultOf, type Logger, type Peers, type RequestIdentity } from '@civil-affairs/kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { type Access, unauthenticated } from './access.ts'
import { openAgreements } from './agreements.ts'
import { callerOf } from './caller.ts'
import { openChangeWatch } from './change-watch.ts'
import { compressAnswers } from './compression.ts'
import { serveDashboard } from './dashboard.ts'
import { enforcementIndex, mustEnforce, type SecurityDirective } from './enforcement.ts'
import { type EngineSettings, type GraphContext, openEngine } from './engine.ts'
import { type EngineMeter, engineMeter, processFigures } from './engine-meter.ts'
import { type Exchange, openExchange } from './exchange.ts'
import { serveExplorer } from './explorer.ts'
import { fieldCatalogueOf } from './field-catalogue.ts'
import { LIMITS, limitOperations } from './limits.ts'
import { serveLiveQueries } from './live-queries.ts'
import { type Metrics, openMetrics } from './metrics.ts'
import { type PartnerTokens, serveTokens } from './oauth-token.ts'
import { listSizesOf } from './operation-cost.ts'
import { openPartnerDoor } from './partner-door.ts'
import { openPopulations } from './population.ts'
import { servePublicKeys } from './public-keys.ts'
import { release } from './receipts.ts'
import { redactErrors } from './redaction.ts'
import { registeredTexts, withRegisteredText } from './registered-operations.ts'
import { type DemoSignIn, serveSession, withSession } from './session.ts'
import type { SubgraphSource } from './subgraph-source.ts'
import { openSubjects } from './subjects.ts'
import type { Supergraph } from './supergraph.ts'
import { runVerificationJobs } from './verification-jobs.ts'

export interface GatewaySettings {
  supergraph: Supergraph
  sources: readonly SubgraphSource[]
  access: Access
  /** Introspection and the explorer; off in production. */
  development: boolean
  /** Accounts that anybody may sign in with at the dashboard; null where there are none. */
  demo?: DemoSignIn | null
  engine?: EngineSettings
  /** The change feeds, for subscriptions; null where this gateway may not read them. */
  feeds?: Peers | null
  /** Gives partners their tokens; null where another issuer does. */
  tokens?: PartnerTokens | null
  log: Logger
  /**
   * For the bench, which measures what receipts cost: answers leave without one. No option, variable or file leads here, only
   * a program of its own that opens the gateway itself; and a gateway that is not for development refuses to open so.
   */
  withoutReceipts?: true
}

/** The one door: the same whether the subgraphs are in this process or elsewhere. */
export interface Gateway {
  readonly app: FastifyInstance
  /** What clients see of the graph. */
  readonly schema: GraphQLSchema
  readonly metrics: Metrics
  /**
   * Lets another supergraph take over: all of it or, where it throws, nothing. What has begun ends over the old one,
   * whose sources are closed after it unless the new one has them too.
   */
  reload(supergraph: Supergraph, sources: readonly SubgraphSource[]): Promise<void>
  /** Plans the registered operations before they are asked for. */
  planAhead(): Promise<void>
  /**
   * Tells the exchange what fields the graph has, now and whenever another supergraph takes over. Where the exchange does
   * not answer it is tried again, and nothing else waits for it.
   */
  publishCatalogue(): Promise<void>
  /** One operation of a caller already identified, without HTTP: for journeys and the start. */
  execute(
    query: string,
    variables: Record<string, unknown>,
    identity: RequestIdentity,
  ): Promise<FormattedExecutionResult>
  close(): Promise<void>
}

const EXCHANGE = 'exchange'

/** The door lets nobody in unnamed; subgraphs mask what is classified. */
const ENFORCED: ReadonlySet<SecurityDirective> = new Set(['authenticated', 'classified'])

/** The text form that Prometheus reads. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'
/** A roster of 5 MB in base64 and its mutation. */
const BODY_MEGABYTES = 8
const BODY_LIMIT = BODY_MEGABYTES * 1024 * 1024

export async function openGateway(settings: GatewaySettings): Promise<Gateway> {
  const { supergraph, access, development, log, demo = null, tokens = null } = settings
  let { sources } = settings
  if (settings.withoutReceipts && !development) throw new Error('no receipts are no setting of a gateway in service')
  mustEnforce(supergraph, enforcementIndex(supergraph), ENFORCED)
  const metrics = openMetrics()
  const meter = engineMeter(metrics)
  const exchange = exchangeAmong(() => sources)
  const receipts =
    exchange !== null && settings.withoutReceipts ? { ...exchange, append: async () => NOT_KEPT } : exchange
  const engine = openEngine(supergraph, sources, log, {
    registered: registeredTexts(),
    meter,
    ...settings.engine,
    release: {
      subjectsOf: (schema, of) => openSubjects(schema, of, enforcementIndex(of)),
      async release(answered, subjects) {
        answered.context.appended = await release(answered, { exchange: receipts, subjects, log, meter })
      },
      membersOf: openPopulations(() => sources, log),
    },
  })
  let listSizes = listSizesOf(supergraph)
  const partners =
    exchange === null
      ? null
      : openPartnerDoor({
          engine,
          agreements: openAgreements(exchange, () => engine.schema, log),
          listSizes: () => listSizes,
          development,
          meter,
          log,
        })
  let served = supergraph
  let isPublishing = false
  let isClosed = false
  async function publish(): Promise<void> {
    for (const of = served; exchange !== null && of === served && !isClosed; ) {
      try {
        return await exchange.publish(fieldCatalogueOf(of, EXCHANGE))
      } catch (error) {
        log.warn(faultOf(error), 'the catalogue of fields could not be published and is tried again')
        await sleep(PUBLISHING_AGAIN_MS, undefined, { ref: false })
      }
    }
  }
  /** Who asks is found out once a request. */
  const identities = new WeakMap<object, Promise<RequestIdentity | null>>()
  const identified = (request: FastifyRequest): Promise<RequestIdentity | null> => {
    const identity = identities.get(request) ?? access.identify(withSession(request.headers))
    identities.set(request, identity)
    return identity
  }
  const arrivals = new WeakMap<object, number>()
  processFigures(metrics)
  metrics.gauge('hub_operations_under_way', 'Operations begun and not ended.', [], () => [[[], engine.flying]])
  metrics.gauge('hub_subgraph_left_alone', 'Whether a subgraph is not asked at the moment.', ['subgraph'], () =>
    [...engine.breakers()].map(([name, breaker]) => [[name], breaker === 'CLOSED' ? 0 : 1] as const),
  )
  metrics.gauge('hub_supergraph', 'The supergraph that is served.', ['id'], () => [[[engine.supergraphId], 1]])
  const apollo = new ApolloServer<GraphContext>({
    gateway: engine,
    nodeEnv: development ? 'development' : 'production',
    introspection: development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: LIMITS.selections,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitOperations],
    formatError: redactErrors(log),
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    plugins: [
      letNobodyInUnnamed,
      requestLog(log, meter),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()

  const app = Fastify({ bodyLimit: BODY_LIMIT, logger: false, forceCloseConnections: 'idle', requestTimeout: 60_000 })
  compressAnswers(app)
  app.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500
    if (status >= 500) log.error(faultOf(error), 'request failed')
    reply
      .status(status)
      .send(
        status === 413
          ? answer(
              'REQUEST_TOO_LARGE',
              `请求超过 ${BODY_MEGABYTES} MB。`,
              `The request is larger than ${BODY_MEGABYTES} MB.`,
            )
          : status < 500
            ? answer('BAD_REQUEST', '请求无法处理。', 'The request cannot be processed.')
            : answer('INTERNAL_SERVER_ERROR', '系统故障，请稍后重试。', 'A fault of the hub. Try again later.'),
      )
  })
  app.setNotFoundHandler((_request, reply) => {
    reply.status(404).send(answer('NOT_FOUND', '没有这个地址。', 'There is nothing at this address.'))
  })
  app.post(
    '/graphql',
    {
      onRequest: async (request) => void arrivals.set(request, performance.now()),
      preHandler: async (request, reply) => {
        const identity = await identified(request).catch(() => null)
        if (identity?.kind === 'PARTNER') {
          if (partners === null) return reply.status(403).send(NO_AGREEMENTS)
          const stated = request.headers['x-hub-agreement']
          const code = typeof stated === 'string' && stated !== '' ? stated : null
          const answered = await partners.answer(request.body, identity, code, goneSignal(reply.raw))
          return reply.status(answered.status).headers(answered.headers).send(answered.body)
        }
        const body = withRegisteredText(request.body)
        if (body === null)
          return reply
            .status(400)
            .send(
              answer(
                'OPERATION_NOT_REGISTERED',
                '没有登记此操作，请刷新页面。',
                'No such operation is registered: reload the page.',
              ),
            )
        request.body = body
      },
    },
    fastifyApolloHandler(apollo, {
      context: async (request, reply): Promise<GraphContext> => {
        const identity = await identified(request)
        if (identity === null && !development) throw unauthenticated()
        return {
          caller: identity === null ? null : callerOf(identity),
          signal: goneSignal(reply.raw),
          arrivedAt: arrivals.get(request)!,
        }
      },
    }),
  )
  app.get('/health/live', async () => ({ live: true }))
  app.get('/health/ready', async (_request, reply) => {
    const breakers = engine.breakers()
    const leftAlone = (name: string) => (breakers.get(name) === 'CLOSED' ? {} : { breaker: breakers.get(name) })
    const states = await Promise.all(sources.map(async (source) => [source.name, await source.ready()] as const))
    // One subgraph down costs its own fields only: the door stays open while any of them answers.
    const ready = states.some(([, isReady]) => isReady)
    return reply.status(ready ? 200 : 503).send({
      ready,
      supergraph: engine.supergraphId,
      degraded: states.some(([, isReady]) => !isReady),
      subgraphs: Object.fromEntries(states.map(([name, isReady]) => [name, { ready: isReady, ...leftAlone(name) }])),
    })
  })
  app.get('/metrics', async (request, reply) => {
    const identity = await access.identify(withSession(request.headers)).catch(() => null)
    if (!identity?.roles.includes('SYSTEM_ADMINISTRATOR'))
      return reply
        .status(identity === null ? 401 : 403)
        .send(answer('ROLE_REQUIRED', '仅系统管理员可查看运行指标。', 'Metrics are for the system administrator.'))
    return reply.type(METRICS_TYPE).send(metrics.text())
  })
  if (settings.feeds != null)
    serveLiveQueries(app, {
      watch: openChangeWatch(settings.feeds, log),
      schema: () => engine.schema,
      identify: (headers) => access.identify(withSession(headers)),
      partners,
      log,
    })
  const jobs = exchange === null || partners === null ? null : runVerificationJobs(exchange, partners, log)
  serveSession(app, access, demo)
  serveDashboard(app)
  if (development) serveExplorer(app)
  if (exchange !== null) servePublicKeys(app, exchange, log)
  if (exchange !== null && tokens !== null) serveTokens(app, exchange, tokens, log)

  return {
    app,
    get schema() {
      return engine.schema
    },
    metrics,
    planAhead: () => engine.planAhead(),
    publishCatalogue() {
      isPublishing = true
      return publish()
    },
    async reload(next, nextSources) {
      const swap = async () => {
        mustEnforce(next, enforcementIndex(next), ENFORCED)
        return engine.swap(next, nextSources)
      }
      const { drained } = await swap().catch((error) => {
        meter.reload('refused')
        throw error
      })
      meter.reload('taken over')
      served = next
      if (isPublishing) void publish()
      const left = sources.filter((source) => !nextSources.includes(source))
      sources = nextSources
      listSizes = listSizesOf(next)
      void sleep(DRAINING_MS, undefined, { ref: false }).then(async () => {
        await drained
        // One that was left may have come back meanwhile.
        for (const source of left) if (!sources.includes(source)) await source.close().catch(() => {})
      })
    },
    async execute(query, variables, identity) {
      if (identity.kind === 'PARTNER')
        return partners === null ? NO_AGREEMENTS : (await partners.answer({ query, variables }, identity, null)).body
      const { body } = await apollo.executeOperation(
        { query, variables },
        { contextValue: { caller: callerOf(identity) } },
      )
      if (body.kind !== 'single') throw new Error('an incremental answer')
      return body.singleResult as FormattedExecutionResult
    },
    async close() {
      isClosed = true
      await jobs?.stop()
      await app.close()
      await apollo.stop()
    },
  }
}

/** A request may have been validated over the old supergraph and not have begun: it gets a moment to. */
const DRAINING_MS = 5_000

const PUBLISHING_AGAIN_MS = 10_000
const NOT_KEPT = { receipts: 0, personsLeft: null, costLeft: null }

/** The subgraph that keeps agreements and receipts; a graph without it is not this hub's, and has no partners. */
function exchangeAmong(sources: () => readonly SubgraphSource[]): Exchange | null {
  const find = () => sources().find(({ name }) => name === EXCHANGE)
  if (find() === undefined) return null
  return openExchange(() => {
    const source = find()
    if (source === undefined) throw new Error('the exchange is no longer among the subgraphs')
    return source
  })
}

/** Fires when the connection ends before the answer does: what is still being fetched for it is given up. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

function answer(code: string, message: string, messageEn: string): FormattedExecutionResult {
  return { errors: [{ message, extensions: { code, messageEn } }] }
}

const NO_AGREEMENTS = answer('AGREEMENT_REQUIRED', '没有生效的共享协议。', 'There is no agreement in force.')

/** Without a token nothing but introspection is answered, and that only where it is on. */
const letNobodyInUnnamed: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        if (contextValue.caller === null && !isIntrospection(operation)) throw unauthenticated()
        if (operation?.operation === 'subscription')
          throw new GraphQLError('订阅请用 /graphql/stream。', {
            extensions: { code: 'SUBSCRIPTIONS_NOT_HERE', messageEn: 'Subscriptions are answered at /graphql/stream.' },
          })
      },
    }
  },
}

function isIntrospection(operation: OperationDefinitionNode | undefined): boolean {
  return (
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
    )
  )
}

/** Neither document nor variables are written: they hold names and numbers. The hash tells operations apart. */
function requestLog(log: Logger, meter: EngineMeter): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      const began = performance.now()
      return {
        async willSendResponse({ queryHash, operation, response, contextValue }) {
          const result = response.body.kind === 'single' ? response.body.singleResult : undefined
          const errors = result?.errors
          const outcome = errors === undefined ? 'whole' : result?.data == null ? 'refused' : 'partial'
          meter.operation(operation?.operation ?? 'none', outcome, (performance.now() - began) / 1_000)
          log.info(
            {
              operation: queryHash?.slice(0, 16),
              type: operation?.operation,
              account: contextValue.caller?.identity.subject,
              purpose: contextValue.caller?.identity.purpose ?? undefined,
              ms: Math.round(performance.now() - began),
              errors: errors?.map(({ extensions }) => extensions?.code),
            },
            'request',
          )
        },
      }
    },
  }
}
