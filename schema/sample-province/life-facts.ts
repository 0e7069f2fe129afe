import type { Draft, Home } from './draft.ts'
import { type Random, Weighted } from './random.ts'
import type { SampleLifeFacts, SampleNeed } from './sample-people.ts'

/*
 * Rates without a source are own estimates. Held against published figures: people with a grade 1 or 2 disability and
 * nursing subsidy (426,400 in May 2023, 1.2 in a hundred), people on the minimum living allowance and in 特困 support
 * (1,069,000 in 2025, of whom some 86,000 by an estimate), and the sizes of households on the allowance (1.73 in towns,
 * 1.41 in villages).
 */
const categories = new Weighted([
  ['4', 54],
  ['1', 11],
  ['2', 10],
  ['6', 10],
  ['5', 9],
  ['7', 4],
  ['3', 2],
] as const)
const grades = new Weighted([
  ['1', 14],
  ['2', 32],
  ['3', 30],
  ['4', 24],
] as const)

const PEOPLE = 34_459_600
/** Shares of all people, by need. */
const needs: readonly (readonly [SampleNeed, number])[] = [
  ['DESTITUTE', 86_000 / PEOPLE],
  ['LOW_INCOME', (1_069_000 - 86_000) / PEOPLE],
  ['LOW_INCOME_EDGE', 0.01],
  ['RIGID_EXPENSES', 0.0015],
]

/** 低保 standard a person and month in 2025, in fen: in towns, in villages (published by one city of Shanxi). */
const STANDARD = { urban: 98_000, rural: 76_000 }

/** Facts while incomes are still to be drawn. */
export type DraftFacts = { -readonly [Fact in keyof SampleLifeFacts]: SampleLifeFacts[Fact] }

/** What life did to each member, before money. */
export function drawFacts(random: Random, person: Draft, isUrban: boolean, home: Home): DraftFacts {
  const { age } = person
  const disability = random.chance(disabilityRate(age))
    ? { category: categories.draw(random), grade: grades.draw(random) }
    : null
  const severelyIll = random.chance(age < 40 ? 0.003 : age < 60 ? 0.013 : 0.032)
  return {
    age,
    isUrban,
    disability,
    severelyIll,
    labourCapacity: capacityOf(random, age, disability?.grade ?? null, severelyIll),
    isStudent:
      disability?.grade !== '1' &&
      (age >= 6 && age < 16 ? true : age >= 16 && age <= 22 && random.chance(age < 19 ? 0.92 : 0.52)),
    monthlyIncomeFen: 0,
    care: person.care,
    ability: age < 60 ? null : drawAbility(random, age),
    livesInInstitution: home.kind === 'CARE_HOME' || home.kind === 'CHILDREN_HOME',
  }
}

function disabilityRate(age: number): number {
  if (age < 18) return 0.008
  if (age < 40) return 0.015
  if (age < 60) return 0.03
  return age < 75 ? 0.05 : 0.065
}

function capacityOf(
  random: Random,
  age: number,
  grade: string | null,
  ill: boolean,
): SampleLifeFacts['labourCapacity'] {
  if (age < 16 || age >= 70 || grade === '1' || grade === '2') return 'NONE'
  if (ill) return random.chance(0.6) ? 'NONE' : 'PARTIAL'
  if (grade !== null || age >= 60) return 'PARTIAL'
  return 'FULL'
}

function drawAbility(random: Random, age: number): SampleLifeFacts['ability'] {
  const weak = age < 70 ? 0.06 : age < 80 ? 0.18 : age < 90 ? 0.42 : 0.68
  if (!random.chance(weak)) return 'INTACT'
  const draw = random.fraction()
  return draw < 0.58 ? 'MILD' : draw < 0.8 ? 'MODERATE' : draw < 0.93 ? 'SEVERE' : 'TOTAL'
}

