import type { CensusCounty } from './census.ts'
import { codeBeforeReform } from './county-codes.ts'
import { birthdayAt, dayOf, HISTORY_BEGINS, SAMPLE_DAY, textOfDay } from './days.ts'
import { clusterOf, type Draft, everybodyOf, type Home } from './draft.ts'
import { headOf, roleOf } from './family-role.ts'
import type { ChosenFault } from './faults.ts'
import type { DraftMarriage } from './history.ts'
import type { DraftFacts } from './life-facts.ts'
import { fullName } from './names-of-families.ts'
import { fifteenDigits, type NumberIssuer } from './numbers.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'
import type {
  SampleBatch,
  SampleDeath,
  SampleDocument,
  SampleFault,
  SampleFaultKind,
  SampleHousehold,
  SampleKinship,
  SampleMarriage,
  SampleMembership,
  SampleNeed,
  SamplePerson,
  SampleStatement,
} from './sample-people.ts'

const POLICE = 'public-security:resident-register'
const POLICE_DEATHS = 'public-security:death-registration'
const CREMATORIUM = 'marriage-funeral:cremation'
const HEALTH = 'health:death-certificate'
/** People in a batch before it is closed. */
export const BATCH = 1_000
/** Of those registered elsewhere, who came within the two years. Own estimate. */
const MOVED_LATELY = 0.14
/** Husband, wife, son-in-law, daughter-in-law: who comes to a household by marrying. */
const MARRIED_IN = new Set(['11', '12', '28', '38'])
/** The first day of 监护 by the Civil Code, from which the guardians of the sample are appointed. */
const GUARDIANS_SINCE = dayOf(2021, 1, 1)

export type CountyBatch = Omit<SampleBatch, 'index'>

/** A batch while it is filled. */
interface OpenBatch extends CountyBatch {
  readonly persons: SamplePerson[]
  readonly households: SampleHousehold[]
  readonly kinship: SampleKinship[]
  readonly marriages: SampleMarriage[]
  readonly deaths: SampleDeath[]
  readonly truth: SampleFault[]
  examplePerson: string | null
}

/** What a county is before it is written. */
export interface CountyDraft {
  readonly random: Random
  readonly county: CensusCounty
  readonly homes: readonly Home[]
  readonly marriages: readonly DraftMarriage[]
  readonly issuer: NumberIssuer
  readonly numbers: ReadonlyMap<Draft, SampleDocument | null>
  readonly placed: ReadonlyMap<Home, Place>
  readonly factsOf: (person: Draft) => DraftFacts
  readonly needs: ReadonlyMap<Home, SampleNeed>
  readonly faults: readonly ChosenFault[]
  readonly example: Home | null
}

export function isRegisteredHere(home: Home, placed: ReadonlyMap<Home, Place>): boolean {
  return home.kind === 'FAMILY' && home.members.length > 0 && placed.get(home)!.registered === 'HERE'
}

/** Turns the drafts of a county into records: whole families to a batch, numbers and keys in their order. */
export class CountyWriter {
  readonly #draft: CountyDraft
  readonly #random: Random
  readonly #issuer: NumberIssuer
  readonly #marriages = new Map<Home, DraftMarriage[]>()
  readonly #faults = new Map<Draft, ChosenFault>()
  readonly #maritalCodes = new Map<Draft, string>()
  readonly #marriedDays = new Map<Draft, number>()
  readonly #keys = new Map<Draft, string>()
  readonly #doubles = new Map<Home, Draft[]>()
  #persons = 0
  #households = 0

  constructor(draft: CountyDraft) {
    this.#draft = draft
    this.#random = draft.random
    this.#issuer = draft.issuer
    const { marriages, faults } = draft
    for (const marriage of marriages) {
      const home = clusterOf((marriage.husband ?? marriage.wife)!.home!)
      const known = this.#marriages.get(home)
      if (known === undefined) this.#marriages.set(home, [marriage])
      else known.push(marriage)
      if (marriage.endReason === 'DIVORCE') continue
      for (const person of [marriage.husband, marriage.wife]) {
        if (person === null) continue
        const again = person === marriage.husband ? marriage.isRemarriage.husband : marriage.isRemarriage.wife
        if (person.marital === 'MARRIED') this.#maritalCodes.set(person, again ? '22' : '21')
        this.#marriedDays.set(person, marriage.marriedDay)
      }
    }
    for (const fault of faults) {
      this.#faults.set(fault.person, fault)
      if (fault.other !== null) this.#faults.set(fault.other, fault)
    }
  }

