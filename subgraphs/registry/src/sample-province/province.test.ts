import { createHash } from 'node:crypto'
import { familyRelations, findByCode, readDocument, readPhone, relationFixesSex } from '@civil-affairs/schema'
import { bandOf, censusCounties, type SampleSex, sexes } from '@civil-affairs/schema/sample-province/census.ts'
import { ageOnDay, dayOfText } from '@civil-affairs/schema/sample-province/days.ts'
import { faultKinds } from '@civil-affairs/schema/sample-province/faults.ts'
import { SAMPLE_DAY, type SampleProvince, sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import type { SampleBatch, SampleHousehold, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findDivision } from '../division/index.ts'
import { countiesOutside, sampleVillages } from './places.ts'

const places = { villages: sampleVillages(), outside: countiesOutside() }
const draw = (people: number, seed: number): SampleProvince => sampleProvince({ people, seed, ...places })
const today = dayOfText(SAMPLE_DAY)
const census = censusCounties()
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)

const PEOPLE = 30_000
let province: SampleProvince
let batches: SampleBatch[]
let persons: Map<string, SamplePerson>
/** Keys of the parents of each child. */
let parents: Map<string, string[]>
/** Who lives in Shanxi on the sample day, without second records of one human. */
let residents: SamplePerson[]

beforeAll(() => {
  province = draw(PEOPLE, 1)
  batches = [...province.batches()]
  persons = new Map(batches.flatMap((batch) => batch.persons.map((person) => [person.key, person])))
  parents = new Map()
  for (const { kind, from, to } of batches.flatMap(({ kinship }) => kinship))
    if (kind === 'PARENT') parents.set(to, [...parentsOf(to), from])
  const second = new Set(
    batches
      .flatMap(({ truth }) => truth)
      .filter(({ kind }) => ['BIRTH_DATE_ONE_DIGIT_OFF', 'R-51', 'CHILD_IN_TWO_HOUSEHOLDS'].includes(kind))
      .map((fault) => fault.persons[1]),
  )
  residents = [...persons.values()].filter(
    ({ key, diedOn, residenceDivision }) => diedOn === null && residenceDivision.startsWith('14') && !second.has(key),
  )
})

const countyOf = (person: SamplePerson) => person.key.slice(0, 6)
const parentsOf = (key: string) => parents.get(key) ?? []
const ageOf = (person: SamplePerson) => ageOnDay(dayOfText(person.birthDate), today)
const households = (kind: SampleHousehold['kind']) =>
  batches.flatMap((batch) => batch.households).filter((household) => household.kind === kind)
const families = () =>
  households('RESIDENT')
    .filter(({ isCollective, dissolvedOn }) => !isCollective && dissolvedOn === null)
    .map(({ key, members }) => ({
      county: key.slice(0, 6),
      members: members.filter(({ until, person }) => until === null && persons.get(person)!.diedOn === null),
    }))
    .filter(({ members }) => members.length > 0)

test('a seed gives the same first 5,000 people for ever', () => {
  const hash = createHash('sha256')
  let people = 0
  for (const batch of draw(PEOPLE, 1).batches()) {
    hash.update(JSON.stringify(batch))
    people += batch.persons.length
    if (people >= 5_000) break
  }
  expect(hash.digest('hex')).toMatchInlineSnapshot(`"8ca694a7a9ae59d510b845d9c71f9c09915e2e511950c493a82f2fe6fb107781"`)
})

test('a batch names nobody who is not in it, in a county of several batches neither', () => {
  let split = 0
  for (const { persons, truth, deaths, marriages, kinship, households } of draw(60_000, 1).batches()) {
    const here = new Set(persons.map(({ key }) => key))
    const named = [
      ...truth.flatMap((fault) => fault.persons),
      ...deaths.map(({ person }) => person),
      ...marriages.flatMap(({ husband, wife }) => [husband, wife]),
      ...kinship.flatMap(({ from, to }) => [from, to]),
      ...households.flatMap(({ members }) => members.map(({ person }) => person)),
    ]
    expect(named.filter((key) => key !== null && !here.has(key))).toEqual([])
    if (persons.length > 1_000) split++
  }
  expect(split).toBeGreaterThan(0)
})

test('another seed gives other people in the same numbers', () => {
  const other = [...draw(PEOPLE, 2).batches()]
  expect(other[0]!.persons[0]).not.toEqual(batches[0]!.persons[0])
  expect(draw(PEOPLE, 2).peopleByCounty).toEqual(province.peopleByCounty)
})

