import { createHash } from 'node:crypto'
import { faultOf, type Logger, type RequestIdentity } from '@civil-affairs/kit'
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type ValueNode,
  validate,
  visit,
} from 'graphql'
import { z } from 'zod'
import { unauthenticated } from './access.ts'
import type { Agreements, Contract } from './agreements.ts'
import { callerOf } from './caller.ts'
import { coded, isCoded } from './coded.ts'
import type { Engine, GraphContext } from './engine.ts'
import type { EngineMeter } from './engine-meter.ts'
import type { Appended, Chunk } from './exchange.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'
import { expandedSelections, LIMITS, limitOperations } from './limits.ts'
import { type LiveQuery, liveQueryOf, type Refused, type Subscription, withSubscriptions } from './live-query.ts'
import { costOf, type ListSizes } from './operation-cost.ts'
import { redactErrors } from './redaction.ts'
import { openRequestRates } from './request-rates.ts'
import { verificationText } from './verification-jobs.ts'

export interface PartnerDoorSettings {
  engine: Engine
  agreements: Agreements
  listSizes(): ListSizes
  /** Texts are taken and the contract shows itself; in production only the ids of registered operations are. */
  development: boolean
  meter: Pick<EngineMeter, 'operation'>
  log: Logger
}

export interface PartnerAnswer {
  status: number
  headers: Record<string, string>
  body: FormattedExecutionResult
}

/** Where partners come in: what their agreement does not name does not exist behind it. */
export interface PartnerDoor {
  answer(body: unknown, identity: RequestIdentity, code: string | null, signal?: AbortSignal): Promise<PartnerAnswer>
  subscribe(subscription: Subscription, identity: RequestIdentity, code: string | null): Promise<Subscribed | Refused>
  /** Verifies the people of a part of a job, and keeps what comes out with its receipts; else the code of what failed. */
  verify(chunk: Chunk): Promise<string | null>
}

/** A subscription that the agreement names. */
export interface Subscribed {
  /** What it is about, as the events of the hub name it. */
  readonly key: string
  /** How that stands now, under the agreement as it is now, for whoever the subscriber is now. */
  answer(identify: () => Promise<RequestIdentity | null>): Promise<PartnerAnswer>
}

/** The account alone says whom a job is for; all else is the agreement's. */
const NOBODY = { kind: 'PARTNER' as const, roles: [], divisions: [], purpose: null, caseNumber: null }

const Body = z.strictObject({
  query: z.string().optional(),
  documentId: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.unknown().optional(),
})

