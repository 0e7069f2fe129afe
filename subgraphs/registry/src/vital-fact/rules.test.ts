import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DeathStatement,
  DRAWN_FROM_DEATH,
  deathOf,
  isReliable,
  type MaritalStatement,
  maritalStateOf,
  marriageEndedBy,
} from './rules.ts'

const died = (diedOn: string, evidence: DeathStatement['evidence'], more: Partial<DeathStatement> = {}) => ({
  diedOn,
  evidence,
  precision: 'DAY' as const,
  source: 'x',
  statedOn: '2026-01-01',
  seq: 1,
  ...more,
})

test('the strongest evidence holds, then the more precise, then the earlier statement', () => {
  const report = died('2026-01-01', 'REPORT')
  const cremation = died('2026-01-03', 'CREMATION', { statedOn: '2026-01-05' })
  const hukou = died('2026-01-04', 'HUKOU_DEREGISTRATION', { statedOn: '2026-02-05' })
  const certificate = died('2026-01-01', 'MEDICAL_CERTIFICATE', { precision: 'MONTH' })
  expect(deathOf([report, hukou, cremation])?.statement).toBe(cremation)
  expect(deathOf([cremation, certificate])).toMatchObject({ statement: certificate, conflict: false })
  expect(deathOf([])).toBeNull()
})

test.each([
  ['2026-03-05', 'DAY', '2026-03-05', 'DAY', false],
  ['2026-03-05', 'DAY', '2026-03-06', 'DAY', true],
  ['2026-03-31', 'DAY', '2026-03-01', 'MONTH', false],
  ['2026-04-01', 'DAY', '2026-03-01', 'MONTH', true],
  ['2026-12-31', 'DAY', '2026-01-01', 'YEAR', false],
  ['2025-12-31', 'DAY', '2026-01-01', 'YEAR', true],
] as const)('%s (%s) and %s (%s) contradict: %s', (one, precision, other, otherPrecision, conflict) => {
  const both = [died(one, 'CREMATION', { precision }), died(other, 'BURIAL', { precision: otherPrecision })]
  expect(deathOf(both)?.conflict).toBe(conflict)
})

test('a revoked statement neither holds nor contradicts', () => {
  const revoked = died('2026-01-01', 'MEDICAL_CERTIFICATE', { revokedOn: '2026-02-01' })
  const standing = died('2026-01-03', 'BURIAL')
  expect(deathOf([revoked, standing])).toMatchObject({ statement: standing, conflict: false, confidence: 'MEDIUM' })
  expect(deathOf([revoked])).toBeNull()
})

test('others may act on all evidence but a mere report', () => {
  expect(isReliable(deathOf([died('2026-01-01', 'REPORT')])!)).toBe(false)
  expect(isReliable(deathOf([died('2026-01-01', 'BURIAL')])!)).toBe(true)
})

const state = (status: MaritalStatement['status'], asOf: string, more: Partial<MaritalStatement> = {}) => ({
  status,
  asOf,
  source: 'registry:counter',
  seq: 1,
  spouseId: null,
  ...more,
})

test('the marital status of the newest day holds, of one day that of the marriage register', () => {
  const single = state('SINGLE', '2026-01-01')
  const married = state('MARRIED', '2026-01-01', { source: 'marriage-funeral:record:1' })
  const divorced = state('DIVORCED', '2026-01-02')
  expect(maritalStateOf([single, married])).toBe(married)
  expect(maritalStateOf([single, married, divorced])).toBe(divorced)
  expect(maritalStateOf([{ ...divorced, withdrawnOn: '2026-02-01' }])).toBeNull()
})

test('of one wedding whoever knows that it is a first or a later one says more than the marriage register', () => {
  const register = state('MARRIED', '2026-01-01', { source: 'marriage-funeral:marriage:1', spouseId: 'b' })
  const police = state('REMARRIED', '2026-01-01', { spouseId: 'b', seq: 0 })
  expect(maritalStateOf([register, police])).toBe(police)
  expect(maritalStateOf([register, { ...police, spouseId: 'c' }])).toBe(register)
  expect(maritalStateOf([register, { ...police, asOf: '2025-12-31' }])).toBe(register)
  expect(maritalStateOf([register, { ...police, status: 'DIVORCED' }])).toBe(register)
})

test('a death on the day of the wedding leaves a widow; one who marries again on the day of a death is married', () => {
  const wedding = state('MARRIED', '2026-01-01', { source: 'marriage-funeral:marriage:1', spouseId: 'b', seq: 2 })
  const widowed = state('WIDOWED', '2026-01-01', { source: DRAWN_FROM_DEATH, spouseId: 'b', seq: 1 })
  const police = state('FIRST_MARRIAGE', '2026-01-01', { spouseId: 'b', seq: 3 })
  const next = state('MARRIED', '2026-01-01', { source: 'marriage-funeral:marriage:2', spouseId: 'c', seq: 4 })
  expect(maritalStateOf([wedding, widowed])).toBe(widowed)
  expect(maritalStateOf([police, widowed, wedding])).toBe(widowed)
  expect(maritalStateOf([police, widowed])).toBe(widowed)
  expect(maritalStateOf([wedding, widowed, next])).toBe(next)
  expect(maritalStateOf([wedding, widowed, { ...next, seq: 0 }])).toMatchObject({ spouseId: 'c' })
  expect(maritalStateOf([{ ...widowed, asOf: '2025-12-31' }, next])).toBe(next)
  expect(maritalStateOf([{ ...wedding, asOf: '2020-01-01' }, widowed, next])).toBe(next)
})

test('a death ends the marriage that stood on its day, and no other', () => {
  const spouse = { ids: ['b'], diedOn: '2020-01-01' }
  const married = state('MARRIED', '1990-01-01', { spouseId: 'b' })
  expect(marriageEndedBy([married], spouse, null)).toBe(married)
  expect(marriageEndedBy([married], { ids: ['c'], diedOn: '2020-01-01' }, null)).toBeNull()
  expect(marriageEndedBy([{ ...married, asOf: '2020-01-01' }], spouse, null)).not.toBeNull()
  expect(marriageEndedBy([{ ...married, asOf: '2020-01-02' }], spouse, null)).toBeNull()
  expect(marriageEndedBy([married, state('DIVORCED', '2019-12-31', { spouseId: 'b' })], spouse, null)).toBeNull()
  expect(marriageEndedBy([married, state('DIVORCED', '2020-01-02', { spouseId: 'b' })], spouse, null)).toBe(married)
  expect(marriageEndedBy([married], spouse, '2019-06-01')).toBeNull()
  expect(marriageEndedBy([state('WIDOWED', '2020-01-01', { source: DRAWN_FROM_DEATH })], spouse, null)).toBeNull()
})

test('what holds of a death does not depend on the order of the statements', () => {
  const statements = fc.array(
    fc.record({
      diedOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01'),
      precision: fc.constantFrom('DAY' as const, 'MONTH' as const),
      evidence: fc.constantFrom('CREMATION' as const, 'BURIAL' as const, 'REPORT' as const),
      source: fc.constant('x'),
      statedOn: fc.constantFrom('2026-02-01', '2026-02-02'),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(
      statements
        .map((list) => list.map((one, seq) => ({ ...one, seq })))
        .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(deathOf(shuffled)).toEqual(deathOf(list))
      },
    ),
  )
})
