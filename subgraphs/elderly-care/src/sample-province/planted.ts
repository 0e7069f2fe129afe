import type { Random } from '@civil-affairs/schema/sample-province/random.ts'

/** Rules of the hub whose cases are planted in elderly care. */
export type PlantedRule = 'R-02' | 'R-04' | 'R-18' | 'R-22' | 'R-23' | 'R-24' | 'R-34' | 'R-36' | 'R-56'

export interface PlantedFault {
  readonly kind: PlantedRule
  readonly persons: readonly string[]
  /** Keys of the records it is about. */
  readonly records: readonly string[]
  readonly what: string
}

/** So many of each are planted in a province of any size, if there is anybody it can befall. */
const LEAST = 2

/** Whom a planted fault befalls: the first ones, so that a small province has some, then by chance. */
export class Planting {
  readonly #counts = new Map<PlantedRule, number>()

  plants(rule: PlantedRule, random: Random, share: number): boolean {
    const count = this.#counts.get(rule) ?? 0
    const drawn = random.chance(share)
    if (count >= LEAST && !drawn) return false
    this.#counts.set(rule, count + 1)
    return true
  }
}
