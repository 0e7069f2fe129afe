import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundariesFor, boundariesOn, childrenOf, codesFrom, parentOf, placeWithin } from './boundaries.ts'
import { type CauseOfChange, decompose } from './decompose.ts'
import { changeOf, figureOf, rankOf, roundedToSum } from './figures.ts'
import { hiddenCells } from './hidden-cells.ts'

const SMALLEST_SHOWN = 5

const count = { unit: 'PERSON', kind: 'STOCK' } as unknown as Indicator
const ratio = { unit: 'PERCENT', kind: 'RATIO', scale: 100, denominator: {} } as unknown as Indicator

describe('figures', () => {
  test('a ratio is computed from its parts, and is nothing where nobody is below the line', () => {
    expect(figureOf(ratio, { numerator: 1, denominator: 3 })).toBe(33.33)
    expect(figureOf(ratio, { numerator: 0, denominator: 3 })).toBe(0)
    expect(figureOf(ratio, { numerator: 0, denominator: 0 })).toBeNull()
  })
  test('counts change in percent, shares by points; from nothing there is no percentage', () => {
    expect(changeOf(count, 110, 100)).toBe(10)
    expect(changeOf(count, 1, 0)).toBeNull()
    expect(changeOf(ratio, 62, 60.5)).toBe(1.5)
    expect(changeOf(count, null, 1)).toBeNull()
  })
  test('the best is first, equals share a place, neutral figures and empty ones have none', () => {
    expect(rankOf({ direction: 'HIGHER' }, 5, [5, 7, 5, null])).toEqual({ rank: 2, ranked: 3 })
    expect(rankOf({ direction: 'LOWER' }, 5, [5, 7, 5, null])).toEqual({ rank: 1, ranked: 3 })
    expect(rankOf({ direction: 'NEUTRAL' }, 5, [5, 7])).toBeNull()
    expect(rankOf({ direction: 'LOWER' }, null, [5, 7])).toBeNull()
  })
  test('rounded parts sum to the rounded whole to the last digit', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 997)
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 9 }), (parts) => {
        const whole = Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100
        const shown = roundedToSum(parts, whole)
        expect(shown.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(Math.round(whole * 100) + 0)
        for (const [at, part] of shown.entries()) expect(Math.abs(part - parts[at]!)).toBeLessThan(0.0201)
      }),
    )
  })
})

describe('the difference to the month before', () => {
  const parts = fc.record({ numerator: fc.integer({ min: 0, max: 500 }), denominator: fc.integer({ min: 0, max: 9 }) })
  const causes = (from: number, to: number): CauseOfChange[] => [
    { cause: 'ENTRIES', amount: to, cases: to },
    { cause: 'EXITS', amount: -from, cases: from },
  ]
  test('is the sum of its causes for all figures, releases, formulas and boundaries', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(count, ratio),
        fc.record({ now: parts, before: parts, own: parts, known: parts, released: parts }),
        fc.boolean(),
        fc.boolean(),
        (indicator, stages, isReleased, isOldFormula) => {
          const released = isReleased ? stages.released : null
          const known = isReleased ? (isOldFormula ? stages.known : stages.released) : null
          const found = decompose(
            indicator,
            { ...stages, released, known },
            causes(stages.before.numerator, stages.now.numerator),
            causes(stages.before.denominator, stages.now.denominator),
          )
          const value = figureOf(indicator, stages.now)
          const previous = figureOf(indicator, released ?? stages.own)
          expect(found.previous).toBe(previous)
          if (value === null || previous === null) {
            expect(found).toMatchObject({ difference: null, change: [] })
            return
          }
          const hundredths = (amount: number) => Math.round(amount * 100)
          expect(hundredths(found.difference!)).toBe(hundredths(value) - hundredths(previous))
          expect(found.change.reduce((sum, { amount }) => sum + hundredths(amount), 0)).toBe(
            hundredths(found.difference!),
          )
        },
      ),
    )
  })
  test('what became known after the release is told apart from a new formula and from new land', () => {
    const at = (numerator: number) => ({ numerator, denominator: null })
    const stages = { released: at(100), known: at(90), own: at(97), before: at(80), now: at(85) }
    const { previous, difference, change } = decompose(count, stages, [{ cause: 'ENTRIES', amount: 5, cases: 5 }], [])
    expect({ previous, difference }).toEqual({ previous: 100, difference: -15 })
    expect(Object.fromEntries(change.map(({ cause, amount }) => [cause, amount]))).toEqual({
      FORMULA: -10,
      LATE_DATA: 7,
      BOUNDARY: -17,
      ENTRIES: 5,
    })
  })
})

