import { legalEvents, transition } from '@civil-affairs/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OLD_AGE_STATUSES } from './entity.ts'
import {
  findTasks,
  holdsMonth,
  isOwed,
  isUnreachableLongEnough,
  type OldAgeEvent,
  type OldAgeFacts,
  oldAgeStates,
  stopDay,
} from './rules.ts'

describe('an allowance', () => {
  const legal: Record<string, OldAgeEvent[]> = {
    ELIGIBLE_FOUND: ['APPLY', 'DENY'],
    APPLIED: ['SURVEY', 'REVIEW', 'DENY'],
    REVIEWED: ['POST', 'DENY'],
    NOTICED: ['GRANT', 'DENY'],
    GRANTED: ['SURVIVAL_DUE', 'CONFIRM', 'SUSPEND', 'STOP'],
    SURVIVAL_CHECK_DUE: ['CONFIRM', 'SUSPEND', 'STOP'],
    CONFIRMED: ['SURVIVAL_DUE', 'CONFIRM', 'SUSPEND', 'STOP'],
    SUSPENDED: ['CONFIRM', 'STOP'],
    STOPPED: ['REINSTATE'],
    DENIED: [],
  }
  const every = [...new Set(Object.values(legal).flat())]

  test.each(OLD_AGE_STATUSES)('knows what may happen when it is %s, and refuses all else', (status) => {
    expect(legalEvents(oldAgeStates, status)).toEqual(legal[status])
    for (const event of every.filter((one) => !legal[status]!.includes(one)))
      expect(() => transition(oldAgeStates, status, event), event).toThrow(/不能执行/)
  })

  test('is paid for the month of the death and not for the next', () => {
    expect(stopDay('2026-06-01')).toBe('2026-07-01')
    expect(stopDay('2026-06-30')).toBe('2026-07-01')
    expect(stopDay('2026-12-31')).toBe('2027-01-01')
  })

  test('of an unreachable person is stopped after three suspended months, not a day before', () => {
    expect(isUnreachableLongEnough('2026-03-01', '2026-05-31', 3)).toBe(false)
    expect(isUnreachableLongEnough('2026-03-01', '2026-06-01', 3)).toBe(true)
    expect(isUnreachableLongEnough(null, '2026-06-01', 3)).toBe(false)
  })
})

describe('a month', () => {
  const allowance = { validFrom: '2026-03-01', validTo: '2026-07-01' }
  const owed = (month: string, ...suspensions: Parameters<typeof isOwed>[1]) => isOwed(allowance, suspensions, month)

  test('is owed from the first to the last month of the allowance', () => {
    expect(['2026-02', '2026-03', '2026-06', '2026-07'].map((month) => owed(month))).toEqual([false, true, true, false])
    expect(isOwed({ validFrom: null }, [], '2026-03')).toBe(false)
  })

  test('of a suspension is owed only when it has ended and is made good', () => {
    const open = { validFrom: '2026-04-01', validTo: null, isPaidLater: false }
    const ended = { ...open, validTo: '2026-06-01' }
    expect(['2026-03', '2026-04', '2026-06'].map((month) => owed(month, open))).toEqual([true, false, false])
    expect(['2026-03', '2026-05', '2026-06'].map((month) => owed(month, ended))).toEqual([true, false, true])
    expect(owed('2026-05', { ...ended, isPaidLater: true })).toBe(true)
    expect(owed('2026-05', { ...open, isPaidLater: true })).toBe(false)
  })

  test('up to a death is paid whatever is open; later months wait', () => {
    const task = { reason: 'DECEASED', cause: '2026-06-10' } as const
    expect(['2026-05', '2026-06', '2026-07'].map((month) => holdsMonth(task, month))).toEqual([false, false, true])
    expect(holdsMonth({ reason: 'MOVED_OUT', cause: '140600000000' }, '2026-06')).toBe(true)
    expect(holdsMonth({ reason: 'DEATH_REVOKED', cause: '2026-06-10' }, '2026-06')).toBe(false)
  })
})

describe('what is to be looked at', () => {
  const one: OldAgeFacts = {
    id: 'a',
    division: '140502100000',
    status: 'CONFIRMED',
    birthDate: '1940-01-01',
    validFrom: '2025-01-01',
    validTo: null,
  }
  const died = { diedOn: '2026-06-10', isRevoked: false }
  const reasons = (facts: OldAgeFacts[], death: Parameters<typeof findTasks>[1] = null) =>
    findTasks(facts, death).map(({ reason }) => reason)

  test('is nothing, where the registry says what the allowance says', () =>
    expect(reasons([{ ...one, registeredDivision: '140502200000', registryBirthDate: '1940-01-01' }])).toEqual([]))

  test('is a death until the allowance is stopped for the month after it', () => {
    expect(reasons([one], died)).toEqual(['DECEASED'])
    const stopped = (validTo: string, stopReason: OldAgeFacts['stopReason']) =>
      reasons([{ ...one, status: 'STOPPED', validTo, stopReason }], died)
    expect(stopped('2026-07-01', 'DEATH')).toEqual([])
    expect(stopped('2026-06-01', 'DEATH')).toEqual(['STOP_MONTH_DIFFERS'])
    expect(stopped('2026-08-01', 'MOVED_OUT')).toEqual(['STOP_MONTH_DIFFERS'])
    expect(stopped('2026-06-01', 'MOVED_OUT')).toEqual([])
  })

  test('is a death that was revoked, a move to another county, another birth date', () => {
    const revoked = { diedOn: null, isRevoked: true }
    const stopped: OldAgeFacts = { ...one, status: 'STOPPED', stopReason: 'DEATH', validTo: '2026-07-01' }
    expect(reasons([stopped], revoked)).toEqual(['DEATH_REVOKED'])
    expect(reasons([{ ...one, registeredDivision: '140503100000' }])).toEqual(['MOVED_OUT'])
    expect(reasons([{ ...one, registryBirthDate: '1941-01-01' }])).toEqual(['BIRTH_DATE_DIFFERS'])
  })

  test('is a second allowance of the same human, on both sides', () =>
    expect(findTasks([one, { ...one, id: 'b' }], null)).toEqual([
      { allowanceId: 'a', reason: 'DUPLICATE', cause: 'b' },
      { allowanceId: 'b', reason: 'DUPLICATE', cause: 'a' },
    ]))

  test('does not depend on the order of the allowances', () => {
    const facts = fc.record({
      id: fc.uuid(),
      division: fc.constantFrom('140502100000', '140503100000'),
      status: fc.constantFrom(...OLD_AGE_STATUSES),
      birthDate: fc.constant('1940-01-01'),
      registeredDivision: fc.constantFrom(null, '140502100000'),
    })
    const keys = (list: readonly object[]) => list.map((task) => JSON.stringify(task)).toSorted()
    fc.assert(
      fc.property(fc.uniqueArray(facts, { selector: ({ id }) => id, maxLength: 4 }), (all) => {
        expect(keys(findTasks(all, died))).toEqual(keys(findTasks(all.toReversed(), died)))
      }),
    )
  })
})
