import { Refusal, transition } from '@civil-affairs/kit'
import { describe, expect, test } from 'vitest'
import { barredUntil, holdsOn, mayApplyFrom } from './rules.ts'
import { type CharityAct, charityStates, type FundraisingAct, fundraisingStates } from './states.ts'

test('a charity may ask for the certificate when it has been one for a full year, leap days included', () => {
  expect(mayApplyFrom('2025-06-15', 12)).toBe('2026-06-15')
  expect(mayApplyFrom('2024-02-29', 12)).toBe('2025-02-28')
})

test('five years count from the newest revocation', () => {
  expect(barredUntil([], 60)).toBeNull()
  expect(barredUntil(['2021-06-15', '2019-01-01'], 60)).toBe('2026-06-15')
})

test.each([
  ['2026-06-14', 'REGISTERED', false],
  ['2026-06-15', 'REGISTERED', true],
  ['2026-06-15', 'CHANGED', true],
  ['2026-06-15', 'LIQUIDATING', false],
  ['2026-12-30', 'REGISTERED', true],
  ['2026-12-31', 'REGISTERED', false],
] as const)('on %s a status of an organization that is %s holds: %s', (on, status, holds) => {
  expect(holdsOn({ validFrom: '2026-06-15', validTo: '2026-12-31' }, status, on)).toBe(holds)
  expect(holdsOn({ validFrom: null }, status, on)).toBe(false)
})

describe('every act in every state', () => {
  const charity = {
    APPLIED: { EXTEND: 'APPLIED', RECOGNISE: 'RECOGNISED', DENY: 'DENIED', WITHDRAW: 'WITHDRAWN' },
    RECOGNISED: { END: 'ENDED' },
    DENIED: {},
    WITHDRAWN: {},
    ENDED: {},
  } as Record<keyof typeof charityStates, Partial<Record<CharityAct, string>>>
  const fundraising = {
    APPLIED: { ISSUE: 'ISSUED', DENY: 'DENIED', WITHDRAW: 'WITHDRAWN' },
    ISSUED: { REVOKE: 'REVOKED', RETURN: 'RETURNED' },
    DENIED: {},
    WITHDRAWN: {},
    REVOKED: {},
    RETURNED: {},
  } as Record<keyof typeof fundraisingStates, Partial<Record<FundraisingAct, string>>>
  const pairs = <State extends string, Act extends string>(machine: Record<State, unknown>, acts: Act[]) =>
    (Object.keys(machine) as State[]).flatMap((state) => acts.map((act) => [state, act] as const))

  test.each(pairs(charity, ['EXTEND', 'RECOGNISE', 'DENY', 'WITHDRAW', 'END']))(
    'of a charity: %s, %s',
    (state, act) => {
      const to = charity[state][act]
      if (to !== undefined) expect(transition(charityStates, state, act)).toBe(to)
      else expect(() => transition(charityStates, state, act)).toThrow(Refusal)
    },
  )

  test.each(pairs(fundraising, ['ISSUE', 'DENY', 'WITHDRAW', 'REVOKE', 'RETURN']))(
    'of a certificate: %s, %s',
    (state, act) => {
      const to = fundraising[state][act]
      if (to !== undefined) expect(transition(fundraisingStates, state, act)).toBe(to)
      else expect(() => transition(fundraisingStates, state, act)).toThrow(Refusal)
    },
  )
})
