import { type CensusCounty, censusCounties } from './census.ts'
import { statutoryCounty } from './county-codes.ts'
import { clusterOf, type Draft, type Home } from './draft.ts'
import { apportion, type Random, Weighted } from './random.ts'
import type { SampleOutsideCounty, SampleVillage } from './sample-people.ts'

/** Where a home lives and where its people are registered. */
export interface Place {
  readonly village: SampleVillage
  /** Twelve digits; of a county of another province where they are registered there. */
  readonly registeredDivision: string
  readonly registeredAddress: string
  readonly address: string
  readonly registered: 'HERE' | 'SAME_COUNTY' | 'OTHER_COUNTY' | 'OUTSIDE'
  /** Six digits of the census county or county outside whose code the numbers of those registered there bear. */
  readonly origin: string
}

/** Provinces most people come from who move to Shanxi: its neighbours. Own estimate. */
const NEIGHBOURS: Readonly<Record<string, number>> = {
  '41': 30,
  '13': 18,
  '61': 10,
  '15': 8,
  '37': 6,
  '51': 5,
  '34': 4,
}

/** The villages and counties a province of people may live in. */
export class Places {
  readonly #urban = new Map<string, SampleVillage[]>()
  readonly #rural = new Map<string, SampleVillage[]>()
  readonly #outside: Weighted<SampleOutsideCounty>
  readonly #others = new Map<string, Weighted<CensusCounty>>()

  constructor(villages: readonly SampleVillage[], outside: readonly SampleOutsideCounty[]) {
    for (const village of villages) {
      const lists = village.isUrban ? this.#urban : this.#rural
      const code = village.code.slice(0, 6)
      const list = lists.get(code)
      if (list === undefined) lists.set(code, [village])
      else list.push(village)
    }
    const missing = censusCounties().find(({ code }) => !this.#urban.has(code) && !this.#rural.has(code))
    if (missing !== undefined) throw new RangeError(`no village is known of ${missing.code} ${missing.name}`)
    this.#outside = new Weighted(outside.map((county) => [county, NEIGHBOURS[county.code.slice(0, 2)] ?? 0.5]))
  }

  village(random: Random, county: CensusCounty, townShare: number): SampleVillage {
    const urban = this.#urban.get(county.code)
    const rural = this.#rural.get(county.code)
    return random.pick((random.chance(townShare) ? (urban ?? rural) : (rural ?? urban))!)
  }

  outside(random: Random): SampleOutsideCounty {
    return this.#outside.draw(random)
  }

  /** Another county: one of the same prefecture three times in five. */
  otherCounty(random: Random, county: CensusCounty): CensusCounty {
    let others = this.#others.get(county.code)
    if (others === undefined) {
      const all = censusCounties().filter(
        ({ code }) => statutoryCounty(code) === code && code !== statutoryCounty(county.code),
      )
      const isNear = ({ code }: CensusCounty) => code.slice(0, 4) === county.code.slice(0, 4)
      const near = all.filter(isNear).reduce((sum, { people }) => sum + people, 0)
      const far = all.reduce((sum, { people }) => sum + people, 0) - near
      others = new Weighted(
        all.map((other) => [other, isNear(other) ? (0.6 * other.people) / near : (0.4 * other.people) / far]),
      )
      this.#others.set(county.code, others)
    }
    return others.draw(random)
  }
}

/** Gives every home a place, and to as many people as the census counted a registered residence elsewhere. */
export function placeHomes(
  random: Random,
  county: CensusCounty,
  places: Places,
  homes: readonly Home[],
): Map<Home, Place> {
  const elsewhere = homesRegisteredElsewhere(random, county, homes)
  const townShare = county.townPeople / county.people
  const placed = new Map<Home, Place>()
  const villageOfCluster = new Map<Home, SampleVillage>()
  for (const home of homes) {
    const registered = elsewhere.get(home) ?? 'HERE'
    const cluster = clusterOf(home)
    const near = villageOfCluster.get(cluster)
    const village =
      near !== undefined && random.chance(0.5) ? near : places.village(random, county, shareInTowns(home, townShare))
    villageOfCluster.set(cluster, village)
    const address = addressIn(random, village)
    placed.set(home, {
      village,
      address,
      registered,
      ...registeredPlace(random, county, places, registered, village, address),
    })
  }
  return placed
}

/** Old people by themselves live in villages more often than others. */
function shareInTowns({ members, kind }: Home, townShare: number): number {
  if (kind !== 'FAMILY') return Math.min(townShare * 1.4, 1)
  const isOld = members.length > 0 && members.every(({ age }) => age >= 60)
  return isOld ? townShare * 0.82 : townShare * 1.03
}

function registeredPlace(
  random: Random,
  county: CensusCounty,
  places: Places,
  registered: Place['registered'],
  village: SampleVillage,
  address: string,
): Pick<Place, 'registeredDivision' | 'registeredAddress' | 'origin'> {
  if (registered === 'HERE')
    return { registeredDivision: village.code, registeredAddress: address, origin: county.code }
  if (registered === 'OUTSIDE') {
    const outside = places.outside(random)
    return { registeredDivision: `${outside.code}000000`, registeredAddress: outside.name, origin: outside.code }
  }
  const home = registered === 'SAME_COUNTY' ? county : places.otherCounty(random, county)
  let there = places.village(random, home, 0.25)
  for (let attempt = 0; attempt < 20 && there.code.slice(0, 9) === village.code.slice(0, 9); attempt++)
    there = places.village(random, home, 0.25)
  return { registeredDivision: there.code, registeredAddress: addressIn(random, there), origin: home.code }
}

function addressIn(random: Random, { name, isUrban }: SampleVillage): string {
  return isUrban
    ? `${name}${random.between(1, 30)}号楼${random.between(1, 4)}单元${random.between(1, 18)}0${random.between(1, 4)}`
    : `${name}${random.between(1, 260)}号`
}

/** Homes, by how likely, until as many people as counted: those of dormitories first, old people and guardians last. */
function homesRegisteredElsewhere(
  random: Random,
  county: CensusCounty,
  homes: readonly Home[],
): Map<Home, Place['registered']> {
  const { sameCounty, otherCounty, outside } = county.registeredElsewhere
  const people = homes.reduce((sum, { members }) => sum + members.length, 0)
  const total = random.round((people * (sameCounty + otherCounty + outside)) / county.people)
  const quotas = apportion(total, [sameCounty, otherCounty, outside])
  const kinds = ['SAME_COUNTY', 'OTHER_COUNTY', 'OUTSIDE'] as const
  const elsewhere = new Map<Home, Place['registered']>()
  const likely = random.sample(homes, homes.length, (home) => {
    if (home.members.length === 0 || home.away.length > 0) return 0
    if (home.kind === 'CARE_HOME' || home.kind === 'CHILDREN_HOME') return 0.5
    if (home.kind === 'DORMITORY') return 6
    if (home.members.some(({ guardian }) => guardian !== null)) return 0
    return home.members.some(({ age }: Draft) => age >= 60) ? 0.4 : 1
  })
  for (const home of likely) {
    const size = home.members.length
    const open = kinds.map((kind, at) => ({ kind, at })).filter(({ at }) => quotas[at]! > 0)
    if (open.length === 0) break
    const { kind, at } = open.reduce((most, one) => (quotas[one.at]! > quotas[most.at]! ? one : most))
    // A home larger than what is missing is taken as often as leaves the number right on average.
    if (size > quotas[at]! && !random.chance(quotas[at]! / size)) {
      quotas[at] = 0
      continue
    }
    quotas[at]! -= size
    elsewhere.set(home, kind)
  }
  return elsewhere
}
