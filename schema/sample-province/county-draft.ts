import type { CensusCounty } from './census.ts'
import type { Draft, Home } from './draft.ts'
import type { ChosenFault } from './faults.ts'
import type { DraftMarriage } from './history.ts'
import type { DraftFacts } from './life-facts.ts'
import type { NumberIssuer } from './numbers.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'
import type {
  SampleBatch,
  SampleDeath,
  SampleDocument,
  SampleFault,
  SampleFaultKind,
  SampleHousehold,
  SampleKinship,
  SampleMarriage,
  SampleNeed,
  SamplePerson,
} from './sample-people.ts'

/** What a county is before it is written. */
export interface CountyDraft {
  readonly random: Random
  readonly county: CensusCounty
  readonly homes: readonly Home[]
  readonly marriages: readonly DraftMarriage[]
  readonly issuer: NumberIssuer
  readonly numbers: ReadonlyMap<Draft, SampleDocument | null>
  readonly placed: ReadonlyMap<Home, Place>
  readonly factsOf: (person: Draft) => DraftFacts
  readonly needs: ReadonlyMap<Home, SampleNeed>
  readonly faults: readonly ChosenFault[]
  readonly example: Home | null
}

export function isRegisteredHere(home: Home, placed: ReadonlyMap<Home, Place>): boolean {
  return home.kind === 'FAMILY' && home.members.length > 0 && placed.get(home)!.registered === 'HERE'
}

export type CountyBatch = Omit<SampleBatch, 'index'>

/** A batch while it is filled. */
export interface OpenBatch extends CountyBatch {
  readonly persons: SamplePerson[]
  readonly households: SampleHousehold[]
  readonly kinship: SampleKinship[]
  readonly marriages: SampleMarriage[]
  readonly deaths: SampleDeath[]
  readonly truth: SampleFault[]
  examplePerson: string | null
}

export function newBatch(): OpenBatch {
  return {
    persons: [],
    households: [],
    kinship: [],
    marriages: [],
    deaths: [],
    examplePerson: null,
    truth: [],
  }
}

export function plant(
  batch: OpenBatch,
  kind: SampleFaultKind,
  persons: readonly string[],
  what: string,
  households: readonly string[] = [],
): void {
  batch.truth.push({ kind, persons, households, what })
}
