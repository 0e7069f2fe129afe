import { passesLuhn } from '../documents/bank-card.ts'
import { residentIdCheckCharacter } from '../documents/resident-id.ts'
import { type CensusCounty, censusCounties, type SampleSex } from './census.ts'
import { codesIssuedBy, codesOfCounty } from './county-codes.ts'
import { birthWindow, SAMPLE_DAY, textOfDay, yearOfDay } from './days.ts'
import type { Draft } from './draft.ts'
import type { Random } from './random.ts'
import type { SampleDocument } from './sample-people.ts'

/*
 * How numbers of the sample are told from real ones, though all pass their checks:
 * citizen numbers have a sequence from 902 to 995 (900 might end in 000, which spreadsheets make of cut numbers; 996 to
 * 999 are kept for centenarians), mobile numbers begin with
 * 154, a range no operator was given, bank cards with 629999, an issuer that does not exist.
 *
 * Two people must never get one number, yet every county is made by itself. So a county has the sequences 902 to 939 of
 * its own codes for those who bear them at home; where several counties share a code (two districts that were one, a
 * development zone), their people were born on different days: the number of the day, divided by how many they are,
 * leaves each its own remainder. Who bears another county's code has one of 940 to 989, and was born on a day whose
 * number, divided by the number of counties, leaves the place of the county the person lives in.
 */
const OWN = { from: 902, to: 939 }
const OTHER = { from: 940, to: 989 }
/** Second records of one person, planted: those of codes that a county has alone. */
const PLANTED = { from: 990, to: 995 }
/** Of those born in the last 45 days. */
const NEWBORN_WITHOUT_NUMBER = 0.3

let sharers: ReadonlyMap<string, readonly string[]> | undefined

/** The counties, of those the census knows, that number their people under a code. */
function countiesOfCode(code: string): readonly string[] {
  if (sharers === undefined) {
    const lists = new Map<string, string[]>()
    for (const county of censusCounties())
      for (const own of codesOfCounty(county.code)) lists.set(own, [...(lists.get(own) ?? []), county.code])
    sharers = lists
  }
  return sharers.get(code) ?? []
}

/** Whether all codes of a county, present and former, are its alone. */
export function ownsItsCodes(county: string): boolean {
  return codesOfCounty(county).every((code) => countiesOfCode(code).length === 1)
}

export class NumberIssuer {
  readonly #county: CensusCounty
  readonly #issued = new Map<string, number>()
  #cards = 0
  #phones = 0
  #births = 0
  #households = 0

  constructor(county: CensusCounty) {
    this.#county = county
  }

  get county(): string {
    return this.#county.code
  }

  /** A code that no other county has. */
  isOwn(code: string): boolean {
    const counties = countiesOfCode(code)
    return counties.length === 1 && counties[0] === this.#county.code
  }

  /** A number for somebody of that age, born about that day: the day moves, within the year, to where one is free. */
  issue(code: string, sex: SampleSex, age: number, wantedDay: number): { number: string; birthDay: number } | null {
    const { from, to } = birthWindow(age)
    const last = Math.min(to, SAMPLE_DAY - 1)
    const counties = countiesOfCode(code)
    const place = counties.indexOf(this.#county.code)
    const [step, remainder, range] =
      place >= 0 ? [counties.length, place, OWN] : [censusCounties().length, this.#county.index, OTHER]
    const wanted = Math.min(Math.max(wantedDay, from), last)
    const start = wanted - ((((wanted - remainder) % step) + step) % step)
    const tries = Math.ceil((last - from + 1) / step) + 1
    for (let distance = 0; distance <= tries; distance++)
      for (const day of [start - distance * step, start + distance * step]) {
        if (day < from || day > last) continue
        const number = this.#take(code, sex, day, range)
        if (number !== null) return { number, birthDay: day }
      }
    return null
  }

  /** A second number for somebody who has one, on exactly that day; null where the three of that day are gone. */
  issuePlanted(code: string, sex: SampleSex, day: number): string | null {
    return this.#take(code, sex, day, PLANTED)
  }

  #take(code: string, sex: SampleSex, day: number, range: { from: number; to: number }): string | null {
    const key = `${code}${day}${sex === 'MALE' ? 'm' : 'f'}${range.from}`
    const taken = this.#issued.get(key) ?? 0
    const sequence = range.from + taken * 2 + (sex === 'MALE' ? 1 : 0)
    if (sequence > range.to) return null
    this.#issued.set(key, taken + 1)
    const first17 = code + textOfDay(day).replaceAll('-', '') + sequence
    return first17 + residentIdCheckCharacter(first17)
  }

  phone(): string {
    const county = String(this.#county.index).padStart(3, '0')
    return `154${county}${String(this.#phones++ % 100_000).padStart(5, '0')}`
  }

  bankCard(): string {
    const county = String(this.#county.index).padStart(3, '0')
    const first18 = `629999${county}${String(this.#cards++).padStart(9, '0')}`
    for (let digit = 0; ; digit++) if (passesLuhn(first18 + digit)) return first18 + digit
  }

  /** Number of a medical certificate of birth. */
  birthCertificate(): string {
    return `Z${String(this.#county.index).padStart(3, '0')}${String(this.#births++).padStart(6, '0')}`
  }

  /** 户号 of nine digits. */
  household(): string {
    return `${100 + this.#county.index}${String(this.#households++ % 1_000_000).padStart(6, '0')}`
  }
}

/** Gives everybody a number, or what they have instead; some birthdays move to where a number is free. */
export function issueNumbers(
  random: Random,
  issuer: NumberIssuer,
  people: readonly Draft[],
): Map<Draft, SampleDocument | null> {
  const numbers = new Map<Draft, SampleDocument | null>()
  const issue = (person: Draft) => {
    const isNewborn = person.birthDay > SAMPLE_DAY - 45 && person.diedDay === null
    if (person.fault === 'NO_DOCUMENT') numbers.set(person, null)
    else if (isNewborn && random.chance(NEWBORN_WITHOUT_NUMBER))
      numbers.set(person, { type: 'BIRTH_CERT', number: issuer.birthCertificate() })
    else {
      const year = yearOfDay(person.birthDay)
      const other = person.sex === 'MALE' ? 'FEMALE' : 'MALE'
      const sex = person.fault === 'SEX_CONTRADICTS_NUMBER' ? other : person.sex
      const issueBy = (county: string) =>
        issuer.issue(random.pick(codesIssuedBy(county, year)), sex, person.age, person.birthDay)
      // Where all of another county's are taken, the person was born here.
      const issued = issueBy(person.origin) ?? issueBy(issuer.county)
      if (issued === null) throw new RangeError(`no numbers are left in ${issuer.county}: ask for fewer people`)
      const { number, birthDay } = issued
      person.birthDay = birthDay
      numbers.set(person, { type: 'RESIDENT_ID', number })
    }
  }
  // Namesakes first: their common birthday must not move.
  const isNamesake = ({ fault }: Draft) => fault === 'NAMESAKES_BORN_THE_SAME_DAY'
  people.filter(isNamesake).forEach(issue)
  people.filter((person) => !isNamesake(person)).forEach(issue)
  return numbers
}

/** The fifteen digits a number had before 1999. */
export function fifteenDigits(number: string): string {
  return number.slice(0, 6) + number.slice(8, 17)
}
