/** A place in the map; empty once it is forgotten. */
export interface Entry<V> {
  value: V | undefined
  usedAt: number
}

/**
 * A map of limited size that forgets what was not asked for longest. Reading only notes the time, because every request
 * reads; whoever adds to a full map makes room.
 */
export class LeastRecentlyUsed<K, V> {
  readonly #entries = new Map<K, Entry<V>>()
  readonly #maximum: number
  #clock = 0
  constructor(maximum: number) {
    this.#maximum = maximum
  }
  get(key: K): V | undefined {
    const entry = this.#entries.get(key)
    return entry === undefined ? undefined : this.read(entry)
  }
  /** What `set` gave, for whoever asks for the same again and again; undefined once it is forgotten. */
  read(entry: Entry<V>): V | undefined {
    entry.usedAt = ++this.#clock
    return entry.value
  }
  find(key: K): Entry<V> | undefined {
    return this.#entries.get(key)
  }
  set(key: K, value: V): Entry<V> {
    if (!this.#entries.has(key) && this.#entries.size >= this.#maximum) this.#forgetOldest()
    const entry = { value, usedAt: ++this.#clock }
    this.#entries.set(key, entry)
    return entry
  }
  deleteWhere(test: (key: K) => boolean): void {
    for (const [key, entry] of this.#entries) if (test(key)) this.#forget(key, entry)
  }
  /** What was asked for last comes last. */
  values(): V[] {
    return [...this.#entries.values()].sort((a, b) => a.usedAt - b.usedAt).map(({ value }) => value!)
  }
  /** An eighth at a time, so that the look at all is shared by many. */
  #forgetOldest(): void {
    const oldest = [...this.#entries].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    oldest.length = Math.ceil(this.#maximum / 8)
    for (const [key, entry] of oldest) this.#forget(key, entry)
  }
  #forget(key: K, entry: Entry<V>): void {
    this.#entries.delete(key)
    entry.value = undefined
  }
}
