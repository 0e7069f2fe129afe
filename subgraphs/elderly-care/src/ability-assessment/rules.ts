import { ABILITY_LEVELS, type AbilityItem, type AbilityLevel } from './entity.ts'

/** Lowest points of the levels; what lies below `severe` is total. */
export interface CutPoints {
  readonly intact: number
  readonly mild: number
  readonly moderate: number
  readonly severe: number
}

export interface Findings {
  readonly score: number
  readonly isInComa: boolean
  /** A diagnosed dementia or other mental disease. */
  readonly hasMentalDiagnosis: boolean
  /** Falls, choking, getting lost, self-harm and the like in the last thirty days. */
  readonly careRiskEvents: number
}

/** Items whose points are missing, or are not whole numbers from nothing to the most the item gives. */
export function findBadItems(
  scores: Readonly<Partial<Record<AbilityItem, number>>>,
  most: ReadonlyMap<AbilityItem, number>,
): AbilityItem[] {
  return [...most].flatMap(([item, maximum]) => {
    const points = scores[item]
    return points !== undefined && Number.isInteger(points) && points >= 0 && points <= maximum ? [] : [item]
  })
}

export function totalOf(scores: Readonly<Record<AbilityItem, number>>): number {
  return Object.values(scores).reduce((sum, points) => sum + points, 0)
}

/** GB/T 42195-2022: the level of the points alone. */
export function levelOfScore(score: number, cut: CutPoints): AbilityLevel {
  if (score >= cut.intact) return 'INTACT'
  if (score >= cut.mild) return 'MILD'
  if (score >= cut.moderate) return 'MODERATE'
  return score >= cut.severe ? 'SEVERE' : 'TOTAL'
}

/**
 * GB/T 42195-2022: in coma the ability is totally lost, whatever the points; a diagnosed dementia or mental disease, or
 * `riskEvents` care-risk events in thirty days, make it one level worse, once.
 */
export function levelOf(findings: Findings, cut: CutPoints, riskEvents: number): AbilityLevel {
  if (findings.isInComa) return 'TOTAL'
  const level = levelOfScore(findings.score, cut)
  const isWorse = findings.hasMentalDiagnosis || findings.careRiskEvents >= riskEvents
  return isWorse ? worse(level) : level
}

function worse(level: AbilityLevel): AbilityLevel {
  return ABILITY_LEVELS[Math.min(ABILITY_LEVELS.indexOf(level) + 1, ABILITY_LEVELS.length - 1)]!
}

interface Held {
  assessedOn: string
  validTo: string
  voidedOn?: string | null
}

/** Whether an assessment holds on a day: made by then, not too old, not voided. */
export function isValidOn({ assessedOn, validTo, voidedOn }: Held, on: string): boolean {
  return assessedOn <= on && on < validTo && voidedOn == null
}

/** The first day on which an assessment no longer is what holds: a newer one was made, or it is too old. */
export function heldUntil({ validTo }: Held, next: Held | undefined): string {
  return next !== undefined && next.assessedOn < validTo ? next.assessedOn : validTo
}

/** Of assessments, newest first, the one that holds on the day. */
export function newestValid<One extends Held>(newestFirst: readonly One[], on: string): One | null {
  return newestFirst.find((one) => isValidOn(one, on)) ?? null
}