/** What is asked, once it is known under which contract. */
type Asking = (contract: Contract) => {
  text: string
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

/** A document of a partner, checked against its contract and with its ids turned into the hub's. */
interface Checked {
  readonly document: DocumentNode
  /** Variables that hold cursors. */
  readonly cursors: ReadonlySet<string>
  readonly hash: string
}
const MAXIMUM_DOCUMENTS = 500

export function openPartnerDoor({
  engine,
  agreements,
  listSizes,
  development,
  meter,
  log,
}: PartnerDoorSettings): PartnerDoor {
  const documents = new WeakMap<Contract, LeastRecentlyUsed<string, Checked>>()
  const rates = openRequestRates()
  const redact = redactErrors(log)
  const executor = engine.load({ apollo: {} } as never).then((loaded) => loaded.executor!)

  async function answer(
    asking: Asking,
    identity: RequestIdentity,
    code: string | null,
    headers: Record<string, string>,
    signal: AbortSignal | undefined,
    isSecondTry = false,
  ): Promise<FormattedExecutionResult> {
    const arrivedAt = performance.now()
    const contract = await agreements.contractFor(identity, code)
    const { agreement } = contract
    if (agreement !== null && !isSecondTry) rates.count(agreement, headers)
    const context: GraphContext = {
      caller: callerOf(identityUnder(contract, identity)),
      arrivedAt,
      ...(signal === undefined ? {} : { signal }),
    }
    const result = await run(contract, asking(contract), context)
    const [first] = result.errors ?? []
    if (first?.extensions.code === 'AGREEMENT_CHANGED' && !isSecondTry) {
      // Between the start of the request and its receipt the agreement was narrowed: it is asked again under the new one.
      agreements.forget(identity)
      return answer(asking, identity, code, headers, signal, true)
    }
    noteLeft(result.context.appended, headers)
    // Which subsystems did not answer is the hub's affair; the errors say what is missing.
    return { ...(result.errors === undefined ? {} : { errors: result.errors as never }), data: result.data as never }
  }

  /** An operation under a contract, whoever it is asked for. */
  async function run(contract: Contract, asked: ReturnType<Asking>, of: GraphContext) {
    const checked = checkedDocument(contract, asked.text)
    const operation = getOperationAST(checked.document, asked.operationName)
    if (operation == null)
      throw coded(400, 'OPERATION_RESOLUTION_FAILURE', {
        zh: '无法确定要执行的操作，请指明 operationName。',
        en: 'Which operation is meant cannot be told: name it by operationName.',
      })
    const own = inward(asked.variables ?? {}, checked.cursors, contract)
    mustCoerce(contract, operation, own)
    const { schema, agreement } = contract
    const cost = agreement === null ? 0 : costOf(operation, fragmentsOf(checked.document), own, schema, listSizes())
    const context: GraphContext = { ...of, contract, cost }
    const execute = await executor
    const result = await execute({
      schema: engine.schema,
      queryHash: checked.hash,
      document: checked.document,
      operation,
      request: { variables: own },
      context,
    } as never)
    return { data: result.data, errors: result.errors, context }
  }

  const posted =
    (body: unknown): Asking =>
    (contract) => {
      const { success, data } = Body.safeParse(body)
      if (!success) throw coded(400, 'BAD_REQUEST', { zh: '请求格式有误。', en: 'The request has not its form.' })
      return { ...data, text: textOf(data, contract) }
    }

  /** The query that a subscription puts anew at each event. */
  function liveQueryUnder(contract: Contract, subscription: Subscription): LiveQuery {
    const { agreement, schema } = contract
    const agreed = new Set(agreement?.fields.map(({ coordinate }) => coordinate))
    const extended = withSubscriptions(schema, (name) => agreed.has(`Subscription.${name}`))
    if (agreement === null || extended.getSubscriptionType() == null)
      throw coded(403, 'SUBSCRIPTION_NOT_AGREED', {
        zh: '协议未约定订阅。可订阅的查询须在协议中以 Subscription.字段 列明。',
        en: 'The agreement has no subscription: those that it has are named in it, `Subscription.field`.',
      })
    const registered = agreement.operations.find(
      ({ id, text }) => id === subscription.query || text === subscription.query,
    )
    if (registered === undefined && !development) throw notRegistered()
    const live = liveQueryOf({ ...subscription, query: registered?.text ?? subscription.query }, extended)
    if ('errors' in live) throw live.errors[0]
    return live
  }

  /** The text itself, or what the id stands for in the agreement; in production a text of one's own is no request. */
  function textOf({ query, documentId }: z.infer<typeof Body>, { agreement }: Contract): string {
    if (documentId !== undefined && query === undefined) {
      const text = agreement?.operations.find(({ id }) => id === documentId)?.text
      if (text !== undefined) return text
    } else if (query !== undefined && documentId === undefined && (development || agreement === null)) return query
    throw notRegistered()
  }

  function checkedDocument(contract: Contract, text: string): Checked {
    const ofContract = documents.get(contract) ?? new LeastRecentlyUsed<string, Checked>(MAXIMUM_DOCUMENTS)
    documents.set(contract, ofContract)
    const known = ofContract.get(text)
    if (known !== undefined) return known
    let document: DocumentNode
    try {
      document = parse(text, { maxTokens: LIMITS.tokens })
    } catch (error) {
      throw withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')
    }
    const showsItself = development || contract.agreement === null
    const rules = [...specifiedRules, limitOperations, ...(showsItself ? [] : [NoSchemaIntrospectionCustomRule])]
    const errors = validate(contract.schema, document, rules, { maxErrors: 20 })
    // Asked only of a valid document, because fragments that spread each other never end.
    if (errors.length === 0 && expandedSelections(document) > LIMITS.selections)
      throw coded(400, 'OPERATION_TOO_LARGE', {
        zh: `查询超出限制：展开后最多 ${LIMITS.selections} 个字段。`,
        en: `The operation may have at most ${LIMITS.selections} selections, fragments written out.`,
      })
    if (errors.length > 0)
      throw new InvalidDocument(errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')))
    const translated = inwardDocument(document, contract)
    const checked = { ...translated, hash: createHash('sha256').update(text).digest('hex') }
    ofContract.set(text, checked)
    return checked
  }

  async function answerSafely(
    asking: Asking,
    identity: RequestIdentity,
    code: string | null,
    signal?: AbortSignal,
  ): Promise<PartnerAnswer> {
    const headers: Record<string, string> = { 'cache-control': 'no-store' }
    const began = performance.now()
    let status = 200
    let result: FormattedExecutionResult
    try {
      result = await answer(asking, identity, code, headers, signal)
      if (result.data == null) status = statusOf(result.errors?.[0]) ?? 200
    } catch (error) {
      result = { errors: (error instanceof InvalidDocument ? error.errors : [error]) as never }
      status = error instanceof InvalidDocument ? 400 : (statusOf(error) ?? (isCoded(error) ? 200 : 500))
    }
    const errors = result.errors?.map((error) => released(error, redact))
    const outcome = errors === undefined ? 'whole' : result.data == null ? 'refused' : 'partial'
    meter.operation('partner', outcome, (performance.now() - began) / 1_000)
    log.info(
      {
        account: identity.subject,
        status,
        ms: Math.round(performance.now() - began),
        errors: errors?.map((one) => one.extensions?.code),
      },
      'partner request',
    )
    const { data } = result
    return {
      status,
      headers,
      body: { ...(errors === undefined ? {} : { errors }), ...(data === undefined ? {} : { data }) },
    }
  }

  return {
    async verify(chunk) {
      const identity: RequestIdentity = { ...NOBODY, subject: chunk.account }
      try {
        const contract = await agreements.contractFor(identity, chunk.agreement)
        const text = verificationText(contract.schema)
        if (text === null) return 'NOT_AGREED'
        const context: GraphContext = { caller: callerOf(identityUnder(contract, identity)), chunk }
        const asked = { text, variables: JSON.parse(chunk.variables) as Record<string, unknown> }
        const { errors, context: left } = await run(contract, asked, context)
        const code = errors?.[0]?.extensions.code
        if (code === 'AGREEMENT_CHANGED') agreements.forget(identity)
        if (errors !== undefined) return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'
        return left.appended == null ? 'NOT_AGREED' : null
      } catch (error) {
        const faults = error instanceof InvalidDocument ? error.errors : [error]
        const code = (faults[0] as GraphQLError | undefined)?.extensions?.code
        if (typeof code === 'string') return code
        log.error(faultOf(error), 'people of a job cannot be verified')
        return 'INTERNAL_SERVER_ERROR'
      }
    },
    answer: (body, identity, code, signal) => answerSafely(posted(body), identity, code, signal),
    async subscribe(subscription, identity, code) {
      let key: string
      try {
        const contract = await agreements.contractFor(identity, code)
        key = contract.ids.inward(liveQueryUnder(contract, subscription).key)
      } catch (error) {
        const { message, extensions } = released(error, redact)
        return { data: null, errors: [new GraphQLError(message, { extensions: extensions ?? {} })] }
      }
      const asking: Asking = (contract) => {
        const { query, variables } = liveQueryUnder(contract, subscription)
        return { text: query, variables }
      }
      return {
        key,
        async answer(identify) {
          const now = await identify().catch(() => null)
          if (now !== null) return answerSafely(asking, now, code)
          const { message, extensions } = released(unauthenticated(), redact)
          return { status: 401, headers: {}, body: { errors: [{ message, extensions: extensions ?? {} }] } }
        },
      }
    },
  }
}

function notRegistered() {
  return coded(400, 'OPERATION_NOT_REGISTERED', {
    zh: '协议未登记此固定查询；生产环境只接受协议中登记的查询编号（documentId）。',
    en: 'No such operation is registered with the agreement; in production only their ids (documentId) are taken.',
  })
}

class InvalidDocument extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super('a document that is not valid under its contract')
    this.errors = errors
  }
}

