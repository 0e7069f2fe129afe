import { nationalCalendar } from '@civil-affairs/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql'
import { z } from 'zod'
import { formatErrors, formatResult } from './answers.ts'
import { Context, mustHoldNoTransaction, type SubgraphRuntime } from './context.ts'
import type { Database } from './database.ts'
import { conflictsOf, executableSchema } from './executable-schema.ts'
import { EVENTS_A_PAGE, type FeedPage, readFeed } from './feed.ts'
import { consumeFeed, consumersOf, FeedPosition, FeedSetAside, sourcesOf } from './feed-consumer.ts'
import { hubIdentity, type RequestIdentity } from './identity.ts'
import { acknowledgeClaims, pendingClaims, type SealedClaim } from './identity-claim.ts'
import type { HubKeys } from './keys.ts'
import { linkedIdsByPerson } from './linked-persons.ts'
import { faultOf, type Logger } from './log.ts'
import { migrate } from './migrate.ts'
import { openOutbound } from './outbound.ts'
import { isCancelled, type RequestLimits } from './request-limits.ts'
import type { SampleRun } from './slice.ts'
import { renewStatistics } from './statistics.ts'
import type { ClaimTaker, SubgraphDefinition } from './subgraph.ts'
import { inSpan } from './tracing.ts'
import { hasWithdrawnIndexes, rebuildIndexes, withdrawIndexes } from './withdrawn-indexes.ts'