describe('against the census', () => {
  test('every county has its share of the people', () => {
    const living = Map.groupBy(residents, countyOf)
    const total = sum(census.map(({ people }) => people))
    for (const { code, people } of census) {
      expect(living.get(code)?.length ?? 0, code).toBe(province.peopleByCounty.get(code))
      expect(Math.abs(province.peopleByCounty.get(code)! - (PEOPLE * people) / total)).toBeLessThan(1)
    }
    expect(residents).toHaveLength(PEOPLE)
  })

  // Namesakes may be made up to twelve years of age alike: eighteen people of the province.
  test('every county has men and women by five years of age, within one person and namesakes', () => {
    const living = Map.groupBy(residents, countyOf)
    let off = 0
    for (const { code, byBand, people } of census)
      for (const sex of sexes)
        byBand[sex].forEach((counted, band) => {
          const own = (living.get(code) ?? []).filter((one) => one.sex === sex && bandOf(ageOf(one)) === band)
          const apart = Math.abs(own.length - (province.peopleByCounty.get(code)! * counted) / people)
          if (apart >= 1.001) off++
        })
    expect(off).toBeLessThanOrEqual(2 * province.planned.NAMESAKES_BORN_THE_SAME_DAY)
  })

  test('the province has them within 5 in a hundred of every band that has 300 people or more', () => {
    for (const sex of sexes)
      for (let band = 0; band < 18; band++) {
        const expected =
          (PEOPLE * sum(census.map(({ byBand }) => byBand[sex][band]!))) / sum(census.map(({ people }) => people))
        const found = residents.filter((one) => one.sex === sex && bandOf(ageOf(one)) === band).length
        if (expected >= 300) expect(Math.abs(found - expected) / expected, `${sex} ${band}`).toBeLessThan(0.05)
      }
  })

  test('every county has never married, married, divorced and widowed men and women, within two people', () => {
    const groups = { neverMarried: ['10'], married: ['21', '22'], divorced: ['40'], widowed: ['30'] }
    const grown = Map.groupBy(
      residents.filter((one) => ageOf(one) >= 15),
      (one) => `${countyOf(one)}${one.sex}`,
    )
    let off = 0
    for (const { code, marital } of census)
      for (const sex of sexes as readonly SampleSex[]) {
        const own = grown.get(code + sex) ?? []
        const all = sum(Object.values(marital[sex]))
        for (const [state, codes] of Object.entries(groups)) {
          const expected = (own.length * marital[sex][state as keyof typeof groups]) / all
          const found = own.filter(({ maritalStatus }) => codes.includes(maritalStatus)).length
          if (Math.abs(found - expected) > 2) off++
        }
      }
    // Where students fill a county, more are too young to marry than its sample counted as single.
    expect(off).toBeLessThanOrEqual(25)
  })

  test('family households are as many, and of one person: within 2 and 3 in a hundred of the province, 5 of a county', () => {
    const homes = Map.groupBy(families(), ({ county }) => county)
    const expected = (county: (typeof census)[number], count: number) =>
      (province.peopleByCounty.get(county.code)! * count) / county.people
    const all = sum(census.map((county) => expected(county, county.familyHouseholds)))
    const alone = sum(census.map((county) => expected(county, county.onePerson)))
    expect(Math.abs(families().length - all) / all).toBeLessThan(0.02)
    expect(Math.abs(families().filter(({ members }) => members.length === 1).length - alone) / alone).toBeLessThan(0.03)
    for (const county of census) {
      const own = homes.get(county.code)?.length ?? 0
      const counted = expected(county, county.familyHouseholds)
      expect(Math.abs(own - counted), county.name).toBeLessThan(Math.max(3, counted * 0.05))
    }
  })

  test('households have one, two, three and four generations, within 3 points of the province', () => {
    const counts = [0, 0, 0, 0]
    for (const { members } of families()) {
      const here = new Set(members.map(({ person }) => person))
      const depth = (key: string): number =>
        1 +
        Math.max(
          0,
          ...parentsOf(key)
            .filter((parent) => here.has(parent))
            .map(depth),
        )
      const generations = Math.max(...[...here].map(depth))
      // A grandchild without its parents.
      const skips = generations === 1 && members.some(({ role }) => ['41', '42', '43', '44'].includes(role))
      counts[Math.min(skips ? 2 : generations, 4) - 1]!++
    }
    const all = sum(census.map(({ familyHouseholds }) => familyHouseholds))
    counts.forEach((count, at) => {
      const counted = sum(census.map(({ generations }) => generations[at]!)) / all
      expect(Math.abs(count / families().length - counted), `${at + 1}`).toBeLessThan(0.03)
    })
  })

  test('as many are registered in another township of the county, in another county, outside Shanxi, within 1 point', () => {
    const total = sum(census.map(({ people }) => people))
    const found = { sameCounty: 0, otherCounty: 0, outside: 0 }
    for (const { registeredDivision: registered, residenceDivision: lives } of residents) {
      if (!registered.startsWith('14')) found.outside++
      else if (registered.slice(0, 6) !== lives.slice(0, 6)) found.otherCounty++
      else if (registered.slice(0, 9) !== lives.slice(0, 9)) found.sameCounty++
    }
    for (const kind of ['sameCounty', 'otherCounty', 'outside'] as const) {
      const counted = sum(census.map(({ registeredElsewhere }) => registeredElsewhere[kind])) / total
      expect(Math.abs(found[kind] / PEOPLE - counted), kind).toBeLessThan(0.01)
    }
  })

  test('minorities are within a quarter of their share, people in towns within 3 points', () => {
    const total = sum(census.map(({ people }) => people))
    const minority = sum(census.map(({ minorityShare, people }) => minorityShare * people)) / total
    const found = residents.filter(({ ethnicity }) => ethnicity !== '01').length / PEOPLE
    expect(Math.abs(found - minority) / minority).toBeLessThan(0.25)
    const towns = sum(census.map(({ townPeople }) => townPeople)) / total
    expect(Math.abs(residents.filter(({ facts }) => facts.isUrban).length / PEOPLE - towns)).toBeLessThan(0.03)
  })
})

