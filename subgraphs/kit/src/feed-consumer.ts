import type { DomainEventType } from '@civil-affairs/schema'
import { defineEntity, p } from '@mikro-orm/core'
import { Context, mustHoldNoTransaction, type SubgraphRuntime } from './context.ts'
import { isPassing } from './database.ts'
import { EVENTS_A_PAGE, FEED_START, type FeedEvent, type FeedPage } from './feed.ts'
import { hubIdentity } from './identity.ts'
import { faultOf, type Logger } from './log.ts'
import type { Consumer, Slice } from './slice.ts'
import { renewStatistics } from './statistics.ts'

/** How far this subgraph has read another's feed; kept with what it derived, so nothing is applied twice. */
export const FeedPosition = defineEntity({
  name: 'FeedPosition',
  tableName: 'feed_position',
  properties: { source: p.text().primary(), cursor: p.text(), readAt: p.datetime() },
})

/** An event that could not be applied, set aside with its reason so that the feed goes on. */
export const FeedSetAside = defineEntity({
  name: 'FeedSetAside',
  tableName: 'feed_set_aside',
  properties: {
    id: p.uuid().primary(),
    source: p.text(),
    type: p.text(),
    cursor: p.text(),
    event: p.json<FeedEvent>(),
    reason: p.text(),
    at: p.datetime(),
  },
})

const FRESH_MS = 30_000

/** Another subgraph's feed, wherever it runs. */
export type FeedReader = (after: string, types: readonly string[]) => Promise<FeedPage>

/** Events to handlers, over all slices of a subgraph. */
export function consumersOf(slices: readonly Slice[]): Map<string, Consumer[]> {
  const consumers = new Map<string, Consumer[]>()
  for (const slice of slices)
    for (const [type, consumer] of Object.entries(slice.consumes) as [DomainEventType, Consumer][])
      consumers.set(type, [...(consumers.get(type) ?? []), consumer])
  return consumers
}

/** The subgraphs whose feeds are needed: an event type begins with the name of its subgraph. */
export function sourcesOf(consumers: Map<string, Consumer[]>): string[] {
  return [...new Set([...consumers.keys()].map((type) => type.slice(0, type.indexOf('.'))))].sort()
}

/** Events kept in one transaction: enough that its own statements weigh little, few enough that little is done anew after a bad one. */
const BATCH = 1_000

/** So many pages of a feed that is far behind are read before it is another feed's turn. */
const PAGES_AT_ONCE = 8

/**
 * Applies what is new in one feed; returns how many events were read. A batch of events and the position after it are
 * kept in one transaction: killed at any point, the next run goes on where this one ended, without a second effect. While
 * a page is applied the one behind it is read.
 */
export async function consumeFeed(
  runtime: SubgraphRuntime,
  source: string,
  readPage: FeedReader,
  consumers: Map<string, Consumer[]>,
  log: Logger,
): Promise<number> {
  mustHoldNoTransaction(`the feed of ${source}`)
  const context = new Context(runtime, hubIdentity(runtime.name))
  let taken = 0
  let ahead: { page: Promise<FeedPage>; types: string } | null = null
  for (let pages = 1; ; pages++) {
    const { known, wanted } = await context.reads(async () => ({
      known: await context.em.findOne(FeedPosition, { source }),
      wanted: await typesWanted(context, source, consumers),
    }))
    const types = wanted.join()
    const page: FeedPage = await (ahead?.types === types ? ahead.page : readPage(known?.cursor ?? FEED_START, wanted))
    const isLast = page.events.length < EVENTS_A_PAGE || pages === PAGES_AT_ONCE
    ahead = isLast ? null : { page: readPage(page.cursor, wanted), types }
    ahead?.page.catch(() => {})
    try {
      for (let start = 0; start < page.events.length; start += BATCH)
        await applyOrSetAside(context, source, page.events.slice(start, start + BATCH), consumers, log)
    } finally {
      await ahead?.page.catch(() => {})
    }
    const read = page.events.at(-1)?.cursor ?? known?.cursor
    if (page.events.length >= BATCH) await renewStatistics(runtime)
    // Where nothing is new, the position still says now and then how fresh what was derived is.
    const isOld = known === null || context.now.getTime() - known.readAt.getTime() > FRESH_MS
    if (page.cursor !== read || (page.events.length === 0 && isOld))
      await context.writes(() => moveTo(context, source, page.cursor))
    taken += page.events.length
    if (isLast) return taken
  }
}