/** Whom the subgraphs see: rows, purpose and fields in full are the agreement's, whatever the token says. */
function identityUnder({ agreement, orderKey }: Contract, { subject }: RequestIdentity): RequestIdentity {
  const partner = { subject, kind: 'PARTNER' as const, caseNumber: null }
  if (agreement === null) return { ...partner, roles: [], divisions: [], purpose: null }
  const { divisions, purpose, code, fields, maximumLagSeconds, population } = agreement
  return {
    ...partner,
    roles: ['PARTNER'],
    divisions: [...divisions],
    purpose,
    agreement: code,
    ...(orderKey === null ? {} : { orderKey }),
    ...(maximumLagSeconds === null ? {} : { maximumLagSeconds }),
    ...(population === null ? {} : { population: JSON.parse(population.expression) }),
    released: fields.filter(({ inFull }) => inFull).map(({ coordinate }) => coordinate),
  }
}

function mustCoerce(
  { schema }: Contract,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 })
  if (errors !== undefined) throw new InvalidDocument(errors.map((error) => withCode(error, 'BAD_USER_INPUT')))
}

/** Ids in texts of the document become the hub's, and cursors what they were before they were sealed. */
function inwardDocument(document: DocumentNode, contract: Contract): Omit<Checked, 'hash'> {
  const cursors = new Set<string>()
  const { ids } = contract
  const translated = visit(document, {
    Argument: {
      enter({ name, value, ...rest }) {
        if (!CURSOR_ARGUMENTS.has(name.value)) return undefined
        if (value.kind === Kind.VARIABLE) cursors.add(value.name.value)
        if (value.kind !== Kind.STRING) return false
        // Not gone into: what is opened is the hub's already.
        return {
          ...rest,
          kind: Kind.ARGUMENT,
          name,
          value: { ...value, value: opened(value.value, contract), isOpened: true },
        }
      },
    },
    StringValue(node: ValueNode & { isOpened?: boolean }) {
      if (node.kind !== Kind.STRING || node.isOpened === true) return undefined
      const value = ids.inward(node.value)
      return value === node.value ? undefined : { ...node, value }
    },
  }) as DocumentNode
  return { document: translated, cursors }
}

