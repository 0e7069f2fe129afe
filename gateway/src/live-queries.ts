import type { IncomingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import type { Logger, RequestIdentity } from '@civil-affairs/kit'
import type { FastifyInstance } from 'fastify'
import { type ExecutionResult, GraphQLError, GraphQLSchema, parse } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { useServer as speakGraphql } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { ChangeWatch } from './change-watch.ts'
import { liveQueryOf, type Refused, refused, type Subscription, withSubscriptions } from './live-query.ts'
import type { PartnerDoor } from './partner-door.ts'

export interface LiveSettings {
  watch: ChangeWatch
  schema(): GraphQLSchema
  identify(headers: IncomingHttpHeaders): Promise<RequestIdentity | null>
  /** Null where there are no agreements. */
  partners: PartnerDoor | null
  log: Logger
}

/** Who subscribes: the headers that come along with each question, and the connection that ends with him. */
interface Subscriber {
  headers: IncomingHttpHeaders
  socket: Socket
}

/** What a stream is about, as events name it, and how that stands now. */
interface Live {
  key: string
  ask(): Promise<{ status: number; body: string }>
}

const PATH = '/graphql/stream'
/** A subscription is a document and its variables. */
const MAXIMUM_MESSAGE = 64 * 1024

/** How many streams may be open at the same time, in all and to one account. */
const MAXIMUM_STREAMS = { all: 2_000, account: 20 }

/**
 * Subscriptions at `/graphql/stream` (graphql-sse, or graphql-ws): every query for one record by its id may be subscribed to,
 * by a partner where its agreement names it. An event of the change feed says no more than that something was recorded of
 * it; then the query is asked anew at the door, with the headers of the subscriber, so that access, limits and receipts
 * are those of any other query, and what comes out is sent where it is not what was sent before. So nobody learns of a
 * change that they may not see.
 */
export function serveLiveQueries(app: FastifyInstance, settings: LiveSettings): void {
  const { watch, log } = settings
  const open = new Map<string, number>()
  const endings = new Set<() => void>()
  let streams = 0

  async function* live({ socket }: Subscriber, { key, ask }: Live, account: string): AsyncGenerator<ExecutionResult> {
    let isOver = false
    let isChanged = true
    let wake = () => {}
    const change = () => {
      isChanged = true
      wake()
    }
    const end = () => {
      isOver = true
      wake()
    }
    streams++
    open.set(account, (open.get(account) ?? 0) + 1)
    endings.add(end)
    // While it waits for a change, nothing but the end of the connection says that the subscriber has gone.
    socket.once('close', end)
    let stop = () => {}
    try {
      stop = await watch.watch(key, change)
      for (let sent: string | null = null; !isOver; ) {
        if (!isChanged)
          await new Promise<void>((resolve) => {
            wake = resolve
            if (isChanged || isOver) resolve()
          })
        if (isOver) return
        isChanged = false
        const { status, body } = await ask()
        if (body !== sent) yield JSON.parse(body)
        sent = body
        // A token that has run out, or a right that was taken away, ends the stream.
        if (status !== 200) return
      }
    } finally {
      stop()
      socket.off('close', end)
      endings.delete(end)
      streams--
      const left = (open.get(account) ?? 1) - 1
      if (left === 0) open.delete(account)
      else open.set(account, left)
    }
  }

  function atTheDoor({ headers }: Subscriber, params: Subscription): Live | Refused {
    const asked = liveQueryOf(params, withSubscriptions(settings.schema()))
    if ('errors' in asked) return asked
    const { key, query, variables } = asked
    return {
      key,
      async ask() {
        const { statusCode: status, body } = await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { ...statedBy(headers), 'content-type': 'application/json' },
          payload: JSON.stringify({ query, variables }),
        })
        return { status, body }
      },
    }
  }

  async function underAgreement(
    { headers }: Subscriber,
    params: Subscription,
    identity: RequestIdentity,
  ): Promise<Live | Refused> {
    const { partners, identify } = settings
    if (partners === null)
      return refused('AGREEMENT_REQUIRED', '没有生效的共享协议。', 'There is no agreement in force.')
    const stated = headers['x-hub-agreement']
    const code = typeof stated === 'string' && stated !== '' ? stated : null
    const asked = await partners.subscribe(params, identity, code)
    if ('errors' in asked) return asked
    return {
      key: asked.key,
      async ask() {
        const { status, body } = await asked.answer(() => identify(headers))
        return { status, body: JSON.stringify(body) }
      },
    }
  }

  async function subscribe(
    subscriber: Subscriber,
    params: Subscription,
  ): Promise<Refused | AsyncGenerator<ExecutionResult>> {
    const identity = await settings.identify(subscriber.headers)
    if (identity === null) return refused('UNAUTHENTICATED', '需要有效的访问令牌。', 'A valid access token is needed.')
    if (streams >= MAXIMUM_STREAMS.all || (open.get(identity.subject) ?? 0) >= MAXIMUM_STREAMS.account)
      return refused('TOO_MANY_SUBSCRIPTIONS', '订阅数量超出限制。', 'There are too many subscriptions open.')
    const asked =
      identity.kind === 'PARTNER' ? await underAgreement(subscriber, params, identity) : atTheDoor(subscriber, params)
    return 'key' in asked ? live(subscriber, asked, identity.subject) : asked
  }

  async function subscribeSafely(subscriber: Subscriber, params: Subscription) {
    try {
      return await subscribe(subscriber, params)
    } catch (error) {
      if (error instanceof GraphQLError) return { data: null, errors: [error] }
      log.error({ fault: (error as Error).name }, 'a subscription cannot begin')
      return refused('INTERNAL_SERVER_ERROR', '系统故障，请稍后重试。', 'A fault of the hub. Try again later.')
    }
  }

  const handler = createHandler({
    onSubscribe: ({ raw }, params) => subscribeSafely({ headers: raw.headers, socket: raw.raw.socket }, params),
  })
  app.all(PATH, (request, reply) => handler(request, reply))
  const sockets = serveWebSockets(app, subscribeSafely)
  app.addHook('preClose', async () => {
    watch.close()
    for (const end of endings) end()
    await sockets.dispose()
  })
}

