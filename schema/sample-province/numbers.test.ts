import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBankCard } from '../documents/bank-card.ts'
import { divisionPrefix } from '../documents/division-prefixes.ts'
import { readPhone } from '../documents/phone.ts'
import { readResidentId } from '../documents/resident-id.ts'
import { censusCounties } from './census.ts'
import { codeBeforeReform, codesIssuedBy, codesOfCounty } from './county-codes.ts'
import { ageOnDay, birthWindow, SAMPLE_DAY_TEXT, textOfDay } from './days.ts'
import { fifteenDigits, NumberIssuer } from './numbers.ts'

const counties = censusCounties()
const county = (code: string) => counties.find((one) => one.code === code)!

test('every code a county gave is in the table of prefixes, the former ones as abolished', () => {
  for (const { code } of counties) {
    const codes = codesOfCounty(code)
    expect(divisionPrefix(codes.at(-1)!).standing, codes.at(-1)).toBe('IN_USE')
    for (const former of codes.slice(0, -1)) expect(divisionPrefix(former).standing, former).toBe('ABOLISHED')
  }
})

test('no code is given after the last year in which it can have been issued', () => {
  for (const { code } of counties)
    for (let year = 1920; year <= 2026; year++)
      for (const issued of codesIssuedBy(code, year)) {
        const { lastYear } = divisionPrefix(issued)
        if (lastYear !== undefined) expect(Math.max(year, 1985), `${issued} ${year}`).toBeLessThanOrEqual(lastYear)
      }
})

test.each([
  ['140703', 1980, ['142429']],
  ['140703', 1999, ['142429']],
  ['140703', 2000, ['140726']],
  ['140703', 2019, ['140726']],
  ['140703', 2020, ['140703']],
  ['140403', 2018, ['140402', '140411']],
  ['140403', 2019, ['140403']],
  ['140971', 1990, ['142223']],
  ['140971', 2010, ['140922']],
  ['140502', 1950, ['140502']],
])('who was born in %s in %i has a number under %j', (code, year, issued) => {
  expect(codesIssuedBy(code, year)).toEqual(issued)
})

test('the code before the reforms of 2018 and 2019 is known of 太谷, 长治 and 大同 alone with 怀仁', () => {
  expect(codeBeforeReform('140703')).toBe('140726')
  expect(codeBeforeReform('140213')).toBe('140202')
  expect(codeBeforeReform('140502')).toBeNull()
  const changed = counties.filter(({ code }) => codeBeforeReform(code) !== null).map(({ code }) => code)
  expect(changed).toEqual(['140213', '140214', '140215', '140403', '140404', '140405', '140406', '140681', '140703'])
})

test('every number a county gives is valid, of the sample range, and nobody else has it', () => {
  const person = fc.record({
    home: fc.constantFrom('140105', '140110', '140171', '140403', '140581'),
    origin: fc.constantFrom('140105', '140110', '140171', '140403', '140581', '411081'),
    sex: fc.constantFrom('MALE' as const, 'FEMALE' as const),
    age: fc.integer({ min: 0, max: 100 }),
    day: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 200 }), (people) => {
      const issuers = new Map(
        ['140105', '140110', '140171', '140403', '140581'].map((code) => [code, new NumberIssuer(county(code))]),
      )
      const given = new Set<string>()
      for (const { home, origin, sex, age, day } of people) {
        const { from, to } = birthWindow(age)
        const wanted = Math.floor(from + day * (to - from))
        const code = codesIssuedBy(origin, Number(textOfDay(wanted).slice(0, 4)))[0]!
        const issued = issuers.get(home)!.issue(code, sex, age, wanted)
        if (issued === null) continue
        const reading = readResidentId(issued.number, SAMPLE_DAY_TEXT)
        expect(reading).toMatchObject({ ok: true, sex, warnings: [], birthDate: textOfDay(issued.birthDay) })
        expect(issued.birthDay).toBeGreaterThanOrEqual(from)
        expect(issued.birthDay).toBeLessThanOrEqual(to)
        expect(Number(issued.number.slice(14, 17))).toBeGreaterThanOrEqual(902)
        expect(Number(issued.number.slice(14, 17))).toBeLessThanOrEqual(995)
        expect(given.has(issued.number)).toBe(false)
        given.add(issued.number)
      }
    }),
    { numRuns: 60 },
  )
})

test('fifteen digits are read as the eighteen they became', () => {
  const { number } = new NumberIssuer(county('140581')).issue('140523', 'FEMALE', 60, birthWindow(60).from)!
  expect(readResidentId(fifteenDigits(number), SAMPLE_DAY_TEXT)).toMatchObject({
    ok: true,
    number,
    upgradedFrom15: true,
  })
})

test('telephones and bank cards are valid and of ranges that nobody has', () => {
  const issuer = new NumberIssuer(county('140581'))
  expect(readPhone(issuer.phone())).toMatchObject({ ok: true, kind: 'MOBILE', number: expect.stringMatching(/^154/) })
  expect(readBankCard(issuer.bankCard())).toMatchObject({
    ok: true,
    warnings: [],
    number: expect.stringMatching(/^629999/),
  })
  expect(issuer.bankCard()).not.toBe(issuer.bankCard())
})

test('an age holds on all days of its window and on none beside it', () => {
  const on = birthWindow(0).to
  for (const age of [0, 1, 26, 38, 100]) {
    const { from, to } = birthWindow(age)
    expect([from - 1, from, to, to + 1].map((day) => ageOnDay(day, on))).toEqual([age + 1, age, age, age - 1])
  }
})
