import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ABILITY_ITEMS, ABILITY_LEVELS, type AbilityItem, ALL_ABILITY_ITEMS } from './entity.ts'
import { abilityAssessment } from './index.ts'
import { findBadItems, isValidOn, levelOf, levelOfScore, newestValid, totalOf } from './rules.ts'

const cut = { intact: 90, mild: 66, moderate: 46, severe: 30 }
const well = { isInComa: false, hasMentalDiagnosis: false, careRiskEvents: 0 }

describe('the level of an elder', () => {
  test.each([
    [90, 'INTACT'],
    [89, 'MILD'],
    [66, 'MILD'],
    [65, 'MODERATE'],
    [46, 'MODERATE'],
    [45, 'SEVERE'],
    [30, 'SEVERE'],
    [29, 'TOTAL'],
    [0, 'TOTAL'],
  ])('with %i points is %s', (score, level) => expect(levelOfScore(score, cut)).toBe(level))

  test('in coma is total, whatever the points', () =>
    expect(levelOf({ ...well, score: 90, isInComa: true }, cut, 2)).toBe('TOTAL'))

  test.each([
    [90, 'MILD'],
    [70, 'MODERATE'],
    [50, 'SEVERE'],
    [30, 'TOTAL'],
    [10, 'TOTAL'],
  ])(
    'with %i points is one worse (%s) with a diagnosed dementia, and no further with risk events too',
    (score, level) => {
      expect(levelOf({ ...well, score, hasMentalDiagnosis: true }, cut, 2)).toBe(level)
      expect(levelOf({ ...well, score, hasMentalDiagnosis: true, careRiskEvents: 9 }, cut, 2)).toBe(level)
    },
  )

  test('is worse with two care-risk events in thirty days, not with one', () => {
    expect(levelOf({ ...well, score: 70, careRiskEvents: 1 }, cut, 2)).toBe('MILD')
    expect(levelOf({ ...well, score: 70, careRiskEvents: 2 }, cut, 2)).toBe('MODERATE')
  })

  test('never gets better with fewer points', () =>
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), fc.boolean(), fc.nat(3), (a, b, hasMentalDiagnosis, careRiskEvents) => {
        const of = (score: number) =>
          ABILITY_LEVELS.indexOf(levelOf({ score, isInComa: false, hasMentalDiagnosis, careRiskEvents }, cut, 2))
        expect(of(Math.min(a, b))).toBeGreaterThanOrEqual(of(Math.max(a, b)))
      }),
    ))
})

describe('the scale', () => {
  const most = new Map(
    abilityAssessment.parameters
      .filter(({ key }) => key.startsWith('ABILITY.item.'))
      .map(({ key, value }) => [key.slice('ABILITY.item.'.length) as AbilityItem, Number(value)]),
  )

  test('has 26 items in groups of 8, 4, 9 and 5, and 90 points together', () => {
    expect(Object.values(ABILITY_ITEMS).map(({ length }) => length)).toEqual([8, 4, 9, 5])
    expect(new Set(ALL_ABILITY_ITEMS).size).toBe(26)
    expect([...most.keys()].toSorted()).toEqual([...ALL_ABILITY_ITEMS].toSorted())
    expect(totalOf(Object.fromEntries(most) as never)).toBe(90)
  })

  test('takes whole points from nothing to the most of an item, for each item', () => {
    const full = Object.fromEntries(most)
    expect(findBadItems(full, most)).toEqual([])
    expect(findBadItems({ ...full, EATING: 5, WALKING: -1, MEMORY: 1.5, VISION: undefined }, most)).toEqual([
      'EATING',
      'WALKING',
      'MEMORY',
      'VISION',
    ])
  })
})

describe('an assessment', () => {
  const one = { assessedOn: '2025-06-15', validTo: '2026-06-15', voidedOn: null }

  test('holds from its day to the last before its validity ends, unless it is voided', () => {
    expect(['2025-06-14', '2025-06-15', '2026-06-14', '2026-06-15'].map((day) => isValidOn(one, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isValidOn({ ...one, voidedOn: '2025-07-01' }, '2025-06-20')).toBe(false)
  })

  test('that was voided gives way to the one before', () => {
    const newer = { assessedOn: '2025-09-01', validTo: '2026-09-01', voidedOn: '2025-09-02' }
    expect(newestValid([newer, one], '2026-01-01')).toBe(one)
    expect(newestValid([{ ...newer, voidedOn: null }, one], '2025-08-31')).toBe(one)
    expect(newestValid([newer, one], '2026-08-01')).toBeNull()
  })
})
