import type { ToldChange } from '../fact/index.ts'

/**
 * Which rows changes can touch or add: those of a facet, a record and a subject; of a facet and a record where no subject
 * is named; of a facet where no record is.
 */
export class Stake {
  /** By facet and record the subjects; null stands for every record, undefined for every subject. */
  readonly #subjects = new Map<string, Map<string | null, Set<string | undefined>>>()

  constructor(told: readonly ToldChange[]) {
    for (const { change, event } of told) {
      const ofFacet = this.#subjects.get(change.facet) ?? new Map<string | null, Set<string | undefined>>()
      this.#subjects.set(change.facet, ofFacet)
      const key = keyOf({ change, event })
      const subjects = ofFacet.get(key)
      if (subjects === undefined) ofFacet.set(key, new Set([change.subject]))
      else subjects.add(change.subject)
    }
  }

  /** Whether there may be a row that both touch. */
  meets({ change, event }: ToldChange): boolean {
    const ofFacet = this.#subjects.get(change.facet)
    if (ofFacet === undefined) return false
    const key = keyOf({ change, event })
    if (key === null || ofFacet.has(null)) return true
    const subjects = ofFacet.get(key)
    if (subjects === undefined) return false
    return change.subject === undefined || subjects.has(undefined) || subjects.has(change.subject)
  }
}

/**
 * Divides changes into those that can be applied before what is at stake is, and those that have to come after it, each in
 * their order: no change of the one part touches a row that one of the other does.
 */
export function divide(told: readonly ToldChange[], stake: Stake | null) {
  const bound = new Set<ToldChange>()
  for (let meet = stake; meet !== null; ) {
    const found: ToldChange[] = []
    for (const one of told) if (!bound.has(one) && meet.meets(one)) found.push(one)
    for (const one of found) bound.add(one)
    meet = found.length === 0 ? null : new Stake(found)
  }
  return { free: told.filter((one) => !bound.has(one)), bound: told.filter((one) => bound.has(one)) }
}

function keyOf({ change, event }: ToldChange): string | null {
  return change.key === undefined ? event.recordId : change.key
}
