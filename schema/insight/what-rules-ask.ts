import type { Bilingual } from '../bilingual.ts'
import { ageOn } from '../dates/local-dates.ts'
import { firstDayOf, nextMonth } from '../dates/months.ts'
import type { FactView, RuleFinding, SubjectView } from './rules.ts'

/** Since when the person is dead; null while nobody says so. */
export function deathOf(person: SubjectView): (FactView & { since: string }) | null {
  const death = person.facts('registry.death').find(({ since, until }) => since !== null && until === null)
  return (death as (FactView & { since: string }) | undefined) ?? null
}

export function birthDateOf(person: SubjectView): string | null {
  const birth = person.facts('registry.birthDate').at(-1)
  return birth === undefined ? null : String(birth.value)
}

/** Completed years on a day; null where the date of birth is not known. */
export function ageOf(person: SubjectView, day: string): number | null {
  const birthDate = birthDateOf(person)
  return birthDate === null || birthDate > day ? null : ageOn(birthDate, day)
}

/** The day somebody of this date of birth completes the years: born on 29 February, on 1 March of other years. */
export function birthday(birthDate: string, years: number): string {
  const day = `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4)}`
  return isDay(day) ? day : `${day.slice(0, 4)}-03-01`
}

function isDay(day: string): boolean {
  return !Number.isNaN(Date.parse(day)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** The first month that is no longer paid after a death: in most schemes the month after it. */
export function stopAfter(diedOn: string): string {
  return firstDayOf(nextMonth(diedOn))
}

/** What goes on after the first day without it that a death should have brought. */
export function goesOnAfter(facts: readonly FactView[], stop: string): FactView[] {
  return facts.filter(({ until }) => until === null || until > stop)
}

export function holds({ since, until }: FactView, day: string): boolean {
  return (since === null || since <= day) && (until === null || day < until)
}

/** Whether two facts hold on one day at least. */
export function overlap(one: FactView, other: FactView): boolean {
  return (
    (one.until === null || other.since === null || other.since < one.until) &&
    (other.until === null || one.since === null || one.since < other.until)
  )
}

export function sumFen(facts: readonly FactView[]): number {
  return facts.reduce((sum, { value }) => sum + Number(value), 0)
}

/** Where the person belongs, for a finding that rests on no record of a programme. */
export function homeOf(person: SubjectView): string {
  const known = [...person.facts('registry.registeredResidence'), ...person.facts('registry.residence')].filter(
    ({ until }) => until === null,
  )
  return String((known.at(-1) ?? person.facts('registry.birthDate').at(-1))?.division ?? '140000000000')
}

export function found(
  key: string,
  division: string,
  reason: Bilingual,
  evidence: readonly (FactView | null | undefined)[],
  more: Partial<RuleFinding> = {},
): RuleFinding {
  return { key, division, reason, evidence: evidence.filter((fact) => fact != null), ...more }
}
