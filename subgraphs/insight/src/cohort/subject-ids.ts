/** Four words an id. */
const WORDS = 4

/**
 * Numbers subjects in the order in which they come, in some thirty bytes each: as texts in a Map two million of them
 * take 300 MB. Ids are UUIDs.
 */
export class SubjectIds {
  size = 0
  #words = new Uint32Array(WORDS * 1024)
  /** Number + 1 at the place its id hashes to, or behind it; a power of two long, and never more than half full. */
  #slots = new Uint32Array(2048)

  find(id: string): number | undefined {
    const [a, b, c, d] = wordsOf(id)
    const known = this.#slots[this.#slotOf(a, b, c, d)]!
    return known === 0 ? undefined : known - 1
  }

  ordinalOf(id: string): number {
    return this.#keep(...wordsOf(id))
  }

  /** The numbers of ids that stand one behind the other, sixteen bytes each. */
  ordinalsIn(bytes: Buffer): Uint32Array {
    const ordinals = new Uint32Array(bytes.length / 16)
    for (let at = 0, from = 0; at < ordinals.length; at++, from += 16)
      ordinals[at] = this.#keep(
        bytes.readUInt32BE(from),
        bytes.readUInt32BE(from + 4),
        bytes.readUInt32BE(from + 8),
        bytes.readUInt32BE(from + 12),
      )
    return ordinals
  }

  idOf(ordinal: number): string {
    const from = ordinal * WORDS
    let hex = ''
    for (let word = 0; word < WORDS; word++) hex += this.#words[from + word]!.toString(16).padStart(8, '0')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  #keep(a: number, b: number, c: number, d: number): number {
    const slot = this.#slotOf(a, b, c, d)
    const known = this.#slots[slot]!
    if (known !== 0) return known - 1
    const ordinal = this.size++
    if (this.size * WORDS > this.#words.length) this.#words = grown(this.#words)
    this.#words.set([a, b, c, d], ordinal * WORDS)
    this.#slots[slot] = ordinal + 1
    if (this.size * 2 > this.#slots.length) this.#spread()
    return ordinal
  }

  #slotOf(a: number, b: number, c: number, d: number): number {
    const [words, slots] = [this.#words, this.#slots]
    const last = slots.length - 1
    for (let slot = hashOf(a, b, c, d) & last; ; slot = (slot + 1) & last) {
      const known = slots[slot]!
      if (known === 0) return slot
      const from = (known - 1) * WORDS
      if (words[from] === a && words[from + 1] === b && words[from + 2] === c && words[from + 3] === d) return slot
    }
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let ordinal = 0; ordinal < this.size; ordinal++) {
      const from = ordinal * WORDS
      const [a, b, c, d] = this.#words.subarray(from, from + WORDS) as unknown as [number, number, number, number]
      this.#slots[this.#slotOf(a, b, c, d)] = ordinal + 1
    }
  }
}

function wordsOf(id: string): [number, number, number, number] {
  const word = (hex: string) => Number.parseInt(hex, 16)
  return [
    word(id.slice(0, 8)),
    word(id.slice(9, 13) + id.slice(14, 18)),
    word(id.slice(19, 23) + id.slice(24, 28)),
    word(id.slice(28)),
  ]
}

/** Ids need not be random: those of other systems may count. */
function hashOf(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae35)
  hash = Math.imul(hash ^ c ^ (hash >>> 16), 0x27d4eb2f)
  hash = Math.imul(hash ^ d ^ (hash >>> 15), 0x165667b1)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Twice as long, with what was there. */
export function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2)
  next.set(array)
  return next
}
