import { censusCounties } from './census.ts'
import { countyBatches } from './county-batches.ts'
import type { CountyBatch } from './county-draft.ts'
import { BATCH } from './county-writer.ts'
import { faultsByCounty, plannedFaults } from './faults.ts'
import { Places } from './places.ts'
import { apportion } from './random.ts'
import type { SampleBatch, SampleFaultKind, SampleOutsideCounty, SampleVillage } from './sample-people.ts'
import { SharedDraw } from './shared-draw.ts'

export { SAMPLE_DAY_TEXT as SAMPLE_DAY } from './days.ts'

export interface SampleProvinceSettings {
  /** Living residents, as the census counts them; the dead of two years, people away and planted records come on top. */
  readonly people: number
  readonly seed: number
  readonly villages: readonly SampleVillage[]
  readonly outside: readonly SampleOutsideCounty[]
}

export interface SampleProvince {
  readonly people: number
  readonly seed: number
  /** How many of each fault are planted. */
  readonly planned: Readonly<Record<SampleFaultKind, number>>
  /** Living residents by six-digit code of county or development zone. */
  readonly peopleByCounty: ReadonlyMap<string, number>
  /**
   * All batches in their order. May be run again and again: each domain goes through them once. A small province is
   * remembered, because it takes as long to draw as to write; of a large one memory holds one county.
   */
  batches(): Iterable<SampleBatch>
  /** As `batches`, drawn once for all domains that go through them at the same time. */
  drawnTogether(): AsyncIterable<SampleBatch>
}

/** People up to whom a province is remembered: some 100 MB. */
const REMEMBERED = 40_000

/**
 * Shanxi at a scale: invented people in real places, as many by county, sex, age, marital state and kind of household as
 * the census counted. The same settings give the same province on every machine.
 */
export function sampleProvince({ people, seed, villages, outside }: SampleProvinceSettings): SampleProvince {
  const census = censusCounties()
  const counts = apportion(
    people,
    census.map((county) => county.people),
  )
  const counties = census.map((county, at) => ({ county, people: counts[at]! }))
  const largest = counties.reduce((one, other) => (other.people > one.people ? other : one))
  const places = new Places(villages, outside)
  const faults = faultsByCounty(people, counties)
  let remembered: readonly SampleBatch[] | null = null
  let shared: SharedDraw<SampleBatch> | null = null
  const province: SampleProvince = {
    people,
    seed,
    planned: plannedFaults(people),
    peopleByCounty: new Map(counties.map((one) => [one.county.code, one.people])),
    batches() {
      if (people > REMEMBERED) return drawBatches()
      remembered ??= [...drawBatches()]
      return remembered
    },
    drawnTogether() {
      if (shared === null || !shared.holdsTheFirst) shared = new SharedDraw(province.batches())
      return shared
    },
  }
  return province

  function* drawBatches(): Generator<SampleBatch> {
    let index = 0
    let waiting: CountyBatch[] = []
    // Small counties share a batch. The example is of the first county, a district of the capital.
    for (const [at, { county, people: count }] of counties.entries()) {
      const share = {
        faults: faults.get(county.code) ?? {},
        hasExample: at === 0,
        losesChild: counties[at] === largest,
      }
      for (const batch of countyBatches(`${seed}/${people}`, county, count, places, share)) {
        waiting.push(batch)
        if (waiting.reduce((sum, { persons }) => sum + persons.length, 0) < BATCH) continue
        yield { index: index++, ...together(waiting) }
        waiting = []
      }
    }
    if (waiting.length > 0) yield { index, ...together(waiting) }
  }
}

function together(batches: readonly CountyBatch[]): CountyBatch {
  if (batches.length === 1) return batches[0]!
  return {
    persons: batches.flatMap(({ persons }) => persons),
    households: batches.flatMap(({ households }) => households),
    kinship: batches.flatMap(({ kinship }) => kinship),
    marriages: batches.flatMap(({ marriages }) => marriages),
    deaths: batches.flatMap(({ deaths }) => deaths),
    examplePerson: batches.find(({ examplePerson }) => examplePerson !== null)?.examplePerson ?? null,
    truth: batches.flatMap(({ truth }) => truth),
  }
}
