import { Pool } from 'undici'
import { mustHoldNoTransaction } from './context.ts'
import type { Peer, Peers } from './open-subgraph.ts'

/** The other subgraphs of a distributed hub, by their addresses. */
export function remotePeers(
  addresses: ReadonlyMap<string, string>,
  feedSecret: string,
): Peers & { close(): Promise<void> } {
  const pools = new Map(
    [...addresses].map(([name, url]) => [
      name,
      new Pool(url, { connections: 4, headersTimeout: 10_000, bodyTimeout: 30_000 }),
    ]),
  )
  return {
    names: [...pools.keys()],
    find: (name) => {
      const pool = pools.get(name)
      return pool === undefined ? undefined : remotePeer(name, pool, feedSecret)
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }
}

function remotePeer(name: string, pool: Pool, feedSecret: string): Peer {
  async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    mustHoldNoTransaction(name)
    const response = await pool.request({
      method,
      path,
      headers: {
        authorization: `Bearer ${feedSecret}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.statusCode !== 200) {
      await response.body.dump()
      throw new Error(`${name} answered ${response.statusCode}`)
    }
    return response.body.json()
  }
  return {
    readFeed: (after, types) =>
      call(
        'GET',
        `/feed?${new URLSearchParams({ after, ...(types === undefined ? {} : { types: types.join(',') }) })}`,
      ) as never,
    linkedPersons: (ids) => call('POST', '/linked-persons', ids) as never,
    pendingClaims: () => call('GET', '/identity-claims') as never,
    acknowledgeClaims: async (ids) => {
      await call('POST', '/identity-claims/acknowledgements', ids)
    },
  }
}
