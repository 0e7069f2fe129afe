import { addDays } from '@civil-affairs/schema'
import { HISTORY_BEGINS, SAMPLE_DAY, textOfDay } from '@civil-affairs/schema/sample-province/days.ts'
import type { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SampleMarriage, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { drawUntoldWedding, type UntoldWedding } from '@civil-affairs/schema/sample-province/untold-weddings.ts'
import { countyOf } from './counties.ts'

/** Of the couples who married before the two years, those whose record was taken over: more would say nothing new. */
const OLDER_TAKEN_OVER = 0.05
/** Applications for divorce that ended without one, by divorces at the registry: own estimates. */
const WITHDRAWN_SHARE = 0.35
const LAPSED_SHARE = 0.2
/** Couples who applied in the last weeks, by couples: two months of divorces and of those that come to nothing. */
const OPEN_SHARE = 0.0007
/** Since 2025-05-10 any office of the country registers anybody (婚姻登记条例 art. 4): own estimate of who makes use of it. */
const ANYWHERE_SINCE = '2025-05-10'
const ANYWHERE_SHARE = 0.08
/** By people of a batch: each is planted at least once in a province of two thousand. */
const PLANTED_SHARE = 4 / 10_000
/** Of batches in which two cousins of age are single, those in which they are married: one in some ten thousand people. */
const COUSINS_MARRIED = 0.25

const FIRST_DAY = textOfDay(HISTORY_BEGINS)
const LAST_DAY = textOfDay(SAMPLE_DAY - 1)
/** Certificates have had their present numbers since the rules of 2003; what is older has the number it was written with. */
const NUMBERS_SINCE = '2004-01-01'
/** Where those marry who do so far from home: 北京朝阳, 上海浦东, 深圳, 西安, 石家庄. */
const ELSEWHERE = ['110105000000', '310115000000', '440306000000', '610113000000', '130102000000']

export interface DrawnApplication {
  readonly receivedOn: string
  readonly outcome: 'OPEN' | 'WITHDRAWN' | 'CERTIFIED' | 'LAPSED'
  readonly closedOn: string | null
  readonly withdrawnBy: 'HUSBAND' | 'WIFE' | null
}

export interface DrawnMarriage {
  readonly key: string
  readonly husband: SamplePerson
  readonly wife: SamplePerson
  readonly registeredOn: string
  /** Six digits of the county at whose office it was registered; null for an office outside the province. */
  readonly county: string | null
  /** Twelve digits of where it was registered, outside the province. */
  readonly registeredIn: string | null
  readonly hasNumber: boolean
  readonly divorce: { readonly by: 'REGISTRY' | 'COURT'; readonly on: string; readonly county: string } | null
  readonly applications: readonly DrawnApplication[]
}

export type PlantedMarriage = 'R-29' | 'R-30' | 'R-48'

/** A rule, or one of several ways to break it. */
export type Plant = 'R-26' | 'R-29 kinship'

export interface DrawnMarriages {
  readonly marriages: readonly DrawnMarriage[]
  readonly faults: readonly { kind: PlantedMarriage; persons: readonly string[]; what: string }[]
}

/**
 * What the marriage register holds of a batch: all who married or divorced in the two years, those a death parted in
 * them, a share of the older couples, and a few records taken over from elsewhere that cannot be right.
 */
export function drawMarriages(seed: number, batch: SampleBatch, planting: Planting<Plant>): DrawnMarriages {
  const random = new Random(`marriage-funeral/${seed}/${batch.index}`)
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  const marriages: DrawnMarriage[] = []
  // Of whoever has two linked records the register knows every marriage: a second one under the other number contradicts it.
  const linked = new Set(batch.truth.flatMap(({ kind, persons }) => (kind === 'R-51' ? persons : [])))
  for (const one of batch.marriages) {
    const [husband, wife] = [people.get(one.husband ?? ''), people.get(one.wife ?? '')]
    // A divorced husband or wife who is not in the sample is in no register of it either.
    if (husband === undefined || wife === undefined) continue
    const applications = one.endReason === null && one.marriedOn < FIRST_DAY ? drawUnfinished(random) : []
    const isOld = one.marriedOn < FIRST_DAY && one.endReason === null && applications.length === 0
    if (isOld && !random.chance(OLDER_TAKEN_OVER) && !linked.has(husband.key) && !linked.has(wife.key)) continue
    marriages.push(drawMarriage(random, one, husband, wife, applications))
  }
  const planted = plant(random, batch, people, planting, drawUntoldWedding(seed, batch, planting))
  return { marriages: [...marriages, ...planted.marriages], faults: planted.faults }
}

function drawMarriage(
  random: Random,
  { husband: key, wife: other, marriedOn, endedOn, endReason, divorcedBy }: SampleMarriage,
  husband: SamplePerson,
  wife: SamplePerson,
  applications: readonly DrawnApplication[],
): DrawnMarriage {
  const home = countyOf(husband.registeredDivision) ?? countyOf(wife.registeredDivision)
  const residence = countyOf(husband.residenceDivision) ?? countyOf(wife.residenceDivision)
  const isFree = marriedOn >= ANYWHERE_SINCE && random.chance(ANYWHERE_SHARE)
  const county = isFree ? (residence ?? home) : home
  const by = endReason === 'DIVORCE' ? (divorcedBy ?? 'REGISTRY') : null
  return {
    key: `${key} ${other} ${marriedOn}`,
    husband,
    wife,
    registeredOn: marriedOn,
    county,
    registeredIn: county === null ? random.pick(ELSEWHERE) : null,
    hasNumber: marriedOn >= NUMBERS_SINCE,
    divorce: by === null ? null : { by, on: endedOn!, county: county ?? residence ?? '140105' },
    applications: by === 'REGISTRY' ? [drawCertified(random, endedOn!)] : applications,
  }
}

/** 民法典 art. 1077: certified in the window of thirty days that follows the thirty of cooling-off. */
function drawCertified(random: Random, on: string): DrawnApplication {
  const receivedOn = addDays(on, -random.between(31, 60))
  return { receivedOn, outcome: 'CERTIFIED', closedOn: on, withdrawnBy: null }
}

/** Two years of divorces are 5 in a thousand people, three quarters of them at the registry; couples are a quarter of all. */
const APPLIED_BY_COUPLE = 0.015

function drawUnfinished(random: Random): DrawnApplication[] {
  const draw = random.fraction()
  const withdrawn = APPLIED_BY_COUPLE * WITHDRAWN_SHARE
  const lapsed = withdrawn + APPLIED_BY_COUPLE * LAPSED_SHARE
  if (draw < lapsed) {
    const receivedOn = addDays(FIRST_DAY, random.between(0, 630))
    return draw < withdrawn
      ? [
          {
            receivedOn,
            outcome: 'WITHDRAWN',
            closedOn: addDays(receivedOn, random.between(1, 30)),
            withdrawnBy: random.chance(0.5) ? 'HUSBAND' : 'WIFE',
          },
        ]
      : // Closed when the window of collection, moved by a holiday at most, is over for certain.
        [{ receivedOn, outcome: 'LAPSED', closedOn: addDays(receivedOn, 75), withdrawnBy: null }]
  }
  return draw < lapsed + OPEN_SHARE
    ? [{ receivedOn: addDays(LAST_DAY, -random.between(1, 55)), outcome: 'OPEN', closedOn: null, withdrawnBy: null }]
    : []
}

/** Records as rosters from elsewhere bring them: nobody would register them today. */
function plant(
  random: Random,
  batch: SampleBatch,
  people: ReadonlyMap<string, SamplePerson>,
  planting: Planting<Plant>,
  wedding: UntoldWedding | null,
): DrawnMarriages {
  const marriages: DrawnMarriage[] = []
  const faults: DrawnMarriages['faults'][number][] = []
  const taken = new Set(batch.marriages.flatMap(({ husband, wife }) => [husband, wife]))
  // A wedding of theirs would be news to their 低保 office as well: such weddings are planted by themselves.
  const poor = new Set(
    batch.households.flatMap(({ need, members }) => (need === null ? [] : members.map(({ person }) => person))),
  )
  const isFree = ({ key, document, statements }: SamplePerson) =>
    !taken.has(key) && document?.type === 'RESIDENT_ID' && statements.length === 1
  const living = batch.persons.filter((person) => person.diedOn === null && isFree(person) && !poor.has(person.key))
  const kin = new Kin(batch)
  const single = ({ maritalStatus }: SamplePerson) => maritalStatus === '10'
  const find = (sex: SamplePerson['sex'], fits: (person: SamplePerson) => boolean) => {
    const found = living.find((person) => person.sex === sex && !taken.has(person.key) && fits(person))
    if (found !== undefined) taken.add(found.key)
    return found
  }
  const marry = (husband: SamplePerson, wife: SamplePerson, registeredOn: string) =>
    marriages.push({
      key: `planted ${husband.key} ${wife.key} ${registeredOn}`,
      husband,
      wife,
      registeredOn,
      county: null,
      registeredIn: random.pick(ELSEWHERE),
      hasNumber: true,
      divorce: null,
      applications: [],
    })
  // Told as R-26 by assistance, which alone knows whom it counts.
  if (wedding !== null) {
    const { member, spouse, marriedOn } = wedding
    const [husband, wife] = member.sex === 'MALE' ? [member, spouse] : [spouse, member]
    taken.add(husband.key).add(wife.key)
    marry(husband, wife, marriedOn)
  }
  const count = Math.max(1, random.round(batch.persons.length * PLANTED_SHARE))
  for (let time = 0; time < count; time++) {
    // Married at 20 and 19, in the spring before the sample.
    const young = find('MALE', (one) => single(one) && one.birthDate > '2004-06-01' && one.birthDate < '2006-03-01')
    const younger =
      young &&
      find(
        'FEMALE',
        (one) => single(one) && one.birthDate > '2005-06-01' && one.birthDate < '2007-03-01' && !kin.areKin(young, one),
      )
    if (young !== undefined && younger !== undefined) {
      marry(young, younger, '2026-03-12')
      faults.push({ kind: 'R-29', persons: [young.key, younger.key], what: '登记时男未满22周岁、女未满20周岁' })
    }
    // Married long before the police last said that both are single.
    const bachelor = find('MALE', (one) => single(one) && one.birthDate < '1996-01-01' && one.birthDate > '1960-01-01')
    const maiden =
      bachelor &&
      find(
        'FEMALE',
        (one) =>
          single(one) && one.birthDate < '1998-01-01' && one.birthDate > '1962-01-01' && !kin.areKin(bachelor, one),
      )
    if (bachelor !== undefined && maiden !== undefined) {
      marry(bachelor, maiden, '2020-10-09')
      faults.push({
        kind: 'R-30',
        persons: [bachelor.key, maiden.key],
        what: '户籍登记为未婚，婚姻登记为已婚',
      })
    }
    // A wedding after the funeral: somebody used the number of the dead.
    const dead = batch.persons.find(
      (one) => one.diedOn !== null && one.diedOn < '2025-12-01' && one.sex === 'MALE' && isFree(one),
    )
    const widow =
      dead && find('FEMALE', (one) => one.maritalStatus === '30' && one.facts.age >= 50 && !kin.areKin(dead, one))
    if (dead !== undefined && widow !== undefined) {
      taken.add(dead.key)
      const on = addDays(dead.diedOn!, 90)
      marry(dead, widow, on)
      faults.push(
        { kind: 'R-48', persons: [dead.key], what: `死亡后的 ${on} 登记结婚` },
        { kind: 'R-30', persons: [widow.key, dead.key], what: '配偶已死亡，婚姻状况仍为已婚' },
      )
    }
  }
  for (const { kind, persons } of batch.truth) {
    if (kind !== 'R-51') continue
    const [record, second] = persons.map((key) => people.get(key)!) as [SamplePerson, SamplePerson]
    // Married by the police, and under both numbers of age.
    if (!record.maritalStatus.startsWith('2') || record.birthDate > '1998-01-01' || poor.has(record.key)) continue
    const sex = record.sex === 'MALE' ? 'FEMALE' : 'MALE'
    const another = () =>
      find(
        sex,
        (one) =>
          ['30', '40'].includes(one.maritalStatus) &&
          !kin.areKin(record, one) &&
          Math.abs(one.facts.age - record.facts.age) < 30 &&
          one.birthDate < '1998-01-01',
      )
    const isOpen = batch.marriages.some(
      ({ husband, wife, endReason }) => endReason === null && (husband === record.key || wife === record.key),
    )
    const [other, first] = [another(), isOpen ? undefined : another()]
    if (other === undefined || (!isOpen && first === undefined)) continue
    const couple = (one: SamplePerson, spouse: SamplePerson, on: string) =>
      one.sex === 'MALE' ? marry(one, spouse, on) : marry(spouse, one, on)
    if (first !== undefined) couple(record, first, '2022-08-04')
    couple(second, other, '2023-05-18')
    faults.push({
      kind: 'R-29',
      persons: [record.key, second.key, other.key],
      what: '同一人以两个号码同时有两段有效婚姻',
    })
  }
  const cousins = findCousins(kin, batch.persons, (one) => living.includes(one) && !taken.has(one.key) && single(one))
  if (cousins !== null && planting.plants('R-29 kinship', random, COUSINS_MARRIED)) {
    const [he, she] = cousins
    marry(he, she, '2026-04-09')
    faults.push({
      kind: 'R-29',
      persons: [he.key, she.key],
      what: '双方为三代以内旁系血亲（有共同的祖父母或外祖父母）',
    })
  }
  return { marriages, faults }
}

/** A man of 22 and a woman of 20 at least, of about one age, who have a grandparent in common and no parent. */
function findCousins(
  kin: Kin,
  persons: readonly SamplePerson[],
  fits: (person: SamplePerson) => boolean,
): [SamplePerson, SamplePerson] | null {
  const withGrandparents = persons.filter((one) => kin.grandparentsOf(one).length > 0 && fits(one))
  const women = withGrandparents.filter(({ sex, birthDate }) => sex === 'FEMALE' && birthDate <= '2006-04-01')
  for (const he of withGrandparents) {
    if (he.sex !== 'MALE' || he.birthDate > '2004-04-01') continue
    const she = women.find(
      (one) => Math.abs(one.facts.age - he.facts.age) <= 10 && kin.areCousins(he, one) && !kin.areSiblings(he, one),
    )
    if (she !== undefined) return [he, she]
  }
  return null
}

/** Whose child everybody of a batch is. */
class Kin {
  readonly #parents = new Map<string, string[]>()

  constructor({ kinship }: SampleBatch) {
    for (const { kind, from, to } of kinship)
      if (kind === 'PARENT') this.#parents.set(to, [...this.#parentsOf(to), from])
  }

  #parentsOf(key: string): string[] {
    return this.#parents.get(key) ?? []
  }

  grandparentsOf({ key }: SamplePerson): string[] {
    return this.#parentsOf(key).flatMap((parent) => this.#parentsOf(parent))
  }

  areSiblings(one: SamplePerson, other: SamplePerson): boolean {
    const parents = this.#parentsOf(one.key)
    return this.#parentsOf(other.key).some((key) => parents.includes(key))
  }

  areCousins(one: SamplePerson, other: SamplePerson): boolean {
    const line = this.grandparentsOf(one)
    return this.grandparentsOf(other).some((key) => line.includes(key))
  }

  /** Within three generations, as the law counts: an ancestor in common, the two themselves included. */
  areKin(one: SamplePerson, other: SamplePerson): boolean {
    const line = (person: SamplePerson) => [person.key, ...this.#parentsOf(person.key), ...this.grandparentsOf(person)]
    const others = line(other)
    return line(one).some((key) => others.includes(key))
  }
}
