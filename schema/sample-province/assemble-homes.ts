import { parentsAway, parentsDied } from './absent-parents.ts'
import type { CensusCounty } from './census.ts'
import { type Draft, type Home, homeOf, joinClusters } from './draft.ts'
import { publishedFigure } from './published-figures.ts'
import { apportionByChance, type Random } from './random.ts'

/** Share of children under 16 whose parents work in another province; own estimate, no figure is published. */
const LEFT_BEHIND = 0.03
/** F-02: orphans or de facto without care among 34.5 million people in 2025; 47 in a hundred of them orphans in 2021 (F-73, F-74). */
const WITHOUT_PARENTS = publishedFigure('F-02').value / 34_459_600
const ORPHANS_AMONG_THEM = 0.47

/**
 * Puts the people of a county into homes: as many homes, people alone and homes of three generations as the census
 * counted, couples and parents of fitting ages.
 */
export function assembleHomes(random: Random, county: CensusCounty, people: readonly Draft[]): Home[] {
  const collective = housePeopleOfCollectives(random, county, people)
  const housed = people.filter(({ home }) => home === null)
  const homes = new Set(foundHomes(random, housed))
  const children = random.shuffle(housed.filter(({ age }) => age < 18))
  const unplaced = placeChildren(random, homes, children, people.length)
  if (unplaced.length > 0) {
    for (const child of unplaced) child.care = 'ORPHAN'
    collective.push(homeOf('CHILDREN_HOME', null, null, unplaced))
  }
  joinGenerations(random, county, homes, people.length)
  linkParentsElsewhere(random, homes)
  return [...homes, ...collective]
}

/** 集体户: students and workers in dormitories, old people in homes. */
function housePeopleOfCollectives(random: Random, county: CensusCounty, people: readonly Draft[]): Home[] {
  const count = random.round(people.length * (1 - county.familyPeople / county.people))
  const chosen = random.sample(people, count, ({ age, marital }) => {
    if (age < 15) return 0
    if (age >= 75) return 0.5
    if (age >= 56) return 0.12
    if (age >= 36) return 0.6
    return marital === 'SINGLE' ? (age <= 22 ? 6 : 3) : 1
  })
  const homes: Home[] = []
  const groups = Map.groupBy(chosen, ({ age }) => (age >= 66 ? 'CARE_HOME' : age <= 22 ? 'STUDENTS' : 'WORKERS'))
  for (const [group, members] of groups) {
    const [smallest, largest] = group === 'CARE_HOME' ? [8, 40] : [2, 7]
    for (let at = 0; at < members.length; ) {
      const size = random.between(smallest!, largest!)
      const kind = group === 'CARE_HOME' ? 'CARE_HOME' : 'DORMITORY'
      homes.push(homeOf(kind, null, null, members.slice(at, at + size)))
      at += size
    }
  }
  return homes
}

/** A home for every couple and for every other adult. */
function foundHomes(random: Random, people: readonly Draft[]): Home[] {
  const homes: Home[] = []
  const married = people.filter(({ marital }) => marital === 'MARRIED')
  // Husbands are on average 1.8 years older: both rows stand in order of age, blurred, and marry rank by rank.
  const inOrder = (sex: Draft['sex'], shift: number) =>
    married
      .filter((person) => person.sex === sex)
      .map((person) => ({ person, rank: person.age + random.normal(shift, 1.6) }))
  let husbands = inOrder('MALE', -1.8)
  let wives = inOrder('FEMALE', 0)
  const couples = Math.min(husbands.length, wives.length)
  husbands = random.sample(husbands, couples, () => 1).sort((one, other) => one.rank - other.rank)
  wives = random.sample(wives, couples, () => 1).sort((one, other) => one.rank - other.rank)
  husbands.forEach(({ person: husband }, at) => {
    const wife = wives[at]!.person
    husband.spouse = wife
    wife.spouse = husband
    homes.push(homeOf('FAMILY', husband, wife, [husband, wife]))
  })
  for (const person of people)
    if (person.home === null && person.age >= 18)
      homes.push(
        homeOf('FAMILY', person.sex === 'MALE' ? person : null, person.sex === 'FEMALE' ? person : null, [person]),
      )
  return random.shuffle(homes)
}

/** The age by which parents and children are matched: the mother's. */
function motherAge({ husband, wife }: Home): number {
  return wife?.age ?? husband!.age - 2
}

