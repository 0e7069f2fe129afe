import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MemberFacts } from '../assistance-unit/index.ts'
import type { Means, RecheckResult } from './entity.ts'
import {
  type AllowancePolicy,
  allowanceStates,
  amountOn,
  assess,
  type Case,
  classOf,
  countableIncomeFen,
  endOfGrace,
  extraFen,
  extraKindOf,
  findContradiction,
  findHold,
  monthlyIncomeFen,
  nextRecheck,
  refusedInARow,
  startOf,
  statusOn,
  tenThousandths,
  topUpFen,
} from './rules.ts'

const policy: AllowancePolicy = {
  standardFen: 60_000,
  extraRatios: { ELDER: 1_000, MINOR: 1_000, SEVERELY_DISABLED: 2_000, SERIOUSLY_ILL: 2_000 },
  elderAge: 60,
  adultAge: 18,
  countsBasicPension: false,
  countsOldAgeAllowance: false,
  savingsMonths: 24,
  vehicles: 0,
  houses: 1,
  companies: 0,
}
const on = '2026-07-01'
const adult = (personId: string, more: Partial<MemberFacts> = {}): MemberFacts => ({
  personId,
  relation: '02',
  birthDate: '1980-01-01',
  labourCapacity: 'FULL',
  health: 'HEALTHY',
  employment: 'STEADY',
  isStudent: false,
  ...more,
})
const nothing: Means = { months: 12, incomes: [], deductions: [], property: [] }
const wages = (amountFen: number, months = 12): Means => ({
  ...nothing,
  months,
  incomes: [{ personId: 'a', kind: 'WAGES', amountFen }],
})
const family = (means: Means, members = [adult('a'), adult('b')], more: Partial<Case> = {}): Case => ({
  members,
  means,
  singleBasis: null,
  stopped: [],
  on,
  ...more,
})

describe('income', () => {
  test('the four kinds are counted, compensation, subsidies and scholarships are not', () => {
    const kinds = [
      'WAGES',
      'BUSINESS',
      'PROPERTY',
      'TRANSFER',
      'PREFERENTIAL_COMPENSATION',
      'DISABILITY_SUBSIDY',
      'SCHOLARSHIP',
    ] as const
    const means = { ...nothing, incomes: kinds.map((kind) => ({ personId: 'a', kind, amountFen: 100 })) }
    expect(countableIncomeFen(means, policy)).toBe(400)
  })

  test.each([
    ['BASIC_PENSION', 'countsBasicPension'],
    ['OLD_AGE_ALLOWANCE', 'countsOldAgeAllowance'],
  ] as const)('%s is counted only where policy says so', (kind, flag) => {
    const means = { ...nothing, incomes: [{ personId: 'a', kind, amountFen: 100 }] }
    expect(countableIncomeFen(means, policy)).toBe(0)
    expect(countableIncomeFen(means, { ...policy, [flag]: true })).toBe(100)
  })

  test("a deduction lowers its person's own income, never below nothing", () => {
    const incomes = [
      { personId: 'a', kind: 'WAGES', amountFen: 100 },
      { personId: 'b', kind: 'WAGES', amountFen: 50 },
    ] as const
    const deduct = (amountFen: number) => ({
      ...nothing,
      incomes,
      deductions: [{ personId: 'a', kind: 'WORK_COST' as const, amountFen }],
    })
    expect(countableIncomeFen(deduct(40), policy)).toBe(110)
    expect(countableIncomeFen(deduct(100), policy)).toBe(50)
    expect(countableIncomeFen(deduct(101), policy)).toBe(50)
  })

  test('the month is rounded down to the fen', () => {
    expect(monthlyIncomeFen(wages(1_199), policy)).toBe(99)
    expect(monthlyIncomeFen(wages(1_200), policy)).toBe(100)
  })
})

