import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AssistanceStatement, assistanceShareFen } from './rules.ts'

let sequence = 0
function say(
  word: AssistanceStatement['word'],
  on: string,
  recorded: string,
  more: Partial<AssistanceStatement> = {},
): AssistanceStatement {
  sequence += 1
  const id = `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`
  return { id, grantId: 'grant', word, programme: 'MLA', on, recordedAt: new Date(recorded), ...more }
}
const amount = (on: string, recorded: string, monthlyFen: number, members = ['child', 'aunt', 'cousin']) =>
  say('AMOUNT', on, recorded, { monthlyFen, members })
const shareOn = (statements: AssistanceStatement[], on: string, ids = ['child']) =>
  assistanceShareFen(statements, ids, on)

describe('what a family draws for the child', () => {
  const started = amount('2026-05-01', '2026-04-20T01:00:00Z', 100_000)
  test('is an even part of the family amount, rounded down', () => {
    expect(shareOn([started], '2026-05-01')).toBe(33_333)
  })
  test('is nothing before the first day, or of a family without the child', () => {
    expect(shareOn([started], '2026-04-30')).toBe(0)
    expect(shareOn([started], '2026-05-01', ['stranger'])).toBe(0)
  })
  test('is found under any linked id, and once only', () => {
    expect(shareOn([started], '2026-05-01', ['alias', 'child', 'aunt'])).toBe(33_333)
  })
  test('follows the newest amount that has begun', () => {
    const changed = amount('2026-08-01', '2026-07-10T01:00:00Z', 60_000)
    const corrected = amount('2026-08-01', '2026-07-11T01:00:00Z', 90_000, ['child', 'aunt'])
    expect(shareOn([corrected, changed, started], '2026-07-31')).toBe(33_333)
    expect(shareOn([corrected, changed, started], '2026-08-01')).toBe(45_000)
  })
  test('ends with the grant, by the newest word on its end', () => {
    const grace = say('ENDED', '2027-01-01', '2026-07-10T01:00:00Z')
    const earlier = say('ENDED', '2026-09-01', '2026-08-10T01:00:00Z')
    expect(shareOn([started, grace], '2026-12-31')).toBe(33_333)
    expect(shareOn([started, grace], '2027-01-01')).toBe(0)
    expect(shareOn([earlier, started, grace], '2026-08-31')).toBe(33_333)
    expect(shareOn([earlier, started, grace], '2026-09-01')).toBe(0)
  })
  test('is nothing while payment is suspended', () => {
    const waits = [started, say('SUSPENDED', '2026-06-01', '2026-05-20T01:00:00Z')]
    const goesOn = [...waits, say('RESUMED', '2026-08-01', '2026-07-20T01:00:00Z')]
    expect(['2026-05-31', '2026-06-01', '2026-07-31', '2026-08-01'].map((on) => shareOn(goesOn, on))).toEqual([
      33_333, 0, 0, 33_333,
    ])
    expect(shareOn(waits, '2026-12-01')).toBe(0)
  })
  test('counts 特困 and no other programme', () => {
    const of = (programme: string) => [{ ...started, programme }]
    expect(['MLA', 'DESTITUTE', 'LIVING', 'TEMPORARY'].map((one) => shareOn(of(one), '2026-06-01'))).toEqual([
      33_333, 33_333, 0, 0,
    ])
  })
  test('adds up over the grants of two families', () => {
    const other = { ...amount('2026-06-01', '2026-05-20T01:00:00Z', 50_000, ['child', 'uncle']), grantId: 'other' }
    expect(shareOn([started, other], '2026-06-01')).toBe(58_333)
  })
})

test('the order in which statements arrive means nothing', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`)
  const statement = fc
    .record({
      word: fc.constantFrom('AMOUNT', 'SUSPENDED', 'RESUMED', 'ENDED'),
      on: day,
      recorded: day,
      fen: fc.nat(90_000),
    })
    .map(({ word, on, recorded, fen }) =>
      word === 'AMOUNT' ? amount(on, `${recorded}T00:00:00Z`, fen) : say(word as 'ENDED', on, `${recorded}T00:00:00Z`),
    )
  const shuffled = fc
    .array(statement, { maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, day, ([all, other], on) => {
      expect(shareOn(other, on)).toBe(shareOn(all, on))
      expect(shareOn(all, on)).toBeGreaterThanOrEqual(0)
    }),
  )
})