test.each([
  ['births', 6.94, 0.06],
  ['deaths', 8.33, 0.06],
  ['weddings', 4.35, 0.06],
  ['divorces', 2.5, 0.08],
])('two years of %s are %f by the thousand people and year', (what, published, tolerance) => {
  const since = '2024-06-01'
  const marriages = batches.flatMap((batch) => batch.marriages)
  const counts: Record<string, number> = {
    births: residents.filter(({ birthDate }) => birthDate >= since).length,
    deaths: [...persons.values()].filter(({ diedOn }) => diedOn !== null && diedOn >= since).length,
    weddings: marriages.filter(({ marriedOn }) => marriedOn >= since).length,
    divorces: marriages.filter(({ endReason }) => endReason === 'DIVORCE').length,
  }
  const rate = (counts[what]! * 1_000) / PEOPLE / 2
  expect(Math.abs(rate - published) / published).toBeLessThan(tolerance)
})

test('children die too, about one of a hundred dead, each with a mother and a father in the home it died in', () => {
  const dead = [...persons.values()].filter(({ diedOn }) => diedOn !== null && diedOn >= '2024-06-01')
  const minors = dead.filter(({ birthDate, diedOn }) => ageOnDay(dayOfText(birthDate), dayOfText(diedOn!)) < 18)
  expect(minors.length).toBeGreaterThan(1)
  expect(minors.length).toBeLessThan(dead.length * 0.025)
  for (const { key, birthDate, diedOn } of minors) {
    expect(birthDate < diedOn!).toBe(true)
    expect(parentsOf(key).map((parent) => persons.get(parent)!.sex)).toEqual(['MALE', 'FEMALE'])
    const home = households('RESIDENT').find(({ members }) => members.some(({ person }) => person === key))!
    expect(home.members.map(({ person }) => person)).toEqual(expect.arrayContaining(parentsOf(key)))
  }
})

