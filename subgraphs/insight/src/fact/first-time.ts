/** For a million people and their fourteen million names: thirty-two MiB, and one in a hundred is taken for one that was there. */
const BITS_A_PERSON = 256
const MOST_BITS = 2 ** 28
const HASHES = 3

/**
 * Tells names that were never seen from those that may have been: nearly every fact of a rebuild is the first of its facet
 * and record, and looking for others takes as long as writing it. Never wrong where it says that one is new.
 */
export class FirstTime {
  readonly #bits: Uint32Array
  readonly #shift: number

  constructor(people = MOST_BITS / BITS_A_PERSON) {
    const power = Math.ceil(Math.log2(Math.min(people * BITS_A_PERSON, MOST_BITS)))
    this.#bits = new Uint32Array(Math.ceil(2 ** power / 32))
    this.#shift = 32 - power
  }

  /** Whether this name is certainly new; from then on it is not. */
  isNew(...parts: readonly string[]): boolean {
    let [one, other] = [0x811c9dc5, 0x9747b28c]
    for (const part of parts) {
      for (let at = 0; at < part.length; at++) {
        const unit = part.charCodeAt(at)
        one = Math.imul(one ^ unit, 0x01000193)
        other = Math.imul((other << 5) ^ (other >>> 27) ^ unit, 0x5bd1e995)
      }
      one = Math.imul(one ^ 0xffff, 0x01000193)
    }
    one = mixed(one)
    other = mixed(other) | 1
    let isNew = false
    for (let n = 0; n < HASHES; n++) {
      const bit = (one + Math.imul(other, n)) >>> this.#shift
      const [word, mask] = [bit >>> 5, 1 << (bit & 31)]
      if ((this.#bits[word]! & mask) !== 0) continue
      isNew = true
      this.#bits[word]! |= mask
    }
    return isNew
  }
}

/** Spreads what tells two numbers apart over all their bits. */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35)
  return spread ^ (spread >>> 16)
}
