import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, createClient } from 'graphql-sse'
import { expect } from 'vitest'

// biome-ignore lint/suspicious/noExplicitAny: what is told is asserted by the test
export type Told = { data?: any; errors?: readonly any[] }

export interface Subscriber {
  /** All that it has been told. */
  readonly told: Told[]
  leave(): void
  /** Waits until it has been told so often, and no more; gives the last. */
  hears(count: number): Promise<Told>
  ends(): Promise<void>
}

/** A subscriber over SSE. */
export function subscribe(
  address: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = {},
): Subscriber {
  const client: Client = createClient({ url: `${address}/graphql/stream`, retryAttempts: 0, headers })
  const told: Told[] = []
  let ended = false
  const end = () => {
    ended = true
  }
  client.subscribe({ query, variables }, { next: (value) => told.push(value as Told), error: end, complete: end })
  return {
    told,
    leave: () => client.dispose(),
    async hears(count) {
      for (let tries = 0; told.length < count && tries < 400; tries++) await sleep(20)
      expect(told).toHaveLength(count)
      return told.at(-1)!
    },
    async ends() {
      for (let tries = 0; !ended && tries < 400; tries++) await sleep(20)
      expect(ended).toBe(true)
    },
  }
}
