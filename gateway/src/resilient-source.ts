import type { SubgraphRequest } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import type { Caller } from './caller.ts'
import { type EngineMeter, UNMETERED } from './engine-meter.ts'
import { type FetchLimits, SubgraphFailure, type SubgraphSource, type Told } from './subgraph-source.ts'

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

/**
 * A subgraph as it is asked: not by more at once than it bears, not while it is known to be down, and a second time
 * where a query failed quickly. Commands are never repeated: whether the first was carried out is not known.
 */
export interface ResilientSource {
  readonly name: string
  /** Whether several fetches may travel as one operation. */
  readonly merges: boolean
  readonly breaker: Breaker
  ask(request: SubgraphRequest, caller: Caller, limits: FetchLimits, told: Told): void
}

interface Asked {
  readonly request: SubgraphRequest
  readonly caller: Caller
  readonly limits: FetchLimits
  readonly told: Told
}

export function resilient(
  source: SubgraphSource,
  settings: Resilience = {},
  meter: EngineMeter = UNMETERED,
): ResilientSource {
  const { concurrency = 64, failuresToOpen = 20, openMs = 3_000, retryWithinMs = 100 } = settings
  const turns = new Turns(concurrency)
  const isMetered = meter !== UNMETERED
  let failures = 0
  let openUntil = 0
  let isProbing = false

  function ask(asked: Asked, isFirst: boolean): void {
    // While it is open nobody gets through; after that one does, and its success lets in the others.
    const isProbe = failures >= failuresToOpen
    if (isProbe && (Date.now() < openUntil || isProbing)) {
      const failure = new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `left alone after ${failures} failures`)
      queueMicrotask(() => asked.told.failed(failure))
      return
    }
    isProbing = isProbe
    if (turns.enter()) send(asked, isFirst, isProbe)
    else
      turns.wait(asked.limits).then(
        () => send(asked, isFirst, isProbe),
        (error) => fail(asked, isFirst, isProbe, error),
      )
  }

  function send(asked: Asked, isFirst: boolean, isProbe: boolean): void {
    const began = isMetered ? performance.now() : 0
    sent(source, asked).then(
      (answer) => {
        failures = 0
        if (isProbe) isProbing = false
        turns.leave()
        if (isMetered) meter.call(source.name, 'ANSWERED', (performance.now() - began) / 1_000)
        asked.told.answered(answer)
      },
      (error) => {
        turns.leave()
        if (isMetered) {
          const outcome = error instanceof SubgraphFailure ? error.code : 'FAULT'
          meter.call(source.name, outcome, (performance.now() - began) / 1_000)
        }
        fail(asked, isFirst, isProbe, error)
      },
    )
  }

  function fail(asked: Asked, isFirst: boolean, isProbe: boolean, error: unknown): void {
    const { limits, told } = asked
    // A client that went away says nothing of the subgraph.
    const isOfSubgraph = error instanceof SubgraphFailure && !limits.signal?.aborted
    if (isOfSubgraph) {
      failures++
      openUntil = Date.now() + openMs
    }
    if (isProbe) isProbing = false
    const wait = Math.random() * retryWithinMs
    const mayRepeat = isFirst && isOfSubgraph && error.code === 'SUBGRAPH_UNAVAILABLE' && !limits.isCommand
    if (!mayRepeat || failures >= failuresToOpen || Date.now() + wait >= limits.deadlineAt) {
      told.failed(error)
      return
    }
    setTimeout(() => {
      meter.retry(source.name)
      ask(asked, false)
    }, wait)
  }

  return {
    name: source.name,
    merges: source.merges === true,
    get breaker() {
      return failures < failuresToOpen ? 'CLOSED' : isProbing ? 'HALF_OPEN' : 'OPEN'
    },
    ask: (request, caller, limits, told) => ask({ request, caller, limits, told }, true),
  }
}

/** A source that throws instead of promising has failed too. */
function sent(source: SubgraphSource, { request, caller, limits }: Asked): Promise<FormattedExecutionResult> {
  try {
    return source.execute(request, caller, limits)
  } catch (error) {
    return Promise.reject(error)
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