async function typesWanted(
  context: Context,
  source: string,
  consumers: Map<string, Consumer[]>,
): Promise<readonly string[]> {
  const types = [...consumers].filter(([type]) => type.startsWith(`${source}.`))
  const answers = new Map<Consumer, (type: string) => boolean>()
  for (const consumer of new Set(types.flatMap(([, own]) => own)))
    answers.set(consumer, (await consumer.wants?.(context)) ?? (() => true))
  return types.flatMap(([type, own]) => (own.some((consumer) => answers.get(consumer)!(type)) ? [type] : []))
}

/**
 * A batch that cannot be applied is undone and applied in halves, in order, until the event at fault stands alone and is
 * set aside: one bad event costs its neighbours a few transactions and never their effect.
 */
async function applyOrSetAside(
  context: Context,
  source: string,
  events: readonly FeedEvent[],
  consumers: Map<string, Consumer[]>,
  log: Logger,
): Promise<void> {
  try {
    await apply(context, source, events, consumers)
  } catch (error) {
    if (events.length > 1) {
      const middle = Math.ceil(events.length / 2)
      await applyOrSetAside(context, source, events.slice(0, middle), consumers, log)
      await applyOrSetAside(context, source, events.slice(middle), consumers, log)
      return
    }
    if (isPassing(error)) throw error // the event is sound: it comes again at the next reading
    const [event] = events as [FeedEvent]
    log.error({ source, type: event.type, event: event.id, ...faultOf(error) }, 'event set aside')
    await setAside(context, source, event, error)
  }
}

function apply(
  context: Context,
  source: string,
  events: readonly FeedEvent[],
  consumers: Map<string, Consumer[]>,
): Promise<void> {
  return context.writes(async () => {
    for (const run of runsOf(events, consumers)) {
      for (const handle of consumers.get(run[0]!.type) ?? [])
        await (run.length > 1 ? handle.many!(context, run) : handle(context, run[0]!))
      // The next one begins as in a transaction of its own: it sees what was written, and nothing remembered from before.
      await context.em.flush()
      context.em.clear()
      context.loaders = new Map()
    }
    await moveTo(context, source, events.at(-1)!.cursor)
  })
}

/** Events one after another that go to the same consumers, all of which take many together; any other stands alone. */
function runsOf(events: readonly FeedEvent[], consumers: Map<string, Consumer[]>): FeedEvent[][] {
  const runs: FeedEvent[][] = []
  let shared: readonly Consumer[] | null = null
  for (const event of events) {
    const own = consumers.get(event.type) ?? []
    if (shared !== null && own.length === shared.length && own.every((one, at) => one === shared![at]))
      runs.at(-1)!.push(event)
    else runs.push([event])
    shared = own.every(({ many }) => many !== undefined) ? own : null
  }
  return runs
}

function setAside(context: Context, source: string, event: FeedEvent, error: unknown): Promise<void> {
  return context.writes(async () => {
    const { fault, code, constraint } = faultOf(error)
    const reason = [fault, code, constraint].filter((part) => part !== undefined).join(' ')
    const { id, type, cursor } = event
    await context.em.upsert(FeedSetAside, { id, source, type, cursor, event, reason, at: context.now })
    await moveTo(context, source, cursor)
  })
}

async function moveTo(context: Context, source: string, cursor: string): Promise<void> {
  await context.em.upsert(FeedPosition, { source, cursor, readAt: context.now })
}
