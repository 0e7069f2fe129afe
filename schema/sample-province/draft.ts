import { type CensusCounty, type SampleSex, sexes } from './census.ts'
import { birthWindow, SAMPLE_DAY } from './days.ts'
import { apportionByChance, type Random } from './random.ts'
import type { SampleCare, SampleFaultKind } from './sample-people.ts'

export type DraftMarital = 'SINGLE' | 'MARRIED' | 'DIVORCED' | 'WIDOWED'

/** A person while the county is put together. */
export interface Draft {
  readonly sex: SampleSex
  age: number
  birthDay: number
  marital: DraftMarital
  /** The husband or wife who is in the sample; also the last one of the widowed and divorced. */
  spouse: Draft | null
  father: Draft | null
  mother: Draft | null
  guardian: Draft | null
  home: Home | null
  care: SampleCare
  diedDay: number | null
  /** Registered here, living in another province: beside the people the census counts. */
  isAway: boolean
  fault: SampleFaultKind | null
  /** Six digits of the county, of Shanxi or not, whose code the person's number bears. */
  origin: string
  surname: string
  givenName: string
  /** Of a name with a dot. */
  wholeName: string | null
  ethnicity: string
}

export type HomeKind = 'FAMILY' | 'DORMITORY' | 'CARE_HOME' | 'CHILDREN_HOME'

/** Those who live together. */
export interface Home {
  readonly kind: HomeKind
  readonly members: Draft[]
  /** Of a family the couple in the middle, or the one adult. */
  readonly husband: Draft | null
  readonly wife: Draft | null
  /** Parents of the husband or the wife live along; at most one set of them. */
  hasElders: boolean
  childrenWanted: number
  readonly dead: Draft[]
  /** Registered here, living in another province. */
  readonly away: Draft[]
  /** Homes lie in one batch where somebody of one is kin to somebody of the other; see `clusterOf`. */
  cluster: Home | null
}

export function homeOf(kind: HomeKind, husband: Draft | null, wife: Draft | null, members: Draft[]): Home {
  const home: Home = {
    kind,
    members,
    husband,
    wife,
    hasElders: false,
    childrenWanted: 0,
    dead: [],
    away: [],
    cluster: null,
  }
  for (const member of members) member.home = home
  return home
}

/** Who lives there, who is away, and who died within the two years. */
export function everybodyOf({ members, away, dead }: Home): Draft[] {
  return [...members, ...away, ...dead]
}

/** The home that stands for all that are kin to each other. */
export function clusterOf(home: Home): Home {
  let root = home
  while (root.cluster !== null) root = root.cluster
  if (root !== home) home.cluster = root
  return root
}

export function joinClusters(one: Home, other: Home): void {
  const [first, second] = [clusterOf(one), clusterOf(other)]
  if (first !== second) second.cluster = first
}

export function draftOf(sex: SampleSex, age: number, birthDay: number): Draft {
  return {
    sex,
    age,
    birthDay,
    marital: 'SINGLE',
    spouse: null,
    father: null,
    mother: null,
    guardian: null,
    home: null,
    care: 'AT_HOME',
    diedDay: null,
    isAway: false,
    fault: null,
    origin: '',
    surname: '',
    givenName: '',
    wholeName: null,
    ethnicity: '01',
  }
}

/** Births a year by the thousand people: the statistics bulletin of Shanxi for 2024. */
export const BIRTHS_A_YEAR = 6.94 / 1000
/** Deaths a year by the thousand people: the bulletin for 2024. */
export const DEATHS_A_YEAR = 8.33 / 1000

/** The living of a county, by sex and age as the census counted them; of the first five years, births as published. */
export function drawPeople(random: Random, county: CensusCounty, count: number): Draft[] {
  const cells = sexes.flatMap((sex) => county.byBand[sex].map((people, band) => ({ sex, band, people })))
  const counts = apportionByChance(
    random,
    count,
    cells.map(({ people }) => people),
  )
  const people: Draft[] = []
  const infants: SampleSex[] = []
  cells.forEach(({ sex, band }, cell) => {
    for (let one = 0; one < counts[cell]!; one++) {
      if (band === 0) infants.push(sex)
      else people.push(bornAt(random, sex, band === 17 ? ageOfEldest(random) : band * 5 + random.below(5)))
    }
  })
  const infantShare = (county.byBand.MALE[0]! + county.byBand.FEMALE[0]!) / county.people
  const newborn = Math.min(BIRTHS_A_YEAR / infantShare, 0.3)
  const later = (1 - 2 * newborn) / 3
  const ages = apportionByChance(random, infants.length, [newborn, newborn, later, later, later])
  random.shuffle(infants)
  let next = 0
  ages.forEach((many, age) => {
    for (let one = 0; one < many; one++) people.push(bornAt(random, infants[next++]!, age))
  })
  return random.shuffle(people)
}

function bornAt(random: Random, sex: SampleSex, age: number): Draft {
  const { from, to } = birthWindow(age)
  return draftOf(sex, age, random.between(from, Math.min(to, SAMPLE_DAY - 1)))
}

/** 85 and more: three quarters reach each further year. */
function ageOfEldest(random: Random): number {
  let age = 85
  while (age < 104 && random.chance(0.76)) age++
  return age
}

/** Men marry from 22, women from 20 (民法典 art. 1047). */
export const MARRIAGE_AGE: Readonly<Record<SampleSex, number>> = { MALE: 22, FEMALE: 20 }

/** Who of those of 15 and more is single, married, divorced, widowed: as many as the census sample has, the likely ones. */
export function drawMaritalStates(random: Random, county: CensusCounty, people: readonly Draft[]): void {
  for (const sex of sexes) {
    const { neverMarried, married, divorced, widowed } = county.marital[sex]
    const grown = people.filter((person) => person.sex === sex && person.age >= 15)
    const [, , divorcedCount, widowedCount] = apportionByChance(random, grown.length, [
      neverMarried,
      married,
      divorced,
      widowed,
    ])
    const singleCount = random.round((grown.length * neverMarried) / (neverMarried + married + divorced + widowed))
    const middle = sex === 'MALE' ? 27 : 25.5
    const never = sex === 'MALE' ? 0.02 : 0.003
    const single = (age: number) => {
      if (age < MARRIAGE_AGE[sex]) return 1000
      // Few of 23 are married, few of 35 are not.
      return Math.exp((middle - Math.min(age, 60)) / 2.4) + never
    }
    const rest = new Set(grown.filter(({ age }) => age >= MARRIAGE_AGE[sex]))
    for (const person of random.sample(grown, singleCount, ({ age }) => single(age))) rest.delete(person)
    const weightOfWidowed = ({ age }: Draft) => (age < 32 ? 0 : Math.exp(Math.min(age - 70, 25) / 7))
    for (const person of random.sample([...rest], widowedCount!, weightOfWidowed)) {
      person.marital = 'WIDOWED'
      rest.delete(person)
    }
    const weightOfDivorced = ({ age }: Draft) => (age < 24 ? 0 : 1 / (1 + ((age - 43) / 10) ** 2))
    for (const person of random.sample([...rest], divorcedCount!, weightOfDivorced)) {
      person.marital = 'DIVORCED'
      rest.delete(person)
    }
    for (const person of rest) person.marital = 'MARRIED'
  }
}