function isCouple({ husband, wife }: Home): boolean {
  return husband !== null && wife !== null
}

function coreOf({ husband, wife }: Home): Draft {
  return (husband ?? wife)!
}

/** Homes by age, to be taken nearest first. */
class Shelf {
  readonly #rows: Home[][] = Array.from({ length: 121 }, () => [])

  constructor(homes: Iterable<Home> = [], ageOf: (home: Home) => number = motherAge) {
    for (const home of homes) this.add(ageOf(home), home)
  }

  add(age: number, home: Home): void {
    this.#rows[age]?.push(home)
  }

  /** Takes the home nearest to an age, between two ages, that fits. */
  take(wanted: number, low: number, high: number, fits: (home: Home) => boolean): Home | null {
    const start = Math.round(Math.min(Math.max(wanted, low), high))
    for (let distance = 0; distance <= high - low; distance++)
      for (const age of distance === 0 ? [start] : [start - distance, start + distance]) {
        const row = age < low || age > high ? undefined : this.#rows[age]
        if (row === undefined) continue
        for (let at = row.length - 1; at >= Math.max(0, row.length - 12); at--)
          if (fits(row[at]!)) return row.splice(at, 1)[0]!
      }
    return null
  }
}

/** Children of one mother are ten months apart, or twins. */
export function maySiblings(home: Home, child: Draft): boolean {
  return childrenOf(home).every((sibling) => {
    const apart = Math.abs(sibling.birthDay - child.birthDay)
    return apart >= 300 && apart < 20 * 366
  })
}

function mayBeFather({ husband }: Home, child: Draft): boolean {
  return husband === null || husband.age >= child.age + 19
}

export function childrenOf({ members, husband, wife }: Home): Draft[] {
  return members.filter(
    ({ father, mother }) => (father !== null && father === husband) || (mother !== null && mother === wife),
  )
}

function adopt(home: Home, child: Draft): void {
  child.father = home.husband
  child.mother = home.wife
  child.home = home
  home.members.push(child)
}

/** Gives every child parents, or grandparents to live with; returns those for whom there is nobody. */
function placeChildren(random: Random, homes: Set<Home>, children: Draft[], countyPeople: number): Draft[] {
  const parentable = [...homes].filter((home) => coreOf(home).marital !== 'SINGLE')
  for (const home of parentable) {
    const draw = random.fraction()
    const upTo = isCouple(home) ? [0.04, 0.66, 0.97] : [0.35, 0.87, 1]
    home.childrenWanted = upTo.filter((limit) => draw >= limit).length
  }
  const apart = childrenWithoutParents(random, children, countyPeople)
  const withGrandparents = new Set(apart.filter((child) => liveWithGrandparents(random, parentable, child)))
  const open = new Shelf(parentable.filter(({ childrenWanted }) => childrenWanted > 0))
  const unplaced: Draft[] = []
  for (const child of children) {
    if (withGrandparents.has(child)) continue
    child.care = 'AT_HOME'
    const wanted = child.age + random.normal(26.5, 4.3)
    const home = open.take(
      wanted,
      child.age + 20,
      child.age + 43,
      (one) => maySiblings(one, child) && mayBeFather(one, child),
    )
    if (home === null) {
      unplaced.push(child)
      continue
    }
    adopt(home, child)
    if (childrenOf(home).length < home.childrenWanted) open.add(motherAge(home), home)
  }
  if (unplaced.length === 0) return []
  const anybody = new Shelf(parentable)
  const left: Draft[] = []
  for (const child of unplaced) {
    const home = anybody.take(child.age + 27, child.age + 18, child.age + 47, (one) => maySiblings(one, child))
    if (home !== null) {
      adopt(home, child)
      anybody.add(motherAge(home), home)
    } else if (!liveWithGrandparents(random, parentable, child)) left.push(child)
  }
  return left
}

/** Which children have no parents, or parents who work in another province. */
function childrenWithoutParents(random: Random, children: readonly Draft[], countyPeople: number): Draft[] {
  const without = random.sample(children, random.round(countyPeople * WITHOUT_PARENTS), () => 1)
  for (const child of without) child.care = random.chance(ORPHANS_AMONG_THEM) ? 'ORPHAN' : 'DE_FACTO_UNSUPPORTED'
  const young = children.filter(({ age, care }) => age >= 1 && age < 16 && care === 'AT_HOME')
  const leftBehind = random.sample(young, random.round(young.length * LEFT_BEHIND), () => 1)
  for (const child of leftBehind) child.care = 'LEFT_BEHIND'
  return [...without, ...leftBehind]
}