describe('who is eligible', () => {
  // The line of two persons over twelve months: 600 yuan × 2 × 12.
  const line = 60_000 * 2 * 12
  test.each([
    [line - 1, []],
    [line, ['INCOME_NOT_BELOW_STANDARD']],
    [line + 1, ['INCOME_NOT_BELOW_STANDARD']],
  ])('an income of %i fen against the line gives %j', (income, reasons) => {
    expect(assess(family(wages(income)), policy).denialReasons).toEqual(reasons)
  })

  test('an income one fen below the line over the whole period is below it, although the month rounds to it', () => {
    const found = assess(family(wages(line - 1)), policy)
    expect(found.monthlyFen).toBe(1)
    expect(found.shares.map(({ topUpFen }) => topUpFen)).toEqual([1, 0])
  })

  test.each([
    [
      'SAVINGS',
      { amountFen: 60_000 * 24 * 2, count: 0 },
      { amountFen: 60_000 * 24 * 2 + 1, count: 0 },
      'SAVINGS_OVER_LIMIT',
    ],
    ['VEHICLE', { amountFen: 0, count: 0 }, { amountFen: 0, count: 1 }, 'VEHICLE_OVER_LIMIT'],
    ['HOUSE', { amountFen: 0, count: 1 }, { amountFen: 0, count: 2 }, 'HOUSE_OVER_LIMIT'],
    ['COMPANY', { amountFen: 0, count: 0 }, { amountFen: 0, count: 1 }, 'COMPANY_OVER_LIMIT'],
  ] as const)('%s at the limit passes, beyond it does not', (kind, at, beyond, reason) => {
    const owning = (has: typeof at | typeof beyond) => family({ ...nothing, property: [{ kind, ...has }] })
    expect(assess(owning(at), policy).denialReasons).toEqual([])
    expect(assess(owning(beyond), policy).denialReasons).toEqual([reason])
  })

  test('two savings books are added up, a scooter of a disabled person is no vehicle', () => {
    const books = [1, 2].map(() => ({ kind: 'SAVINGS' as const, amountFen: 60_000 * 24 + 1, count: 0 }))
    expect(assess(family({ ...nothing, property: books }), policy).denialReasons).toEqual(['SAVINGS_OVER_LIMIT'])
    const scooter = [{ kind: 'ASSISTIVE_VEHICLE' as const, amountFen: 0, count: 1 }]
    expect(assess(family({ ...nothing, property: scooter }), policy).denialReasons).toEqual([])
  })

  test('every reason is named, and a denied family has no amount', () => {
    const property = [{ kind: 'VEHICLE' as const, amountFen: 0, count: 1 }]
    const found = assess(family({ ...wages(line), property }), policy)
    expect(found).toMatchObject({
      monthlyFen: 0,
      shares: [],
      denialReasons: ['INCOME_NOT_BELOW_STANDARD', 'VEHICLE_OVER_LIMIT'],
    })
  })

  test('a unit nobody is left in gets nothing', () => {
    expect(assess(family(nothing, []), policy)).toMatchObject({ monthlyFen: 0, denialReasons: ['NO_MEMBER_LEFT'] })
  })

  test.each([
    ['MARGIN_FAMILY_MEMBER', { disabilityCategory: '4', disabilityGrade: 2 }, true],
    ['MARGIN_FAMILY_MEMBER', { disabilityCategory: '4', disabilityGrade: 3 }, false],
    ['MARGIN_FAMILY_MEMBER', { disabilityCategory: '6', disabilityGrade: 3 }, true],
    ['MARGIN_FAMILY_MEMBER', { disabilityCategory: '5', disabilityGrade: 4 }, false],
    ['MARGIN_FAMILY_MEMBER', { health: 'SERIOUS_ILLNESS' }, true],
    ['MARGIN_FAMILY_MEMBER', { health: 'CHRONIC_ILLNESS' }, false],
    ['DEPENDENT_ADULT', { health: 'SERIOUS_ILLNESS' }, false],
    ['DEPENDENT_ADULT', { disabilityCategory: '1', disabilityGrade: 1 }, true],
    ['DEPENDENT_ADULT', { disabilityCategory: '1', disabilityGrade: 1, birthDate: '2008-07-01' }, true],
    ['DEPENDENT_ADULT', { disabilityCategory: '1', disabilityGrade: 1, birthDate: '2008-07-02' }, false],
  ] as const)('registered alone as %s with %j: %s', (singleBasis, facts, may) => {
    const { denialReasons } = assess(family(nothing, [adult('a', facts)], { singleBasis }), policy)
    expect(denialReasons).toEqual(may ? [] : ['NOT_A_SINGLE_PERSON_CASE'])
  })
})

