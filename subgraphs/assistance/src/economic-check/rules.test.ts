import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  authorizationEnd,
  authorizationHolds,
  concludeCheck,
  type Finding,
  findAuthorizationGap,
  findReplyFault,
  signsForSelf,
} from './rules.ts'
import { checkSources, detailCodes } from './sources.ts'
import { checkOrderStates, RUNNING } from './states.ts'

const limits = { financialPerHeadFen: 2_000_000, homes: 1, motorVehicles: 0, businesses: 0 }
const nothing = { members: 2, gaps: 0, limits }
const deposit = (amountFen: number): Finding => ({ source: 'BANK', amountFen, objects: [] })
const home = (objectKey: string | null): Finding => ({
  source: 'REAL_ESTATE',
  amountFen: null,
  objects: [{ code: 'HOME', objectKey }],
})

test.each([
  ['2008-06-15', '2026-06-14', false, false],
  ['2008-06-15', '2026-06-15', false, true],
  ['2010-06-15', '2026-06-14', true, false],
  ['2010-06-15', '2026-06-15', true, true],
  ['2010-06-15', '2026-06-15', false, false],
])('born %s, on %s, living on own labour %s: signs for oneself %s', (birthDate, on, ownLabour, expected) => {
  expect(signsForSelf(birthDate, on, ownLabour)).toBe(expected)
})

test('an authorization ends after the months of the rule, a guardian’s for a minor at majority', () => {
  const signed = { signedBy: 'SELF' as const, birthDate: '1980-01-01', signedOn: '2026-06-15' }
  expect(authorizationEnd(signed, 12)).toBe('2027-06-15')
  const minor = { ...signed, signedBy: 'GUARDIAN_OF_MINOR' as const }
  expect(authorizationEnd({ ...minor, birthDate: '2009-06-14' }, 12)).toBe('2027-06-14')
  expect(authorizationEnd({ ...minor, birthDate: '2009-06-16' }, 12)).toBe('2027-06-15')
  expect(authorizationEnd({ ...minor, signedBy: 'GUARDIAN_OF_INCAPABLE_ADULT' }, 12)).toBe('2027-06-15')
})

test('an authorization holds from its first day to the day before its end, and not from the day it is revoked', () => {
  const period = { validFrom: '2026-01-01', validTo: '2026-07-01' }
  const holds = (on: string, revokedOn: string | null = null) => authorizationHolds({ ...period, revokedOn }, on)
  expect([holds('2025-12-31'), holds('2026-01-01'), holds('2026-06-30'), holds('2026-07-01')]).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([holds('2026-02-01', '2026-02-02'), holds('2026-02-02', '2026-02-02')]).toEqual([true, false])
})

test('one authorization that holds is enough, and the reason tells revoked from expired', () => {
  const revoked = { validFrom: '2026-01-01', validTo: '2026-07-01', revokedOn: '2026-02-01' }
  const renewed = { validFrom: '2026-03-01', validTo: '2026-12-01', revokedOn: null }
  expect(findAuthorizationGap([revoked, renewed], '2026-03-01')).toBeNull()
  expect(findAuthorizationGap([revoked, renewed], '2026-02-28')).toBe('AUTHORIZATION_REVOKED')
  expect(findAuthorizationGap([revoked, renewed], '2026-12-01')).toBe('AUTHORIZATION_EXPIRED')
  expect(findAuthorizationGap([], '2026-02-28')).toBe('AUTHORIZATION_EXPIRED')
})

test('every source has codes of its own, and no code belongs to two', () => {
  const codes = Object.values(detailCodes).flat()
  expect(checkSources).toHaveLength(21)
  expect(new Set(codes).size).toBe(codes.length)
})

test('a reply is sound where its content fits its source and finding', () => {
  const reply = { found: true, amountFen: 5, details: [{ code: 'DEPOSIT' as const }] }
  expect(findReplyFault('BANK', reply)).toBeNull()
  expect(findReplyFault('BANK', { ...reply, amountFen: null })).toBe('AMOUNT_MISSING')
  expect(findReplyFault('BANK', { ...reply, amountFen: 0 })).toBeNull()
  expect(findReplyFault('VEHICLE', reply)).toBe('DETAIL_OF_OTHER_SOURCE')
  expect(findReplyFault('BANK', { ...reply, found: false })).toBe('CONTENT_WITHOUT_FINDING')
  expect(findReplyFault('BANK', { found: false, amountFen: 0, details: [] })).toBe('CONTENT_WITHOUT_FINDING')
  expect(findReplyFault('BANK', { found: false, amountFen: null, details: [] })).toBeNull()
  expect(findReplyFault('HUKOU', { found: true, amountFen: null, details: [] })).toBeNull()
})

