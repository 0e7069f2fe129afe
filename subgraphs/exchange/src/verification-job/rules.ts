/** As many people as one look takes: the online limit is 1,000, and a chunk must end well before its time is over. */
export const PEOPLE_A_CHUNK = 500
/** Jobs under way that an agreement may have. */
export const MOST_JOBS = 5
/** After so many failures in a row somebody has to look. */
export const MOST_ATTEMPTS = 20

const FIRST_MS = 5_000
const LONGEST_MS = 600_000

/** What another attempt may mend. */
const PASSING: ReadonlySet<string> = new Set([
  'AGREEMENT_UNKNOWN',
  'DATA_TOO_OLD',
  'INCOMPLETE_DATA',
  'INTERNAL_SERVER_ERROR',
  'RECEIPTS_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
])

export type AfterFault =
  | { readonly kind: 'FAIL' }
  | { readonly kind: 'WAIT'; readonly ms: number }
  | { readonly kind: 'TOMORROW' }

/** A quota comes back the next day; an outage passes; anything else fails the job. */
export function afterFault(code: string, attempts: number): AfterFault {
  if (code === 'QUOTA_EXHAUSTED') return { kind: 'TOMORROW' }
  if (!PASSING.has(code) || attempts >= MOST_ATTEMPTS) return { kind: 'FAIL' }
  return { kind: 'WAIT', ms: Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1)) }
}
