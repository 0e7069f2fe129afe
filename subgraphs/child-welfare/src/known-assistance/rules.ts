import type { AssistanceWord } from './entity.ts'

export interface AssistanceStatement {
  readonly id: string
  readonly grantId: string
  readonly word: AssistanceWord
  readonly programme: string
  readonly on: string
  readonly monthlyFen?: number | null
  readonly members?: readonly string[] | null
  readonly recordedAt: Date
}

/** Programmes whose cash is meant to keep the child too (低保, 特困); others are paid beside child support. */
const KEEPS_THE_CHILD: readonly string[] = ['MLA', 'DESTITUTE']

/**
 * What a family's grants hold for one of these ids on a day, in fen: an even part of the family's amount, because social
 * assistance tells the amount of the family only. Rounded down, so that the child never gets less than the standard.
 * Months in which the family's payment is suspended hold nothing for the child.
 */
export function assistanceShareFen(
  statements: readonly AssistanceStatement[],
  ids: readonly string[],
  on: string,
): number {
  let fen = 0
  for (const ofGrant of Map.groupBy(statements, ({ grantId }) => grantId).values()) {
    const amount = inForce(ofGrant, ['AMOUNT'], on)
    if (amount?.members == null || !KEEPS_THE_CHILD.includes(amount.programme)) continue
    if (!amount.members.some((member) => ids.includes(member))) continue
    const end = newest(ofGrant.filter(({ word }) => word === 'ENDED'))
    if (end !== undefined && end.on <= on) continue
    if (inForce(ofGrant, ['SUSPENDED', 'RESUMED'], on)?.word === 'SUSPENDED') continue
    fen += Math.floor((amount.monthlyFen ?? 0) / amount.members.length)
  }
  return fen
}

/** Of some words the one that holds on a day: the latest to begin, and of those that begin together the newest. */
function inForce(statements: readonly AssistanceStatement[], words: readonly AssistanceWord[], on: string) {
  const begun = statements.filter((one) => words.includes(one.word) && one.on <= on)
  const latest = begun.reduce((day, one) => (one.on > day ? one.on : day), '')
  return newest(begun.filter((one) => one.on === latest))
}

/** By the instant it was recorded; of one instant some order must hold, whatever the order of arrival. */
function newest(statements: readonly AssistanceStatement[]): AssistanceStatement | undefined {
  return statements.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime() || (a.id < b.id ? 1 : -1))[0]
}
