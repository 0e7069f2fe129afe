import { createHash } from 'node:crypto'
import {
  CannotStart,
  type Context,
  FEED_START,
  type FeedEvent,
  type FeedPage,
  FeedPosition,
  isPassing,
  type Peers,
  type Subgraph,
} from '@civil-affairs/kit'
import { factDeclarations } from '@civil-affairs/schema/insight/index.ts'
import { changesOf, facets, projections, sources, writeFacts } from '../fact/index.ts'
import { RebuildPosition, RebuiltFact } from './entity.ts'
import { type Swapped, swapFacts } from './swap.ts'

/** Events kept in one transaction: little is done anew after a kill. */
const BATCH = 2_000
const MOST_ROUNDS = 50

type Insight = Pick<Subgraph, 'asHub' | 'renewStatistics'>

export interface RebuildReport extends Swapped {
  readonly events: number
  readonly setAside: number
}

/**
 * Builds all facts anew from the feeds, beside those that serve, and swaps. May be killed at any point and called again:
 * it goes on where it was, and before the swap nothing of it is seen.
 */
export async function rebuildFacts(
  insight: Insight,
  peers: Peers,
  progress: (source: string, events: number) => void = () => {},
): Promise<RebuildReport> {
  await insight.asHub(beginAnewWhereDeclarationsChanged)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Each facet is told of by one feed, so they are followed beside each other.
    const followed = await Promise.allSettled(sources.map((source) => follow(insight, peers, source, progress)))
    for (const one of followed) if (one.status === 'rejected') throw one.reason
    const swapped = await insight.asHub(swapFacts)
    if (swapped === null) continue
    const read = await insight.asHub(({ em }) => em.find(RebuildPosition, {}))
    await insight.asHub(forget)
    const sum = (count: (position: (typeof read)[number]) => number) => read.reduce((all, one) => all + count(one), 0)
    return { ...swapped, events: sum(({ events }) => events), setAside: sum(({ setAside }) => setAside) }
  }
  throw new CannotStart(
    '数据更新过快，未能完成替换。请在空闲时重试。 The facts move faster than the rebuild follows: try again when less is going on.',
  )
}

/** Reads a feed as far as the serving facts were led. */
async function follow(
  insight: Insight,
  peers: Peers,
  source: string,
  progress: (source: string, events: number) => void,
): Promise<void> {
  const serving = await insight.asHub(({ em }) => em.findOne(FeedPosition, { source }))
  if (serving === null) return
  const peer = peers.find(source)
  if (peer === undefined) throw new CannotStart(`读不到 ${source} 的事件。 The feed of ${source} cannot be read.`)
  const types = [...projections.keys()].filter((type) => type.startsWith(`${source}.`))
  const known = await insight.asHub(({ em }) => em.findOne(RebuildPosition, { source }))
  let read = known?.events ?? 0
  let cursor = known?.cursor ?? FEED_START
  let ahead: Promise<FeedPage> | null = null
  while (isBehind(cursor, serving.cursor)) {
    const page: FeedPage = await (ahead ?? peer.readFeed(cursor, types))
    const events = page.events.filter((event) => !isBehind(serving.cursor, event.cursor))
    // All that serves was looked at: where the next event lies beyond it, or none does.
    const isLast = events.length < page.events.length || events.length === 0 || !isBehind(page.cursor, serving.cursor)
    // The next page is read while this one is applied.
    ahead = isLast ? null : peer.readFeed(page.cursor, types)
    ahead?.catch(() => {})
    try {
      for (let start = 0; start < events.length; start += BATCH)
        await applyOrSkip(insight, source, events.slice(start, start + BATCH))
    } finally {
      await Promise.allSettled([ahead])
    }
    read += events.length
    progress(source, read)
    if (events.length >= BATCH) await insight.renewStatistics()
    cursor = isLast ? serving.cursor : page.cursor
    if (isLast) await insight.asHub((context) => moveTo(context, source, serving.cursor, 0, 0))
  }
}

/** As in the serving facts: an event that cannot be applied is left out, and its neighbours are not. */
async function applyOrSkip(insight: Insight, source: string, events: readonly FeedEvent[]): Promise<void> {
  try {
    await insight.asHub(async (context) => {
      await writeFacts(context, changesOf(events), RebuiltFact as never)
      await moveTo(context, source, events.at(-1)!.cursor, events.length, 0)
    })
  } catch (error) {
    if (isPassing(error)) throw error
    if (events.length === 1) {
      await insight.asHub((context) => moveTo(context, source, events[0]!.cursor, 1, 1))
      return
    }
    const middle = Math.ceil(events.length / 2)
    await applyOrSkip(insight, source, events.slice(0, middle))
    await applyOrSkip(insight, source, events.slice(middle))
  }
}

async function moveTo(
  { em }: Context,
  source: string,
  cursor: string,
  events: number,
  setAside: number,
): Promise<void> {
  const known = await em.findOne(RebuildPosition, { source })
  await em.upsert(RebuildPosition, {
    source,
    cursor,
    events: (known?.events ?? 0) + events,
    setAside: (known?.setAside ?? 0) + setAside,
    vocabulary: VOCABULARY,
  })
}

/** Of all that says how events become facts. */
const VOCABULARY = createHash('sha256')
  .update(JSON.stringify([...facets]))
  .update(
    factDeclarations
      .flatMap(({ projections }) => Object.entries(projections).map(([type, project]) => `${type} ${project}`))
      .join('\n'),
  )
  .digest('hex')

async function beginAnewWhereDeclarationsChanged(context: Context): Promise<void> {
  const others = await context.em.count(RebuildPosition, { vocabulary: { $ne: VOCABULARY } })
  if (others > 0) await forget(context)
}

async function forget({ em }: Context): Promise<void> {
  await em.execute('truncate insight.fact_rebuilt, insight.fact_rebuild_position')
}

function isBehind(one: string, other: string): boolean {
  const [tx, seq] = one.split('-').map(BigInt) as [bigint, bigint]
  const [otherTx, otherSeq] = other.split('-').map(BigInt) as [bigint, bigint]
  return tx < otherTx || (tx === otherTx && seq < otherSeq)
}
