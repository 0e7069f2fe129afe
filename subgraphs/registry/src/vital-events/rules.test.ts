import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maritalFactsDue, roleToSpouse, standingOf, type ToldEvent } from './rules.ts'

let number = 0
const told = (recordId: string, type: string, data: object, second = ++number): ToldEvent => ({
  id: `${recordId} ${type} ${second}`,
  recordId,
  type: `marriage-funeral.${type}`,
  data: { husbandId: 'he', wifeId: 'she', ...data },
  occurredAt: new Date(Date.UTC(2026, 0, 1, 0, 0, second)),
  position: second,
})
const registered = (id: string, since: string, data: object = {}) => told(id, 'marriage.registered', { since, ...data })
const dissolved = (id: string, dissolvedOn: string, cause = 'DIVORCE', data: object = {}) =>
  told(id, 'marriage.dissolved', { dissolvedOn, cause, ...data })
const facts = (...events: ToldEvent[]) =>
  maritalFactsDue('he', events).map(({ status, spouseId, asOf }) => `${status} ${spouseId} ${asOf}`)

describe('婚姻状况', () => {
  test('a marriage, its divorce, and the next one on the same day stand in the order they happened', () => {
    const events = [
      registered('a', '2020-01-01'),
      dissolved('a', '2025-05-05'),
      registered('b', '2025-05-05', { wifeId: 'other' }),
    ]
    const due = ['MARRIED she 2020-01-01', 'DIVORCED she 2025-05-05', 'MARRIED other 2025-05-05']
    expect(facts(...events)).toEqual(due)
    expect(facts(...events.toReversed())).toEqual(due)
  })

  test('an annulled marriage never was; a death is drawn from the death itself', () => {
    expect(facts(registered('a', '2020-01-01'), told('a', 'marriage.annulled', {}))).toEqual([])
    expect(facts(registered('a', '2020-01-01'), dissolved('a', '2024-04-04', 'DEATH'))).toEqual([
      'MARRIED she 2020-01-01',
    ])
  })

  test('a declared death that is revoked leaves the marriage, unless it did not revive', () => {
    const declared = [registered('a', '2020-01-01'), dissolved('a', '2024-04-04', 'DECLARED_DEATH')]
    expect(facts(...declared, told('a', 'marriage.revived', { since: '2020-01-01' }))).toEqual([
      'MARRIED she 2020-01-01',
    ])
    expect(facts(...declared, dissolved('a', '2024-04-04', 'NOT_REVIVED'))).toEqual([
      'MARRIED she 2020-01-01',
      'DIVORCED she 2024-04-04',
    ])
  })

  test('whatever the order they are told in, and however often, the facts are the same', () => {
    const history = [
      registered('a', '2010-01-01'),
      dissolved('a', '2012-02-02'),
      registered('b', '2012-02-02'),
      told('b', 'marriage.annulled', {}),
      registered('c', '2014-01-01'),
      dissolved('c', '2016-01-01', 'DEATH'),
      told('c', 'marriage.revived', { since: '2014-01-01' }),
      dissolved('c', '2018-01-01', 'COURT_DIVORCE'),
    ]
    const whole = facts(...history)
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (shuffled) => {
        expect(facts(...shuffled)).toEqual(whole)
      }),
    )
  })
})

test('a proof of death that was revoked does not stand, even where its confirmation comes later', () => {
  const confirmed = told('p', 'death.confirmed', { diedOn: '2026-01-01' })
  const revoked = told('p', 'death.revoked', { diedOn: '2026-01-01' })
  expect(standingOf([confirmed])).toBe(confirmed)
  expect(standingOf([revoked, confirmed])).toBeNull()
  expect(standingOf([])).toBeNull()
})

test.each([
  ['21', 'FEMALE', '21'],
  ['41', 'FEMALE', '41'],
  ['51', 'FEMALE', '53'],
  ['52', 'FEMALE', '54'],
  ['51', 'MALE', '55'],
  ['52', 'MALE', '56'],
  ['51', null, '59'],
  ['73', 'FEMALE', '97'],
  ['99', 'FEMALE', '99'],
] as const)('who was %s to the head is to a %s successor %s', (role, sex, expected) => {
  expect(roleToSpouse(role, sex)).toBe(expected)
})
