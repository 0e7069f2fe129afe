import type { CensusCounty } from './census.ts'
import { codeBeforeReform, codesIssuedBy } from './county-codes.ts'
import { dayOf, HISTORY_BEGINS, SAMPLE_DAY, yearOfDay } from './days.ts'
import { type Draft, everybodyOf, type Home } from './draft.ts'
import { type NumberIssuer, ownsItsCodes } from './numbers.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'
import type { SampleFaultKind } from './sample-people.ts'

/** How many of ten thousand people each fault befalls; at least two of each in a province of any size. */
export const faultsInTenThousand: Readonly<Record<SampleFaultKind, number>> = {
  FIFTEEN_DIGIT_NUMBER: 10,
  BIRTH_DATE_ONE_DIGIT_OFF: 8,
  'R-51': 10,
  DEATH_IN_ONE_SOURCE: 6,
  TWO_DEATH_DATES: 4,
  SEX_CONTRADICTS_NUMBER: 6,
  CHILD_IN_TWO_HOUSEHOLDS: 5,
  NAMESAKES_BORN_THE_SAME_DAY: 6,
  OLD_DIVISION_CODE: 8,
  NO_DOCUMENT: 2,
}
export const faultKinds = Object.keys(faultsInTenThousand) as SampleFaultKind[]

export function plannedFaults(people: number): Record<SampleFaultKind, number> {
  const counts = faultKinds.map((kind) => [
    kind,
    Math.max(2, Math.round((people * faultsInTenThousand[kind]) / 10_000)),
  ])
  return Object.fromEntries(counts) as Record<SampleFaultKind, number>
}

/** Below so many people a county bears no fault, unless all are as small; where somebody very old is wanted, below twice as many. */
const LEAST_PEOPLE = 30

/** Which county bears how many of each fault: by people. */
export function faultsByCounty(
  people: number,
  counties: readonly { county: CensusCounty; people: number }[],
): ReadonlyMap<string, Partial<Record<SampleFaultKind, number>>> {
  const byCounty = new Map<string, Partial<Record<SampleFaultKind, number>>>()
  faultKinds.forEach((kind, row) => {
    const least = kind === 'R-51' ? 2 * LEAST_PEOPLE : LEAST_PEOPLE
    const largeEnough = counties.filter((one) => one.people >= least)
    const mayBear = ({ county: { code } }: { county: CensusCounty }) =>
      kind === 'OLD_DIVISION_CODE' ? codeBeforeReform(code) !== null : ownsItsCodes(code)
    const bearing = largeEnough.filter(mayBear)
    const open = bearing.length > 0 ? bearing : counties.filter(mayBear)
    const all = open.reduce((sum, one) => sum + one.people, 0)
    const count = plannedFaults(people)[kind]
    for (let number = 0; number < count; number++) {
      // Evenly over the people of all, each kind from another place on.
      let target = (((number + 0.5) / count + row * 0.137) % 1) * all
      const bearer =
        open.find((one) => {
          target -= one.people
          return target < 0
        }) ?? open.at(-1)!
      const faults = byCounty.get(bearer.county.code) ?? {}
      faults[kind] = (faults[kind] ?? 0) + 1
      byCounty.set(bearer.county.code, faults)
    }
  })
  return byCounty
}

export interface ChosenFault {
  readonly kind: SampleFaultKind
  readonly person: Draft
  /** Of namesakes the second one. */
  readonly other: Draft | null
}