describe('how much', () => {
  test('a family without income gets the full standard of every member', () => {
    expect(topUpFen(60_000, 3, 0)).toBe(180_000)
  })

  test('the shortfall ends where income reaches the standards of all', () => {
    expect(topUpFen(60_000, 2, 119_999)).toBe(1)
    expect(topUpFen(60_000, 2, 120_000)).toBe(0)
    expect(topUpFen(60_000, 2, 120_001)).toBe(0)
  })

  test('an extra is rounded to the nearest fen, half a fen upwards', () => {
    expect(extraFen(60_000, tenThousandths('0.10'))).toBe(6_000)
    expect(extraFen(10_003, 1_500)).toBe(1_500) // 1500.45
    expect(extraFen(10_005, 1_000)).toBe(1_001) // 1000.5
    expect(extraFen(10_004, 1_000)).toBe(1_000) // 1000.4
  })

  test.each([
    ['1966-07-01', 'ELDER'],
    ['1966-07-02', null],
    ['2008-07-02', 'MINOR'],
    ['2008-07-01', null],
  ])('born %s on the first of July 2026: %s', (birthDate, kind) => {
    expect(extraKindOf(adult('a', { birthDate }), on, policy)).toBe(kind)
  })

  test('of several classes the best one counts, and one without extra is none', () => {
    const elderAndIll = adult('a', { birthDate: '1950-01-01', health: 'SERIOUS_ILLNESS' })
    expect(extraKindOf(elderAndIll, on, policy)).toBe('SERIOUSLY_ILL')
    const none = { ELDER: 0, MINOR: 0, SEVERELY_DISABLED: 0, SERIOUSLY_ILL: 0 }
    expect(extraKindOf(elderAndIll, on, { ...policy, extraRatios: none })).toBeNull()
  })

  test('an unknown birth date earns no extra of age, and the share says so', () => {
    const members = [adult('a', { birthDate: null }), adult('b')]
    expect(extraKindOf(members[0]!, on, policy)).toBeNull()
    const { shares } = assess(family(wages(240_000), members), policy)
    expect(shares.map(({ personId, isAgeUnknown }) => [personId, isAgeUnknown])).toEqual([
      ['a', true],
      ['b', undefined],
    ])
  })

  test("the share of a member who refused work is nothing, the others' stay", () => {
    const before = assess(family(wages(240_000), [adult('a'), adult('b'), adult('c')]), policy)
    const after = assess(family(wages(240_000), [adult('a'), adult('b'), adult('c')], { stopped: ['b'] }), policy)
    expect(before.monthlyFen).toBe(160_000)
    expect(after.shares.map(({ personId, topUpFen, isStopped }) => [personId, topUpFen, isStopped])).toEqual([
      ['a', before.shares[0]!.topUpFen, false],
      ['b', 0, true],
      ['c', before.shares[2]!.topUpFen, false],
    ])
    expect(after.monthlyFen).toBe(before.monthlyFen - before.shares[1]!.topUpFen)
  })
})

