import { legalEvents, transition } from '@civil-affairs/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HAZARD_STATES } from './entity.ts'
import { drawByLot, drawPairs, type HazardEvent, hazardStates, isOverdue, isSameHand, limitKeyOf } from './rules.ts'

describe('a hazard', () => {
  const legal: Record<string, HazardEvent[]> = {
    FOUND: ['ORDER', 'ESCALATE'],
    ORDERED: ['RECTIFY', 'ESCALATE'],
    RECTIFYING: ['PASS', 'FAIL', 'ESCALATE'],
    REVIEWED: ['CLOSE', 'FAIL'],
    CLOSED: [],
    ESCALATED: ['RECTIFY'],
  }
  const every: HazardEvent[] = ['ORDER', 'RECTIFY', 'PASS', 'FAIL', 'CLOSE', 'ESCALATE']

  test.each(HAZARD_STATES)('knows what may happen when it is %s, and refuses all else', (state) => {
    expect(legalEvents(hazardStates, state)).toEqual(legal[state])
    for (const event of every.filter((one) => !legal[state]!.includes(one)))
      expect(() => transition(hazardStates, state, event), event).toThrow(/不能执行/)
  })

  test('is overdue from the day after its limit until it is closed', () => {
    expect(isOverdue({ state: 'ORDERED', dueOn: '2026-06-15' }, '2026-06-15')).toBe(false)
    expect(isOverdue({ state: 'ORDERED', dueOn: '2026-06-15' }, '2026-06-16')).toBe(true)
    expect(isOverdue({ state: 'CLOSED', dueOn: '2026-06-15' }, '2026-06-16')).toBe(false)
    expect(isOverdue({ state: 'FOUND', dueOn: null }, '2026-06-16')).toBe(false)
  })

  test('of the major kind has its own limit and needs two hands', () => {
    expect([limitKeyOf('MAJOR'), limitKeyOf('GENERAL')]).toEqual(['HAZARD.major', 'HAZARD.general'])
    expect(isSameHand('MAJOR', 'a', 'a')).toBe(true)
    expect(isSameHand('MAJOR', 'a', 'b')).toBe(false)
    expect(isSameHand('GENERAL', 'a', 'a')).toBe(false)
  })
})

describe('the lot', () => {
  const candidates = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 })

  test('draws as many as asked for, nobody twice, and the same again from the same seed in whatever order they are listed', () =>
    fc.assert(
      fc.property(candidates, fc.nat(40), fc.string(), (all, count, seed) => {
        const drawn = drawByLot(all, count, seed)
        expect(drawn).toHaveLength(Math.min(count, all.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(all).toEqual(expect.arrayContaining(drawn))
        expect(drawByLot(all.toReversed(), count, seed)).toEqual(drawn)
      }),
    ))

  test('treats all alike: over many seeds each of ten is drawn about as often', () => {
    const all = Array.from({ length: 10 }, (_, nth) => `institution ${nth}`)
    const times = new Map(all.map((one) => [one, 0]))
    for (let seed = 0; seed < 2_000; seed++)
      for (const one of drawByLot(all, 3, String(seed))) times.set(one, times.get(one)! + 1)
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(90)
  })

  test('gives each institution its own two inspectors', () => {
    const pairs = drawPairs(['a', 'b', 'c', 'd'], ['1', '2', '3', '4', '5'], 2, 'seed')
    expect([...pairs.values()].every((pair) => pair.length === 2 && pair[0] !== pair[1])).toBe(true)
    expect(new Set([...pairs.values()].map(String)).size).toBeGreaterThan(1)
  })
})
