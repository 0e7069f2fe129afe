import { setTimeout as sleep } from 'node:timers/promises'
import { faultOf, type Logger } from './log.ts'
import type { Peers, Subgraph } from './open-subgraph.ts'

export interface CatchingUp {
  /** Resolves when first nothing was left to read or to conclude, and when it is stopped. */
  readonly caughtUp: Promise<void>
  stop(): Promise<void>
}

/**
 * Keeps a subgraph up with the feeds it listens to: at once again while there is more, else after `everyMs`.
 * A peer that is down is tried again; nothing is lost, because the position is this side's.
 */
export function keepCatchingUp(subgraph: Subgraph, peers: Peers, log: Logger, everyMs = 1_000): CatchingUp {
  const stopping = new AbortController()
  const caughtUp = Promise.withResolvers<void>()
  const work = keepWorking(subgraph, stopping.signal, log, everyMs)
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      let taken = 0
      try {
        taken = await subgraph.catchUp(peers)
        if (taken === 0) caughtUp.resolve()
      } catch (error) {
        log.warn({ subgraph: subgraph.definition.name, ...faultOf(error) }, 'feed not read')
      }
      if (taken === 0) await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    caughtUp: caughtUp.promise,
    stop: async () => {
      stopping.abort()
      await Promise.all([loop, work])
      caughtUp.resolve()
    },
  }
}

/** What slices do beside the feeds waits for others, so it must not keep the feeds waiting. */
async function keepWorking(subgraph: Subgraph, stopping: AbortSignal, log: Logger, everyMs: number): Promise<void> {
  if (!subgraph.definition.slices.some(({ work }) => work != null)) return
  while (!stopping.aborted) {
    let isMore = false
    try {
      isMore = await subgraph.work()
    } catch (error) {
      log.warn({ subgraph: subgraph.definition.name, ...faultOf(error) }, 'work left undone')
    }
    if (!isMore) await sleep(everyMs, undefined, { signal: stopping }).catch(() => {})
  }
}
