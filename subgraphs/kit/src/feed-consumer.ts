import type { DomainEventType } from '@civil-affairs/schema'
import { defineEntity, p } from '@mikro-orm/core'
import { Context, mustHoldNoTransaction, type SubgraphRuntime } from './context.ts'
import { isPassing } from './database.ts'
import { FEED_START, type FeedEvent, type FeedPage } from './feed.ts'
import { hubIdentity } from './identity.ts'
import { faultOf, type Logger } from './log.ts'
import type { Consumer, Slice } from './slice.ts'

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

/**
 * Applies what is new in one feed; returns how many events were read. Each event, or each run of events that its
 * consumers take together, and the position after it are kept in one transaction: killed at any point, the next run goes
 * on where this one ended, without a second effect.
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
  const known = await context.reads(() => context.em.findOne(FeedPosition, { source }))
  const page = await readPage(
    known?.cursor ?? FEED_START,
    [...consumers.keys()].filter((type) => type.startsWith(`${source}.`)),
  )
  for (const run of runsOf(page.events, consumers)) {
    if (run.length > 1 && (await applied(() => applyRun(context, source, run, consumers)))) continue
    // One by one: each stands in a transaction of its own, so that one that cannot be applied holds up no other.
    for (const event of run)
      try {
        await applyEvent(context, source, event, consumers.get(event.type) ?? [])
      } catch (error) {
        if (isPassing(error)) throw error // the event is sound: it comes again at the next reading
        log.error({ source, type: event.type, event: event.id, ...faultOf(error) }, 'event set aside')
        await setAside(context, source, event, error)
      }
  }
  const read = page.events.at(-1)?.cursor ?? known?.cursor
  if (page.cursor !== read) await context.writes(() => moveTo(context, source, page.cursor))
  return page.events.length
}

/** Events one after another of one type whose consumers all take many together; any other stands alone. */
function runsOf(events: readonly FeedEvent[], consumers: Map<string, Consumer[]>): FeedEvent[][] {
  const runs: FeedEvent[][] = []
  for (const event of events) {
    const last = runs.at(-1)
    const takesMany = (consumers.get(event.type) ?? []).every(({ many }) => many !== undefined)
    if (takesMany && last !== undefined && last[0]!.type === event.type) last.push(event)
    else runs.push([event])
  }
  return runs
}

/** Whether the run went through; what only passes is thrown, and everything else is for the events one by one. */
async function applied(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (isPassing(error)) throw error
    return false
  }
}

function applyRun(
  context: Context,
  source: string,
  events: readonly FeedEvent[],
  consumers: Map<string, Consumer[]>,
): Promise<void> {
  return context.writes(async () => {
    for (const { many } of consumers.get(events[0]!.type) ?? []) await many!(context, events)
    await moveTo(context, source, events.at(-1)!.cursor)
  })
}

function applyEvent(context: Context, source: string, event: FeedEvent, handlers: Consumer[]): Promise<void> {
  return context.writes(async () => {
    for (const handle of handlers) await handle(context, event)
    await moveTo(context, source, event.cursor)
  })
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
