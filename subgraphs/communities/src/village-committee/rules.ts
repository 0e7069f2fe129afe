import type { CommitteeKind, Post } from './entity.ts'

/**
 * GB/T 10114 as lists apply it: 001 to 199 are residents' committees, 200 to 399 village committees; what other numbers
 * are is not known, so they may be either.
 */
export function kindFitsCode(kind: CommitteeKind, division: string): boolean {
  const number = Number(division.slice(9))
  if (number >= 1 && number <= 199) return kind === 'RESIDENTS'
  return number >= 200 && number <= 399 ? kind === 'VILLAGE' : true
}

export interface Tenure {
  validFrom: string
  validTo?: string | null
}

/** Whether a post is held on a day: its interval, cut off by the death of who holds it. */
export function isHeld(post: Tenure, diedOn: string | null, on: string): boolean {
  return post.validFrom <= on && (post.validTo == null || on < post.validTo) && (diedOn === null || on < diedOn)
}

/** The first day a post is no longer held, as far as that is known: its own end or the death, whichever was first. */
export function heldUntil(post: Tenure, diedOn: string | null): string | null {
  const end = post.validTo ?? null
  if (diedOn === null || (end !== null && end <= diedOn)) return end
  return diedOn < post.validFrom ? post.validFrom : diedOn
}

/**
 * 一肩挑: one person is secretary of the Party organisation and chairs the committee. Computed from the two posts, never
 * stated; null where one of them is vacant or not known. `personId` is the canonical one of linked records.
 */
export function isChairPartySecretary(held: readonly { post: Post; personId: string }[]): boolean | null {
  const chair = held.find(({ post }) => post === 'CHAIR')
  const secretary = held.find(({ post }) => post === 'PARTY_SECRETARY')
  return chair === undefined || secretary === undefined ? null : chair.personId === secretary.personId
}

/** 村民委员会组织法 art. 6: 3 to 7 members; 居民委员会组织法 art. 7: 5 to 9. Both ends belong to the range. */
export function isSizeLawful(seats: number, range: { minimum: number; maximum: number }): boolean {
  return range.minimum <= seats && seats <= range.maximum
}

export type CommitteeWarning = 'HOUSEHOLDS_BELOW_GUIDELINE' | 'HOUSEHOLDS_ABOVE_GUIDELINE'

/** The guideline size of residents' committees; a village has the households it has. */
export function findCommitteeWarnings(
  committee: { kind: CommitteeKind; households?: number | null },
  range: { minimum: number; maximum: number },
): CommitteeWarning[] {
  if (committee.kind === 'VILLAGE' || committee.households == null) return []
  if (committee.households < range.minimum) return ['HOUSEHOLDS_BELOW_GUIDELINE']
  return committee.households > range.maximum ? ['HOUSEHOLDS_ABOVE_GUIDELINE'] : []
}

const DIGITS = '零一二三四五六七八九'

/** 届期 as lists write it: 13, 第13届, 第十三届. */
export function readTermNumber(text: string): number | null {
  const clean = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^第|届$/gu, '')
  if (/^\d{1,2}$/.test(clean)) return Number(clean) > 0 ? Number(clean) : null
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(clean)
  if (found === null || clean === '' || (found[2] === undefined && found[1] !== undefined && found[3] !== undefined))
    return null
  const [first, ten, last] = [found[1], found[2], found[3]]
  const value = (digit: string | undefined) => (digit === undefined ? 0 : DIGITS.indexOf(digit))
  return ten === undefined ? value(first) + value(last) : (first === undefined ? 1 : value(first)) * 10 + value(last)
}
