import type { Subgraph, SubgraphRequest } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import type { Caller } from './caller.ts'

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
    execute: (request, { identity }, { deadlineAt }) =>
      withinTime(subgraph.execute(request, identity), Math.min(timeoutMs, deadlineAt - Date.now())),
    ready: async () => (await subgraph.health()).ready,
    close: async () => {},
  }
}

/** A query in the process cannot be cancelled, but its caller need not wait for it. */
async function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SubgraphFailure('SUBGRAPH_TIMEOUT', `no answer in ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
