/** A map of limited size that forgets what was not asked for longest. */
export class LeastRecentlyUsed<K, V> {
  readonly #entries = new Map<K, V>()
  readonly #maximum: number
  constructor(maximum: number) {
    this.#maximum = maximum
  }
  get(key: K): V | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }
  set(key: K, value: V): void {
    this.#entries.delete(key)
    if (this.#entries.size >= this.#maximum) this.#entries.delete(this.#entries.keys().next().value as K)
    this.#entries.set(key, value)
  }
  deleteWhere(test: (key: K) => boolean): void {
    for (const key of this.#entries.keys()) if (test(key)) this.#entries.delete(key)
  }
  values(): IterableIterator<V> {
    return this.#entries.values()
  }
}