describe('small numbers', () => {
  const cell = (key: string, cases: number) => ({ key, cases })
  test('below five is hidden, five is shown, nothing is no secret', () => {
    expect(hiddenCells([cell('a', 4), cell('b', 1), cell('c', 5), cell('d', 0)], false, SMALLEST_SHOWN)).toEqual(
      new Set(['a', 'b']),
    )
  })
  test('one hidden part takes the next smallest along, or subtraction would tell it', () => {
    expect(hiddenCells([cell('a', 4), cell('b', 60), cell('c', 9), cell('d', 0)], false, SMALLEST_SHOWN)).toEqual(
      new Set(['a', 'c']),
    )
  })
  test('below a hidden whole at least one part is hidden too', () => {
    expect(hiddenCells([cell('a', 40), cell('b', 60)], true, SMALLEST_SHOWN)).toEqual(new Set(['a']))
    expect(hiddenCells([cell('a', 40), cell('b', 3)], true, SMALLEST_SHOWN)).toEqual(new Set(['b']))
  })
  test('no small part of a shown whole can be computed from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (counts) => {
        const cells = counts.map((cases, at) => cell(String(at), cases))
        const hidden = hiddenCells(cells, false, SMALLEST_SHOWN)
        for (const { key, cases } of cells) if (cases > 0 && cases < SMALLEST_SHOWN) expect(hidden).toContain(key)
        const counted = cells.filter(({ cases }) => cases > 0)
        if (hidden.size === 1) expect(counted).toHaveLength(1)
      }),
    )
  })
})

describe('boundaries', () => {
  const moved = (from: string, to: string, effectiveOn: string, kind = 'TRANSFERRED') => ({
    kind,
    fromCodes: [from],
    toCodes: [to],
    effectiveOn,
  })
  const changes = [
    moved('140105001000', '140106009000', '2026-03-15'),
    moved('140106000000', '140107000000', '2026-04-01', 'ABOLISHED'),
    moved('140105001001', '140106009005', '2026-03-15'),
    moved('140108000000', '140108000000', '2026-05-01', 'RENAMED'),
  ]
  test('a code goes where it was sent, else along with what lies above it, change after change', () => {
    const march = placeWithin(changes, '2026-03-31')
    expect(march('140105001001')).toBe('140106009005')
    expect(march('140105001002')).toBe('140106009002')
    expect(march('140105002001')).toBe('140105002001')
    expect(placeWithin(changes, '2026-04-30')('140105001002')).toBe('140107009002')
    expect(placeWithin(changes, '2026-02-28')('140105001001')).toBe('140105001001')
  })
  test('a month has its own boundaries and those of each later change up to today; a new name makes none', () => {
    expect(boundariesOn(changes, '2026-03-14')).toBe('0001-01-01')
    expect(boundariesOn(changes, '2026-03-15')).toBe('2026-03-15')
    expect(boundariesOn(changes, '2026-06-01')).toBe('2026-04-01')
    expect(boundariesFor(changes, '2026-02-28', '2026-03-20')).toEqual(['0001-01-01', '2026-03-15'])
    expect(boundariesFor(changes, '2026-03-31', '2026-06-01')).toEqual(['2026-03-15', '2026-04-01'])
  })
  test('what lies below follows the changes; what lies above is in the code', () => {
    expect(childrenOf(changes, '140100000000', '2026-02-28')).toContain('140106000000')
    expect(childrenOf(changes, '140100000000', '2026-04-01')).not.toContain('140106000000')
    expect(codesFrom('140105001001')).toEqual([
      '140105001001',
      '140105001000',
      '140105000000',
      '140100000000',
      '140000000000',
    ])
    expect(parentOf('140100000000')).toBe('140000000000')
    expect(parentOf('140000000000')).toBeNull()
  })
})