  *batches(): Generator<CountyBatch> {
    const { homes } = this.#draft
    this.#chooseSecondHouseholds(homes)
    const clusters = Map.groupBy(homes, clusterOf)
    let batch = this.#newBatch()
    for (const [cluster, members] of clusters) {
      for (const home of members) this.#writeHome(batch, home)
      for (const marriage of this.#marriages.get(cluster) ?? []) batch.marriages.push(this.#marriage(marriage))
      for (const home of members) this.#writeKinship(batch, home)
      if (batch.persons.length >= BATCH) {
        yield batch
        batch = this.#newBatch()
      }
    }
    if (batch.persons.length > 0) yield batch
  }

  #newBatch(): OpenBatch {
    return {
      persons: [],
      households: [],
      kinship: [],
      marriages: [],
      deaths: [],
      examplePerson: null,
      truth: [],
    }
  }

  #keyOf(person: Draft): string {
    let key = this.#keys.get(person)
    if (key === undefined) {
      key = this.#newKey()
      this.#keys.set(person, key)
    }
    return key
  }

  #newKey(): string {
    return `${this.#draft.county.code}-${String(++this.#persons).padStart(6, '0')}`
  }

  /** A child's second registration is with people of its batch: kin where there are any, else a neighbour's. */
  #chooseSecondHouseholds(homes: readonly Home[]): void {
    for (const { kind, person } of this.#faults.values()) {
      if (kind !== 'CHILD_IN_TWO_HOUSEHOLDS') continue
      const cluster = clusterOf(person.home!)
      const second = homes.find(
        (home) => home !== person.home && clusterOf(home) === cluster && isRegisteredHere(home, this.#draft.placed),
      )
      if (second === undefined) continue
      const doubles = this.#doubles.get(second)
      if (doubles === undefined) this.#doubles.set(second, [person])
      else doubles.push(person)
    }
  }

  #writeHome(batch: OpenBatch, home: Home): void {
    const place = this.#draft.placed.get(home)!
    const people = everybodyOf(home)
    for (const person of people) batch.persons.push(this.#person(batch, person, place))
    const head = headOf(home, this.#random.chance(0.4))
    const formedDay = this.#formedDay(home, head)
    const movedDay =
      place.registered !== 'HERE' && home.dead.length === 0 && this.#random.chance(MOVED_LATELY)
        ? this.#random.between(Math.max(HISTORY_BEGINS, formedDay + 1), Math.max(SAMPLE_DAY - 1, formedDay + 1))
        : null
    const moved = movedDay !== null && movedDay < SAMPLE_DAY ? movedDay : null
    this.#writeResident(batch, home, place, head, formedDay, moved)
    this.#writeRegistered(batch, home, place, head, formedDay)
    if (home === this.#draft.example) batch.examplePerson = this.#keyOf(home.wife!)
  }

  /** When the home began: at the wedding, or when its one adult was grown; always before somebody in it died. */
  #formedDay(home: Home, head: Draft): number {
    const core = home.husband ?? home.wife ?? head
    const grown = Math.min(birthdayAt(core.birthDay, Math.min(core.age, 22)), SAMPLE_DAY - 30)
    const wanted = Math.max(this.#marriedDays.get(core) ?? grown, dayOf(1986, 1, 1))
    const firstDeath = Math.min(...home.dead.map(({ diedDay }) => diedDay!), SAMPLE_DAY)
    return Math.min(wanted, firstDeath - 700, SAMPLE_DAY - 1)
  }

  #membership(person: Draft, role: string, formedDay: number, untilDay: number | null): SampleMembership {
    const marriedDay = this.#marriedDays.get(person) ?? null
    const cameByWedding = marriedDay !== null && marriedDay >= formedDay && MARRIED_IN.has(role)
    const since = cameByWedding ? marriedDay : Math.max(formedDay, person.birthDay)
    const joinReason = cameByWedding ? 'MARRIAGE' : since === person.birthDay ? 'BIRTH' : 'FORMED'
    const staysDead = person.fault === 'DEATH_IN_ONE_SOURCE'
    const diedDay = staysDead ? null : person.diedDay
    const until = diedDay !== null && (untilDay === null || diedDay <= untilDay) ? diedDay : untilDay
    return {
      person: this.#keyOf(person),
      role,
      since: textOfDay(since),
      joinReason,
      until: until === null ? null : textOfDay(until),
      leaveReason: until === null ? null : until === diedDay ? 'DEATH' : 'MIGRATION',
    }
  }

  #writeResident(
    batch: OpenBatch,
    home: Home,
    place: Place,
    head: Draft,
    formedDay: number,
    movedDay: number | null,
  ): void {
    const people = [...home.members, ...home.dead]
    const common = {
      kind: 'RESIDENT',
      number: null,
      isUrban: place.village.isUrban,
      isCollective: home.kind !== 'FAMILY',
    } as const
    const fromShanxi = place.registered !== 'OUTSIDE'
    if (movedDay !== null && fromShanxi && !common.isCollective) {
      const before = people.filter(({ birthDay }) => birthDay < movedDay)
      batch.households.push({
        ...common,
        key: this.#householdKey(),
        division: place.registeredDivision,
        address: place.registeredAddress,
        formedOn: textOfDay(formedDay),
        dissolvedOn: textOfDay(movedDay),
        members: before
          .map((person) => this.#membership(person, roleOf(person, head, home), formedDay, movedDay))
          .filter(({ since, until }) => since < until!),
        need: null,
      })
    }
    const since = movedDay ?? formedDay
    const members = people.map((person): SampleMembership => {
      const membership = this.#membership(person, roleOf(person, head, home), since, null)
      return movedDay !== null && person.birthDay < movedDay ? { ...membership, joinReason: 'MIGRATION' } : membership
    })
    const isGone = members.every(({ until }) => until !== null)
    batch.households.push({
      ...common,
      key: this.#householdKey(),
      division: place.village.code,
      address: place.address,
      formedOn: textOfDay(since),
      dissolvedOn: isGone
        ? members
            .map(({ until }) => until!)
            .toSorted()
            .at(-1)!
        : null,
      members,
      need: this.#draft.needs.get(home) ?? null,
    })
  }

  /** Who is registered together: who lives together and who is away; old parents often by themselves. */
  #writeRegistered(batch: OpenBatch, home: Home, place: Place, head: Draft, formedDay: number): void {
    if (place.registered === 'OUTSIDE') return
    if (home.kind !== 'FAMILY' && place.registered !== 'HERE') return
    const people = everybodyOf(home)
    const elders = new Set(
      [home.husband, home.wife].flatMap((core) => [core?.father, core?.mother]).filter((elder) => elder != null),
    )
    const apart = people.filter((person) => elders.has(person))
    const splits = apart.length > 0 && !apart.includes(head) && this.#random.chance(0.3)
    const together = splits ? people.filter((person) => !elders.has(person)) : people
    this.#register(batch, home, place, head, together, formedDay)
    if (splits) {
      const elder = apart.find(({ diedDay }) => diedDay === null) ?? apart[0]!
      const began = Math.min(formedDay, ...apart.map(({ diedDay }) => (diedDay ?? SAMPLE_DAY) - 400))
      this.#register(batch, home, place, elder, apart, began)
    }
  }

  #register(
    batch: OpenBatch,
    home: Home,
    place: Place,
    head: Draft,
    people: readonly Draft[],
    formedDay: number,
  ): void {
    const members = people.map((person) => this.#membership(person, roleOf(person, head, home), formedDay, null))
    const key = this.#householdKey()
    for (const child of this.#takeDoubles(home))
      members.push(this.#registeredTwice(batch, child, key, place, formedDay))
    const isGone = members.every(({ until }) => until !== null)
    batch.households.push({
      key,
      kind: 'REGISTERED',
      number: this.#issuer.household(),
      division: place.registeredDivision,
      address: place.registeredAddress,
      isUrban: place.village.isUrban,
      isCollective: home.kind !== 'FAMILY',
      formedOn: textOfDay(formedDay),
      dissolvedOn: isGone
        ? members
            .map(({ until }) => until!)
            .toSorted()
            .at(-1)!
        : null,
      members,
      need: null,
    })
  }

  #takeDoubles(home: Home): Draft[] {
    const doubles = this.#doubles.get(home) ?? []
    this.#doubles.delete(home)
    return doubles
  }

  /** The child's second record, by its birth certificate, in a household that is not its own. */
  #registeredTwice(
    batch: OpenBatch,
    child: Draft,
    household: string,
    place: Place,
    formedDay: number,
  ): SampleMembership {
    const key = this.#newKey()
    const document: SampleDocument = { type: 'BIRTH_CERT', number: this.#issuer.birthCertificate() }
    const record = this.#record(child, key, document, place)
    batch.persons.push(record)
    this.#plant(batch, 'CHILD_IN_TWO_HOUSEHOLDS', [this.#keyOf(child), key], '同一儿童以出生医学证明登记在另一户', [
      household,
    ])
    return {
      person: key,
      role: '97',
      since: textOfDay(Math.max(Math.min(child.birthDay + 30, SAMPLE_DAY - 1), formedDay)),
      joinReason: 'FORMED',
      until: null,
      leaveReason: null,
    }
  }

  #householdKey(): string {
    return `${this.#draft.county.code}-h${String(++this.#households).padStart(6, '0')}`
  }

  #plant(
    batch: OpenBatch,
    kind: SampleFaultKind,
    persons: readonly string[],
    what: string,
    households: readonly string[] = [],
  ): void {
    batch.truth.push({ kind, persons, households, what })
  }

  #person(batch: OpenBatch, person: Draft, place: Place): SamplePerson {
    const key = this.#keyOf(person)
    const document = this.#draft.numbers.get(person)!
    const record = this.#record(person, key, document, place)
    if (person.diedDay !== null) this.#writeDeath(batch, person, key)
    const fault = this.#faults.get(person)
    if (fault === undefined) return record
    const [first] = record.statements as [SampleStatement]
    switch (fault.kind) {
      case 'FIFTEEN_DIGIT_NUMBER': {
        this.#plant(batch, fault.kind, [key], '同一人另以15位旧号登记')
        const old = { type: 'RESIDENT_ID' as const, number: fifteenDigits(document!.number) }
        return withStatement(record, {
          ...rosterStatement(first, 'pension', '2009-09-01'),
          document: old,
          birthDate: null,
          birthPrecision: null,
        })
      }
      case 'OLD_DIVISION_CODE': {
        const oldCode = codeBeforeReform(this.#draft.county.code)! + place.registeredDivision.slice(6)
        this.#plant(batch, fault.kind, [key], `旧区划代码 ${oldCode}，现为 ${place.registeredDivision}`)
        return withStatement(record, {
          ...rosterStatement(first, 'medical-aid', '2017-10-01'),
          registeredDivision: oldCode,
          residenceDivision: oldCode,
        })
      }
      case 'BIRTH_DATE_ONE_DIGIT_OFF':
        this.#secondRecord(batch, person, record, place)
        return record
      case 'SEX_CONTRADICTS_NUMBER':
        this.#plant(batch, fault.kind, [key], '性别与公民身份号码第17位不符')
        return record
      case 'NO_DOCUMENT': {
        this.#plant(batch, fault.kind, [key], '无证件，出生日期只知到月')
        return {
          ...record,
          statements: [{ ...first, birthDate: `${first.birthDate!.slice(0, 7)}-01`, birthPrecision: 'MONTH' }],
        }
      }
      case 'NAMESAKES_BORN_THE_SAME_DAY':
        if (person === fault.person)
          this.#plant(batch, fault.kind, [key, this.#keyOf(fault.other!)], '同名同日出生的两个人，不是重复')
        return record
      default:
        return record
    }
  }

  /** The same person again, from a roster whose birth date has one wrong digit, and the number made to fit it. */
  #secondRecord(batch: OpenBatch, person: Draft, record: SamplePerson, place: Place): void {
    const code = record.document!.number.slice(0, 6)
    const wrong = daysOneDigitOff(person.birthDay)
    for (const day of this.#random.shuffle(wrong)) {
      const number = this.#issuer.issuePlanted(code, person.sex, day)
      if (number === null) continue
      const key = this.#newKey()
      const [first] = this.#record(person, key, { type: 'RESIDENT_ID', number }, place).statements as [SampleStatement]
      const birthDate = textOfDay(day)
      batch.persons.push({
        ...record,
        key,
        birthDate,
        document: { type: 'RESIDENT_ID', number },
        statements: [{ ...rosterStatement(first, 'temporary-aid', '2025-03-15'), key: `${key}/1`, birthDate }],
      })
      this.#plant(
        batch,
        'BIRTH_DATE_ONE_DIGIT_OFF',
        [record.key, key],
        `出生日期一位之差：${record.birthDate} 与 ${birthDate}`,
      )
      return
    }
  }

  #writeDeath(batch: OpenBatch, person: Draft, key: string): void {
    const diedOn = textOfDay(person.diedDay!)
    switch (person.fault) {
      case 'DEATH_IN_ONE_SOURCE':
        batch.deaths.push({ person: key, diedOn, source: CREMATORIUM })
        this.#plant(batch, person.fault, [key], '火化记录有死亡，公安户籍仍在册')
        break
      case 'TWO_DEATH_DATES': {
        const other = textOfDay(Math.max(person.diedDay! - this.#random.between(1, 40), HISTORY_BEGINS - 60))
        batch.deaths.push(
          { person: key, diedOn, source: POLICE_DEATHS },
          { person: key, diedOn: other, source: HEALTH },
        )
        this.#plant(batch, person.fault, [key], `两个死亡日期：${diedOn} 与 ${other}`)
        break
      }
      default:
        batch.deaths.push({ person: key, diedOn, source: POLICE_DEATHS })
    }
  }

  #record(person: Draft, key: string, document: SampleDocument | null, place: Place): SamplePerson {
    const facts = this.#draft.factsOf(person)
    const isAdult = person.age >= 16
    const name = fullName(person)
    const birthDate = textOfDay(person.birthDay)
    const phone = isAdult && this.#random.chance(person.age >= 75 ? 0.6 : 0.94) ? this.#issuer.phone() : null
    const residenceDivision = person.isAway ? `${this.#random.pick(AWAY)}000000` : place.village.code
    const statedOn = textOfDay(
      person.fault === 'DEATH_IN_ONE_SOURCE'
        ? SAMPLE_DAY - 2
        : Math.max(HISTORY_BEGINS - this.#random.below(900), person.birthDay),
    )
    const statement: SampleStatement = {
      key: `${key}/0`,
      source: POLICE,
      statedOn,
      document,
      name,
      sex: person.sex,
      birthDate,
      birthPrecision: 'DAY',
      ethnicity: person.ethnicity,
      registeredDivision: place.registeredDivision,
      residenceDivision,
      address: person.isAway ? null : place.address,
      phone,
    }
    return {
      key,
      name,
      sex: person.sex,
      birthDate,
      ethnicity: person.ethnicity,
      document,
      registeredDivision: place.registeredDivision,
      residenceDivision,
      address: place.address,
      phone,
      bankAccount: isAdult ? this.#issuer.bankCard() : null,
      maritalStatus: this.#maritalCode(person),
      diedOn: person.diedDay === null ? null : textOfDay(person.diedDay),
      statements: [statement],
      facts,
    }
  }

  #maritalCode(person: Draft): string {
    if (person.marital === 'MARRIED') return this.#maritalCodes.get(person) ?? '21'
    return person.marital === 'WIDOWED' ? '30' : person.marital === 'DIVORCED' ? '40' : '10'
  }

  #writeKinship(batch: OpenBatch, home: Home): void {
    for (const child of everybodyOf(home)) {
      const to = this.#keyOf(child)
      const since = textOfDay(child.birthDay)
      for (const parent of [child.father, child.mother])
        if (parent !== null) batch.kinship.push({ kind: 'PARENT', from: this.#keyOf(parent), to, since })
      if (child.guardian !== null) {
        const from = this.#keyOf(child.guardian)
        batch.kinship.push({ kind: 'GUARDIAN', from, to, since: textOfDay(Math.max(child.birthDay, GUARDIANS_SINCE)) })
      }
    }
  }

  #marriage({ husband, wife, marriedDay, endedDay, ...rest }: DraftMarriage): SampleMarriage {
    const endedOn = endedDay === null ? null : textOfDay(endedDay)
    return {
      husband: husband && this.#keyOf(husband),
      wife: wife && this.#keyOf(wife),
      marriedOn: textOfDay(marriedDay),
      endedOn,
      ...rest,
    }
  }
}

/** Counties of other provinces where people of Shanxi work: 北京朝阳, 丰台, 天津, 上海浦东, 深圳, 西安, 石家庄. */
const AWAY = ['110105', '110106', '120116', '310115', '440306', '610113', '130102']

function withStatement(record: SamplePerson, statement: SampleStatement): SamplePerson {
  return { ...record, statements: [...record.statements, { ...statement, key: `${record.key}/1` }] }
}

function rosterStatement(first: SampleStatement, roster: string, statedOn: string): SampleStatement {
  return { ...first, source: `assistance:roster:${roster}`, statedOn, ethnicity: null, phone: first.phone }
}

/** The days that differ from a day in one digit of the month or day, or the last of the year. */
function daysOneDigitOff(day: number): number[] {
  const text = textOfDay(day)
  const days: number[] = []
  for (const at of [3, 5, 6, 8, 9])
    for (let digit = 0; digit <= 9; digit++) {
      const other = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
      const [year, month, date] = other.split('-').map(Number)
      const is = dayOf(year!, month!, date!)
      if (other !== text && month! >= 1 && is < HISTORY_BEGINS && is > dayOf(1900, 1, 1) && textOfDay(is) === other)
        days.push(is)
    }
  return days
}
