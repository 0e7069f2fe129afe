import { addDays, addMonths, firstDayOf, nextMonth } from '@civil-affairs/schema'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import type { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type {
  SampleBatch,
  SampleHousehold,
  SampleMembership,
  SamplePerson,
} from '@civil-affairs/schema/sample-province/sample-people.ts'
import { drawUntoldWedding } from '@civil-affairs/schema/sample-province/untold-weddings.ts'
import type { HardshipCause } from '../assistance-unit/entity.ts'
import type { MemberFacts } from '../assistance-unit/index.ts'

/** The last day on which the sample decided anything, and the first month it has payments of. */
const LAST_DECISION = '2026-05-12'
const FIRST_DECISION = '2022-01-10'
/** Deaths before this one were in a month the sample has no payments of. */
const FIRST_DEATH = '2024-06-01'
/** Families whose income rose above the line in the last two years, by families that draw the allowance. */
const ENDED_SHARE = 0.08
/** Families whose re-check was forgotten, by those that have drawn the allowance for longer than any class may go without. */
const FORGOTTEN_SHARE = 0.03
const LONG_AGO = '2025-03-01'

/** Of families on the allowance in which somebody died, those still paid for the dead; of people who died alone, those paid on. */
const DEAD_COUNTED = 0.05
const DEAD_ALONE_PAID = 0.01
/** Deaths before this one are followed by a month that was paid. */
const DIED_BEFORE = '2026-05-01'

export type PlantedFault = 'R-01' | 'R-06' | 'R-26' | 'ACCOUNT_SHARED' | 'ELIGIBLE_WITHOUT_ALLOWANCE' | 'R-37'
/** A rule, or one of several ways to break it. */
export type Plant = 'R-01' | 'R-01 alone' | 'R-26'

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
export function drawUnits(seed: number, batch: SampleBatch, planting: Planting<Plant>): DrawnUnits {
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  const contradicted = new Set(batch.truth.flatMap(({ persons }) => persons))
  const wedding = drawUntoldWedding(seed, batch, planting)
  const units: SampleUnit[] = []
  const faults: DrawnUnits['faults'][number][] = []
  /** paid for the dead, and counted with the living. */
  const tellDead = (household: SampleHousehold, dead: readonly SampleMembership[]) => {
    for (const kind of ['R-01', 'R-06'] as const)
      faults.push({
        kind,
        persons: dead.map(({ person }) => person),
        household: household.key,
        what: '保障对象已去世，仍计入低保家庭并发放',
      })
  }
  for (const household of batch.households) {
    if (household.kind !== 'RESIDENT' || household.isCollective) continue
    // Long enough dead that a month was paid since, and known to be by one date only.
    const dead = household.members.filter(({ person }) => {
      const { diedOn } = people.get(person)!
      return diedOn !== null && diedOn > FIRST_DEATH && diedOn < DIED_BEFORE && !contradicted.has(person)
    })
    if (household.dissolvedOn !== null) {
      const forgotten = drawForgotten(seed, household, dead, people, planting)
      if (forgotten === null) continue
      units.push(forgotten)
      tellDead(household, dead)
      continue
    }
    const random = new Random(`assistance/${seed}/${household.key}`)
    const isPoor = household.need === 'LOW_INCOME'
    if (!isPoor && !(household.need === 'LOW_INCOME_EDGE' && random.chance(ENDED_SHARE))) continue
    const living = household.members.filter(
      ({ until, person }) => until === null && people.get(person)!.diedOn === null,
    )
    if (living.length === 0) continue
    const untold = wedding?.household === household.key ? wedding : null
    // One family in a hundred that should draw the allowance does not: the discovery rules must find it.
    if (isPoor && random.chance(0.01) && untold === null) {
      faults.push({
        kind: 'ELIGIBLE_WITHOUT_ALLOWANCE',
        persons: living.map(({ person }) => person),
        household: household.key,
        what: 'income by the head is below the standard, and nobody has applied',
      })
      continue
    }
    const toMembers = (of: readonly SampleMembership[]) =>
      of.map((membership) => ({ membership, person: people.get(membership.person)! }))
    // The allowance was decided while all of them lived.
    const firstDeath = dead.map(({ person }) => people.get(person)!.diedOn!).toSorted()[0]
    const couldBeDecided =
      firstDeath !== undefined && lastJoined(toMembers([...living, ...dead])) < addMonths(firstDeath, -2)
    const countsDead =
      isPoor &&
      couldBeDecided &&
      planting.plants('R-01', new Random(`assistance/${seed}/dead of ${household.key}`), DEAD_COUNTED)
    if (countsDead) tellDead(household, dead)
    const members = toMembers(countsDead ? [...living, ...dead] : living)
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
    const decidedBefore = countsDead ? firstDeath! : (untold?.marriedOn ?? null)
    const decidedOn = decisionDay(
      random,
      members,
      decidedBefore === null ? LAST_DECISION : addMonths(decidedBefore, -2),
    )
    if (untold !== null)
      faults.push({
        kind: 'R-26',
        persons: [untold.member.key, untold.spouse.key],
        household: household.key,
        what: `${untold.marriedOn} 结婚，配偶未计入低保家庭`,
      })
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

/** Somebody on the allowance who died alone, and whom the office pays on. */
function drawForgotten(
  seed: number,
  household: SampleHousehold,
  dead: readonly SampleMembership[],
  people: ReadonlyMap<string, SamplePerson>,
  planting: Planting<Plant>,
): SampleUnit | null {
  const [membership] = dead
  if (membership === undefined || household.members.length > 1) return null
  const person = people.get(membership.person)!
  const { diedOn, document, bankAccount, facts } = person
  if (household.dissolvedOn !== diedOn || document === null || bankAccount === null || facts.age < 18) return null
  const members = [{ person, membership }]
  const last = addMonths(diedOn!, -2)
  if (lastJoined(members) >= last) return null
  const random = new Random(`assistance/${seed}/died alone ${household.key}`)
  if (!planting.plants('R-01 alone', random, DEAD_ALONE_PAID)) return null
  return {
    household,
    members,
    head: person,
    decidedOn: decisionDay(random, members, last),
    lastCheckedOn: lastRecheck(random, FIRST_DECISION),
    validTo: null,
    hardshipCause: causeOf([person]),
    account: bankAccount,
  }
}

/** When the youngest member came. */
function lastJoined(members: SampleUnit['members']): string {
  return members.reduce((latest, { membership }) => (membership.since > latest ? membership.since : latest), '')
}

/** Somewhere between the first decision and the last, but not before the youngest member was there. */
function decisionDay(random: Random, members: SampleUnit['members'], lastDecision: string): string {
  const [from, to] = [monthNumber(FIRST_DECISION), monthNumber(lastDecision)]
  const month = from + Math.floor(random.fraction() * (to - from + 1))
  const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-12`
  const complete = [day, lastJoined(members)].toSorted().at(-1)!
  return complete > lastDecision ? lastDecision : complete
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
