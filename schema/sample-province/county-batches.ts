import { assembleHomes } from './assemble-homes.ts'
import type { CensusCounty } from './census.ts'
import { type CountyBatch, isRegisteredHere } from './county-draft.ts'
import { CountyWriter } from './county-writer.ts'
import { type Draft, drawMaritalStates, drawPeople, everybodyOf, type Home, joinClusters } from './draft.ts'
import { type ChosenFault, chooseFaults } from './faults.ts'
import { drawDeaths, drawDeathsOfMinors, drawMarriages } from './history.ts'
import { type DraftFacts, drawFacts, drawIncomes, drawNeeds } from './life-facts.ts'
import { nameFamilies } from './names-of-families.ts'
import { issueNumbers, NumberIssuer } from './numbers.ts'
import { type Place, type Places, placeHomes } from './places.ts'
import { Random } from './random.ts'
import type { SampleFaultKind } from './sample-people.ts'

/** Wives from another county of Shanxi. Own estimate. */
const MARRIED_IN = 0.25

/** What of the whole province falls to a county, beside its people. */
export interface CountyShare {
  readonly faults: Partial<Record<SampleFaultKind, number>>
  readonly hasExample: boolean
  /** A child died here, as in the smallest of provinces some do. */
  readonly losesChild: boolean
}

/** The people of one county, whole families to a batch; the same for the same seed whatever was made before. */
export function* countyBatches(
  seed: string,
  county: CensusCounty,
  count: number,
  places: Places,
  { faults: wanted, hasExample, losesChild }: CountyShare,
): Generator<CountyBatch> {
  if (count === 0) return
  const random = new Random(`${seed}/${county.code}`)
  const people = drawPeople(random, county, count)
  drawMaritalStates(random, county, people)
  const homes = assembleHomes(random, county, people)
  const leastDeaths = (wanted.DEATH_IN_ONE_SOURCE ?? 0) + (wanted.TWO_DEATH_DATES ?? 0)
  // Chance of its own, so that the other lives of a county do not hang on whether a child of it died.
  drawDeathsOfMinors(new Random(`${seed}/${county.code}/minors`), homes, count, losesChild)
  drawDeaths(random, homes, count, leastDeaths)
  const placed = placeHomes(random, county, places, homes)
  giveOrigins(random, county, places, homes, placed)
  const issuer = new NumberIssuer(county)
  const faults = chooseFaults(random, county, homes, placed, issuer, wanted)
  bindByFaults(random, homes, placed, faults)
  const numbers = issueNumbers(random, issuer, homes.flatMap(everybodyOf))
  const marriages = drawMarriages(random, homes, count)
  nameFamilies(random, county, homes.flatMap(everybodyOf))
  shareNames(faults)
  const facts = new Map<Draft, DraftFacts>()
  for (const home of homes)
    for (const person of everybodyOf(home))
      facts.set(person, drawFacts(random, person, placed.get(home)!.village.isUrban, home))
  const factsOf = (person: Draft) => facts.get(person)!
  const needs = drawNeeds(random, homes, factsOf)
  const example = hasExample ? exampleHome(homes) : null
  if (example !== null) needs.set(example, 'LOW_INCOME')
  for (const home of homes) drawIncomes(random, home, needs.get(home) ?? null, factsOf)
  yield* new CountyWriter({
    random,
    county,
    homes,
    marriages,
    issuer,
    numbers,
    placed,
    factsOf,
    needs,
    faults,
    example,
  }).batches()
}

/** Namesakes share the birthday and lie in one batch, as who is registered twice does with the second household. */
function bindByFaults(
  random: Random,
  homes: readonly Home[],
  placed: ReadonlyMap<Home, Place>,
  faults: readonly ChosenFault[],
): void {
  for (const { kind, person, other } of faults) {
    if (kind === 'NAMESAKES_BORN_THE_SAME_DAY') {
      other!.birthDay = person.birthDay
      other!.age = person.age
      other!.origin = person.origin
      if (person.home !== other!.home) joinClusters(person.home!, other!.home!)
    }
    if (kind === 'CHILD_IN_TWO_HOUSEHOLDS') {
      const others = homes.filter((home) => home !== person.home && isRegisteredHere(home, placed))
      if (others.length > 0) joinClusters(person.home!, random.pick(others))
    }
  }
}

function shareNames(faults: readonly ChosenFault[]): void {
  for (const { kind, person, other } of faults)
    if (kind === 'NAMESAKES_BORN_THE_SAME_DAY') {
      other!.surname = person.surname
      other!.givenName = person.givenName
      other!.wholeName = person.wholeName
    }
}

/** The county whose code each number bears: where one was born. */
function giveOrigins(
  random: Random,
  county: CensusCounty,
  places: Places,
  homes: readonly Home[],
  placed: ReadonlyMap<Home, Place>,
): void {
  for (const home of homes) {
    const { origin, registered } = placed.get(home)!
    for (const person of everybodyOf(home)) {
      const marriedIn =
        registered === 'HERE' && person.sex === 'FEMALE' && person.marital === 'MARRIED' && person.father === null
      person.origin = marriedIn && random.chance(MARRIED_IN) ? places.otherCounty(random, county).code : origin
    }
  }
}

/** A family to show: a couple, with parents and children if there is one such. */
function exampleHome(homes: readonly Home[]): Home | null {
  const lively = ({ husband, wife, members, away, dead }: Home): number => {
    if (husband === null || wife === null || away.length > 0 || members.some(({ fault }) => fault !== null)) return 0
    const elders = [husband.father, husband.mother, wife.father, wife.mother]
    const hasElder = members.some((member) => elders.includes(member))
    const hasChild = members.some(({ father, age }) => father === husband && age < 18)
    return 1 + (hasElder ? 4 : 0) + (hasChild ? 2 : 0) + (dead.length === 0 ? 1 : 0)
  }
  let [example, most]: [Home | null, number] = [null, 0]
  for (const home of homes) {
    const score = lively(home)
    if (score > most) [example, most] = [home, score]
  }
  return example
}
