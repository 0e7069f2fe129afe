import { type CountyDraft, isRegisteredHere, type OpenBatch, plant } from './county-draft.ts'
import { birthdayAt, dayOf, HISTORY_BEGINS, SAMPLE_DAY, textOfDay } from './days.ts'
import { clusterOf, type Draft, everybodyOf, type Home } from './draft.ts'
import { headOf, roleOf } from './family-role.ts'
import type { PersonRecords } from './person-records.ts'
import type { Place } from './places.ts'
import type { SampleMembership } from './sample-people.ts'

/** Of those registered elsewhere, who came within the two years. Own estimate. */
const MOVED_LATELY = 0.14
/** Husband, wife, son-in-law, daughter-in-law: who comes to a household by marrying. */
const MARRIED_IN = new Set(['11', '12', '28', '38'])

/** The homes of a county as households: who lives together, and who is registered together, since when and until when. */
export class HouseholdRecords {
  readonly #draft: CountyDraft
  readonly #people: PersonRecords
  readonly #marriedDays = new Map<Draft, number>()
  readonly #doubles = new Map<Home, Draft[]>()
  #households = 0

  constructor(draft: CountyDraft, people: PersonRecords) {
    this.#draft = draft
    this.#people = people
    for (const { husband, wife, endReason, marriedDay } of draft.marriages)
      if (endReason !== 'DIVORCE')
        for (const person of [husband, wife]) if (person !== null) this.#marriedDays.set(person, marriedDay)
    this.#chooseSecondHouseholds()
  }

  /** A child's second registration is with people of its batch: kin where there are any, else a neighbour's. */
  #chooseSecondHouseholds(): void {
    for (const { kind, person } of this.#draft.faults) {
      if (kind !== 'CHILD_IN_TWO_HOUSEHOLDS') continue
      const cluster = clusterOf(person.home!)
      const second = this.#draft.homes.find(
        (home) => home !== person.home && clusterOf(home) === cluster && isRegisteredHere(home, this.#draft.placed),
      )
      if (second === undefined) continue
      const doubles = this.#doubles.get(second)
      if (doubles === undefined) this.#doubles.set(second, [person])
      else doubles.push(person)
    }
  }

  write(batch: OpenBatch, home: Home): void {
    const place = this.#draft.placed.get(home)!
    const head = headOf(home, this.#draft.random.chance(0.4))
    const formedDay = this.#formedDay(home, head)
    const movedDay =
      place.registered !== 'HERE' && home.dead.length === 0 && this.#draft.random.chance(MOVED_LATELY)
        ? this.#draft.random.between(Math.max(HISTORY_BEGINS, formedDay + 1), Math.max(SAMPLE_DAY - 1, formedDay + 1))
        : null
    const moved = movedDay !== null && movedDay < SAMPLE_DAY ? movedDay : null
    this.#writeResident(batch, home, place, head, formedDay, moved)
    this.#writeRegistered(batch, home, place, head, formedDay)
  }

  /** When the home began: at the wedding, or when its one adult was grown; always before somebody in it died. */
  #formedDay(home: Home, head: Draft): number {
    const core = home.husband ?? home.wife ?? head
    const grown = Math.min(birthdayAt(core.birthDay, Math.min(core.age, 22)), SAMPLE_DAY - 30)
    const wanted = Math.max(this.#marriedDays.get(core) ?? grown, dayOf(1986, 1, 1))
    const firstDeath = Math.min(...home.dead.map(({ diedDay }) => diedDay!), SAMPLE_DAY)
    // In a home of children alone even the eldest may be an infant.
    return Math.max(Math.min(wanted, firstDeath - 700, SAMPLE_DAY - 1), head.birthDay)
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
      person: this.#people.keyOf(person),
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
    const splits = apart.length > 0 && !apart.includes(head) && this.#draft.random.chance(0.3)
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
      number: this.#draft.issuer.household(),
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
    const key = this.#people.writeByBirthCertificate(batch, child, place)
    plant(batch, 'CHILD_IN_TWO_HOUSEHOLDS', [this.#people.keyOf(child), key], '同一儿童以出生医学证明登记在另一户', [
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
}