const CURSOR_ARGUMENTS: ReadonlySet<string> = new Set(['after', 'before'])

function opened(sealed: string, { ids }: Contract): string {
  const cursor = ids.openCursor(sealed)
  if (cursor !== null) return cursor
  throw coded(400, 'BAD_CURSOR', {
    zh: '分页游标无效。请使用上一页返回的 endCursor。',
    en: 'The cursor is not valid. Use the endCursor of the page before.',
  })
}

function inward(
  variables: Record<string, unknown>,
  cursors: ReadonlySet<string>,
  contract: Contract,
): Record<string, unknown> {
  const translated = (value: unknown): unknown => {
    if (typeof value === 'string') return contract.ids.inward(value)
    if (Array.isArray(value)) return value.map(translated)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]))
  }
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      cursors.has(name) && typeof value === 'string' ? opened(value, contract) : translated(value),
    ]),
  )
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    originalError: error.originalError,
    extensions: { ...error.extensions, code: error.extensions.hubCode ?? error.extensions.code ?? code },
  })
}

const STATUS: Readonly<Record<string, number>> = {
  QUOTA_EXHAUSTED: 429,
  AGREEMENT_REQUIRED: 403,
  AGREEMENT_CHANGED: 503,
  RECEIPTS_UNAVAILABLE: 503,
}

function statusOf(error: unknown): number | null {
  const { code, http } = ((error as GraphQLError | undefined)?.extensions ?? {}) as {
    code?: string
    http?: { status?: number }
  }
  return http?.status ?? STATUS[code ?? ''] ?? null
}

/** Codes whose words are about what the partner itself sent; those of all others could tell of what it must not know. */
const IN_ITS_OWN_WORDS: ReadonlySet<string> = new Set([
  'AGREEMENT_CHANGED',
  'AGREEMENT_EMPTY',
  'AGREEMENT_REQUIRED',
  'AGREEMENT_UNKNOWN',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CHANGES_TOO_OLD',
  'DATA_TOO_OLD',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'OPERATION_NOT_REGISTERED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'POPULATION_UNKNOWN',
  'QUOTA_EXHAUSTED',
  'RATE_LIMITED',
  'RECEIPTS_UNAVAILABLE',
  'SUBSCRIPTION_NOT_AGREED',
  'TERMS_CHANGED',
  'UNAUTHENTICATED',
])
const UNAVAILABLE: ReadonlySet<string> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'INCOMPLETE_DATA'])

type Formatted = NonNullable<FormattedExecutionResult['errors']>[number]

/** An error as a partner may see it. */
function released(error: unknown, redact: ReturnType<typeof redactErrors>): Formatted {
  const graphqlError =
    error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error as Error })
  const formatted = redact(graphqlError.toJSON(), error)
  const { path, extensions: { subgraph: _, ...extensions } = {} } = formatted
  const code = String(extensions.code)
  const place = path === undefined ? {} : { path }
  if (code === 'BAD_USER_INPUT' && path !== undefined)
    return {
      message: '输入有误，请更正后重试。',
      ...place,
      extensions: { ...extensions, messageEn: 'Some input is not valid.' },
    }
  if (IN_ITS_OWN_WORDS.has(code)) return { ...formatted, extensions }
  if (UNAVAILABLE.has(code))
    return {
      message: '此部分暂时无法提供，请稍后重试。',
      ...place,
      extensions: {
        code,
        messageEn: 'This part cannot be given at present. Try again later.',
        retryable: code !== 'INCOMPLETE_DATA',
      },
    }
  return {
    message: '此部分不能提供。',
    ...place,
    extensions: { code: 'NOT_PROVIDED', messageEn: 'This part is not provided.', retryable: false },
  }
}

function noteLeft(appended: Appended | null | undefined, headers: Record<string, string>): void {
  if (appended == null) return
  if (appended.personsLeft !== null) headers['x-hub-persons-left-today'] = String(appended.personsLeft)
  if (appended.costLeft !== null) headers['x-hub-cost-left-today'] = String(appended.costLeft)
}
