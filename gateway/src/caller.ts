import type { RequestIdentity } from '@civil-affairs/kit'

/** Who asks, for the length of one request: what the data sources hand on to the subgraphs. */
export interface Caller {
  readonly identity: RequestIdentity
  /** The same for two callers of whom subgraphs are told the same. */
  readonly key: string
  /** Statements of identity for remote subgraphs: one a subgraph and request, or the one of a request just before. */
  readonly signed: Map<string, Promise<string>>
}

export function callerOf(identity: RequestIdentity): Caller {
  return { identity, key: JSON.stringify(identity), signed: new Map() }
}