test('orphans whose parents are known have lost both since they were born, and live with the guardian who brought one of them up', () => {
  const orphans = residents.filter(({ key, facts }) => facts.care === 'ORPHAN' && parentsOf(key).length === 2)
  expect(orphans.length).toBeGreaterThan(1)
  for (const { key, birthDate } of orphans) {
    const parents = parentsOf(key).map((parent) => persons.get(parent)!)
    for (const { diedOn } of parents) expect(diedOn! > birthDate).toBe(true)
    const guardian = batches.flatMap(({ kinship }) => kinship).find(({ kind, to }) => kind === 'GUARDIAN' && to === key)
    expect(parents.some((parent) => parentsOf(parent.key).includes(guardian!.from))).toBe(true)
    const ended = batches.flatMap(({ marriages }) => marriages).filter(({ husband }) => husband === parents[0]!.key)
    const days = parents.map(({ diedOn }) => diedOn!).toSorted()
    expect(ended.map(({ endedOn, endReason }) => [endedOn, endReason])).toEqual([[days[0], 'DEATH']])
  }
  const bothDead = residents.filter(({ key, facts }) => {
    const parents = parentsOf(key).map((parent) => persons.get(parent)!)
    return facts.age < 18 && parents.length === 2 && parents.every(({ diedOn }) => diedOn !== null)
  })
  expect(bothDead).toEqual(orphans)
})

test('those in need are the published share: 低保 and 特困 together 31 in a thousand, households of two at most on average', () => {
  const needy = households('RESIDENT').filter(({ need }) => need === 'LOW_INCOME' || need === 'DESTITUTE')
  const people = sum(needy.map(({ members }) => members.filter(({ until }) => until === null).length))
  expect(people / PEOPLE).toBeGreaterThan(0.0295)
  expect(people / PEOPLE).toBeLessThan(0.0335)
  expect(people / needy.length).toBeLessThan(2)
})

test('every number, certificate and telephone is valid, and no two people have one number', () => {
  const numbers = new Set<string>()
  for (const { document, phone, birthDate, key, sex } of persons.values()) {
    if (phone !== null) expect(readPhone(phone).ok).toBe(true)
    if (document === null) continue
    const reading = readDocument(document.type, document.number, SAMPLE_DAY)
    expect(reading.ok, key).toBe(true)
    expect(numbers.has(document.number), key).toBe(false)
    numbers.add(document.number)
    if (document.type !== 'RESIDENT_ID') continue
    expect(reading).toMatchObject({ birthDate, warnings: [] })
    if (!isPlanted(key, 'SEX_CONTRADICTS_NUMBER')) expect(reading).toMatchObject({ sex })
  }
})

function isPlanted(key: string, kind: string): boolean {
  return batches.some(({ truth }) => truth.some((fault) => fault.kind === kind && fault.persons.includes(key)))
}

test('nobody is in two households of a kind at once, and each has one head from its first day', () => {
  for (const batch of batches) {
    const spans = new Map<string, [string, string | null][]>()
    for (const { kind, formedOn, dissolvedOn, members } of batch.households) {
      const heads = members.filter(({ role }) => role === '02')
      expect(heads.map(({ since }) => since)).toEqual([formedOn])
      for (const { person, since, until } of members) {
        expect(since >= formedOn && (until === null || since < until)).toBe(true)
        if (dissolvedOn !== null) expect(until !== null && until <= dissolvedOn).toBe(true)
        const own = spans.get(person + kind) ?? []
        for (const [from, to] of own)
          expect((to !== null && to <= since) || (until !== null && until <= from), person).toBe(true)
        spans.set(person + kind, [...own, [since, until]])
      }
    }
  }
})

test.each([500, 700, 1_000, 1_250, 1_500])(
  'also among %i people of any seed the head belongs to a household from its first day, nobody before, until the last has left',
  (people) => {
    for (const seed of [1, 5, 11])
      for (const { key, formedOn, dissolvedOn, members } of [...draw(people, seed).batches()].flatMap(
        (batch) => batch.households,
      )) {
        expect(
          members.filter(({ role }) => role === '02').map(({ since }) => since),
          `${seed} ${key}`,
        ).toEqual([formedOn])
        expect(members.filter(({ since }) => since < formedOn)).toEqual([])
        const ends = members.map(({ until }) => until ?? 'never').toSorted()
        expect(dissolvedOn ?? 'never').toBe(ends.at(-1))
      }
  },
)

test('what a member is to the head is a code of GB/T 4761 that fits the sex', () => {
  for (const { members } of batches.flatMap((batch) => batch.households))
    for (const { person, role } of members) {
      expect(findByCode(familyRelations, role)?.code).toBe(role)
      const fixed = relationFixesSex(role)
      if (fixed !== null) expect(persons.get(person)!.sex, `${person} ${role}`).toBe(fixed)
    }
})

