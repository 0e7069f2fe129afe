import { setTimeout as sleep } from 'node:timers/promises'
import { EVENTS_A_PAGE } from './feed.ts'
import { faultOf, type Logger } from './log.ts'
import type { Peers, Subgraph } from './open-subgraph.ts'

export interface CatchingUp {
  /** Resolves when first nothing was left to read or to conclude, and when it is stopped. */
  readonly caughtUp: Promise<void>
  stop(): Promise<void>
}

/** So long nothing is done where nothing was committed: time alone makes something due, and freshness must be said. */
const RESTS_MS = 15_000

/** What was committed when nothing was found to do. */
interface Rest {
  readonly snapshot: string | null
  readonly until: number
}

/**
 * Keeps a subgraph up with the feeds it listens to: at once again while there is more, else after `everyMs`.
 * A peer that is down is tried again; nothing is lost, because the position is this side's. Where the database does several
 * things at a time, each slice concludes beside the feeds: a figure that takes a minute keeps nobody else waiting.
 */
export function keepCatchingUp(subgraph: Subgraph, peers: Peers, log: Logger, everyMs = 1_000): CatchingUp {
  const { concludes } = subgraph
  const stopping = new AbortController()
  const caughtUp = Promise.withResolvers<void>()
  let arrival = new AbortController()
  /** From a feed that is far behind nothing is concluded: it would be concluded again from the next page. */
  let isBehind = true
  /** How often something was done, and how often it had been when each slice last found nothing left. */
  let turns = 0
  const restedAt = concludes.map(() => -1)

  /** Where all stand in one database, it says by one statement whether there can be anything new in any of the feeds. */
  const snapshotNow = async () => (peers.areOneDatabase === true ? subgraph.snapshot() : null)
  const restFrom = (snapshot: string | null): Rest => ({ snapshot, until: performance.now() + RESTS_MS })
  const isResting = (rest: Rest | null, snapshot: string | null) =>
    snapshot !== null && rest?.snapshot === snapshot && performance.now() < rest.until
  let reading: Rest | null = null
  const concluding: (Rest | null)[] = concludes.map(() => null)

  async function read(): Promise<boolean> {
    if (concludes.length === 0) return told(await subgraph.catchUp(peers))
    const snapshot = await snapshotNow()
    if (isResting(reading, snapshot)) return told(0)
    const taken = await subgraph.readFeeds(peers)
    reading = taken > 0 ? null : restFrom(snapshot)
    return told(taken)
  }

  function told(taken: number): boolean {
    isBehind = taken >= EVENTS_A_PAGE
    if (taken === 0 && restedAt.every((turn) => turn === turns)) caughtUp.resolve()
    if (taken > 0) {
      turns++
      arrival.abort()
      arrival = new AbortController()
    }
    return taken > 0
  }

  async function conclude(slice: number): Promise<boolean> {
    if (isBehind) return false
    const turn = turns
    const snapshot = await snapshotNow()
    if (isResting(concluding[slice]!, snapshot)) {
      restedAt[slice] = turn
      return false
    }
    const isMore = await concludes[slice]!()
    if (isMore) turns++
    else restedAt[slice] = turn
    concluding[slice] = isMore ? null : restFrom(snapshot)
    return isMore
  }

  async function go(act: () => Promise<boolean>, failed: string, wakes = () => stopping.signal): Promise<void> {
    while (!stopping.signal.aborted) {
      const signal = wakes()
      let isMore = false
      try {
        isMore = await act()
      } catch (error) {
        log.warn({ subgraph: subgraph.definition.name, ...faultOf(error) }, failed)
      }
      if (!isMore) await sleep(everyMs, undefined, { signal }).catch(() => {})
    }
  }

  const loops = [go(read, 'feed not read')]
  for (const slice of concludes.keys())
    loops.push(
      go(
        () => conclude(slice),
        'nothing concluded',
        () => AbortSignal.any([stopping.signal, arrival.signal]),
      ),
    )
  // What slices do beside the feeds waits for others, so it must not keep the feeds waiting.
  if (subgraph.definition.slices.some(({ work }) => work != null))
    loops.push(go(() => subgraph.work(), 'work left undone'))
  return {
    caughtUp: caughtUp.promise,
    stop: async () => {
      stopping.abort()
      await Promise.all(loops)
      caughtUp.resolve()
    },
  }
}