test('financial assets may reach the limit of all members together, and one fen more is too much', () => {
  const conclude = (...amounts: number[]) => concludeCheck({ ...nothing, findings: amounts.map(deposit) })
  expect(conclude(3_000_000, 1_000_000)).toEqual({ conclusion: 'OK', financialFen: 4_000_000, excesses: [] })
  expect(conclude(3_000_000, 1_000_001)).toMatchObject({
    conclusion: 'EXCEEDS',
    excesses: [{ limit: 'FINANCIAL_ASSETS', foundFen: 4_000_001, allowedFen: 4_000_000, foundCount: null }],
  })
})

test('pensions, wages and fund balances are not financial assets', () => {
  const findings = (['PENSION', 'TAX', 'HOUSING_FUND', 'AGRI_SUBSIDY'] as const).map((source) => ({
    source,
    amountFen: 99_000_000,
    objects: [],
  }))
  expect(concludeCheck({ ...nothing, findings })).toMatchObject({ conclusion: 'OK', financialFen: 0 })
})

test('a home that two members own together is one home; without a number each counts', () => {
  const conclude = (...keys: (string | null)[]) => concludeCheck({ ...nothing, findings: keys.map(home) })
  expect(conclude('a', 'a').conclusion).toBe('OK')
  expect(conclude('a', 'b')).toMatchObject({
    conclusion: 'EXCEEDS',
    excesses: [{ limit: 'HOMES', foundCount: 2, allowedCount: 1 }],
  })
  expect(conclude(null, null).conclusion).toBe('EXCEEDS')
})

test('a motor vehicle or a business is too much, a scooter or a stall is not', () => {
  const conclude = (code: 'MOTOR_VEHICLE' | 'MOBILITY_SCOOTER' | 'SHAREHOLDER' | 'SOLE_TRADER') =>
    concludeCheck({
      ...nothing,
      findings: [{ source: 'VEHICLE', amountFen: null, objects: [{ code, objectKey: 'x' }] }],
    }).conclusion
  expect(conclude('MOTOR_VEHICLE')).toBe('EXCEEDS')
  expect(conclude('MOBILITY_SCOOTER')).toBe('OK')
  expect(conclude('SHAREHOLDER')).toBe('EXCEEDS')
  expect(conclude('SOLE_TRADER')).toBe('OK')
})

test('a report with a gap is never OK, and is PARTIAL unless a limit is passed already', () => {
  expect(concludeCheck({ ...nothing, gaps: 1, findings: [] }).conclusion).toBe('PARTIAL')
  expect(concludeCheck({ ...nothing, gaps: 1, findings: [deposit(4_000_001)] }).conclusion).toBe('EXCEEDS')
})

const someFinding: fc.Arbitrary<Finding> = fc.constantFrom(...checkSources).chain((source) =>
  fc.record({
    source: fc.constant(source),
    amountFen: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
    objects: fc.array(
      fc.record({
        code: fc.constantFrom(...detailCodes[source]),
        objectKey: fc.option(fc.constantFrom('a', 'b', 'c')),
      }),
      { maxLength: 3 },
    ),
  }),
)

test('one more finding never makes less of what was found, and never turns EXCEEDS into anything else', () => {
  fc.assert(
    fc.property(
      fc.array(someFinding, { maxLength: 8 }),
      someFinding,
      fc.nat(3),
      fc.integer({ min: 1, max: 5 }),
      (findings, more, gaps, members) => {
        const before = concludeCheck({ members, gaps, limits, findings })
        const after = concludeCheck({ members, gaps, limits, findings: [...findings, more] })
        expect(after.financialFen).toBeGreaterThanOrEqual(before.financialFen)
        if (before.conclusion === 'EXCEEDS') expect(after.conclusion).toBe('EXCEEDS')
        if (gaps > 0) expect(after.conclusion).not.toBe('OK')
        expect(after.conclusion === 'EXCEEDS').toBe(after.excesses.length > 0)
      },
    ),
  )
})

test('the order of the replies does not matter', () => {
  fc.assert(
    fc.property(fc.array(someFinding, { maxLength: 8 }), (findings) => {
      expect(concludeCheck({ ...nothing, findings: [...findings].reverse() })).toEqual(
        concludeCheck({ ...nothing, findings }),
      )
    }),
  )
})

test('a check ends closed or cancelled, and an objection cannot be closed away', () => {
  const finals = Object.entries(checkOrderStates).filter(([, events]) => Object.keys(events).length === 0)
  expect(finals.map(([status]) => status)).toEqual(['CLOSED', 'CANCELLED'])
  for (const status of ['OBJECTED', 'RECHECKING'] as const)
    expect(Object.values(checkOrderStates[status])).not.toContain('CLOSED')
  for (const status of RUNNING) expect(Object.keys(checkOrderStates[status]).length).toBeGreaterThan(0)
})
