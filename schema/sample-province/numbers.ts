import { passesLuhn } from '../documents/bank-card.ts'
import { residentIdCheckCharacter } from '../documents/resident-id.ts'
import { type CensusCounty, censusCounties, type SampleSex } from './census.ts'
import { codesOfCounty } from './county-codes.ts'
import { birthWindow, SAMPLE_DAY, textOfDay } from './days.ts'

/*
 * How numbers of the sample are told from real ones, though all pass their checks:
 * citizen numbers have a sequence from 900 to 995 (996 to 999 are kept for centenarians), mobile numbers begin with
 * 154, a range no operator was given, bank cards with 629999, an issuer that does not exist.
 *
 * Two people must never get one number, yet every county is made by itself. So a county has for its own the sequences
 * 900 to 959 of the codes nobody else issues. Who bears another county's code has one of 960 to 989, and was born on a
 * day whose number leaves the place of the issuing county's maker as its remainder: no two counties share such days.
 */
const OWN = { from: 900, to: 959 }
const OTHER = { from: 960, to: 989 }
/** Second records of one person, planted: those of own codes alone. */
const PLANTED = { from: 990, to: 995 }

let sharedCodes: ReadonlySet<string> | undefined

/** Codes under which the people of several counties were registered: two districts that were one, a development zone. */
function codesShared(): ReadonlySet<string> {
  if (sharedCodes === undefined) {
    const all = censusCounties().flatMap(({ code }) => codesOfCounty(code))
    sharedCodes = new Set(all.filter((code, at) => all.indexOf(code) !== at))
  }
  return sharedCodes
}

/** Whether all codes of a county, present and former, were issued by it alone. */
export function ownsItsCodes(county: string): boolean {
  return codesOfCounty(county).every((code) => !codesShared().has(code))
}

export class NumberIssuer {
  readonly #county: CensusCounty
  readonly #ownCodes: ReadonlySet<string>
  readonly #issued = new Map<string, number>()
  #cards = 0
  #phones = 0
  #births = 0
  #households = 0

  constructor(county: CensusCounty) {
    this.#county = county
    this.#ownCodes = new Set(codesOfCounty(county.code).filter((code) => !codesShared().has(code)))
  }

  isOwn(code: string): boolean {
    return this.#ownCodes.has(code)
  }

  /** A number for somebody of that age, born about that day: the day moves, within the year, to where one is free. */
  issue(code: string, sex: SampleSex, age: number, wantedDay: number): { number: string; birthDay: number } {
    const { from, to } = birthWindow(age)
    const last = Math.min(to, SAMPLE_DAY - 1)
    const step = this.isOwn(code) ? 1 : censusCounties().length
    const range = this.isOwn(code) ? OWN : OTHER
    const remainder = step === 1 ? 0 : this.#county.index
    const wanted = Math.min(Math.max(wantedDay, from), last)
    const start = wanted - ((((wanted - remainder) % step) + step) % step)
    const tries = Math.ceil((last - from + 1) / step) + 1
    for (let distance = 0; distance <= tries; distance++)
      for (const day of [start - distance * step, start + distance * step]) {
        if (day < from || day > last) continue
        const number = this.#take(code, sex, day, range)
        if (number !== null) return { number, birthDay: day }
      }
    throw new RangeError(`the sample has no number left under ${code} for those of ${age}: ask for fewer people`)
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

/** The fifteen digits a number had before 1999. */
export function fifteenDigits(number: string): string {
  return number.slice(0, 6) + number.slice(8, 17)
}
