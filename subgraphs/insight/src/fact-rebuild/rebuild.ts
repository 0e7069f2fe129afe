import { createHash, randomUUID } from 'node:crypto'
import {
  CannotStart,
  type Context,
  FEED_START,
  type FeedEvent,
  type FeedPage,
  FeedPosition,
  isPassing,
  LockMode,
  type Peers,
  type Subgraph,
} from '@civil-affairs/kit'
import { factDeclarations } from '@civil-affairs/schema/insight/index.ts'
import { changesOf, FirstTime, facets, projections, sources, type ToldChange, writeFacts } from '../fact/index.ts'
import { CLAIM, RebuildPosition, RebuiltFact } from './entity.ts'
import { divide, Stake } from './stake.ts'
import { type Checksum, checksumOf, type Swapped, swapFacts } from './swap.ts'

const MOST_ROUNDS = 50

type Insight = Pick<Subgraph, 'asHub'>

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
  const run = randomUUID()
  await insight.asHub(({ em }) =>
    em.upsert(RebuildPosition, { source: CLAIM, cursor: run, events: 0, setAside: 0, vocabulary: VOCABULARY }),
  )
  const firstTime = (await insight.asHub(isBegun)) ? null : new FirstTime()
  const written: Written = { insight, run, isNew: (facet, key) => firstTime?.isNew(facet, key) ?? false }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Each facet is told of by one feed, so they are followed beside each other.
    const followed = await Promise.allSettled(sources.map((source) => follow(written, peers, source, progress)))
    for (const one of followed) if (one.status === 'rejected') throw one.reason
    const rebuilt = await beginSum(insight)
    const swapped = await insight
      .asHub((context) => swapFacts(context, rebuilt.sum))
      .finally(() => Promise.allSettled([rebuilt.sum]))
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

/** The rebuilt facts are summed up beside those that serve; under way when this returns, so that nothing waits for its turn. */
async function beginSum(insight: Insight): Promise<{ sum: Promise<Checksum> }> {
  const begun = Promise.withResolvers<void>()
  const sum = insight.asHub((context) => {
    begun.resolve()
    return checksumOf(context, 'fact_rebuilt')
  })
  sum.catch(() => {})
  await Promise.race([begun.promise, sum])
  return { sum }
}

/** Reads a feed as far as the serving facts were led: the next page is read while two are written, one behind the other. */
async function follow(
  written: Written,
  peers: Peers,
  source: string,
  progress: (source: string, events: number) => void,
): Promise<void> {
  const { insight } = written
  const serving = await insight.asHub(({ em }) => em.findOne(FeedPosition, { source }))
  if (serving === null) return
  const peer = peers.find(source)
  if (peer === undefined) throw new CannotStart(`读不到 ${source} 的事件。 The feed of ${source} cannot be read.`)
  const types = [...projections.keys()].filter((type) => type.startsWith(`${source}.`))
  const known = await insight.asHub(({ em }) => em.findOne(RebuildPosition, { source }))
  let read = known?.events ?? 0
  let cursor = known?.cursor ?? FEED_START
  let ahead: Promise<FeedPage> | null = null
  let last: UnderWay | null = null
  try {
    while (isBehind(cursor, serving.cursor)) {
      const page: FeedPage = await (ahead ?? peer.readFeed(cursor, types))
      const events = page.events.filter((event) => !isBehind(serving.cursor, event.cursor))
      // All that serves was looked at: where the next event lies beyond it, or none does.
      const isLast = events.length < page.events.length || events.length === 0 || !isBehind(page.cursor, serving.cursor)
      ahead = isLast ? null : peer.readFeed(page.cursor, types)
      ahead?.catch(() => {})
      if (events.length > 0) {
        const before: UnderWay | null = last
        last = applyBeside(written, { source, events }, before)
        await before?.done
      }
      read += events.length
      progress(source, read)
      cursor = isLast ? serving.cursor : page.cursor
      if (isLast) {
        await last?.done
        await insight.asHub((context) => moveTo(context, written, source, serving.cursor, 0, 0))
      }
    }
  } finally {
    // Whoever gives up here finds nothing under way: the last is done after the one before it.
    await Promise.allSettled([ahead, last?.done])
  }
}

