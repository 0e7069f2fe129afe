import { addDays } from '@civil-affairs/schema'
import { findDivision } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { censusCounties } from '@civil-affairs/schema/sample-province/census.ts'
import { apportion, Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { kindFitsCode } from '../village-committee/index.ts'
import { committeesOf, isOfShare, type Kind, ONE_PERSON_SHARE } from './scale.ts'

export interface DrawnCommittee {
  readonly kind: Kind
  readonly division: string
  /** Short name of the village or community, without its committee. */
  readonly place: string
  /** Its number among the committees of its kind. */
  readonly at: number
  readonly electedOn: string
  readonly seats: number
  readonly chair: SamplePerson
  readonly secretary: SamplePerson
  readonly members: readonly SamplePerson[]
  readonly registeredVoters: number
  readonly ballotsCast: number
}

const KINDS = ['VILLAGE', 'RESIDENTS'] as const

/**
 * Draws the committees batch by batch: as many as published for so many people, spread over the counties by their
 * people, in villages where people of the sample live, whose residents hold the posts. Shown all batches in their order.
 */
export class CommitteeDraw {
  readonly #seed: number
  readonly #quota: Readonly<Record<Kind, Map<string, number>>>
  readonly #drawn: Record<Kind, number> = { VILLAGE: 0, RESIDENTS: 0 }
  readonly #taken = new Set<string>()
  /** What earlier counties had too few villages for. */
  readonly #owed: Record<Kind, number> = { VILLAGE: 0, RESIDENTS: 0 }

  constructor(people: number, seed: number) {
    this.#seed = seed
    const counties = censusCounties()
    const quotaOf = (kind: Kind) => {
      const counts = apportion(
        committeesOf(kind, people),
        counties.map((county) => county.people),
      )
      return new Map(counties.map(({ code }, at) => [code, counts[at]!]))
    }
    this.#quota = { VILLAGE: quotaOf('VILLAGE'), RESIDENTS: quotaOf('RESIDENTS') }
  }

  next(batch: SampleBatch): DrawnCommittee[] {
    const random = new Random(`communities/${this.#seed}/${batch.index}`)
    const residents = Map.groupBy(batch.persons.filter(mayServe), ({ residenceDivision }) => residenceDivision)
    const byCounty = Map.groupBy(residents.keys(), (village) => village.slice(0, 6))
    const committees: DrawnCommittee[] = []
    for (const [county, villages] of byCounty)
      for (const kind of KINDS) {
        const wanted = (this.#quota[kind].get(county) ?? 0) + this.#owed[kind]
        this.#quota[kind].delete(county)
        const fitting = villages
          .filter((village) => this.#mayHave(kind, village) && residents.get(village)!.length >= 2)
          .toSorted((a, b) => residents.get(b)!.length - residents.get(a)!.length || (a < b ? -1 : 1))
        const chosen = fitting.slice(0, wanted)
        this.#owed[kind] = wanted - chosen.length
        for (const village of chosen) committees.push(this.#draw(random, kind, village, residents.get(village)!))
      }
    return committees
  }

  #mayHave(kind: Kind, village: string): boolean {
    const known = findDivision(village)
    if (known === null || this.#taken.has(village)) return false
    return (
      known.kind === (kind === 'VILLAGE' ? 'VILLAGE_COMMITTEE' : 'RESIDENTS_COMMITTEE') && kindFitsCode(kind, village)
    )
  }

  #draw(random: Random, kind: Kind, division: string, residents: readonly SamplePerson[]): DrawnCommittee {
    this.#taken.add(division)
    const at = this.#drawn[kind]++
    const [chair, second, ...others] = random.shuffle([...residents]) as [SamplePerson, SamplePerson, ...SamplePerson[]]
    const isOne = isOfShare(at, ONE_PERSON_SHARE[kind])
    const registeredVoters = random.between(kind === 'VILLAGE' ? 300 : 1_200, kind === 'VILLAGE' ? 1_500 : 4_000)
    const seats = kind === 'VILLAGE' ? random.between(3, 7) : random.between(5, 9)
    return {
      kind,
      division,
      place: findDivision(division)!.shortName,
      at,
      electedOn: addDays('2021-09-18', random.between(0, 90)),
      seats,
      chair,
      secretary: isOne ? chair : second,
      members: (isOne ? [second, ...others] : others).slice(0, seats - 1),
      registeredVoters,
      ballotsCast: Math.floor(registeredVoters * (0.62 + random.fraction() * 0.3)),
    }
  }
}

function mayServe({ diedOn, document, statements, facts, residenceDivision }: SamplePerson): boolean {
  return (
    diedOn === null &&
    residenceDivision.startsWith('14') &&
    document?.type === 'RESIDENT_ID' &&
    statements.length === 1 &&
    // Of age at the election of 2021.
    facts.age >= 25 &&
    facts.age <= 66 &&
    !facts.livesInInstitution
  )
}
