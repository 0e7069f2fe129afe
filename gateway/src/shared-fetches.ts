import type { SubgraphRequest } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import type { Caller } from './caller.ts'
import { copyOf } from './merging.ts'
import type { ResilientSource } from './resilient-source.ts'
import { type FetchLimits, SubgraphFailure, type Told, whileWaitedFor } from './subgraph-source.ts'

/** Said instead of the time of arrival. */
export const JOINS_NOTHING = Number.POSITIVE_INFINITY

type Answer = FormattedExecutionResult
type Source = Pick<ResilientSource, 'ask'>

/**
 * Operations that want the same of a subgraph at the same time, for the same caller and purpose, ask once. Who the caller
 * is, is told by all that the subgraph is told of it; its signature and the time of it are not of that.
 *
 * An operation joins only what began after it had arrived, so that it misses nothing that was there when it was asked:
 * whoever has just changed something, or was just told of a change, sees it. Acts, and what is read after an act, join
 * nothing.
 */
export class SharedFetches {
  /** By the text that is asked. A line stays when nobody is in it: taking it out and in again costs more than a fetch. */
  readonly #lines = new Map<string, Line>()

  /** `arrivedAt`: when the operation arrived, on the clock of `performance`. */
  ask(
    source: Source,
    request: SubgraphRequest,
    caller: Caller,
    limits: FetchLimits,
    arrivedAt: number,
    told: Told,
  ): void {
    if (limits.isCommand || arrivedAt === JOINS_NOTHING) {
      source.ask(request, caller, limits, told)
      return
    }
    const line = this.#lineOf(request.query)
    const variables = line.first === undefined ? '' : (JSON.stringify(request.variables) ?? '')
    for (let one = line.first; one !== undefined; one = one.next)
      if (one.beganAt >= arrivedAt && isSame(one, source, request, caller, variables)) {
        this.#join(one, limits, told, () => this.ask(source, request, caller, limits, arrivedAt, told))
        return
      }
    const own = new UnderWay(line, source, request, caller, limits, told)
    line.first = own
    source.ask(request, caller, limits, own)
  }

  #lineOf(query: string): Line {
    const known = this.#lines.get(query)
    if (known !== undefined) return known
    if (this.#lines.size >= MOST_LINES)
      for (const [text, { first }] of this.#lines) if (first === undefined) this.#lines.delete(text)
    const line: Line = { first: undefined }
    this.#lines.set(query, line)
    return line
  }

  #join(one: UnderWay, { deadlineAt, signal }: FetchLimits, told: Told, askAnew: () => void): void {
    const ended = new Promise<Answer | null>((end, fail) => one.join({ end, fail }))
    whileWaitedFor(ended, deadlineAt, signal).then(
      (answer) => (answer === null ? askAnew() : told.answered(answer)),
      (error) => told.failed(error),
    )
  }
}

/** Texts that are remembered; those that nobody asks at the moment are forgotten when there are more. */
const MOST_LINES = 2_000

/** Fetches of one text under way, each followed by those that began before it. */
interface Line {
  first: UnderWay | undefined
}

interface Joined {
  /** Null says that what it joined ended for a reason of its own: it asks anew. */
  end(answer: Answer | null): void
  fail(error: unknown): void
}

/** A fetch under way, and those who wait for it with the operation that began it. */
class UnderWay implements Told {
  readonly #line: Line
  next: UnderWay | undefined
  readonly source: Source
  readonly request: SubgraphRequest
  readonly caller: Caller
  readonly #limits: FetchLimits
  readonly #told: Told
  readonly beganAt = performance.now()
  #joined: Joined[] | null = null
  #variables: string | undefined

  constructor(line: Line, source: Source, request: SubgraphRequest, caller: Caller, limits: FetchLimits, told: Told) {
    this.#line = line
    this.next = line.first
    this.source = source
    this.request = request
    this.caller = caller
    this.#limits = limits
    this.#told = told
  }

  /** As a text, made when somebody compares. */
  get variables(): string {
    this.#variables ??= JSON.stringify(this.request.variables) ?? ''
    return this.#variables
  }

  join(one: Joined): void {
    this.#joined ??= []
    this.#joined.push(one)
  }

  answered(answer: Answer): void {
    this.#forget()
    // Copies, made before anybody merges more into what they were given.
    for (const { end } of this.#joined ?? []) end({ ...answer, data: copyOf(answer.data ?? null) })
    this.#told.answered(answer)
  }

  failed(error: unknown): void {
    this.#forget()
    // Its client has gone, or it had less time than they have.
    const isItsOwn =
      this.#limits.signal?.aborted === true || (error instanceof SubgraphFailure && error.code === 'SUBGRAPH_TIMEOUT')
    for (const { end, fail } of this.#joined ?? []) isItsOwn ? end(null) : fail(error)
    this.#told.failed(error)
  }

  #forget(): void {
    let before = this.#line.first
    if (before === this) this.#line.first = this.next
    else {
      while (before !== undefined && before.next !== this) before = before.next
      if (before !== undefined) before.next = this.next
    }
  }
}

function isSame(one: UnderWay, source: Source, request: SubgraphRequest, caller: Caller, variables: string): boolean {
  return (
    one.source === source &&
    one.request.operationName === request.operationName &&
    one.caller.key === caller.key &&
    one.variables === variables
  )
}