describe('laws that hold for all families', () => {
  const member = fc.record({
    birthDate: fc.option(
      fc.integer({ min: 1930, max: 2025 }).map((year) => `${year}-06-15`),
      { nil: null },
    ),
    health: fc.constantFrom('HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS'),
    disabilityGrade: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  })
  const members = fc.array(member, { minLength: 1, maxLength: 8 }).map((all) =>
    all.map((one, at) =>
      adult(`p${at}`, {
        ...one,
        disabilityCategory: one.disabilityGrade === null ? null : '4',
      } as Partial<MemberFacts>),
    ),
  )
  const standard = fc.integer({ min: 1, max: 200_000 })
  const income = fc.integer({ min: 0, max: 5_000_000 })
  const months = fc.integer({ min: 1, max: 24 })
  const incomeOf = (amountFen: number, period: number): Means => ({
    ...nothing,
    months: period,
    incomes: [{ personId: 'p0', kind: 'WAGES', amountFen }],
  })

  test('an amount is whole fen, never negative, never above the standards and extras of all members', () => {
    fc.assert(
      fc.property(members, standard, income, months, (all, standardFen, earned, period) => {
        const found = assess(family(incomeOf(earned, period), all), { ...policy, standardFen })
        const extras = found.shares.reduce((sum, share) => sum + share.extraFen, 0)
        expect(Number.isSafeInteger(found.monthlyFen)).toBe(true)
        expect(found.monthlyFen).toBeGreaterThanOrEqual(0)
        expect(found.monthlyFen).toBeLessThanOrEqual(standardFen * all.length + extras)
        for (const share of found.shares) expect(share.topUpFen).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('the shares add up to standard × members − income', () => {
    fc.assert(
      fc.property(members, standard, income, months, (all, standardFen, earned, period) => {
        const found = assess(family(incomeOf(earned, period), all), { ...policy, standardFen })
        if (found.denialReasons.length > 0) return
        const topUps = found.shares.reduce((sum, share) => sum + share.topUpFen, 0)
        expect(topUps).toBe(standardFen * all.length - found.monthlyIncomeFen)
      }),
    )
  })

  test('who earns more gets no more, and who is denied stays denied', () => {
    fc.assert(
      fc.property(members, standard, income, income, months, (all, standardFen, earned, more, period) => {
        const at = (amount: number) => assess(family(incomeOf(amount, period), all), { ...policy, standardFen })
        const [poorer, richer] = [at(earned), at(earned + more)]
        expect(richer.monthlyFen).toBeLessThanOrEqual(poorer.monthlyFen)
        if (poorer.denialReasons.length > 0) expect(richer.denialReasons).not.toEqual([])
      }),
    )
  })

  test('a higher standard never lowers an amount', () => {
    fc.assert(
      fc.property(members, standard, standard, income, (all, standardFen, more, earned) => {
        const at = (fen: number) =>
          assess(family(incomeOf(earned, 12), all), { ...policy, standardFen: fen }).monthlyFen
        expect(at(standardFen + more)).toBeGreaterThanOrEqual(at(standardFen))
      }),
    )
  })

  test('stopping a share never raises anything', () => {
    fc.assert(
      fc.property(members, income, fc.nat(7), (all, earned, at) => {
        const stopped = [`p${at}`]
        const found = assess(family(incomeOf(earned, 12), all, { stopped }), policy)
        expect(found.monthlyFen).toBeLessThanOrEqual(assess(family(incomeOf(earned, 12), all), policy).monthlyFen)
      }),
    )
  })
})

describe('when', () => {
  test.each([
    ['2026-06-01', '2026-07-01'],
    ['2026-06-30', '2026-07-01'],
    ['2026-12-31', '2027-01-01'],
  ])('decided on %s, paid from %s', (decidedOn, start) => expect(startOf(decidedOn)).toBe(start))

  test('six months of grace are six monthly payments after the month of the decision', () => {
    expect(endOfGrace('2026-06-15', 6)).toBe('2027-01-01')
  })

  test('a re-check of a last day of a month falls on the last day of the month it is due in', () => {
    expect(nextRecheck('2026-08-31', 6)).toBe('2027-02-28')
  })

  test.each([
    ['A', [adult('a', { labourCapacity: 'NONE', employment: 'NOT_APPLICABLE' })]],
    ['A', [adult('a', { birthDate: '1960-01-01', employment: 'UNSTEADY' })]],
    ['A', [adult('a', { isStudent: true, employment: 'NOT_APPLICABLE' })]],
    ['B', [adult('a')]],
    ['B', [adult('a'), adult('b', { birthDate: '2015-01-01', employment: 'NOT_APPLICABLE' })]],
    ['C', [adult('a'), adult('b', { employment: 'UNEMPLOYED' })]],
    ['C', [adult('a', { labourCapacity: 'PARTIAL', employment: 'UNSTEADY' })]],
  ] as const)('class %s', (grantClass, members) => expect(classOf(members, on, policy)).toBe(grantClass))

  test('a grace period that has run out has ended the allowance', () => {
    expect(statusOn({ status: 'GRACE', validTo: '2026-07-01' }, '2026-06-30')).toBe('GRACE')
    expect(statusOn({ status: 'GRACE', validTo: '2026-07-01' }, '2026-07-01')).toBe('TERMINATED')
    expect(statusOn({ status: 'GRANTED', validTo: null }, '2030-01-01')).toBe('GRANTED')
  })

  test('the amount of a day is the one in force, before the first the first, after the last the last', () => {
    const amounts = [
      { validFrom: '2026-03-01', validTo: '2026-05-01' },
      { validFrom: '2026-05-01', validTo: '2026-05-01' },
      { validFrom: '2026-05-01', validTo: '2026-07-01' },
    ]
    expect(amountOn(amounts, '2026-01-01')).toBe(amounts[0])
    expect(amountOn(amounts, '2026-04-30')).toBe(amounts[0])
    expect(amountOn(amounts, '2026-05-01')).toBe(amounts[2])
    expect(amountOn(amounts, '2027-01-01')).toBe(amounts[2])
    expect(amountOn([], '2027-01-01')).toBeNull()
  })
})

describe('refused job offers (art. 45)', () => {
  const refused = { isSuitable: true, isAccepted: false }
  const accepted = { isSuitable: true, isAccepted: true }
  const unsuitable = { isSuitable: false, isAccepted: false }
  test.each([
    [[], 0],
    [[refused, refused, refused], 3],
    [[refused, refused, unsuitable, refused], 3],
    [[refused, refused, accepted], 0],
    [[refused, refused, accepted, refused], 1],
    [[unsuitable, unsuitable, unsuitable], 0],
  ])('%j counts %i in a row', (offers, count) => expect(refusedInARow(offers)).toBe(count))
})

describe('a re-check', () => {
  const found = (monthlyIncome: number, property: Means['property'] = []) =>
    assess(family({ ...wages(monthlyIncome * 12), property }), policy)
  const present = { monthlyFen: 120_000, members: ['a', 'b'] }
  const rich = found(120_000)
  const car = found(0, [{ kind: 'VEHICLE', amountFen: 0, count: 1 }])
  test.each<[RecheckResult, ReturnType<typeof found>, string | null]>([
    ['CONTINUED', found(0), null],
    ['CONTINUED', found(1), 'AMOUNT_DIFFERS'],
    ['CONTINUED', rich, 'NO_LONGER_ELIGIBLE'],
    ['ADJUSTED', found(0), 'NOTHING_TO_ADJUST'],
    ['ADJUSTED', found(1), null],
    ['ADJUSTED', rich, 'NO_LONGER_ELIGIBLE'],
    ['TERMINATED', found(0), 'STILL_ELIGIBLE'],
    ['TERMINATED', rich, null],
    ['GRACE', rich, null],
    ['GRACE', found(0), 'NO_GRACE'],
    ['GRACE', car, 'NO_GRACE'],
  ])('%s', (result, assessment, contradiction) => {
    expect(findContradiction(result, assessment, present, [])).toBe(contradiction)
  })

  test('a family may renounce although it is eligible', () => {
    expect(findContradiction('TERMINATED', found(0), present, ['RENOUNCED'])).toBeNull()
  })

  test('the same amount for other persons is a change', () => {
    expect(findContradiction('CONTINUED', found(0), { ...present, members: ['a', 'c'] }, [])).toBe('AMOUNT_DIFFERS')
  })
})

test('a payment waits for the first thing in its way', () => {
  const free = {
    isSuspended: false,
    hasOpenRecheck: false,
    shares: [{ personId: 'a' }],
    members: ['a'],
    payeePersonId: 'a',
    hasAccount: true,
  }
  expect(findHold(free)).toBeNull()
  expect(findHold({ ...free, hasAccount: false })).toBe('NO_ACCOUNT')
  expect(findHold({ ...free, payeePersonId: 'b', hasAccount: false })).toBe('PAYEE_LEFT')
  expect(findHold({ ...free, members: ['a', 'b'] })).toBe('MEMBERS_CHANGED')
  expect(findHold({ ...free, members: [], hasOpenRecheck: true })).toBe('RECHECK')
  expect(findHold({ ...free, isSuspended: true, hasOpenRecheck: true })).toBe('SUSPENDED')
})

test('what has ended cannot be acted on', () => {
  expect(allowanceStates.TERMINATED).toEqual({})
})
