import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, EVENTS_A_PAGE, type Peers, type Subgraph } from '@civil-affairs/kit'

/** So long whoever found less than a page in the feeds waits before looking again, while the hub is filled. */
const LOOKS_AGAIN_MS = 1_000
/** So long one who has read everything waits for a transaction behind which there may be more. */
const WAITS_MS = 20

export function peersIn(subgraphs: readonly Subgraph[]): Peers {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.definition.name, subgraph]))
  return { names: [...byName.keys()], areOneDatabase: true, find: (name) => byName.get(name) }
}

/** Those of the others that a subgraph listens to, and those that they listen to. */
export function heardOf(subgraph: Subgraph, others: readonly Subgraph[]): Subgraph[] {
  const heard = new Set<Subgraph>([subgraph])
  for (const one of heard)
    for (const other of others) if (one.listensTo.includes(other.definition.name)) heard.add(other)
  return others.filter((other) => heard.has(other))
}

export interface Reading {
  stop(): Promise<void>
}

/**
 * Lets readers take in what is told, until it is stopped. Whoever is at work may not be among them: what he writes would
 * depend on how far he had read. Nothing of the readers depends on how far the others are at work.
 */
export function readAhead(readers: readonly Subgraph[], peers: Peers, engine: Database['engine']): Reading {
  const stopping = new AbortController()
  const { signal } = stopping
  const reading = readers.map(async (reader) => {
    while (engine === 'postgresql' && !signal.aborted)
      // Behind whoever is at work there is always a little: a page of it costs no more to read.
      if ((await reader.readFeeds(peers)) < EVENTS_A_PAGE)
        await sleep(LOOKS_AGAIN_MS, undefined, { signal }).catch(() => {})
  })
  for (const one of reading) one.catch(() => {})
  return {
    async stop() {
      stopping.abort()
      // What failed is read again, and fails again, when it is the reader's turn.
      await Promise.allSettled(reading)
    },
  }
}

/** Until nobody reads anything new. Beside each other on a server; the engine in process does one thing at a time. */
export async function settle(subgraphs: readonly Subgraph[], peers: Peers, engine: Database['engine']): Promise<void> {
  const [first] = subgraphs
  if (first === undefined) return
  let { end } = await transactionsAt(first)
  for (;;) {
    const { begin } = await transactionsAt(first)
    const taken = await readOnce(subgraphs, peers, engine)
    // A feed ends before the oldest transaction under way, whoever's it is: what it hides is waited for.
    if (taken > 0) end = (await transactionsAt(first)).end
    else if (begin >= end) return
    else await sleep(WAITS_MS)
  }
}

async function readOnce(subgraphs: readonly Subgraph[], peers: Peers, engine: Database['engine']): Promise<number> {
  let taken = 0
  if (engine === 'postgresql') {
    const readings = subgraphs.map((subgraph) => subgraph.readFeeds(peers))
    // Where one fails, the others come to their end before it is told.
    await Promise.allSettled(readings)
    for (const reading of readings) taken += await reading
  } else for (const subgraph of subgraphs) taken += await subgraph.readFeeds(peers)
  return taken
}

/** The oldest transaction under way, and the one behind all that there were. */
async function transactionsAt(subgraph: Subgraph): Promise<{ begin: bigint; end: bigint }> {
  const [begin, end] = (await subgraph.snapshot()).split(':')
  return { begin: BigInt(begin!), end: BigInt(end!) }
}
