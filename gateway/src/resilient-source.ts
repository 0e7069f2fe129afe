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

  /** While open nobody gets through; after it one does, and its success lets in the others. */
  async function throughBreaker<T>(limits: FetchLimits, work: () => Promise<T>): Promise<T> {
    const isOpen = failures >= failuresToOpen
    if (isOpen && (Date.now() < openUntil || isProbing))
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `left alone after ${failures} failures`)
    isProbing = isOpen
    try {
      const result = await work()
      failures = 0
      return result
    } catch (error) {
      // A client that went away says nothing of the subgraph.
      if (error instanceof SubgraphFailure && !limits.signal?.aborted) {
        failures++
        openUntil = Date.now() + openMs
      }
      throw error
    } finally {
      if (isOpen) isProbing = false
    }
  }

  return {
    ...source,
    get breaker() {
      return failures < failuresToOpen ? 'CLOSED' : isProbing ? 'HALF_OPEN' : 'OPEN'
    },
    async execute(request, caller, limits) {
      const once = () =>
        throughBreaker(limits, () =>
          turns.take(limits, async () => {
            const began = performance.now()
            let outcome = 'ANSWERED'
            try {
              return await source.execute(request, caller, limits)
            } catch (error) {
              outcome = error instanceof SubgraphFailure ? error.code : 'FAULT'
              throw error
            } finally {
              meter.call(source.name, outcome, (performance.now() - began) / 1_000)
            }
          }),
        )
      try {
        return await once()
      } catch (error) {
        const mayRepeat =
          error instanceof SubgraphFailure &&
          error.code === 'SUBGRAPH_UNAVAILABLE' &&
          !limits.isCommand &&
          !limits.signal?.aborted
        const wait = Math.random() * retryWithinMs
        if (!mayRepeat || failures >= failuresToOpen || Date.now() + wait >= limits.deadlineAt) throw error
        await sleep(wait)
        meter.retry(source.name)
        return once()
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

  async take<T>(limits: FetchLimits, work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await this.#turn(limits)
    try {
      return await work()
    } finally {
      const [next] = this.#waiting
      if (next === undefined) this.#free++
      else {
        this.#waiting.delete(next)
        next()
      }
    }
  }

  #turn({ deadlineAt }: FetchLimits): Promise<void> {
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