export interface SubgraphRequest {
  query: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** What subgraphs tell each other, in process or over HTTP; the graph itself goes through the gateway only. */
export interface Peer {
  /** Events of the types named, or of all. */
  readFeed(after: string, types?: readonly string[]): Promise<FeedPage>
  /** Of each person all ids that are linked as far as this subgraph knows; what is no person's id is left out. */
  linkedPersons(ids: readonly string[]): Promise<Record<string, readonly string[]>>
  /** For the registry alone. */
  pendingClaims(): Promise<SealedClaim[]>
  acknowledgeClaims(ids: readonly string[]): Promise<void>
}
/** The other subgraphs of this hub by name; undefined where the hub does not run one. */
export interface Peers {
  readonly names: readonly string[]
  /** Whether all of them, and whoever reads them, stand in one database. */
  readonly areOneDatabase?: boolean
  find(name: string): Peer | undefined
}

export interface OpenSettings {
  database: Database
  keys: HubKeys
  log: Logger
  /** Networks of the hub's own that callers may make it speak to; see `openOutbound`. */
  outboundNetworks?: string
  now?: () => Date
  onStatement?: (sql: string) => void
}

export interface SubgraphHealth {
  ready: boolean
  database: boolean
  /** Events set aside because they could not be applied; each needs a person to look. */
  setAside: number
  feeds: { source: string; cursor: string; readAt: string }[]
}

/** A subgraph, opened: the same object answers in process and behind HTTP. */
export interface Subgraph extends Peer {
  readonly definition: SubgraphDefinition
  readonly schema: GraphQLSchema
  /** The subgraphs whose feeds it reads. */
  readonly listensTo: readonly string[]
  /** Brings the database up to date and puts reference rows in; safe to repeat. Returns the migrations that ran. */
  prepare(): Promise<string[]>
  /** What has a deadline, or is asked by somebody who may go away, ends with them: in the database too, where it can. */
  execute(
    request: SubgraphRequest,
    identity: RequestIdentity,
    limits?: RequestLimits,
  ): Promise<FormattedExecutionResult>
  /** Reads all feeds (and, the registry, all claims) once; the number of events and claims taken. */
  readFeeds(peers: Peers): Promise<number>
  /** What is committed in its database, as a text: the same again where nothing was since. */
  snapshot(): Promise<string>
  /** Reads the feeds, and where they were read to their end concludes from them for a while; zero where nothing is left. */
  catchUp(peers: Peers): Promise<number>
  /**
   * Each slice's way to conclude a piece, to be called beside the feeds and beside each other; true while there may be more.
   * Empty where the database does one thing at a time: there `catchUp` takes turns.
   */
  readonly concludes: readonly (() => Promise<boolean>)[]
  /** Does what slices do beside the feeds; false where nothing is left. */
  work(): Promise<boolean>
  /**
   * Before anything of a sample of so many people is read or written: an empty hub is filled without the indexes it does not
   * need for it.
   */
  prepareFilling(people: number): Promise<void>
  /** This subgraph's share of the sample; its indexes are there again when it ends. */
  fillSample(run: SampleRun): Promise<void>
  health(): Promise<SubgraphHealth>
  /** Runs work as the hub itself, in one transaction: for scripts, timers and tests. */
  asHub<T>(work: (context: Context) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const MAXIMUM_DOCUMENTS = 1_000
const DERIVES_FOR_MS = 1_000

export function openSubgraph(definition: SubgraphDefinition, settings: OpenSettings): Subgraph {
  const { database, keys, log, onStatement } = settings
  const { name, slices } = definition
  const schema = executableSchema(definition)
  const orm = database.openOrm({
    schema: definition.schema,
    entities: definition.entities,
    migrations: definition.migrations,
    ...(onStatement === undefined ? {} : { onStatement }),
  })
  const runtime: SubgraphRuntime & { filling: unknown } = {
    name,
    rootEm: orm.em as EntityManager,
    keys,
    calendar: nationalCalendar,
    now: settings.now ?? (() => new Date()),
    outbound: openOutbound(settings.outboundNetworks ?? ''),
    cancelStatement: database.cancelStatement,
    filling: null,
  }
  const conflicts = conflictsOf(definition)
  const consumers = consumersOf(slices)
  const sources = sourcesOf(consumers)
  const documents = new Map<string, DocumentNode>()
  /** Events read since something was last concluded. */
  let readSince = 0
  const hub = () => new Context(runtime, hubIdentity(name))

  /** Parsed and validated once: the gateway sends the same few texts again and again. */
  function documentOf(
    query: string,
  ): { document: DocumentNode } | { errors: readonly import('graphql').GraphQLError[] } {
    const known = documents.get(query)
    if (known !== undefined) return { document: known }
    const document = parse(query, { maxTokens: 20_000 })
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    if (documents.size >= MAXIMUM_DOCUMENTS) documents.delete(documents.keys().next().value!)
    documents.set(query, document)
    return { document }
  }

  /** Each claim is kept before it is acknowledged: killed between the two, it comes again and changes nothing. */
  async function takeClaims(take: ClaimTaker, peers: Peers): Promise<number> {
    let taken = 0
    for (const source of peers.names) {
      const peer = peers.find(source)
      const claims = (await peer?.pendingClaims()) ?? []
      if (claims.length === 0) continue
      const context = hub()
      await context.writes(() => take(context, claims))
      await peer!.acknowledgeClaims(claims.map(({ id }) => id))
      taken += claims.length
    }
    return taken
  }

  const pieces = slices.flatMap(({ derive, derivesBeside }) => {
    if (derive == null) return []
    const conclude = async () => {
      const context = hub()
      return context.writes(() => derive(context))
    }
    return { conclude, isBeside: derivesBeside === true }
  })

  /** What the slices conclude once the feeds are read, each a piece at least; after a second the feeds are looked at again. */
  async function deriveAll(): Promise<number> {
    const until = performance.now() + DERIVES_FOR_MS
    let count = 0
    for (const { conclude } of pieces) {
      let isMore: boolean
      do {
        isMore = await conclude()
        if (isMore) count++
      } while (isMore && performance.now() < until)
    }
    return count
  }

  async function readFeeds(peers: Peers): Promise<{ taken: number; isBehind: boolean }> {
    let taken = 0
    let isBehind = false
    for (const source of sources) {
      const peer = peers.find(source)
      if (peer === undefined) continue
      const events = await consumeFeed(runtime, source, (after, types) => peer.readFeed(after, types), consumers, log)
      isBehind ||= events >= EVENTS_A_PAGE
      readSince += events
      taken += events
    }
    if (definition.takesClaims !== null) taken += await takeClaims(definition.takesClaims, peers)
    // While it is filled more comes all the time; at the end all is looked at.
    if (!isBehind && runtime.filling === null) {
      // What is concluded reads all that was told: by plans made for a part of it, it takes a hundred times as long.
      if (readSince >= EVENTS_A_PAGE) await renewStatistics(runtime, 1.1)
      readSince = 0
    }
    return { taken, isBehind }
  }

  return {
    definition,
    schema,
    listensTo: sources,

    async prepare() {
      const applied = await migrate(orm)
      for (const slice of slices)
        if (slice.prepare !== null) {
          const context = hub()
          await context.writes(() => slice.prepare!(context))
        }
      return applied
    },

    async execute(request, identity, limits) {
      mustHoldNoTransaction(name)
      let parsed: ReturnType<typeof documentOf>
      try {
        parsed = documentOf(request.query)
      } catch (error) {
        return { errors: formatErrors([error as never], conflicts, log) }
      }
      if ('errors' in parsed) return { errors: formatErrors(parsed.errors, conflicts, log) }
      const { document } = parsed
      const run = async () =>
        execute({
          schema,
          document,
          contextValue: context,
          variableValues: request.variables ?? {},
          operationName: request.operationName ?? null,
        })
      const isCommand = document.definitions.some(
        (part) =>
          part.kind === Kind.OPERATION_DEFINITION &&
          part.operation === 'mutation' &&
          (request.operationName == null || part.name?.value === request.operationName),
      )
      // An act goes on when its caller has gone: nobody would tell him that it was undone.
      const context = new Context(runtime, identity, isCommand ? { deadlineAt: limits?.deadlineAt } : limits)
      try {
        const result = await inSpan(`subgraph ${name}`, { subgraph: name }, () =>
          isCommand ? context.commands(run) : context.reads(run),
        )
        return formatResult(result, conflicts, log)
      } catch (error) {
        if (!isCancelled(error)) throw error
        return { errors: formatErrors([new GraphQLError('', { originalError: error as Error })], conflicts, log) }
      }
    },

    readFeeds: async (peers) => (await readFeeds(peers)).taken,
    async snapshot() {
      const [row] = (await runtime.rootEm
        .fork()
        .execute('select pg_current_snapshot()::text as snapshot')) as unknown as [{ snapshot: string }]
      return row.snapshot
    },
    async catchUp(peers) {
      const { taken, isBehind } = await readFeeds(peers)
      if (isBehind) return taken
      const concluded = await deriveAll()
      if (concluded > 0) await renewStatistics(runtime)
      return taken + concluded
    },
    concludes:
      database.engine === 'pglite'
        ? []
        : pieces.flatMap(({ conclude, isBeside }) => {
            const one = async () => {
              const isMore = await conclude()
              if (isMore) await renewStatistics(runtime)
              return isMore
            }
            return isBeside ? [one, one] : [one]
          }),

    async prepareFilling(people) {
      const later = slices.flatMap(({ indexesLater }) => indexesLater ?? [])
      for (const indexes of later) await withdrawIndexes(runtime, indexes)
      // Where they were there and are there again, an earlier process has filled it to the end.
      const isFilled = later.length > 0 && !(await hasWithdrawnIndexes(runtime.rootEm.fork(), definition.schema))
      runtime.filling = isFilled ? null : { people }
    },

    async work() {
      const act = <T>(work: (context: Context) => Promise<T>) => {
        const context = hub()
        return context.writes(() => work(context))
      }
      let isMore = false
      for (const slice of slices)
        if (slice.work != null && (await slice.work({ outbound: runtime.outbound, log, act }))) isMore = true
      return isMore
    },

    async fillSample(run) {
      for (const slice of slices)
        if (slice.sample !== null) {
          const context = hub()
          await slice.sample(context, run)
        }
      await rebuildIndexes(runtime)
      await renewStatistics(runtime, 1.1)
      runtime.filling = null
    },

    async health() {
      try {
        const context = hub()
        return await context.reads(async () => {
          const feeds = await context.em.find(FeedPosition, {}, { orderBy: { source: 'asc' } })
          const setAside = await context.em.count(FeedSetAside, {})
          return {
            ready: true,
            database: true,
            setAside,
            feeds: feeds.map(({ source, cursor, readAt }) => ({ source, cursor, readAt: readAt.toISOString() })),
          }
        })
      } catch (error) {
        log.warn(faultOf(error), 'not ready')
        return { ready: false, database: false, setAside: 0, feeds: [] }
      }
    },

    readFeed: (after, types) => {
      const context = hub()
      return context.reads(() => readFeed(context.em, after, types ?? null))
    },
    linkedPersons: (ids) => {
      const context = hub()
      const persons = ids.filter((id) => z.uuid().safeParse(id).success)
      return context.reads(async () => Object.fromEntries(await linkedIdsByPerson(context, persons)))
    },
    pendingClaims: () => {
      const context = hub()
      return context.reads(() => pendingClaims(context))
    },
    acknowledgeClaims: (ids) => {
      const context = hub()
      return context.writes(() => acknowledgeClaims(context, ids))
    },
    asHub: (work) => {
      const context = hub()
      return context.writes(() => work(context))
    },
    close: () => orm.close(),
  }
}
