/**
 * Chance that is the same on every machine: sfc32 (128 bits of state, Chris Doty-Humphrey), seeded by a text. Only
 * 32-bit integers and sums of them are used, and Math.log, which V8 computes in software.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter: number

  constructor(seed: string) {
    const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef]
    for (let at = 0; at < seed.length; at++) {
      const unit = seed.charCodeAt(at)
      for (let lane = 0; lane < 4; lane++)
        state[lane] = Math.imul(state[lane]! ^ (unit + lane * 0x3779), 0x01000193 + lane * 0x5bd1e994)
    }
    this.#a = state[0]! | 0
    this.#b = state[1]! | 0
    this.#c = state[2]! | 0
    this.#counter = state[3]! | 0
    for (let round = 0; round < 16; round++) this.bits()
  }

  /** 32 random bits as an unsigned integer. */
  bits(): number {
    const result = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0
    return result >>> 0
  }

  /** At least 0, below 1. */
  fraction(): number {
    return this.bits() / 4_294_967_296
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  /** About normal: twelve uniform numbers added up. */
  normal(mean: number, deviation: number): number {
    let sum = -6
    for (let count = 0; count < 12; count++) sum += this.fraction()
    return mean + deviation * sum
  }

  /** A whole number with the given mean, of the two next to it: rounding that is right on average. */
  round(mean: number): number {
    return Math.floor(mean + this.fraction())
  }

  shuffle<T>(list: T[]): T[] {
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      const held = list[at]!
      list[at] = list[other]!
      list[other] = held
    }
    return list
  }

  /** `count` members of a list, each the more likely the more it weighs; those of no weight never. */
  sample<T>(list: readonly T[], count: number, weightOf: (member: T) => number): T[] {
    const keyed: { member: T; key: number }[] = []
    for (const member of list) {
      const weight = weightOf(member)
      if (weight > 0) keyed.push({ member, key: Math.log(this.fraction() + 1e-12) / weight })
    }
    keyed.sort((one, other) => other.key - one.key)
    return keyed.slice(0, Math.max(count, 0)).map(({ member }) => member)
  }
}

/** Values with weights, to be drawn many times. */
export class Weighted<T> {
  readonly #values: readonly T[]
  readonly #upTo: number[] = []

  constructor(pairs: readonly (readonly [T, number])[]) {
    this.#values = pairs.map(([value]) => value)
    let sum = 0
    for (const [, weight] of pairs) {
      sum += weight
      this.#upTo.push(sum)
    }
  }

  draw(random: Random): T {
    const target = random.fraction() * this.#upTo.at(-1)!
    let low = 0
    let high = this.#upTo.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#upTo[middle]! > target) high = middle
      else low = middle + 1
    }
    return this.#values[low]!
  }
}

/** Splits `total` by weights into whole numbers that add up to it: largest remainders, the earlier first. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const missing = total - parts.reduce((all, part) => all + part, 0)
  const order = exact
    .map((share, at) => ({ at, rest: share - parts[at]! }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of order.slice(0, missing)) parts[at]!++
  return parts
}

/** As `apportion`, but each part is one of the two whole numbers next to its share, and right on average. */
export function apportionByChance(random: Random, total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const offset = random.fraction()
  let upTo = 0
  let before = 0
  return weights.map((weight) => {
    upTo += weight
    const here = Math.min(Math.floor((total * upTo) / sum + offset - 1e-9), total)
    const now = upTo === sum ? total : here
    const part = now - before
    before = now
    return part
  })
}