/** Chooses whom each fault befalls; nobody gets two. What finds nobody is left out, which happens below 2,000 people only. */
export function chooseFaults(
  random: Random,
  county: CensusCounty,
  homes: readonly Home[],
  placed: ReadonlyMap<Home, Place>,
  issuer: NumberIssuer,
  wanted: Partial<Record<SampleFaultKind, number>>,
): ChosenFault[] {
  const chosen: ChosenFault[] = []
  const living = homes.flatMap(({ members }) => members)
  const dead = homes.flatMap((home) => home.dead).filter(({ age, diedDay }) => age >= 18 && diedDay! >= HISTORY_BEGINS)
  const everybody = homes.flatMap(everybodyOf)
  const isOwn = (person: Draft) =>
    person.origin === county.code &&
    codesIssuedBy(county.code, yearOfDay(person.birthDay)).every((code) => issuer.isOwn(code))
  const isHere = (person: Draft) => placed.get(person.home!)?.registered === 'HERE' && person.home!.kind === 'FAMILY'
  const befall = (kind: SampleFaultKind, person: Draft, other: Draft | null = null) => {
    person.fault = kind
    if (other !== null) other.fault = kind
    chosen.push({ kind, person, other })
  }
  const find = (kind: SampleFaultKind, people: readonly Draft[], fits: (person: Draft) => boolean) => {
    let left = (wanted[kind] ?? 0) - chosen.filter((fault) => fault.kind === kind).length
    if (left <= 0) return
    for (const person of random.shuffle([...people]))
      if (person.fault === null && fits(person)) {
        befall(kind, person)
        if (--left === 0) return
      }
  }
  for (let pair = wanted.NAMESAKES_BORN_THE_SAME_DAY ?? 0; pair > 0; pair--) {
    const namesakes = findNamesakes(random, living.filter(isOwn), everybody)
    if (namesakes !== null) befall('NAMESAKES_BORN_THE_SAME_DAY', namesakes[0], namesakes[1])
  }
  find('DEATH_IN_ONE_SOURCE', dead, (person) => person.home!.members.length > 0 || dead.length < 3)
  find('TWO_DEATH_DATES', dead, () => true)
  find('DEATH_IN_ONE_SOURCE', dead, () => true)
  find('OLD_DIVISION_CODE', living, (person) => isHere(person) && person.birthDay < dayOf(2015, 1, 1))
  find('CHILD_IN_TWO_HOUSEHOLDS', living, (person) => isHere(person) && person.age < 15 && person.father !== null)
  find('CHILD_IN_TWO_HOUSEHOLDS', living, (person) => isHere(person) && person.age < 18)
  find('FIFTEEN_DIGIT_NUMBER', living, (person) => person.birthDay < dayOf(1998, 1, 1))
  // Old enough to draw the old-age allowance, and in no year in which a birthday changes its amount.
  for (const age of [80, 60, 16])
    find('R-51', living, (person) => isOwn(person) && person.age >= age && !turnsRound(person))
  // Too young for the second record to look like somebody of eighty without an allowance.
  find('BIRTH_DATE_ONE_DIGIT_OFF', living, (person) => isOwn(person) && person.age >= 16 && person.age < 70)
  find('SEX_CONTRADICTS_NUMBER', living, (person) => person.age >= 18)
  find('NO_DOCUMENT', living, (person) => person.age >= 20)
  return chosen
}

/** Whether the year of the sample is that of an eightieth, ninetieth or hundredth birthday, or of another full ten. */
function turnsRound({ birthDay }: Draft): boolean {
  return (yearOfDay(SAMPLE_DAY) - yearOfDay(birthDay)) % 10 === 0
}

/** Two people of one sex and about one age, of different families; the second, whose age is made to fit, has no children here. */
function findNamesakes(random: Random, people: readonly Draft[], everybody: readonly Draft[]): [Draft, Draft] | null {
  const parents = new Set(everybody.flatMap(({ father, mother }) => [father, mother]))
  const grown = random.shuffle(people.filter(({ age, fault }) => age >= 24 && age < 80 && fault === null))
  const unbound = grown.filter((person) => !parents.has(person))
  for (let apart = 0; apart <= 12; apart++)
    for (const second of unbound) {
      if (apart > 3 && (second.father !== null || second.mother !== null)) continue
      for (const first of grown)
        if (first.home !== second.home && first.sex === second.sex && Math.abs(first.age - second.age) === apart)
          return [first, second]
    }
  return null
}
