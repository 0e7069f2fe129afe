/** So many batches whoever is first may be ahead of the last: as much as memory holds. */
export const APART = 16

/**
 * One draw for all who go through it at the same time: whoever is first draws, the others take what is held for them, and
 * the first waits where the last is far behind. A draw that fails fails for all.
 */
export class SharedDraw<Batch> {
  readonly #draw: Iterator<Batch>
  readonly #held: Batch[] = []
  /** How many batches are drawn and held no more. */
  #gone = 0
  #failure: { readonly reason: unknown } | null = null
  readonly #places = new Map<object, number>()
  #moved = Promise.withResolvers<void>()

  constructor(batches: Iterable<Batch>) {
    this.#draw = batches[Symbol.iterator]()
  }

  /** Whether somebody who comes now can still go through all of it. */
  get holdsTheFirst(): boolean {
    return this.#gone === 0
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    if (!this.holdsTheFirst) throw new Error('the first batches are gone: begin a draw anew')
    const who = {}
    try {
      for (let at = 0; ; at++) {
        this.#places.set(who, at)
        this.#passOn()
        while (at - Math.min(...this.#places.values()) >= APART) await this.#moved.promise
        if (at === this.#gone + this.#held.length && !this.#drawNext()) return
        yield this.#held[at - this.#gone]!
      }
    } finally {
      this.#places.delete(who)
      this.#passOn()
    }
  }

  #drawNext(): boolean {
    if (this.#failure !== null) throw this.#failure.reason
    try {
      const next = this.#draw.next()
      if (next.done === true) return false
      this.#held.push(next.value)
      if (this.#held.length > APART) {
        this.#held.shift()
        this.#gone++
      }
      return true
    } catch (reason) {
      this.#failure = { reason }
      throw reason
    }
  }

  #passOn(): void {
    this.#moved.resolve()
    this.#moved = Promise.withResolvers()
  }
}
