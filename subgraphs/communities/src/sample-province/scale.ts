import { expectedOf, publishedFigure } from '@civil-affairs/schema/sample-province/published-figures.ts'

const published = (id: string) => publishedFigure(id).value

/** F-98 and F-99: re-elected in 2021, all of them. A small sample has a hundred and fifty, so that shares can be seen. */
const COMMITTEES = { VILLAGE: 'F-98', RESIDENTS: 'F-99' } as const
/** F-100 and F-101: one person holds both posts. */
export const ONE_PERSON_SHARE = { VILLAGE: published('F-100') / 100, RESIDENTS: published('F-101') / 100 } as const
/** F-40: with a place of care. */
export const CARE_SHARE = { VILLAGE: published('F-40b') / 100, RESIDENTS: published('F-40') / 100 } as const
/** F-94: townships and counties with a station of social work since 2021. */
export const SOCIAL_WORK = { counties: published('F-94'), townships: published('F-94b') } as const
/** F-09 and F-10: regional centres and community canteens done in 2025. */
export const CENTRES = published('F-09')
export const CANTEENS = published('F-10')

export type Kind = keyof typeof COMMITTEES

export function committeesOf(kind: Kind, people: number): number {
  return Math.round(expectedOf(publishedFigure(COMMITTEES[kind]), people))
}

/** F-12: rural names given in 2025. */
export function newNamesOf(people: number): number {
  return Math.round(expectedOf(publishedFigure('F-12'), people))
}

/** F-13: door plates put up in 2025. */
export function doorPlatesOf(people: number): number {
  return Math.round(expectedOf(publishedFigure('F-13'), people))
}

/** Whether number `at` of a row belongs to the share: of any first so many as close to it as whole numbers come. */
export function isOfShare(at: number, share: number): boolean {
  // A thousandth of a thousandth keeps 0.94 × 50 from being a hair below 47.
  const upTo = (count: number) => Math.floor(count * share + 1e-6)
  return upTo(at + 1) > upTo(at)
}