test('parents are 15 years older than their children at least, and a batch names only its own people', () => {
  for (const batch of batches) {
    const own = new Set(batch.persons.map(({ key }) => key))
    const named = [
      ...batch.kinship.flatMap(({ from, to }) => [from, to]),
      ...batch.marriages.flatMap(({ husband, wife }) => [husband, wife]).filter((key) => key !== null),
      ...batch.households.flatMap(({ members }) => members.map(({ person }) => person)),
      ...batch.deaths.map(({ person }) => person),
      ...batch.truth.flatMap((fault) => fault.persons),
    ]
    expect(named.filter((key) => !own.has(key))).toEqual([])
    for (const { kind, from, to } of batch.kinship) {
      if (kind !== 'PARENT') continue
      const birth = dayOfText(persons.get(to)!.birthDate)
      expect(ageOnDay(dayOfText(persons.get(from)!.birthDate), birth), `${from} ${to}`).toBeGreaterThanOrEqual(15)
    }
  }
})

test('men marry from 22 and women from 20, once at a time, before they are widowed or divorced', () => {
  for (const { husband, wife, marriedOn, endedOn } of batches.flatMap((batch) => batch.marriages)) {
    for (const [key, least] of [
      [husband, 22],
      [wife, 20],
    ] as const)
      if (key !== null)
        expect(ageOnDay(dayOfText(persons.get(key)!.birthDate), dayOfText(marriedOn))).toBeGreaterThanOrEqual(least)
    if (endedOn !== null) expect(endedOn > marriedOn).toBe(true)
  }
})

test('children bear the surname of a parent', () => {
  for (const [child, known] of parents) {
    const { name, ethnicity } = persons.get(child)!
    if (known.length < 2 || ethnicity !== '01' || isPlanted(child, 'NAMESAKES_BORN_THE_SAME_DAY')) continue
    expect(
      known.some((parent) => persons.get(parent)!.name[0] === name[0]),
      child,
    ).toBe(true)
  }
})

test('namesakes are many, rare characters and dotted names few but there', () => {
  const names = Map.groupBy(residents, ({ name }) => name)
  const shared = sum([...names.values()].filter((bearers) => bearers.length > 1).map((bearers) => bearers.length))
  expect(shared / PEOPLE).toBeGreaterThan(0.2)
  expect(shared / PEOPLE).toBeLessThan(0.6)
  expect([...names.keys()].some((name) => [...name].some((character) => character.length === 2))).toBe(true)
  expect([...draw(200_000, 1).batches()].some((batch) => batch.persons.some(({ name }) => name.includes('·')))).toBe(
    true,
  )
})

test('everybody lives in a village the gazetteer knows', () => {
  for (const { residenceDivision } of residents)
    expect(findDivision(residenceDivision)).toMatchObject({ level: 'VILLAGE', validTo: null })
})

