import type { Subgraph, SubgraphRequest } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import type { Caller } from './caller.ts'
import { drop, watch, whenGone } from './deadlines.ts'

/** How long a fetch may take, and for whom. */
export interface FetchLimits {
  /** Milliseconds since the epoch after which nobody waits for it any more. */
  readonly deadlineAt: number
  readonly isCommand: boolean
  /** Fires when the client has gone. */
  readonly signal?: AbortSignal | undefined
}

/** A subgraph as the engine sees it, wherever it runs. What it returns belongs to the engine, which merges into it. */
export interface SubgraphSource {
  readonly name: string
  /** Whether several fetches may travel as one operation. */
  readonly merges?: boolean
  /** Throws SubgraphFailure where there is no answer to pass on. */
  execute(request: SubgraphRequest, caller: Caller, limits: FetchLimits): Promise<FormattedExecutionResult>
  ready(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Who waits for an answer: one of both is called, once, and never before whoever asked has gone on. Calls and not
 * promises, because every fetch passes through several hands.
 */
export interface Told {
  answered(answer: FormattedExecutionResult): void
  failed(error: unknown): void
}

export function promiseOf(ask: (told: Told) => void): Promise<FormattedExecutionResult> {
  return new Promise((answered, failed) => ask({ answered, failed }))
}

/** No answer from a subgraph. The reason is for the log: it may hold addresses, so no caller sees it. */
export class SubgraphFailure extends Error {
  readonly code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT'
  constructor(code: SubgraphFailure['code'], reason: string) {
    super(reason)
    this.code = code
  }
}

/** Co-located: no HTTP, no JSON in between. */
export function inProcessSource(subgraph: Subgraph, timeoutMs = 30_000): SubgraphSource {
  const { name } = subgraph.definition
  return {
    name,
    merges: true,
    execute: (request, { identity }, limits) => {
      const { deadlineAt, signal, isCommand } = limits
      const wanted = { deadlineAt: Math.min(deadlineAt, Date.now() + timeoutMs), signal }
      return whileWaitedFor(
        subgraph.execute(request, identity, wanted),
        wanted.deadlineAt,
        isCommand ? undefined : signal,
      )
    },
    ready: async () => (await subgraph.health()).ready,
    close: async () => {},
  }
}

/** What runs in this process cannot always be cancelled, but its caller need not wait for it. */
export function whileWaitedFor<T>(work: Promise<T>, deadlineAt: number, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      drop(deadline)
      stay()
    }
    const giveUp = (code: SubgraphFailure['code'], reason: string) => {
      end()
      reject(new SubgraphFailure(code, reason))
    }
    let stay = () => {}
    const late = () => giveUp('SUBGRAPH_TIMEOUT', 'no answer before the deadline')
    const deadline = watch(deadlineAt - Date.now(), late)
    stay = whenGone(signal, () => giveUp('SUBGRAPH_UNAVAILABLE', 'the client has gone'))
    work.then(
      (answer) => {
        end()
        resolve(answer)
      },
      (error) => {
        end()
        reject(error)
      },
    )
  })
}
