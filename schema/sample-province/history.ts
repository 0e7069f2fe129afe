import { maySiblings } from './assemble-homes.ts'
import { birthdayAt, birthWindow, dayOfText, HISTORY_BEGINS, SAMPLE_DAY } from './days.ts'
import { DEATHS_A_YEAR, type Draft, draftOf, type Home, homeOf, joinClusters, MARRIAGE_AGE } from './draft.ts'
import { type Random, Weighted } from './random.ts'

/** Couples married a year by the thousand people: Shanxi's share, by population, of 6.106 million in 2024; an estimate. */
export const MARRIAGES_A_YEAR = 4.35 / 1000
/** Couples divorced a year, likewise: 2.622 million at the registries and 0.891 million by the courts. */
export const DIVORCES_A_YEAR = 2.5 / 1000
const DIVORCED_BY_COURT = 891 / 3513
/** Of those who married in 2024, 303.88 of 1,221.11 were married before. */
const REMARRIED = 303.88 / 1221.11
const REMARRIED_EARLIER = 0.04
const YEARS = 2
/** No marriage was registered before the marriage law of 1950 (中华人民共和国婚姻法) was in force. */
const MARRIAGE_LAW = dayOfText('1950-05-01')

export interface DraftMarriage {
  /** Null where a divorced husband or wife is not in the sample. */
  readonly husband: Draft | null
  readonly wife: Draft | null
  readonly marriedDay: number
  readonly isRemarriage: { readonly husband: boolean; readonly wife: boolean }
  endedDay: number | null
  endReason: 'DEATH' | 'DIVORCE' | null
  divorcedBy: 'REGISTRY' | 'COURT' | null
}

/** Who married and divorced in two years, as many as published, and the older weddings of those who are in the sample. */
export function drawMarriages(random: Random, homes: readonly Home[], people: number): DraftMarriage[] {
  const couples = homes.flatMap((home) => {
    const { husband, wife, away } = home
    const here = husband !== null && wife !== null ? [{ husband, wife, home }] : []
    return away.length === 0 ? here : [...here, { husband: away[0]!, wife: away[1]!, home }]
  })
  const ended = homes
    .flatMap(({ dead }) => dead)
    .filter((person) => person.spouse !== null && partedBy(person))
    .map((person): DraftMarriage => {
      const [husband, wife] = person.sex === 'MALE' ? [person, person.spouse!] : [person.spouse!, person]
      const day = oldMarriageDay(random, husband, wife, childrenOfBoth(person.home!, husband, wife))
      return { ...marriage(random, husband, wife, day), endedDay: person.diedDay, endReason: 'DEATH' }
    })
  return [...drawWeddings(random, couples, people), ...ended, ...drawDivorces(random, homes, people)]
}

/** Whether it was this death that ended the marriage: of husband and wife both dead, the first, or his on one day. */
function partedBy({ sex, diedDay, spouse }: Draft): boolean {
  const other = spouse!.diedDay
  return other === null || diedDay! < other || (diedDay === other && sex === 'MALE')
}

interface Couple {
  husband: Draft
  wife: Draft
  home: Home
}

function childrenOfBoth({ members, dead }: Home, husband: Draft, wife: Draft): Draft[] {
  return [...members, ...dead].filter(({ father, mother }) => father === husband || mother === wife)
}

function legalDay(...parties: readonly Draft[]): number {
  return Math.max(MARRIAGE_LAW, ...parties.map(({ birthDay, sex }) => birthdayAt(birthDay, MARRIAGE_AGE[sex])))
}

function drawWeddings(random: Random, couples: readonly Couple[], people: number): DraftMarriage[] {
  const count = random.round(people * MARRIAGES_A_YEAR * YEARS)
  const tooYoung = new Set(couples.filter(({ husband, wife }) => legalDay(husband, wife) >= HISTORY_BEGINS - 30))
  const isChildless = ({ husband, wife, home }: Couple) => childrenOfBoth(home, husband, wife).length === 0
  const first = random.sample(couples, random.round(count * (1 - REMARRIED)) - tooYoung.size, (couple) =>
    tooYoung.has(couple) || !isChildless(couple) || couple.wife.age > 36 ? 0 : couple.wife.age <= 28 ? 8 : 2,
  )
  const recent = new Set([...tooYoung, ...first])
  const again = new Set(
    random.sample(couples, count - recent.size, (couple) =>
      recent.has(couple) || couple.wife.age < 27 || couple.wife.age > 66 || !isChildless(couple) ? 0 : 1,
    ),
  )
  return couples.map((couple) => {
    const { husband, wife, home } = couple
    if (!recent.has(couple) && !again.has(couple)) {
      const day = oldMarriageDay(random, husband, wife, childrenOfBoth(home, husband, wife))
      return marriage(random, husband, wife, day)
    }
    const from = Math.max(HISTORY_BEGINS, legalDay(husband, wife))
    const day = Math.min(random.between(from, Math.max(from, SAMPLE_DAY - 1)), SAMPLE_DAY - 1)
    const married = marriage(random, husband, wife, day)
    // All who marry again marry someone of these couples, mostly two of them each other.
    const isRemarriage = again.has(couple)
      ? { husband: random.chance(0.95), wife: random.chance(0.95) }
      : { husband: false, wife: false }
    return { ...married, isRemarriage }
  })
}

