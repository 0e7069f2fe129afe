import { createHash } from 'node:crypto'
import type { StateMachine } from '@civil-affairs/kit'
import type { HazardSeverity, HazardState } from './entity.ts'

export type HazardEvent = 'ORDER' | 'RECTIFY' | 'PASS' | 'FAIL' | 'CLOSE' | 'ESCALATE'

/**
 * Found, ordered to be mended, being mended, looked at again, closed. One that is not mended is escalated (停业整顿,
 * 移送), and is still to be mended after that.
 */
export const hazardStates: StateMachine<HazardState, HazardEvent> = {
  FOUND: { ORDER: 'ORDERED', ESCALATE: 'ESCALATED' },
  ORDERED: { RECTIFY: 'RECTIFYING', ESCALATE: 'ESCALATED' },
  RECTIFYING: { PASS: 'REVIEWED', FAIL: 'RECTIFYING', ESCALATE: 'ESCALATED' },
  REVIEWED: { CLOSE: 'CLOSED', FAIL: 'RECTIFYING' },
  ESCALATED: { RECTIFY: 'RECTIFYING' },
  CLOSED: {},
}

/** Parameter that limits how long an order may give. */
export function limitKeyOf(severity: HazardSeverity): string {
  return severity === 'MAJOR' ? 'HAZARD.major' : 'HAZARD.general'
}

/** Ordered, not closed, and the day has passed. */
export function isOverdue({ state, dueOn }: { state: HazardState; dueOn?: string | null }, today: string): boolean {
  return state !== 'CLOSED' && dueOn != null && dueOn < today
}

/** A major hazard is closed by another hand than the one that passed the review. */
export function isSameHand(severity: HazardSeverity, reviewedBy: string | null | undefined, closedBy: string): boolean {
  return severity === 'MAJOR' && reviewedBy === closedBy
}

/**
 * 双随机: draws `count` of the candidates by lot. The order is that of the hashes of seed and candidate, so nobody can
 * steer it, and whoever has the published seed and list draws the same again.
 */
export function drawByLot(candidates: readonly string[], count: number, seed: string): string[] {
  const lotOf = (candidate: string) => createHash('sha256').update(`${seed}|${candidate}`).digest('hex')
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, lot: lotOf(candidate) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** For each institution its inspectors, drawn anew, so that no pair belongs together. */
export function drawPairs(
  institutions: readonly string[],
  inspectors: readonly string[],
  each: number,
  seed: string,
): Map<string, string[]> {
  return new Map(
    institutions.map((institution) => [institution, drawByLot(inspectors, each, `${seed}|${institution}`)]),
  )
}