/** Where the rebuilt facts are written; `isNew` says of which facets and records there is certainly none yet. */
interface Written {
  readonly insight: Insight
  readonly run: string
  readonly isNew: (facet: string, key: string) => boolean
}

/** Events of one feed. */
interface Batch {
  readonly source: string
  readonly events: readonly FeedEvent[]
}

/** Events that are being applied. */
interface UnderWay {
  readonly stake: Stake
  /** When they are kept whole; fails where they cannot be. */
  readonly kept: Promise<void>
  /** When they are dealt with, and all before them. */
  readonly done: Promise<void>
}

/**
 * Applies events in one transaction, and where that fails in parts. Those before them may still be under way: whatever has
 * no row in common with them is written meanwhile, the rest when they are kept. Of an engine that carries out one
 * transaction after the other, none may wait for what needs another: it waits for `kept` alone.
 */
function applyBeside(written: Written, batch: Batch, before: UnderWay | null): UnderWay {
  const { insight, isNew } = written
  const { source, events } = batch
  const changes = changesOrNull(events)
  const stake = new Stake(changes ?? [])
  const keep = async () => {
    if (changes === null) throw new Error('one of the events cannot be read')
    const { free, bound } = divide(changes, before?.stake ?? null)
    await insight.asHub(async (context) => {
      await writeFacts(context, free, RebuiltFact as never, isNew)
      await before?.kept
      await writeFacts(context, bound, RebuiltFact as never, isNew)
      await moveTo(context, written, source, events.at(-1)!.cursor, events.length, 0)
    })
  }
  const kept = keep()
  const done = kept.then(
    () => before?.done,
    async (error) => {
      await before?.done
      if (isPassing(error) || error instanceof CannotStart) throw error
      // Perhaps it was only the one before that could not be kept.
      if (before !== null) await applyBeside(written, batch, null).done
      else await applyInParts(written, batch)
    },
  )
  done.catch(() => {})
  return { stake, kept, done }
}

function changesOrNull(events: readonly FeedEvent[]): ToldChange[] | null {
  try {
    return changesOf(events)
  } catch {
    return null
  }
}

/** As in the serving facts: an event at fault is left out, and its neighbours are not. */
async function applyInParts(written: Written, { source, events }: Batch): Promise<void> {
  if (events.length === 1) {
    await written.insight.asHub((context) => moveTo(context, written, source, events[0]!.cursor, 1, 1))
    return
  }
  const middle = Math.ceil(events.length / 2)
  for (const part of [events.slice(0, middle), events.slice(middle)])
    await applyBeside(written, { source, events: part }, null).done
}

/** Only for as long as no other rebuild has begun: of two at the same time the later goes on, and nothing is written twice. */
async function moveTo(
  { em }: Context,
  { run }: Written,
  source: string,
  cursor: string,
  events: number,
  setAside: number,
): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_READ }
  if ((await em.findOne(RebuildPosition, { source: CLAIM, cursor: run }, lock)) === null)
    throw new CannotStart('另一个重建已开始，由它完成。 Another rebuild has begun: it goes on, this one ends.')
  const known = await em.findOne(RebuildPosition, { source })
  await em.upsert(RebuildPosition, {
    source,
    cursor,
    events: (known?.events ?? 0) + events,
    setAside: (known?.setAside ?? 0) + setAside,
    vocabulary: VOCABULARY,
  })
}

async function isBegun({ em }: Context): Promise<boolean> {
  const [row] = (await em.execute('select exists (select from insight.fact_rebuilt) as begun')) as unknown as [
    { begun: boolean },
  ]
  return row.begun
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
