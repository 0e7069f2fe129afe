import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findConflicts, isDepositAllowed, livesFrom, shareADay } from './rules.ts'

const stay = (more: object = {}) => ({
  id: 'a',
  personId: 'p',
  validFrom: '2026-01-10',
  validTo: null as string | null,
  leaveReason: null,
  ...more,
})

describe('two stays', () => {
  test('share a day unless one ends before, or on the day, the other begins', () => {
    const first = stay({ validTo: '2026-02-01', leaveReason: 'HOME' })
    expect(shareADay(first, stay({ id: 'b', validFrom: '2026-01-31' }))).toBe(true)
    expect(shareADay(first, stay({ id: 'b', validFrom: '2026-02-01' }))).toBe(false)
    expect(shareADay(stay(), stay({ id: 'b', validFrom: '2030-01-01' }))).toBe(true)
  })

  test('that were undone on their first day share none', () => {
    expect(shareADay(stay({ validTo: '2026-01-10' }), stay({ id: 'b' }))).toBe(false)
    expect(livesFrom([stay({ validTo: '2026-01-10' })], '2026-01-01')).toBe(false)
  })

  test('share a day or not, whichever is asked first', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-01-0${n}`)
    const some = fc.record({ validFrom: day, validTo: fc.option(day) }).map((one) => stay(one))
    fc.assert(fc.property(some, some, (a, b) => shareADay(a, b) === shareADay(b, a)))
  })
})

describe('a death', () => {
  const died = (diedOn: string) => ({ diedOn, isRevoked: false })

  test('before the end of a stay that did not end by it is a conflict; on its last day it is none', () => {
    const conflict = [{ residencyId: 'a', kind: 'DECEASED_RESIDENT', cause: '2026-03-01' }]
    expect(findConflicts([stay()], died('2026-03-01'))).toEqual(conflict)
    expect(findConflicts([stay({ validTo: '2026-03-02', leaveReason: 'HOME' })], died('2026-03-01'))).toEqual(conflict)
    expect(findConflicts([stay({ validTo: '2026-03-01', leaveReason: 'HOME' })], died('2026-03-01'))).toEqual([])
    expect(findConflicts([stay()], null)).toEqual([])
  })

  test('ends a stay on its day; on another day it is a conflict', () => {
    const ended = (validTo: string) => [stay({ validTo, leaveReason: 'DEATH' })]
    expect(findConflicts(ended('2026-03-01'), died('2026-03-01'))).toEqual([])
    for (const day of ['2026-02-28', '2026-03-02'])
      expect(findConflicts(ended('2026-03-01'), died(day))).toEqual([
        { residencyId: 'a', kind: 'DEATH_DATE_DIFFERS', cause: day },
      ])
  })

  test('that was revoked is a conflict with the stay it ended, and with no other', () => {
    const revoked = { diedOn: null, isRevoked: true }
    expect(findConflicts([stay({ validTo: '2026-03-01', leaveReason: 'DEATH' })], revoked)).toMatchObject([
      { kind: 'DEATH_REVOKED' },
    ])
    expect(findConflicts([stay()], revoked)).toEqual([])
  })
})

test('linked persons who live in two places at once are a conflict on both sides', () => {
  const two = [stay(), stay({ id: 'b', personId: 'q' })]
  expect(findConflicts(two, null)).toEqual([
    { residencyId: 'a', kind: 'DOUBLE_RESIDENCY', cause: 'b' },
    { residencyId: 'b', kind: 'DOUBLE_RESIDENCY', cause: 'a' },
  ])
})

test('a deposit is at most twelve monthly fees', () => {
  expect(isDepositAllowed(2_400_000, 200_000, 12)).toBe(true)
  expect(isDepositAllowed(2_400_001, 200_000, 12)).toBe(false)
})
