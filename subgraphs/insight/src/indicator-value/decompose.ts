import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import { exactFigure, figureOf, type Parts, roundedToSum } from './figures.ts'

export type ChangeCause =
  | 'ENTRIES'
  | 'EXITS'
  | 'MOVED_IN'
  | 'MOVED_OUT'
  | 'RECHECK'
  | 'LATE_DATA'
  | 'BOUNDARY'
  | 'FORMULA'

export interface CauseOfChange {
  readonly cause: ChangeCause
  readonly amount: number
  readonly cases: number
}

/** What the subjects did to one side between the months, both within the boundaries of the later one. */
export interface SideChange {
  readonly causes: readonly CauseOfChange[]
}

export interface Stages {
  /** The later month. */
  readonly now: Parts
  /** The earlier one, within the boundaries of the later. */
  readonly before: Parts
  /** The earlier one within its own boundaries. */
  readonly own: Parts
  /** As `own`, by today's formula, from the facts known at the release; null where nothing was released. */
  readonly known: Parts | null
  readonly released: Parts | null
}

export interface Decomposition {
  readonly previous: number | null
  readonly difference: number | null
  readonly change: CauseOfChange[]
}

/**
 * Takes the difference to the month before apart. Along the way from the earlier figure to the later one each stage changes
 * one thing: formula, what was known, boundaries, then the subjects; so the parts sum to the whole by construction. In a
 * ratio a change of one side weighs with the mean of the other side at both ends, which leaves no remainder either.
 */
export function decompose(
  indicator: Indicator,
  stages: Stages,
  numerator: readonly CauseOfChange[],
  denominator: readonly CauseOfChange[],
): Decomposition {
  const { now, before, own, known, released } = stages
  const value = figureOf(indicator, now)
  const previous = figureOf(indicator, released ?? own)
  if (value === null || previous === null) return { previous, difference: null, change: [] }
  const parts = new Map<ChangeCause, { amount: number; cases: number }>()
  const add = (cause: ChangeCause, amount: number, cases: number) => {
    const sum = parts.get(cause) ?? { amount: 0, cases: 0 }
    parts.set(cause, { amount: sum.amount + amount, cases: sum.cases + cases })
  }
  const exact = (stage: Parts) => exactFigure(indicator, stage)
  const step = (cause: ChangeCause, from: number | null, to: number | null) => {
    if (from !== null && to !== null && from !== to) add(cause, to - from, 0)
  }
  // Where a stage in between divides by nothing, its step is joined with the next one.
  const atBefore = exact(before)
  const atOwn = exact(own) ?? atBefore
  if (released !== null) {
    const atReleased = exact(released)
    const atKnown = (known === null ? null : exact(known)) ?? atReleased
    step('FORMULA', atReleased, atKnown)
    step('LATE_DATA', atKnown, atOwn ?? exact(now))
  }
  step('BOUNDARY', atOwn, atBefore ?? exact(now))
  if (atBefore !== null) {
    const weights = weightsOf(indicator, now, before)
    for (const { cause, amount, cases } of numerator) add(cause, amount * weights.numerator, cases)
    for (const { cause, amount, cases } of denominator) add(cause, amount * weights.denominator, cases)
  }
  const found = [...parts].filter(([, { amount, cases }]) => amount !== 0 || cases !== 0)
  const difference = Math.round((value - previous) * 100) / 100
  const amounts = roundedToSum(
    found.map(([, { amount }]) => amount),
    difference,
  )
  const change = found.map(([cause, { cases }], at) => ({ cause, amount: amounts[at]!, cases }))
  return { previous, difference, change: withRest(change, difference) }
}

/** What only the rounding of two figures moved belongs to nobody; it is told with those who stayed. */
function withRest(change: CauseOfChange[], difference: number): CauseOfChange[] {
  return change.length === 0 && difference !== 0 ? [{ cause: 'RECHECK', amount: difference, cases: 0 }] : change
}

function weightsOf({ denominator, scale = 1 }: Indicator, now: Parts, before: Parts) {
  if (denominator === undefined) return { numerator: scale, denominator: 0 }
  const [d1, d0] = [now.denominator!, before.denominator!]
  return {
    numerator: (scale * (1 / d1 + 1 / d0)) / 2,
    denominator: (-scale * (now.numerator + before.numerator)) / (2 * d1 * d0),
  }
}
