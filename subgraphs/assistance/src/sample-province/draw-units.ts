import { addDays, firstDayOf, nextMonth } from '@civil-affairs/schema'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type {
  SampleBatch,
  SampleHousehold,
  SampleMembership,
  SamplePerson,
} from '@civil-affairs/schema/sample-province/sample-people.ts'
import type { HardshipCause } from '../assistance-unit/entity.ts'
import type { MemberFacts } from '../assistance-unit/index.ts'

/** The last day on which the sample decided anything, and the first month it has payments of. */
const LAST_DECISION = '2026-05-12'
const FIRST_DECISION = '2022-01-10'
/** Families whose income rose above the line in the last two years, by families that draw the allowance. */
const ENDED_SHARE = 0.08
/** Families whose re-check was forgotten, by those that have drawn the allowance for longer than any class may go without. */
const FORGOTTEN_SHARE = 0.03
const LONG_AGO = '2025-03-01'

export type PlantedFault = 'ALLOWANCE_AFTER_DEATH' | 'ACCOUNT_SHARED' | 'ELIGIBLE_WITHOUT_ALLOWANCE' | 'R-37'

/** A family of the sample as assistance sees it, before the law is applied. */
export interface SampleUnit {
  readonly household: SampleHousehold
  readonly members: readonly { person: SamplePerson; membership: SampleMembership }[]
  readonly head: SamplePerson
  readonly decidedOn: string
  readonly lastCheckedOn: string
  /** First day without entitlement. */
  readonly validTo: string | null
  readonly hardshipCause: HardshipCause
  readonly account: string | null
}

export interface DrawnUnits {
  readonly units: readonly SampleUnit[]
  readonly faults: readonly { kind: PlantedFault; persons: readonly string[]; household: string; what: string }[]
}

/**
 * Who draws the minimum living allowance in a batch: resident families drawn as poor, but for a few planted gaps, and
 * some that drew it until their income rose. The same batch gives the same units at every run.
 */
export function drawUnits(seed: number, batch: SampleBatch): DrawnUnits {
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  const units: SampleUnit[] = []
  const faults: DrawnUnits['faults'][number][] = []
  for (const household of batch.households) {
    if (household.kind !== 'RESIDENT' || household.isCollective || household.dissolvedOn !== null) continue
    const random = new Random(`assistance/${seed}/${household.key}`)
    const isPoor = household.need === 'LOW_INCOME'
    if (!isPoor && !(household.need === 'LOW_INCOME_EDGE' && random.chance(ENDED_SHARE))) continue
    const living = household.members.filter(
      ({ until, person }) => until === null && people.get(person)!.diedOn === null,
    )
    if (living.length === 0) continue
    // One family in a hundred that should draw the allowance does not: the discovery rules must find it.
    if (isPoor && random.chance(0.01)) {
      faults.push({
        kind: 'ELIGIBLE_WITHOUT_ALLOWANCE',
        persons: living.map(({ person }) => person),
        household: household.key,
        what: 'income by the head is below the standard, and nobody has applied',
      })
      continue
    }
    const dead =
      isPoor && random.chance(0.004)
        ? household.members.filter(({ person }) => people.get(person)!.diedOn !== null)
        : []
    if (dead.length > 0)
      faults.push({
        kind: 'ALLOWANCE_AFTER_DEATH',
        persons: dead.map(({ person }) => person),
        household: household.key,
        what: 'still a member of the assistance unit after the death',
      })
    const members = [...living, ...dead].map((membership) => ({ membership, person: people.get(membership.person)! }))
    const adults = members.filter(({ person }) => person.facts.age >= 18 && person.diedOn === null)
    const head = (
      members.find(({ membership }) => membership.role === '02' && membership.until === null) ??
      adults[0] ??
      members[0]!
    ).person
    const borrows = random.chance(0.003) && units.length > 0 ? units[units.length - 1]! : null
    if (borrows?.account != null)
      faults.push({
        kind: 'ACCOUNT_SHARED',
        persons: [head.key, borrows.head.key],
        household: household.key,
        what: 'two families are paid to one account',
      })
    const decidedOn = decisionDay(random, members)
    const rechecks = new Random(`assistance/${seed}/re-check ${household.key}`)
    const isForgotten = isPoor && decidedOn < LONG_AGO && rechecks.chance(FORGOTTEN_SHARE)
    if (isForgotten)
      faults.push({
        kind: 'R-37',
        persons: [head.key],
        household: household.key,
        what: `${decidedOn} 确认后未按期复核`,
      })
    units.push({
      household,
      members,
      head,
      decidedOn,
      lastCheckedOn: isForgotten ? decidedOn : lastRecheck(rechecks, decidedOn),
      validTo: isPoor ? null : endAfter(random, decidedOn),
      hardshipCause: causeOf(members.map(({ person }) => person)),
      account: borrows?.account ?? head.bankAccount,
    })
  }
  return { units, faults }
}

/** Somewhere between the first decision and the last, but not before the youngest member was there. */
function decisionDay(random: Random, members: SampleUnit['members']): string {
  const [from, to] = [monthNumber(FIRST_DECISION), monthNumber(LAST_DECISION)]
  const month = from + Math.floor(random.fraction() * (to - from + 1))
  const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-12`
  const complete = members.reduce(
    (latest, { membership }) => (membership.since > latest ? membership.since : latest),
    day,
  )
  return complete > LAST_DECISION ? LAST_DECISION : complete
}

/** In the last quarter, which is soon enough for every class. */
function lastRecheck(random: Random, decidedOn: string): string {
  const day = addDays(SAMPLE_DAY_TEXT, -random.between(7, 85))
  return day > decidedOn ? day : decidedOn
}

/** The allowance ended in one of the last 24 months, and was drawn for at least one. */
function endAfter(random: Random, decidedOn: string): string {
  const first = Math.max(monthNumber(nextMonth(decidedOn)) + 1, monthNumber('2024-07-01'))
  const last = Math.max(first, monthNumber('2026-05-01'))
  const month = first + Math.floor(random.fraction() * (last - first + 1))
  return firstDayOf(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function causeOf(persons: readonly SamplePerson[]): HardshipCause {
  const facts = persons.map((person) => person.facts)
  if (facts.some(({ severelyIll }) => severelyIll)) return 'ILLNESS'
  if (facts.some(({ disability }) => disability !== null)) return 'DISABILITY'
  if (facts.every(({ labourCapacity }) => labourCapacity === 'NONE')) return 'NO_LABOUR'
  if (facts.some(({ isStudent, age }) => isStudent && age >= 16)) return 'SCHOOLING'
  return 'UNEMPLOYMENT'
}

/** What the law asks of a member, from the facts of a life. */
export function memberFactsOf(person: SamplePerson, personId: string, relation: string): MemberFacts {
  const { age, labourCapacity, severelyIll, disability, isStudent } = person.facts
  return {
    personId,
    relation,
    birthDate: person.birthDate,
    labourCapacity,
    health: severelyIll ? 'SERIOUS_ILLNESS' : age >= 75 ? 'FRAIL' : 'HEALTHY',
    disabilityCategory: disability?.category ?? null,
    disabilityGrade: disability === null ? null : Number(disability.grade),
    employment: age < 16 || isStudent || labourCapacity === 'NONE' ? 'NOT_APPLICABLE' : 'UNSTEADY',
    isStudent,
  }
}