describe('what is planted', () => {
  test.each([
    [2_000, 1],
    [2_000, 2],
    [2_000, 3],
    [7_000, 1],
    [PEOPLE, 1],
    [PEOPLE, 2],
  ])('is there as often as planned, in a province of %i with seed %i', (people, seed) => {
    const drawn = draw(people, seed)
    const truth = [...drawn.batches()].flatMap((batch) => batch.truth)
    expect(
      Object.fromEntries(faultKinds.map((kind) => [kind, truth.filter((fault) => fault.kind === kind).length])),
    ).toEqual(drawn.planned)
  })

  const planted = (kind: string) =>
    batches
      .flatMap(({ truth }) => truth)
      .filter((fault) => fault.kind === kind)
      .map((fault) => ({ ...fault, records: fault.persons.map((key) => persons.get(key)!) }))

  test('an old number of fifteen digits is the same number', () => {
    for (const { records } of planted('FIFTEEN_DIGIT_NUMBER')) {
      const [first, second] = records[0]!.statements
      expect(second!.document!.number).toHaveLength(15)
      expect(readDocument('RESIDENT_ID', second!.document!.number, SAMPLE_DAY)).toMatchObject({
        number: first!.document!.number,
      })
    }
  })

  test('a birth date one digit off makes another number of the same name', () => {
    for (const { records } of planted('BIRTH_DATE_ONE_DIGIT_OFF')) {
      const [right, wrong] = records as [SamplePerson, SamplePerson]
      const differing = [...right.birthDate].filter((digit, at) => digit !== wrong.birthDate[at])
      expect(differing).toHaveLength(1)
      expect(wrong.name).toBe(right.name)
      expect(wrong.document!.number).not.toBe(right.document!.number)
    }
  })

  test('two linked records are of somebody old, and contradict each other on the birthday within one year', () => {
    expect(planted('R-51').length).toBeGreaterThan(10)
    for (const { records } of planted('R-51')) {
      const [right, wrong] = records as [SamplePerson, SamplePerson]
      expect(wrong.birthDate.slice(0, 4)).toBe(right.birthDate.slice(0, 4))
      expect(wrong.birthDate).not.toBe(right.birthDate)
      expect(right.facts.age).toBeGreaterThanOrEqual(60)
      expect([wrong.name, wrong.sex]).toEqual([right.name, right.sex])
    }
  })

  test('the dead whom only the crematorium knows are still in their households', () => {
    for (const {
      persons: [key],
    } of planted('DEATH_IN_ONE_SOURCE')) {
      const sources = batches.flatMap(({ deaths }) => deaths).filter(({ person }) => person === key)
      expect(sources.map(({ source }) => source)).toEqual(['marriage-funeral:cremation'])
      const memberships = batches
        .flatMap((batch) => batch.households.flatMap(({ members }) => members))
        .filter(({ person }) => person === key)
      expect(memberships.length).toBeGreaterThan(0)
      expect(memberships.every(({ until }) => until === null)).toBe(true)
    }
  })

  test('two sources tell two days of a death', () => {
    for (const {
      persons: [key],
    } of planted('TWO_DEATH_DATES')) {
      const days = batches.flatMap(({ deaths }) => deaths).filter(({ person }) => person === key)
      expect(new Set(days.map(({ diedOn }) => diedOn)).size).toBe(2)
      expect(new Set(days.map(({ source }) => source)).size).toBe(2)
    }
  })

  test('a number bears the other sex', () => {
    for (const { records } of planted('SEX_CONTRADICTS_NUMBER')) {
      const { document, sex } = records[0]!
      expect(readDocument('RESIDENT_ID', document!.number, SAMPLE_DAY)).toMatchObject({
        sex: sex === 'MALE' ? 'FEMALE' : 'MALE',
      })
    }
  })

  test('a child is registered in two households, under two documents', () => {
    for (const { persons: keys, records } of planted('CHILD_IN_TWO_HOUSEHOLDS')) {
      const registered = households('REGISTERED').filter(({ members }) =>
        members.some(({ person }) => keys.includes(person)),
      )
      expect(new Set(registered.map(({ key }) => key)).size).toBe(2)
      expect(records[1]!.document!.type).toBe('BIRTH_CERT')
      expect(records[1]).toMatchObject({ name: records[0]!.name, birthDate: records[0]!.birthDate })
    }
  })

  test('namesakes born the same day are two people with two numbers', () => {
    for (const { records } of planted('NAMESAKES_BORN_THE_SAME_DAY')) {
      const [one, other] = records as [SamplePerson, SamplePerson]
      expect([other.name, other.birthDate, other.sex]).toEqual([one.name, one.birthDate, one.sex])
      expect(other.document!.number).not.toBe(one.document!.number)
    }
  })

  test('an old division code is one the gazetteer knows as ended', () => {
    for (const { records } of planted('OLD_DIVISION_CODE')) {
      const code = records[0]!.statements[1]!.registeredDivision!
      expect(findDivision(code.slice(0, 6))?.validTo).toMatch(/^201[89]/)
    }
  })

  test('without a document only the month of birth is known', () => {
    for (const { records } of planted('NO_DOCUMENT')) {
      expect(records[0]!.document).toBeNull()
      expect(records[0]!.statements[0]).toMatchObject({
        birthPrecision: 'MONTH',
        birthDate: expect.stringMatching(/-01$/),
      })
    }
  })
})

test('somebody to show has a spouse, children and parents in one home, and is in need', () => {
  const batch = batches.find(({ examplePerson }) => examplePerson !== null)!
  expect(batches.filter(({ examplePerson }) => examplePerson !== null)).toEqual([batch])
  const home = batch.households.find(
    ({ kind, need, members }) =>
      kind === 'RESIDENT' && need !== null && members.some(({ person }) => person === batch.examplePerson),
  )!
  expect(home.need).toBe('LOW_INCOME')
  const roles = home.members.map(({ role }) => role)
  expect(roles.some((role) => ['11', '12', '28', '38'].includes(role))).toBe(true)
  expect(home.members.length).toBeGreaterThanOrEqual(4)
})
