import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, EVENTS_A_PAGE, type Peers, type Subgraph } from '@civil-affairs/kit'

/** So long whoever found less than a page in the feeds waits before looking again, while the hub is filled. */
const LOOKS_AGAIN_MS = 1_000

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

/**
 * Lets readers take in what these peers told, until it is stopped. Whoever is at work may not be among the readers, and
 * among the peers only of readers of whom nobody hears: what is read must not depend on how far that one has come.
 */
export function readAhead(
  readers: readonly Subgraph[],
  peers: Peers,
  engine: Database['engine'],
): { stop(): Promise<void> } {
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
  for (let taken = 1; taken > 0; ) {
    taken = 0
    if (engine === 'postgresql') {
      const readings = subgraphs.map((subgraph) => subgraph.readFeeds(peers))
      // Where one fails, the others come to their end before it is told.
      await Promise.allSettled(readings)
      for (const reading of readings) taken += await reading
    } else for (const subgraph of subgraphs) taken += await subgraph.readFeeds(peers)
  }
}
