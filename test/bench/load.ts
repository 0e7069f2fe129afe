import autocannon from 'autocannon'

export interface Load {
  requests: number
  requestsPerSecond: number
  p50Ms: number
  p97Ms: number
}

/** Asks the bodies in turn from `callers` connections for some seconds; throws where an answer is not a 200. */
export async function load(
  url: string,
  token: string,
  bodies: readonly string[],
  callers: number,
  seconds: number,
): Promise<Load> {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: callers,
    duration: seconds,
    requests: bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed`)
  return {
    requests: result.requests.total,
    requestsPerSecond: Math.round(result.requests.average * 10) / 10,
    p50Ms: result.latency.p50,
    p97Ms: result.latency.p97_5,
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
