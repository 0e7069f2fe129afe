import type { IncomingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import type { Logger, RequestIdentity } from '@civil-affairs/kit'
import type { FastifyInstance } from 'fastify'
import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  extendSchema,
  type FieldNode,
  GraphQLError,
  GraphQLSchema,
  getNamedType,
  getOperationAST,
  isObjectType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  valueFromASTUntyped,
} from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { useServer as speakGraphql } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { ChangeWatch } from './change-watch.ts'
import { LIMITS, limitOperations } from './limits.ts'

export interface LiveSettings {
  watch: ChangeWatch
  schema(): GraphQLSchema
  identify(headers: IncomingHttpHeaders): Promise<RequestIdentity | null>
  log: Logger
}

/** Who subscribes: the headers that come along with each question, and the connection that ends with him. */
interface Subscriber {
  headers: IncomingHttpHeaders
  socket: Socket
}

const PATH = '/graphql/stream'
/** A subscription is a document and its variables. */
const MAXIMUM_MESSAGE = 64 * 1024

/** How many streams may be open at the same time, in all and to one account. */
const MAXIMUM_STREAMS = { all: 2_000, account: 20 }

/**
 * Subscriptions at `/graphql/stream` (graphql-sse, or graphql-ws): every query for one record by its id may be subscribed to. An
 * event of the change feed says no more than that something was recorded of it; then the query is asked anew at the
 * door, with the headers of the subscriber, so that access, limits and receipts are those of any other query, and what
 * comes out is sent where it is not what was sent before. So nobody learns of a change that they may not see.
 */
export function serveLiveQueries(app: FastifyInstance, settings: LiveSettings): void {
  const { watch, log } = settings
  const bySchema = new WeakMap<GraphQLSchema, GraphQLSchema>()
  const open = new Map<string, number>()
  const endings = new Set<() => void>()
  let streams = 0

  const schemaWithSubscriptions = () => {
    const schema = settings.schema()
    let known = bySchema.get(schema)
    if (known === undefined) {
      known = withSubscriptions(schema)
      bySchema.set(schema, known)
    }
    return known
  }

  async function* live(
    { headers, socket }: Subscriber,
    asked: LiveQuery,
    account: string,
  ): AsyncGenerator<ExecutionResult> {
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
      stop = await watch.watch(asked.key, change)
      for (let sent: string | null = null; !isOver; ) {
        if (!isChanged)
          await new Promise<void>((resolve) => {
            wake = resolve
            if (isChanged || isOver) resolve()
          })
        if (isOver) return
        isChanged = false
        const { statusCode, body } = await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { ...statedBy(headers), 'content-type': 'application/json' },
          payload: JSON.stringify({ query: asked.query, variables: asked.variables }),
        })
        if (body !== sent) yield JSON.parse(body)
        sent = body
        // A token that has run out, or a right that was taken away, ends the stream.
        if (statusCode !== 200) return
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

  async function subscribe(subscriber: Subscriber, params: Params): Promise<Refused | AsyncGenerator<ExecutionResult>> {
    const identity = await settings.identify(subscriber.headers)
    if (identity === null) return refused('UNAUTHENTICATED', '需要有效的访问令牌。', 'A valid access token is needed.')
    if (identity.kind === 'PARTNER')
      return refused(
        'SUBSCRIPTIONS_NOT_FOR_PARTNERS',
        '共享使用单位不能订阅。',
        'Subscriptions are not for partners: what they may know is in their agreement, asked for when it is needed.',
      )
    if (streams >= MAXIMUM_STREAMS.all || (open.get(identity.subject) ?? 0) >= MAXIMUM_STREAMS.account)
      return refused('TOO_MANY_SUBSCRIPTIONS', '订阅数量超出限制。', 'There are too many subscriptions open.')
    const asked = liveQueryOf(params, schemaWithSubscriptions())
    return 'key' in asked ? live(subscriber, asked, identity.subject) : asked
  }

  async function subscribeSafely(subscriber: Subscriber, params: Params) {
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
  subscribe: (subscriber: Subscriber, params: Params) => Promise<Refused | AsyncGenerator<ExecutionResult>>,
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
        const document = parse(params.query)
        // It has been checked; what is called with it is `subscribe` below.
        return { schema: NO_SCHEMA, document, operationName: params.operationName ?? null, contextValue: begun }
      },
      subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    },
    server,
  )
}
const NO_SCHEMA = new GraphQLSchema({})

interface Params {
  query: string
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

type Refused = { data: null; errors: readonly GraphQLError[] }

interface LiveQuery {
  /** The same selection as a query. */
  query: string
  variables: Record<string, unknown>
  /** What it is about, as events name it. */
  key: string
}

/** Every field of the queries that asks for one record by its id, as a subscription. */
export function withSubscriptions(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args, type }) => {
    const [argument] = args
    return (
      args.length === 1 && argument!.name === 'id' && isRequiredArgument(argument!) && isObjectType(getNamedType(type))
    )
  })
  if (fields.length === 0 || schema.getSubscriptionType() != null) return schema
  const lines = fields.map(({ name, type }) => `${name}(id: ID!): ${getNamedType(type).name}`)
  return extendSchema(
    schema,
    parse(`type Subscription { ${lines.join(' ')} } extend schema { subscription: Subscription }`),
  )
}

function liveQueryOf({ query, operationName, variables }: Params, schema: GraphQLSchema): LiveQuery | Refused {
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: LIMITS.tokens })
  } catch {
    return refused('GRAPHQL_PARSE_FAILED', '查询语句不符合 GraphQL 语法。', 'The operation is not valid GraphQL.')
  }
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return refused('NOT_A_SUBSCRIPTION', '此地址只接受订阅。', 'Only subscriptions are answered here.')
  const problems = [...validate(schema, document), ...validate(schema, document, [limitOperations])]
  const [field] = operation.selectionSet.selections.filter((part): part is FieldNode => part.kind === Kind.FIELD)
  if (problems.length > 0 || field === undefined)
    return refused(
      'GRAPHQL_VALIDATION_FAILED',
      '可订阅的是按 id 查询单个对象的字段。',
      'What may be subscribed to is one record by its id, with the fields a query for it may have.',
    )
  const given = variables ?? {}
  const id = field.arguments?.find(({ name }) => name.value === 'id')?.value
  const key = id === undefined ? undefined : valueFromASTUntyped(id, given)
  if (typeof key !== 'string') return refused('BAD_USER_INPUT', '缺少 id。', 'The id of the record is missing.')
  const asQuery: DocumentNode = {
    ...document,
    definitions: document.definitions.flatMap((part): DefinitionNode[] => {
      if (part.kind !== Kind.OPERATION_DEFINITION) return [part]
      return part === operation ? [{ ...part, operation: OperationTypeNode.QUERY }] : []
    }),
  }
  return { query: print(asQuery), variables: given, key }
}

/** Who asks, and for what; what belongs to the stream itself stays behind. */
function statedBy(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      typeof value === 'string' && (/^x-hub-[a-z]+$/.test(name) || name === 'authorization' || name === 'cookie'),
  )
  return Object.fromEntries(kept) as Record<string, string>
}

function refused(code: string, message: string, messageEn: string): Refused {
  return { data: null, errors: [new GraphQLError(message, { extensions: { code, messageEn } })] }
}