function liveWithGrandparents(random: Random, homes: readonly Home[], child: Draft): boolean {
  const fits = (home: Home) =>
    home.members.length <= 2 &&
    home.away.length === 0 &&
    motherAge(home) >= child.age + 44 &&
    (home.husband === null || home.husband.age >= child.age + 42) &&
    motherAge(home) <= child.age + 68 &&
    home.members.every(({ marital }) => marital !== 'SINGLE')
  let grandparents: Home | null = null
  for (let attempt = 0; attempt < 200 && grandparents === null; attempt++) {
    if (homes.length === 0) break
    const candidate = random.pick(homes)
    if (fits(candidate)) grandparents = candidate
  }
  grandparents ??= homes.find(fits) ?? null
  if (grandparents === null) return false
  child.home = grandparents
  grandparents.members.push(child)
  grandparents.childrenWanted = 0
  if (child.care === 'LEFT_BEHIND') parentsAway(random, grandparents, child)
  else {
    if (child.care === 'AT_HOME') child.care = 'DE_FACTO_UNSUPPORTED'
    child.guardian = grandparents.wife ?? grandparents.husband
    // Of infants without parents nobody knows whose they are.
    if (child.care === 'ORPHAN' && child.age >= 1) parentsDied(random, grandparents, child)
  }
  return true
}

/** Moves grown children to their parents and parents to their children until there are as many homes as counted. */
function joinGenerations(random: Random, county: CensusCounty, homes: Set<Home>, people: number): void {
  const target = random.round((people * county.familyHouseholds) / county.people)
  const [, , three, four] = apportionByChance(random, target, county.generations)
  const joined = takeInGrandparents(random, homes, three! + four!)
  takeInGreatGrandparents(random, homes, joined, four!)
  const alone = random.round((people * county.onePerson) / county.people)
  const living = [...homes]
  const lone = living.filter(({ members }) => members.length === 1).length
  const merges = homes.size - target
  const fewerAlone = lone - alone
  const grownChildren = Math.min(Math.max(fewerAlone, 0), Math.max(merges, 0))
  const pairs = Math.min(Math.max(fewerAlone - merges, 0), Math.max(merges, 0))
  const withParents = grownChildrenStay(random, homes, grownChildren - pairs)
  joinLonePeople(random, homes, pairs)
  oldCouplesWithYoung(random, homes, merges - pairs - withParents)
}

/** Elders join the home of a child who has children. Returns the homes they joined. */
function takeInGrandparents(random: Random, homes: Set<Home>, count: number): Home[] {
  const joined: Home[] = []
  const elders = eldersShelf(homes)
  for (const home of random.shuffle([...homes])) {
    if (joined.length >= count) break
    if (home.hasElders || childrenOf(home).length === 0) continue
    if (takeInParents(random, homes, elders, home)) joined.push(home)
  }
  return joined
}

function eldersShelf(homes: Set<Home>): Shelf {
  return new Shelf(
    [...homes].filter((home) => motherAge(home) >= 40 && isBareCore(home) && coreOf(home).marital !== 'SINGLE'),
  )
}

/** Nobody but the couple, or the one adult. */
function isBareCore(home: Home): boolean {
  return home.members.length <= 2 && home.members.every((member) => member === home.husband || member === home.wife)
}

function takeInParents(random: Random, homes: Set<Home>, elders: Shelf, home: Home): boolean {
  const child = home.husband !== null && (home.wife === null || random.chance(0.82)) ? home.husband : home.wife!
  if (child.father !== null || child.mother !== null) return false
  const wanted = child.age + random.normal(26, 4)
  const parents = elders.take(
    wanted,
    child.age + 18,
    child.age + 43,
    (one) => one !== home && homes.has(one) && isBareCore(one) && mayBeFather(one, child),
  )
  if (parents === null) return false
  child.father = parents.husband
  child.mother = parents.wife
  moveIn(homes, parents, home)
  home.hasElders = true
  return true
}

function moveIn(homes: Set<Home>, from: Home, into: Home): void {
  for (const member of from.members) {
    member.home = into
    into.members.push(member)
  }
  homes.delete(from)
}