function marriage(random: Random, husband: Draft, wife: Draft, marriedDay: number): DraftMarriage {
  const again = husband.age > 30 && random.chance(REMARRIED_EARLIER)
  return {
    husband,
    wife,
    marriedDay,
    isRemarriage: { husband: again, wife: again },
    endedDay: null,
    endReason: null,
    divorcedBy: null,
  }
}

/** The wedding of those who married before the two years: by age, and before the first child where that can be. */
function oldMarriageDay(random: Random, husband: Draft, wife: Draft, children: readonly Draft[]): number {
  const legal = legalDay(husband, wife)
  const eldest = children.reduce((day, child) => Math.min(day, child.birthDay), Number.MAX_SAFE_INTEGER)
  const wanted = legal + Math.abs(Math.round(random.normal(900, 700)))
  return Math.max(legal, Math.min(wanted, eldest - 240, HISTORY_BEGINS - 1 - random.below(200)))
}

/** Divorced men and women of fitting ages were married to each other; of the others one is not in the sample. */
function drawDivorces(random: Random, homes: readonly Home[], people: number): DraftMarriage[] {
  const divorced = homes
    .flatMap(({ members }) => members)
    .filter((person) => person.marital === 'DIVORCED' && person.age >= 25)
  const men = random.shuffle(divorced.filter(({ sex }) => sex === 'MALE'))
  const women = random.shuffle(divorced.filter(({ sex }) => sex === 'FEMALE'))
  const divorces: DraftMarriage[] = []
  let count = random.round(people * DIVORCES_A_YEAR * YEARS)
  for (const husband of men) {
    if (count === 0 || women.length === 0) break
    const apart = (woman: Draft) => Math.abs(woman.age + 1.8 - husband.age)
    const wife = women.reduce((best, woman) => (apart(woman) < apart(best) ? woman : best))
    if (apart(wife) > 9) continue
    women.splice(women.indexOf(wife), 1)
    divorces.push(divorce(random, oldMarriageDay(random, husband, wife, shareChildren(husband, wife)), husband, wife))
    count--
  }
  const single = [...men, ...women].filter(({ spouse }) => spouse === null)
  for (const person of random.shuffle(single).slice(0, count)) {
    const legal = legalDay(person)
    const day = Math.max(legal, Math.min(legal + random.between(100, 3_000), HISTORY_BEGINS - 400))
    divorces.push(divorce(random, day, person.sex === 'MALE' ? person : null, person.sex === 'FEMALE' ? person : null))
  }
  return divorces
}

function divorce(random: Random, marriedDay: number, husband: Draft | null, wife: Draft | null): DraftMarriage {
  return {
    husband,
    wife,
    marriedDay,
    isRemarriage: { husband: false, wife: false },
    endedDay: random.between(HISTORY_BEGINS, SAMPLE_DAY - 1),
    endReason: 'DIVORCE',
    divorcedBy: random.chance(DIVORCED_BY_COURT) ? 'COURT' : 'REGISTRY',
  }
}

/** Children who live with one of the two have both as parents. */
function shareChildren(husband: Draft, wife: Draft): Draft[] {
  husband.spouse = wife
  wife.spouse = husband
  joinClusters(wife.home!, husband.home!)
  const children = [...wife.home!.members, ...husband.home!.members].filter(
    ({ father, mother, age }) =>
      ((father === husband && mother === null) || (mother === wife && father === null)) &&
      husband.age >= age + 18 &&
      wife.age >= age + 18,
  )
  for (const child of children) {
    child.father = husband
    child.mother = wife
  }
  return children
}

/** Age and sex of the dead: own estimate in the shape of a life table. */
const ageAtDeath = new Weighted<readonly [number, number]>([
  [[18, 39], 3],
  [[40, 59], 14],
  [[60, 69], 18],
  [[70, 79], 28],
  [[80, 89], 28],
  [[90, 99], 9],
])
const MEN_AMONG_THE_DEAD = 0.57

/** Of all who die, those under age: own estimate from the mortality of children under five and of those from five on. */
const MINORS_AMONG_THE_DEAD = 0.01
const minorsAge = new Weighted<readonly [number, number]>([
  [[0, 0], 38],
  [[1, 4], 14],
  [[5, 14], 26],
  [[15, 17], 22],
])

