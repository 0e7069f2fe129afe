import { addDays, addToMonth, firstDayOf, monthOf, nextMonth } from '@civil-affairs/schema'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { ageForMonth, bandOf, monthOfAge } from '../old-age-standard/index.ts'
import type { PlantedFault, Planting } from './planted.ts'

/**
 * Yuan a month by band, as counties elsewhere published them (30, 60, 300), and a step of ours: amounts of Shanxi were not
 * found.
 */
export const STANDARDS = [
  { from: '2022-01-01', until: '2025-07-01', amounts: [3_000, 6_000, 30_000] },
  { from: '2025-07-01', until: null, amounts: [5_000, 10_000, 30_000] },
] as const
export const BANDS = [
  { fromAge: 80, belowAge: 90 },
  { fromAge: 90, belowAge: 100 },
  { fromAge: 100, belowAge: null },
] as const
const MINIMUM_AGE = 80
const FIRST_MONTH = '2022-01'
/** Of those whose two records are linked, who drew it under both. Own estimate. */
const DRAWS_TWICE = 0.2
/** Of all who draw it, those whose money and that of two neighbours goes to the account of a fourth. Own estimate. */
const COLLECTED = 0.001
const NEIGHBOURS = 3
/** The months of the last year in which everybody who draws it was seen alive. */
const SURVIVAL_MONTHS = ['2025-08', '2025-11', '2026-02', '2026-05']

export interface DrawnAllowance {
  readonly key: string
  readonly person: SamplePerson
  readonly appliedOn: string
  readonly decidedOn: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly confirmedOn: readonly string[]
  /** Of the person, or of whoever collects the money of several. */
  readonly account: string | null
  /** still paid what the standard before the present one gave. */
  readonly isPaidBelowStandard: boolean
}

/** The amount the standard of a month gives somebody; null below the lowest band. */
export function amountFor(birthDate: string, month: string): number | null {
  const day = firstDayOf(month)
  const { amounts } = STANDARDS.find(({ from, until }) => from <= day && (until === null || day < until))!
  const bands = BANDS.map((band, at) => ({ ...band, monthlyFen: amounts[at]! }))
  return bandOf(bands, ageForMonth(birthDate, month, 0))?.monthlyFen ?? null
}

/** Everybody of eighty who is registered in the province draws the allowance, but for what is planted. */
export function drawAllowances(
  seed: number,
  batch: SampleBatch,
  planting: Planting,
): { allowances: DrawnAllowance[]; faults: PlantedFault[] } {
  const allowances: DrawnAllowance[] = []
  const faults: PlantedFault[] = []
  const contradicted = new Set(batch.truth.flatMap(({ persons }) => persons))
  // Who is registered twice draws it once, under the first record, but for what is planted.
  const firstOf = new Map(
    batch.truth.flatMap(({ kind, persons: [first, second] }) =>
      kind === 'R-51' || kind === 'BIRTH_DATE_ONE_DIGIT_OFF' ? [[second!, first!] as const] : [],
    ),
  )
  const linked = new Set(batch.truth.flatMap(({ kind, persons }) => (kind === 'R-51' ? persons : [])))
  // Of two days of a death it was stopped by the earlier one.
  const earliest = new Map<string, string>()
  for (const { person, diedOn } of batch.deaths)
    if (diedOn < (earliest.get(person) ?? '9999')) earliest.set(person, diedOn)
  for (const person of batch.persons) {
    const { key, birthDate, document, registeredDivision } = person
    const diedOn = earliest.get(key) ?? null
    if (document === null || !registeredDivision.startsWith('14')) continue
    const month = later(monthOfAge(birthDate, MINIMUM_AGE, 0), FIRST_MONTH)
    if (firstDayOf(month) > SAMPLE_DAY_TEXT || (diedOn !== null && monthOf(diedOn) < month)) continue
    const random = new Random(`elderly-care/${seed}/old age ${key}`)
    const isClear = !contradicted.has(key)
    const first = firstOf.get(key)
    if (first !== undefined) {
      if (!linked.has(key) || !planting.plants('R-34', random, DRAWS_TWICE)) continue
      faults.push({
        kind: 'R-34',
        persons: [first, key],
        records: [`old age ${first}`, `old age ${key}`],
        what: '同一老人以两个身份重复享受高龄津贴',
      })
    }
    if (isClear && diedOn === null && planting.plants('R-18', random, 0.012)) {
      faults.push({ kind: 'R-18', persons: [key], records: [], what: `已满80周岁（${birthDate}），未享受高龄津贴` })
      continue
    }
    const goesOn = isClear && diedOn !== null && diedOn < '2026-03-01' && planting.plants('R-02', random, 0.05)
    if (goesOn)
      faults.push({
        kind: 'R-02',
        persons: [key],
        records: [`old age ${key}`],
        what: `已于 ${diedOn} 去世，高龄津贴仍在发放`,
      })
    const isPaidBelowStandard =
      isClear && diedOn === null && amountFor(birthDate, '2026-05') !== 30_000 && month < '2025-06'
        ? planting.plants('R-56', random, 0.01)
        : false
    if (isPaidBelowStandard)
      faults.push({
        kind: 'R-56',
        persons: [key],
        records: [`old age ${key}`],
        what: '2025年7月标准提高后仍按原标准发放',
      })
    const before = addToMonth(month, -1)
    const validFrom = firstDayOf(month)
    const last = diedOn ?? SAMPLE_DAY_TEXT
    allowances.push({
      key: `old age ${key}`,
      person,
      appliedOn: `${before}-${10 + random.below(5)}`,
      decidedOn: `${before}-${24 + random.below(4)}`,
      validFrom,
      validTo: diedOn === null || goesOn ? null : firstDayOf(nextMonth(diedOn)),
      confirmedOn: SURVIVAL_MONTHS.map((one) => addDays(`${one}-05`, random.below(20))).filter(
        (day) => day > validFrom && day < last,
      ),
      account: person.bankAccount,
      isPaidBelowStandard,
    })
  }
  return { allowances: collect(seed, allowances, contradicted, planting, faults), faults }
}

/** three who live in three homes of one prefecture are paid to one account. */
function collect(
  seed: number,
  allowances: readonly DrawnAllowance[],
  contradicted: ReadonlySet<string>,
  planting: Planting,
  faults: PlantedFault[],
): DrawnAllowance[] {
  const accounts = new Map<DrawnAllowance, string>()
  const fits = ({ person, validTo, account }: DrawnAllowance) =>
    validTo === null && account !== null && person.diedOn === null && !contradicted.has(person.key)
  const prefectureOf = ({ person }: DrawnAllowance) => person.registeredDivision.slice(0, 4)
  for (const neighbours of Map.groupBy(allowances.filter(fits), prefectureOf).values())
    for (let at = 0; at + NEIGHBOURS <= neighbours.length; at += NEIGHBOURS) {
      const payees = neighbours.slice(at, at + NEIGHBOURS)
      const homes = new Set(payees.map(({ person }) => person.address))
      const random = new Random(`elderly-care/${seed}/collected ${payees[0]!.key}`)
      if (homes.size < NEIGHBOURS || !planting.plants('R-36', random, COLLECTED * NEIGHBOURS)) continue
      for (const one of payees) accounts.set(one, payees[0]!.account!)
      faults.push({
        kind: 'R-36',
        persons: payees.map(({ person }) => person.key),
        records: payees.map(({ key }) => key),
        what: '三户三名老人的高龄津贴发放到同一账户',
      })
    }
  return allowances.map((one) => ({ ...one, account: accounts.get(one) ?? one.account }))
}

function later(one: string, other: string): string {
  return one > other ? one : other
}