function takeInGreatGrandparents(random: Random, homes: Set<Home>, joined: readonly Home[], count: number): void {
  const elders = eldersShelf(homes)
  let left = count
  for (const home of joined) {
    if (left === 0) return
    const grandparent = home.husband?.father ?? home.husband?.mother ?? home.wife?.father ?? home.wife?.mother ?? null
    if (grandparent === null || grandparent.age > 82) continue
    const parents = elders.take(
      grandparent.age + random.normal(24, 3),
      grandparent.age + 17,
      grandparent.age + 40,
      (one) => homes.has(one) && isBareCore(one) && one.members.length === 1,
    )
    if (parents === null) continue
    grandparent.father = parents.husband
    grandparent.mother = parents.wife
    moveIn(homes, parents, home)
    left--
  }
}

/** Grown single children live with their parents, the young ones first. Returns how many. */
function grownChildrenStay(random: Random, homes: Set<Home>, count: number): number {
  const lone = [...homes].filter((home) => home.members.length === 1 && coreOf(home).marital !== 'WIDOWED')
  const couples = [...homes].filter(isCouple)
  const alone = new Shelf(couples.filter(isBareCore))
  const withOthers = new Shelf(couples.filter((home) => !isBareCore(home)))
  const order = random.sample(lone, lone.length, (home) => {
    const { age, marital } = coreOf(home)
    return marital === 'MARRIED' ? 0.3 : age < 24 ? 30 : age < 32 ? 10 : 1
  })
  let moved = 0
  for (const home of order) {
    if (moved >= count) break
    const child = coreOf(home)
    const wanted = child.age + random.normal(26, 3.5)
    const fits = (one: Home) => homes.has(one) && maySiblings(one, child) && mayBeFather(one, child)
    const [first, second] = random.chance(0.85) ? [alone, withOthers] : [withOthers, alone]
    const [low, high] = [child.age + 20, child.age + 42]
    const theirs = first.take(wanted, low, high, fits) ?? second.take(wanted, low, high, fits)
    if (theirs === null) continue
    child.father = theirs.husband
    child.mother = theirs.wife
    moveIn(homes, home, theirs)
    if (random.chance(0.15)) withOthers.add(motherAge(theirs), theirs)
    moved++
  }
  return moved
}

/** A widowed parent and a grown child, both alone until now, live together. */
function joinLonePeople(random: Random, homes: Set<Home>, count: number): void {
  const lone = random.shuffle([...homes].filter((home) => home.members.length === 1))
  const elders = new Shelf(lone.filter((home) => coreOf(home).age >= 45 && coreOf(home).marital !== 'SINGLE'))
  let left = count
  for (const home of lone) {
    if (left === 0) return
    if (!homes.has(home) || home.members.length > 1 || coreOf(home).age > 62) continue
    if (takeInParents(random, homes, elders, home)) left--
  }
}

function oldCouplesWithYoung(random: Random, homes: Set<Home>, count: number): void {
  const elders = eldersShelf(homes)
  let left = count
  const young = [...homes].filter((home) => isCouple(home) && isBareCore(home) && motherAge(home) <= 50)
  for (const home of random.shuffle(young)) {
    if (left <= 0) return
    if (homes.has(home) && isBareCore(home) && takeInParents(random, homes, elders, home)) left--
  }
}

/** Old people who live by themselves have children elsewhere in the county; two of them at most are in the sample. */
function linkParentsElsewhere(random: Random, homes: Set<Home>): void {
  const children = new Shelf(
    [...homes].filter((home) => !home.hasElders && coreOf(home).age < 64),
    (home) => coreOf(home).age,
  )
  for (const home of random.shuffle([...homes])) {
    if (!isBareCore(home) || motherAge(home) < 46 || coreOf(home).marital === 'SINGLE' || !random.chance(0.65)) continue
    const mother = motherAge(home)
    for (let number = random.between(1, 2); number > 0; number--) {
      const child = children.take(
        mother - random.normal(26, 4),
        mother - 42,
        mother - 19,
        (one) => one !== home && !one.hasElders && one.cluster === null && hasNoParents(coreOf(one)),
      )
      if (child === null) break
      const grown = coreOf(child)
      if (grown.age > (home.husband?.age ?? 200) - 18) continue
      grown.father = home.husband
      grown.mother = home.wife
      child.hasElders = true
      joinClusters(home, child)
    }
  }
}

function hasNoParents({ father, mother }: Draft): boolean {
  return father === null && mother === null
}
