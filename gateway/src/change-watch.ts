import {
  FEED_START,
  type FeedEvent,
  faultOf,
  LINK_EVENTS,
  type Logger,
  type Peer,
  type Peers,
} from '@civil-affairs/kit'

/** Tells whoever waits for a record or a person, under whichever of its ids, that something was recorded of it. */
export interface ChangeWatch {
  /** Fulfilled when nothing that is recorded from now on will be missed; the function it gives ends the watch. */
  watch(key: string, onChange: () => void): Promise<() => void>
  close(): void
}

/** No events of any type: the page holds nothing but where the feed ends. */
const NOTHING: readonly string[] = []

/** Which keys that somebody waits for are told of what is recorded under an id. */
type Linked = ReadonlyMap<string, readonly string[]>

/** When ids have been linked the subgraphs hear of it one after another, so what is seen under them changes a while longer. */
const TOLD_AGAIN_MS = [2_000, 5_000, 15_000]

/** Reads the feeds of all subgraphs, as long as anybody waits. */
export function openChangeWatch(peers: Peers, log: Logger, everyMs = 1_000): ChangeWatch {
  const waiting = new Map<string, Set<() => void>>()
  /** Where each feed has been read to; empty while nobody waits. */
  let cursors = new Map<string, string>()
  let begun: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function readEnds(): Promise<void> {
    const ends = new Map<string, string>()
    for (const name of peers.names) {
      const page = await peers.find(name)?.readFeed(FEED_START, NOTHING)
      if (page !== undefined) ends.set(name, page.cursor)
    }
    cursors = ends
    timer = setTimeout(read, everyMs).unref()
  }

  async function read(): Promise<void> {
    for (const [name, cursor] of cursors) {
      try {
        const peer = peers.find(name)!
        const { events, cursor: next } = await peer.readFeed(cursor)
        if (events.length > 0) {
          const linked = await linkedTo(peer)
          for (const event of events) tell(event, linked)
        }
        cursors.set(name, next)
      } catch (error) {
        // It is read from the same place once it answers again.
        log.warn({ subgraph: name, ...faultOf(error) }, 'a feed cannot be read')
      }
    }
    if (waiting.size === 0 || isClosed) begun = null
    else timer = setTimeout(read, everyMs).unref()
  }

  async function linkedTo(peer: Peer): Promise<Linked> {
    const linked = new Map<string, string[]>()
    for (const [key, ids] of Object.entries(await peer.linkedPersons([...waiting.keys()])))
      for (const id of ids) linked.set(id, [...(linked.get(id) ?? []), key])
    return linked
  }

  function tell(event: FeedEvent, linked: Linked, isFirst = true): void {
    const ids = [event.recordId, ...event.subjects]
    const keys = new Set(ids.flatMap((id) => [id, ...(linked.get(id) ?? [])]))
    const told = [...keys].flatMap((key) => [...(waiting.get(key) ?? [])])
    for (const onChange of told) onChange()
    if (isFirst && told.length > 0 && LINK_EVENTS.has(event.type))
      for (const later of TOLD_AGAIN_MS) setTimeout(() => tell(event, linked, false), later).unref()
  }

  return {
    async watch(key, onChange) {
      const known = waiting.get(key) ?? new Set()
      waiting.set(key, known.add(onChange))
      const end = () => {
        known.delete(onChange)
        if (known.size === 0 && waiting.get(key) === known) waiting.delete(key)
      }
      begun ??= readEnds().catch((error) => {
        begun = null
        throw error
      })
      try {
        await begun
      } catch (error) {
        end()
        throw error
      }
      return end
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