/** Of school age, so that programmes for children knew it, and dead for long enough that a payment may have followed. */
const schoolAge = [5, 14] as const
const MOURNED_DAYS = 100
/** For how many ages parents are looked for, where a child is certain to have died. */
const TRIES = 40

/**
 * Children of the two years who died: each of a couple that may have had it, beside the children the census counts. Where
 * it is `certain`, one of school age at least.
 */
export function drawDeathsOfMinors(random: Random, homes: readonly Home[], people: number, certain: boolean): void {
  let count = random.round(people * DEATHS_A_YEAR * YEARS * MINORS_AMONG_THE_DEAD)
  for (let tries = certain ? TRIES : 0; tries > 0; tries--)
    if (loseChild(random, homes, schoolAge, SAMPLE_DAY - MOURNED_DAYS)) {
      count--
      break
    }
  for (; count > 0; count--) loseChild(random, homes, minorsAge.draw(random), SAMPLE_DAY - 1)
}

/** Says whether a couple was found whose child it may have been. */
function loseChild(
  random: Random,
  homes: readonly Home[],
  [youngest, eldest]: readonly [number, number],
  lastDay: number,
): boolean {
  const age = random.between(youngest, eldest)
  const { from, to } = birthWindow(age)
  const child = draftOf(
    random.chance(0.55) ? 'MALE' : 'FEMALE',
    age,
    random.between(from, Math.min(to, SAMPLE_DAY - 31)),
  )
  child.diedDay = random.between(Math.max(child.birthDay + 1, HISTORY_BEGINS), lastDay)
  const parents = random
    .shuffle([...homes])
    .find(
      (home) =>
        home.husband !== null &&
        home.wife !== null &&
        home.husband.age >= age + 22 &&
        home.wife.age >= age + 21 &&
        home.wife.age <= age + 42 &&
        maySiblings(home, child),
    )
  if (parents === undefined) return false
  child.father = parents.husband
  child.mother = parents.wife
  child.home = parents
  parents.dead.push(child)
  return true
}

/** The dead of two years, with those who are drawn already: husbands and wives of the widowed, old parents, people who lived alone. */
export function drawDeaths(random: Random, homes: Home[], people: number, leastDeaths: number): void {
  const families = homes.filter(({ kind }) => kind === 'FAMILY')
  const widowed = random.shuffle(
    families.flatMap(({ members }) => members.filter(({ marital }) => marital === 'WIDOWED')),
  )
  const drawn = homes.flatMap(({ dead }) => dead).filter(({ diedDay }) => diedDay! >= HISTORY_BEGINS).length
  const deaths = Math.max(random.round(people * DEATHS_A_YEAR * YEARS) - drawn, leastDeaths)
  for (let count = deaths; count > 0; count--) {
    const [youngest, eldest] = ageAtDeath.draw(random)
    const age = random.between(youngest, eldest)
    const sex = random.chance(MEN_AMONG_THE_DEAD) ? 'MALE' : 'FEMALE'
    const { from, to } = birthWindow(age)
    const person = draftOf(sex, age, random.between(from, to))
    person.diedDay = random.between(HISTORY_BEGINS, SAMPLE_DAY - 1)
    const left = widowed.findIndex((one) => one.sex !== sex && one.spouse === null && Math.abs(one.age - age) <= 8)
    if (left >= 0 && random.chance(0.75)) {
      const [survivor] = widowed.splice(left, 1)
      diedMarriedTo(person, survivor!)
    } else diedWithoutSpouse(random, person, families, homes)
  }
}

function diedMarriedTo(person: Draft, survivor: Draft): void {
  person.marital = 'MARRIED'
  person.spouse = survivor
  survivor.spouse = person
  person.home = survivor.home
  survivor.home!.dead.push(person)
  for (const child of survivor.home!.members) {
    if (child.father !== survivor && child.mother !== survivor) continue
    if (person.age < child.age + 18) continue
    if (person.sex === 'MALE') child.father ??= person
    else child.mother ??= person
  }
}

function diedWithoutSpouse(random: Random, person: Draft, families: readonly Home[], homes: Home[]): void {
  person.marital = person.age >= 60 ? 'WIDOWED' : 'SINGLE'
  for (let attempt = 0; attempt < 30 && person.age >= 60 && families.length > 0; attempt++) {
    const home = random.pick(families)
    const child = home.husband ?? home.wife!
    const gap = person.age - child.age
    if (home.hasElders || child.father !== null || child.mother !== null || gap < 20 || gap > 42) continue
    if (person.sex === 'MALE') child.father = person
    else child.mother = person
    home.hasElders = true
    home.dead.push(person)
    person.home = home
    return
  }
  const alone = homeOf('FAMILY', null, null, [])
  alone.dead.push(person)
  person.home = alone
  homes.push(alone)
}
