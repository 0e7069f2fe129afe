import type { Random } from './random.ts'

/** Whom a planted fault befalls: the first it fits, so that a small province has one, then by chance. */
export class Planting<Fault extends string> {
  readonly #planted = new Set<Fault>()

  plants(fault: Fault, random: Random, share: number): boolean {
    const drawn = random.chance(share)
    if (this.#planted.has(fault) && !drawn) return false
    this.#planted.add(fault)
    return true
  }
}
