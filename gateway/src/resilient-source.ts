import { setTimeout as sleep } from 'node:timers/promises'
import { type EngineMeter, UNMETERED } from './engine-meter.ts'
import { type FetchLimits, SubgraphFailure, type SubgraphSource } from './subgraph-source.ts'

export interface Resilience {
  /** Requests to one subgraph at the same time; the others wait their turn, for as long as their deadline lets them. */
  concurrency?: number
  /** So many failures in a row, and the subgraph is left alone for a while. */
  failuresToOpen?: number
  openMs?: number
  /** Longest wait before the one retry; the wait itself is random. */
  retryWithinMs?: number
}

/** Whether a subgraph is asked, left alone, or tried by one request. */
export type Breaker = 'CLOSED' | 'OPEN' | 'HALF_OPEN'
export interface ResilientSource extends SubgraphSource {
  readonly breaker: Breaker
}

/**
 * A subgraph as it is asked: not by more at once than it bears, not while it is known to be down, and a second time
 * where a query failed quickly. Commands are never repeated: whether the first was carried out is not known.
 */
export function resilient(
  source: SubgraphSource,
  settings: Resilience = {},
  meter: EngineMeter = UNMETERED,
): ResilientSource {
  const { concurrency = 64, failuresToOpen = 20, openMs = 3_000, retryWithinMs = 100 } = settings
  const turns = new Turns(concurrency)
  let failures = 0
  let openUntil = 0
  let isProbing = false

  return {
    ...source,
    get breaker() {
      return failures < failuresToOpen ? 'CLOSED' : isProbing ? 'HALF_OPEN' : 'OPEN'
    },
    // In one piece, because every fetch passes here: a function for each of its concerns would cost more than they do.
    async execute(request, caller, limits) {
      for (let isFirst = true; ; isFirst = false) {
        // While it is open nobody gets through; after that one does, and its success lets in the others.
        const isOpen = failures >= failuresToOpen
        if (isOpen && (Date.now() < openUntil || isProbing))
          throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `left alone after ${failures} failures`)
        isProbing = isOpen
        let outcome = 'ANSWERED'
        let began = -1
        let wait: number
        try {
          if (!turns.enter()) await turns.wait(limits)
          began = performance.now()
          const result = await source.execute(request, caller, limits)
          failures = 0
          return result
        } catch (error) {
          const isFailure = error instanceof SubgraphFailure
          outcome = isFailure ? error.code : 'FAULT'
          // A client that went away says nothing of the subgraph.
          const isOfSubgraph = isFailure && !limits.signal?.aborted
          if (isOfSubgraph) {
            failures++
            openUntil = Date.now() + openMs
          }
          const mayRepeat = isFirst && isOfSubgraph && error.code === 'SUBGRAPH_UNAVAILABLE' && !limits.isCommand
          wait = Math.random() * retryWithinMs
          if (!mayRepeat || failures >= failuresToOpen || Date.now() + wait >= limits.deadlineAt) throw error
        } finally {
          if (isOpen) isProbing = false
          if (began >= 0) {
            turns.leave()
            meter.call(source.name, outcome, (performance.now() - began) / 1_000)
          }
        }
        await sleep(wait)
        meter.retry(source.name)
      }
    },
  }
}

/** Lets so many in at a time, in the order in which they came. */
class Turns {
  #free: number
  readonly #waiting = new Set<() => void>()
  constructor(free: number) {
    this.#free = free
  }

  /** Whether there was room at once. */
  enter(): boolean {
    if (this.#free === 0) return false
    this.#free--
    return true
  }

  leave(): void {
    const [next] = this.#waiting
    if (next === undefined) this.#free++
    else {
      this.#waiting.delete(next)
      next()
    }
  }

  wait({ deadlineAt }: FetchLimits): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => {
          this.#waiting.delete(enter)
          reject(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'no turn before the deadline'))
        },
        Math.max(0, deadlineAt - Date.now()),
      )
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      this.#waiting.add(enter)
    })
  }
}
