import { FEED_START, type FeedEvent, faultOf, type Logger, type Peers } from '@civil-affairs/kit'

/** Tells whoever waits for a record or a person that something was recorded of it. */
export interface ChangeWatch {
  /** Fulfilled when nothing that is recorded from now on will be missed; the function it gives ends the watch. */
  watch(key: string, onChange: () => void): Promise<() => void>
  close(): void
}

/** No events of any type: the page holds nothing but where the feed ends. */
const NOTHING: readonly string[] = []

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
        const { events, cursor: next } = await peers.find(name)!.readFeed(cursor)
        cursors.set(name, next)
        for (const event of events) tell(event)
      } catch (error) {
        // It is read from the same place once it answers again.
        log.warn({ subgraph: name, ...faultOf(error) }, 'a feed cannot be read')
      }
    }
    if (waiting.size === 0 || isClosed) begun = null
    else timer = setTimeout(read, everyMs).unref()
  }

  function tell({ recordId, subjects }: FeedEvent): void {
    for (const key of new Set([recordId, ...subjects])) for (const onChange of waiting.get(key) ?? []) onChange()
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
