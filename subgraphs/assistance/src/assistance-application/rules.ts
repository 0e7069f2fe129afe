import type { CountySurveyReason } from './entity.ts'

/** 县级必须入户: relatives of handlers, and complaints during the review (民发〔2021〕57号 art. 20, 24). */
export function countySurveyReasons(facts: { isHandlerRelative: boolean; objections: number }): CountySurveyReason[] {
  const reasons: CountySurveyReason[] = []
  if (facts.isHandlerRelative) reasons.push('HANDLER_RELATIVE')
  if (facts.objections > 0) reasons.push('COMPLAINT')
  return reasons
}

/**
 * 一次性告知 (民发〔2021〕57号 art. 11): all that is missing is named at once, so a later request may only name again what
 * an earlier one named. Gives what is named too late.
 */
export function namedTooLate<Item extends string>(earlier: readonly Item[] | null, now: readonly Item[]): Item[] {
  return earlier === null ? [] : now.filter((item) => !earlier.includes(item))
}

/** What was asked for and not handed in. */
export function stillMissing<Item extends string>(asked: readonly Item[], supplied: readonly Item[]): Item[] {
  return asked.filter((item) => !supplied.includes(item))
}

export type AuthorityLevel = 'COUNTY' | 'TOWNSHIP'

/** Who confirms, by the parameter MLA.confirm.level: 3 the county, 4 the township it was delegated to (L-SA art. 11). */
export function authorityOf(division: string, level: number): { level: AuthorityLevel; division: string } {
  return level === 4
    ? { level: 'TOWNSHIP', division: division.slice(0, 9).padEnd(12, '0') }
    : { level: 'COUNTY', division: division.slice(0, 6).padEnd(12, '0') }
}

/** A notice stands for its whole period: it may come down the day after the last day. */
export function hasNoticeRun(postedUntil: string, today: string): boolean {
  return today > postedUntil
}
