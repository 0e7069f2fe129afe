/**
 * A map of limited size that forgets what was not asked for longest. Reading only notes the time, because every request
 * reads; whoever adds to a full map makes room.
 */
export class LeastRecentlyUsed<K, V> {
  readonly #entries = new Map<K, { value: V; usedAt: number }>()
  readonly #maximum: number
  #clock = 0
  constructor(maximum: number) {
    this.#maximum = maximum
  }
  get(key: K): V | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    entry.usedAt = ++this.#clock
    return entry.value
  }
  set(key: K, value: V): void {
    if (!this.#entries.has(key) && this.#entries.size >= this.#maximum) this.#forgetOldest()
    this.#entries.set(key, { value, usedAt: ++this.#clock })
  }
  deleteWhere(test: (key: K) => boolean): void {
    for (const key of this.#entries.keys()) if (test(key)) this.#entries.delete(key)
  }
  /** What was asked for last comes last. */
  values(): V[] {
    return [...this.#entries.values()].sort((a, b) => a.usedAt - b.usedAt).map(({ value }) => value)
  }
  /** An eighth at a time, so that the look at all is shared by many. */
  #forgetOldest(): void {
    const oldest = [...this.#entries].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    oldest.length = Math.ceil(this.#maximum / 8)
    for (const [key] of oldest) this.#entries.delete(key)
  }
}
