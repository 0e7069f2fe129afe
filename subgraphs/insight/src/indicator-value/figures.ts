import type { Indicator } from '@civil-affairs/schema/insight/index.ts'

/** The parts of a figure as they are kept; money in fen. */
export interface Parts {
  readonly numerator: number
  readonly denominator: number | null
}

export const NOTHING: Parts = { numerator: 0, denominator: 0 }

/** Digits after the point; whatever is shown sums exactly in units of this. */
const DIGITS = 2
const UNITS = 10 ** DIGITS

export function rounded(value: number): number {
  // The half is rounded away from zero, and 1.005 is the half that it reads as.
  return (Math.sign(value) * Math.round(Math.abs(value) * UNITS * (1 + Number.EPSILON))) / UNITS
}

/** As it is shown; null where there is nothing to divide by. */
export function figureOf(indicator: Pick<Indicator, 'denominator' | 'scale'>, parts: Parts): number | null {
  const exact = exactFigure(indicator, parts)
  return exact === null ? null : rounded(exact)
}

export function exactFigure({ denominator, scale = 1 }: Pick<Indicator, 'denominator' | 'scale'>, parts: Parts) {
  if (denominator === undefined) return parts.numerator * scale
  return parts.denominator === null || parts.denominator === 0 ? null : (parts.numerator / parts.denominator) * scale
}

/** Of amounts and counts the change in percent, of shares and rates their difference; null where nothing can be said. */
export function changeOf({ unit }: Pick<Indicator, 'unit'>, now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null
  if (unit === 'PERCENT' || unit === 'PER_MILLE') return rounded(now - before)
  return before === 0 ? null : rounded(((now - before) / before) * 100)
}

/** 1 for the best; equal values share a place. Divisions without a value are not ranked. */
export function rankOf(
  { direction }: Pick<Indicator, 'direction'>,
  own: number | null,
  all: readonly (number | null)[],
): { rank: number; ranked: number } | null {
  if (direction === 'NEUTRAL' || own === null) return null
  const ranked = all.filter((value) => value !== null)
  const better = ranked.filter((value) => (direction === 'HIGHER' ? value > own : value < own))
  return { rank: better.length + 1, ranked: ranked.length }
}

/**
 * Rounds parts so that they sum to the rounded whole to the last digit: each is cut off, and what is missing goes to those that
 * lost most by it.
 */
export function roundedToSum(parts: readonly number[], whole: number): number[] {
  const exact = parts.map((part) => part * UNITS)
  const cut = exact.map((part) => Math.floor(part + 1e-9))
  let missing = Math.round(whole * UNITS) - cut.reduce((sum, part) => sum + part, 0)
  const order = exact.map((part, at) => ({ at, lost: part - cut[at]! })).sort((a, b) => b.lost - a.lost || a.at - b.at)
  for (let turn = 0; missing !== 0 && order.length > 0; turn++) {
    const step = Math.sign(missing)
    cut[order[step > 0 ? turn % order.length : order.length - 1 - (turn % order.length)]!.at]! += step
    missing -= step
  }
  return cut.map((part) => part / UNITS)
}
