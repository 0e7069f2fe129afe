import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { HubKeys } from '@civil-affairs/kit'

/** What the thread is to know. */
export interface Along {
  readonly url: string
  readonly packages: readonly string[]
  readonly people: number
  readonly keys: HubKeys
  readonly logLevel: string
}

/**
 * Reads for some subgraphs in a thread beside the one that fills the others: to draw, to write and to read for all of them
 * is more than one thread does while the database could do more.
 */
export class ReadingAlong {
  readonly #thread: Worker
  readonly #failed = Promise.withResolvers<never>()

  constructor(along: Along) {
    this.#thread = new Worker(new URL('./reading-along-thread.ts', import.meta.url), { workerData: along })
    this.#thread.on('error', this.#failed.reject)
    this.#failed.promise.catch(() => {})
  }

  /** From now on these are read for, and no others any more; resolves when that is so. Fails where the thread has failed. */
  async readFor(readers: readonly string[]): Promise<void> {
    const answer = once(this.#thread, 'message')
    this.#thread.postMessage(readers)
    await Promise.race([answer, this.#failed.promise])
  }

  /** Gives up what is being read: it is read again by whoever needs it. */
  async end(): Promise<void> {
    await this.#thread.terminate()
  }
}
