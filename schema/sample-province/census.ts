import { readFileSync } from 'node:fs'

export type SampleSex = 'MALE' | 'FEMALE'
export const sexes: readonly SampleSex[] = ['MALE', 'FEMALE']

/** What the census of 2020 says of one county or development zone; census-2020.txt names its source. */
export interface CensusCounty {
  /** Six digits. */
  readonly code: string
  readonly name: string
  /** Place in the file: tells counties apart in a few digits. */
  readonly index: number
  readonly people: number
  readonly townPeople: number
  readonly minorityShare: number
  /** People registered in another township: of the same county, of another county of Shanxi, of another province. */
  readonly registeredElsewhere: { readonly sameCounty: number; readonly otherCounty: number; readonly outside: number }
  readonly familyHouseholds: number
  readonly familyPeople: number
  readonly onePerson: number
  /** Family households of one, two, three, and four or more generations. */
  readonly generations: readonly [number, number, number, number]
  /** People by band: 0-4, 5-9 … 80-84, 85 and more. */
  readonly byBand: Readonly<Record<SampleSex, readonly number[]>>
  /** Long-form sample of those aged 15 and more. */
  readonly marital: Readonly<Record<SampleSex, MaritalCounts>>
}

export interface MaritalCounts {
  readonly neverMarried: number
  readonly married: number
  readonly divorced: number
  readonly widowed: number
}

export const BANDS = 18
export function bandOf(age: number): number {
  return Math.min(Math.floor(age / 5), BANDS - 1)
}

let counties: readonly CensusCounty[] | undefined

/** 117 counties and 4 development zones, in the order of their codes. */
export function censusCounties(): readonly CensusCounty[] {
  counties ??= readFileSync(new URL('census-2020.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseLine)
  return counties
}

function parseLine(line: string, index: number): CensusCounty {
  const [code, name, towns, minorities, elsewhere, households, men, women, marital] = line.split(' ')
  const numbers = (list: string | undefined) => list!.split(',').map(Number)
  const [sameCounty, otherCounty, outside] = numbers(elsewhere)
  const [familyHouseholds, familyPeople, onePerson, one, two, three, four] = numbers(households)
  const byBand = { MALE: joinInfants(numbers(men)), FEMALE: joinInfants(numbers(women)) }
  const states = numbers(marital)
  return {
    code: code!,
    name: name!,
    index,
    people: [...byBand.MALE, ...byBand.FEMALE].reduce((sum, count) => sum + count, 0),
    townPeople: Number(towns),
    minorityShare: Number(minorities) / 10_000,
    registeredElsewhere: { sameCounty: sameCounty!, otherCounty: otherCounty!, outside: outside! },
    familyHouseholds: familyHouseholds!,
    familyPeople: familyPeople!,
    onePerson: onePerson!,
    generations: [one!, two!, three!, four!],
    byBand,
    marital: { MALE: maritalOf(states.slice(0, 4)), FEMALE: maritalOf(states.slice(4)) },
  }
}

/** The yearbook tells infants apart from children of 1 to 4. */
function joinInfants(bands: number[]): number[] {
  return [bands[0]! + bands[1]!, ...bands.slice(2)]
}

function maritalOf([neverMarried, married, divorced, widowed]: number[]): MaritalCounts {
  return { neverMarried: neverMarried!, married: married!, divorced: divorced!, widowed: widowed! }
}