/** The same over WebSockets (graphql-ws), where the token may come in the first message: browsers send no headers. */
function serveWebSockets(
  app: FastifyInstance,
  subscribe: (subscriber: Subscriber, params: Subscription) => Promise<Refused | AsyncGenerator<ExecutionResult>>,
) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAXIMUM_MESSAGE })
  app.server.on('upgrade', (request, socket, head) => {
    const { origin, host } = request.headers
    // A page of another site could otherwise subscribe with the session of whoever looks at it.
    const isOurs = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
    if (new URL(request.url ?? '/', 'http://hub').pathname !== PATH || !isOurs) return socket.destroy()
    server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request))
  })
  return speakGraphql(
    {
      async onSubscribe({ extra, connectionParams }, _id, params) {
        const { headers, socket } = extra.request
        const begun = await subscribe({ headers: { ...headers, ...statedBy(connectionParams ?? {}) }, socket }, params)
        if ('errors' in begun) return begun.errors
        // It has been checked; what is called is `subscribe` below, whatever the document.
        return { schema: NO_SCHEMA, document: A_SUBSCRIPTION, contextValue: begun }
      },
      subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    },
    server,
  )
}
const NO_SCHEMA = new GraphQLSchema({})
const A_SUBSCRIPTION = parse('subscription { live }')

/** Who asks, and for what; what belongs to the stream itself stays behind. */
function statedBy(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      typeof value === 'string' && (/^x-hub-[a-z]+$/.test(name) || name === 'authorization' || name === 'cookie'),
  )
  return Object.fromEntries(kept) as Record<string, string>
}
