import { setTimeout as sleep } from 'node:timers/promises'
import { EVENTS_A_PAGE } from './feed.ts'
import { faultOf, type Logger } from './log.ts'
import type { Peers, Subgraph } from './open-subgraph.ts'

export interface CatchingUp {
  /** Resolves when first nothing was left to read or to conclude, and when it is stopped. */
  readonly caughtUp: Promise<void>
  stop(): Promise<void>
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

  async function read(): Promise<boolean> {
    const taken = await (concludes.length === 0 ? subgraph.catchUp(peers) : subgraph.readFeeds(peers))
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
    const isMore = await concludes[slice]!()
    if (isMore) turns++
    else restedAt[slice] = turn
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