/** Which homes are in need, until their people are the published share of all. */
export function drawNeeds(
  random: Random,
  homes: readonly Home[],
  factsOf: (person: Draft) => DraftFacts,
): Map<Home, SampleNeed> {
  const families = homes.filter(
    ({ kind, members, away }) => kind === 'FAMILY' && members.length > 0 && away.length === 0,
  )
  const people = homes.reduce((sum, { members }) => sum + members.length, 0)
  const found = new Map<Home, SampleNeed>()
  for (const [need, share] of needs) {
    let left = random.round(people * share)
    const weight = need === 'DESTITUTE' ? destitution : hardship
    for (const home of random.sample(families, Math.max(60, left * 3), (home) =>
      found.has(home) ? 0 : weight(home, factsOf),
    )) {
      if (left <= 0) break
      const size = home.members.length
      if (size > left && !random.chance(left / size)) break
      found.set(home, need)
      left -= size
    }
  }
  return found
}

/** 特困: nobody to support them (社会救助暂行办法 art. 14), so people alone, old or severely disabled, without children. */
function destitution({ members, cluster, hasElders }: Home, factsOf: (person: Draft) => DraftFacts): number {
  const [only] = members
  if (members.length !== 1 || hasElders || cluster !== null) return 0
  const { labourCapacity, care } = factsOf(only!)
  if (care === 'ORPHAN') return 2
  if (only!.spouse !== null || labourCapacity === 'FULL') return 0
  return only!.marital === 'SINGLE' ? 20 : 0.2
}

function hardship({ members, husband, wife }: Home, factsOf: (person: Draft) => DraftFacts): number {
  let weight = members.length === 1 ? 5 : members.length === 2 ? 1.6 : members.length === 3 ? 0.9 : 0.5
  for (const member of members) {
    const { disability, severelyIll, labourCapacity, isUrban } = factsOf(member)
    if (disability?.grade === '1' || disability?.grade === '2') weight *= 5
    else if (disability !== null) weight *= 2
    if (severelyIll) weight *= 3
    if (labourCapacity === 'NONE' && member.age >= 16) weight *= 1.25
    if (!isUrban) weight *= 1.15
  }
  const hasMinor = members.some(({ age }) => age < 18)
  if (hasMinor && (husband === null || wife === null)) weight *= 3
  return weight
}

/** Incomes that agree with the need: below the standard by the head, or well above. */
export function drawIncomes(
  random: Random,
  home: Home,
  need: SampleNeed | null,
  factsOf: (person: Draft) => DraftFacts,
): void {
  const { members } = home
  if (members.length === 0) return
  const isUrban = factsOf(members[0]!).isUrban
  const standard = isUrban ? STANDARD.urban : STANDARD.rural
  for (const member of members) {
    const facts = factsOf(member)
    facts.monthlyIncomeFen = roundToYuan(ownIncomeFen(random, facts))
  }
  const total = members.reduce((sum, member) => sum + factsOf(member).monthlyIncomeFen, 0)
  const byHead = total / members.length
  const [low, high] = need === null ? [2.2, Number.POSITIVE_INFINITY] : bounds[need]
  if (byHead >= low * standard && byHead < high * standard) return
  const wanted =
    standard * members.length * (need === null ? 2.2 + random.fraction() * 2 : low + random.fraction() * (high - low))
  // Fen are not lost: the first earner takes what rounding leaves.
  const earners = members.filter(({ age }) => age >= 16)
  const bearers = earners.length > 0 ? earners : members
  const share = roundToYuan(wanted / bearers.length)
  for (const member of members) factsOf(member).monthlyIncomeFen = bearers.includes(member) ? share : 0
}

/** Income by the head as a multiple of the standard: from, and below. */
const bounds: Readonly<Record<SampleNeed, readonly [number, number]>> = {
  DESTITUTE: [0, 0.35],
  LOW_INCOME: [0.15, 0.92],
  LOW_INCOME_EDGE: [1.02, 1.48],
  RIGID_EXPENSES: [1.55, 1.95],
}

function ownIncomeFen(random: Random, facts: SampleLifeFacts): number {
  const { age, isUrban, labourCapacity, isStudent } = facts
  if (age < 16 || isStudent) return 0
  if (age >= 60 && random.chance(isUrban ? 0.7 : 0.12)) return Math.max(150_000, random.normal(340_000, 90_000))
  const pension = age >= 60 ? random.normal(21_000, 3_000) : 0
  const work = labourCapacity === 'NONE' ? 0 : Math.max(60_000, random.normal(isUrban ? 480_000 : 310_000, 150_000))
  return pension + (labourCapacity === 'PARTIAL' ? work * 0.4 : work)
}

function roundToYuan(fen: number): number {
  return Math.round(fen / 100) * 100
}
