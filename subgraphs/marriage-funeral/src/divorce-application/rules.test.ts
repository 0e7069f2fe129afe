import { legalEvents } from '@civil-affairs/kit'
import { addDays, daysBetween, nationalCalendar } from '@civil-affairs/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DivorceClock, type DivorceState, divorceDays, divorceStates, stateOn } from './rules.ts'

const clock = (receivedOn: string, more: Partial<DivorceClock> = {}): DivorceClock => ({
  receivedOn,
  coolingDays: 30,
  collectDays: 30,
  movesCoolingEnd: false,
  movesCollectEnd: true,
  ...more,
})
const days = (receivedOn: string, more?: Partial<DivorceClock>) =>
  divorceDays(clock(receivedOn, more), nationalCalendar)
const state = (receivedOn: string, on: string, more?: Partial<DivorceClock>) =>
  stateOn(clock(receivedOn, more), on, nationalCalendar)

describe('离婚冷静期与领证期', () => {
  // By hand, with the holiday notices of the years: received; day 30; day 31; day 60; what day 60 is; last day.
  test.each([
    ['2025-03-03', '2025-04-02', '2025-04-03', '2025-05-02', '劳动节', '2025-05-06'],
    ['2025-06-16', '2025-07-16', '2025-07-17', '2025-08-15', 'Friday', '2025-08-15'],
    ['2025-06-17', '2025-07-17', '2025-07-18', '2025-08-16', 'Saturday', '2025-08-18'],
    ['2025-08-04', '2025-09-03', '2025-09-04', '2025-10-03', '国庆节、中秋节', '2025-10-09'],
    ['2025-11-02', '2025-12-02', '2025-12-03', '2026-01-01', '元旦', '2026-01-04'],
    ['2025-11-05', '2025-12-05', '2025-12-06', '2026-01-04', 'Sunday that is worked', '2026-01-04'],
    ['2025-12-01', '2025-12-31', '2026-01-01', '2026-01-30', 'Friday', '2026-01-30'],
    ['2025-12-16', '2026-01-15', '2026-01-16', '2026-02-14', 'Saturday that is worked', '2026-02-14'],
    ['2025-12-18', '2026-01-17', '2026-01-18', '2026-02-16', '春节', '2026-02-24'],
    ['2023-12-31', '2024-01-30', '2024-01-31', '2024-02-29', 'leap day, a Thursday', '2024-02-29'],
  ])(
    'received %s: withdrawal to %s, collection %s to %s (%s), in the end to %s',
    (received, d30, d31, d60, _, last) => {
      expect(days(received)).toEqual({
        coolingEndsOn: d30,
        collectFrom: d31,
        collectAtLeastUntil: d60,
        collectUntil: last,
      })
      expect(daysBetween(received, d30)).toBe(30)
      expect(daysBetween(received, d60)).toBe(60)
    },
  )

  test.each([
    [0, 'APPLIED'],
    [1, 'COOLING'],
    [29, 'COOLING'],
    [30, 'COOLING'],
    [31, 'COLLECT_WINDOW'],
    [60, 'COLLECT_WINDOW'],
    [61, 'WINDOW_OVER'],
  ])('day %i is %s, where day 60 is worked', (day, expected) => {
    expect(state('2025-06-16', addDays('2025-06-16', day))).toBe(expected)
  })

  test('day 61 and later are in the window only where day 60 is a day off and policy moves it', () => {
    expect(state('2025-06-17', '2025-08-18')).toBe('COLLECT_WINDOW')
    expect(state('2025-06-17', '2025-08-19')).toBe('WINDOW_OVER')
    expect(state('2025-06-17', '2025-08-17', { movesCollectEnd: false })).toBe('WINDOW_OVER')
  })

  test('where policy moves the end of the cooling-off, the collection begins after it', () => {
    // Day 30 is Saturday 2025-07-19.
    const moved = { movesCoolingEnd: true }
    expect(days('2025-06-19', moved)).toMatchObject({ coolingEndsOn: '2025-07-21', collectFrom: '2025-07-22' })
    expect(state('2025-06-19', '2025-07-20', moved)).toBe('COOLING')
    expect(state('2025-06-19', '2025-07-20')).toBe('COLLECT_WINDOW')
  })

  test('holidays nobody has published yet: up to day 60 all is sure, after it nothing is said', () => {
    const { lastYear } = nationalCalendar
    const received = `${lastYear}-12-01`
    expect(days(received)).toMatchObject({ collectUntil: null, collectAtLeastUntil: addDays(received, 60) })
    expect(state(received, addDays(received, 60))).toBe('COLLECT_WINDOW')
    expect(state(received, addDays(received, 61))).toBeNull()
    expect(state(received, addDays(received, 30), { movesCoolingEnd: true })).toBe('COOLING')
    expect(state(received, addDays(received, 31), { movesCoolingEnd: true })).toBe(
      days(received, { movesCoolingEnd: true }).coolingEndsOn === null ? null : 'COLLECT_WINDOW',
    )
  })

  test('whatever the day: first cooling-off, then collection, then over; never back', () => {
    const order: (DivorceState | null)[] = ['APPLIED', 'COOLING', 'COLLECT_WINDOW', 'WINDOW_OVER']
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2100 }),
        fc.boolean(),
        fc.boolean(),
        (offset, movesCoolingEnd, movesCollectEnd) => {
          const received = addDays('2020-01-01', offset)
          const seen = Array.from({ length: 80 }, (_, day) =>
            order.indexOf(state(received, addDays(received, day), { movesCoolingEnd, movesCollectEnd })),
          )
          expect(seen).toEqual(seen.toSorted((a, b) => a - b))
          expect(seen.filter((at) => at === 1).length).toBeGreaterThanOrEqual(30)
          expect(seen.filter((at) => at === 2).length).toBeGreaterThanOrEqual(30)
          if (!movesCoolingEnd && !movesCollectEnd) expect(seen.filter((at) => at === 2)).toHaveLength(30)
        },
      ),
    )
  })

  test.each([
    ['APPLIED', ['WITHDRAW']],
    ['COOLING', ['WITHDRAW']],
    ['COLLECT_WINDOW', ['CERTIFY']],
    ['WINDOW_OVER', ['LAPSE']],
    ['WITHDRAWN', []],
    ['CERTIFIED', []],
    ['LAPSED', []],
  ] as const)('in state %s only %s is possible', (from, events) => {
    expect(legalEvents(divorceStates, from)).toEqual(events)
  })
})
