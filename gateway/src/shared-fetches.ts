import type { SubgraphRequest } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import type { Caller } from './caller.ts'
import { copyOf } from './merging.ts'
import { type FetchLimits, SubgraphFailure, type SubgraphSource, whileWaitedFor } from './subgraph-source.ts'

/** Said instead of the time of arrival. */
export const JOINS_NOTHING = Number.POSITIVE_INFINITY

type Answer = FormattedExecutionResult

/** A fetch under way, and those who wait for it with the operation that began it. */
interface UnderWay {
  readonly source: SubgraphSource
  readonly request: SubgraphRequest
  readonly caller: Caller
  readonly beganAt: number
  /** Null says that it ended for a reason of its own: each asks anew. */
  readonly joined: { end(answer: Answer | null): void; fail(error: unknown): void }[]
}

/**
 * Operations that want the same of a subgraph at the same time, for the same caller and purpose, ask once. Who the caller
 * is, is told by all that the subgraph is told of it; its signature and the time of it are not of that.
 *
 * An operation joins only what began after it had arrived, so that it misses nothing that was there when it was asked:
 * whoever has just changed something, or was just told of a change, sees it. Acts, and what is read after an act, join
 * nothing.
 */
export class SharedFetches {
  readonly #underWay = new Map<string, UnderWay[]>()

  /** `arrivedAt`: when the operation arrived, on the clock of `performance`. */
  async ask(
    source: SubgraphSource,
    request: SubgraphRequest,
    caller: Caller,
    limits: FetchLimits,
    arrivedAt: number,
  ): Promise<Answer> {
    if (limits.isCommand || arrivedAt === JOINS_NOTHING) return source.execute(request, caller, limits)
    const others = this.#underWay.get(request.query)
    const same = others?.find((one) => one.beganAt >= arrivedAt && isSame(one, source, request, caller))
    if (same !== undefined) {
      const ended = new Promise<Answer | null>((end, fail) => same.joined.push({ end, fail }))
      return (
        (await whileWaitedFor(ended, limits.deadlineAt, limits.signal)) ??
        this.ask(source, request, caller, limits, arrivedAt)
      )
    }
    const own: UnderWay = { source, request, caller, beganAt: performance.now(), joined: [] }
    if (others === undefined) this.#underWay.set(request.query, [own])
    else others.push(own)
    try {
      const answer = await source.execute(request, caller, limits)
      // Copies, made before anybody merges more into what they were given.
      for (const { end } of own.joined.splice(0)) end({ ...answer, data: copyOf(answer.data ?? null) })
      return answer
    } catch (error) {
      // Its client has gone, or it had less time than they have.
      const isItsOwn =
        limits.signal?.aborted === true || (error instanceof SubgraphFailure && error.code === 'SUBGRAPH_TIMEOUT')
      for (const { end, fail } of own.joined.splice(0)) isItsOwn ? end(null) : fail(error)
      throw error
    } finally {
      this.#forget(own)
    }
  }

  #forget(own: UnderWay): void {
    const { query } = own.request
    const others = this.#underWay.get(query)!
    if (others.length === 1) this.#underWay.delete(query)
    else others.splice(others.indexOf(own), 1)
  }
}

function isSame(one: UnderWay, source: SubgraphSource, request: SubgraphRequest, caller: Caller): boolean {
  return (
    one.source === source &&
    one.request.operationName === request.operationName &&
    (one.caller === caller || JSON.stringify(one.caller.identity) === JSON.stringify(caller.identity)) &&
    JSON.stringify(one.request.variables) === JSON.stringify(request.variables)
  )
}
