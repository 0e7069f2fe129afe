/** The people the published figures are of. */
const PEOPLE = 34_900_000

/** F-98 and F-99: re-elected in 2021, all of them. A small sample has a hundred and fifty, so that shares can be seen. */
const COMMITTEES = { VILLAGE: { all: 18_877, least: 100 }, RESIDENTS: { all: 2_880, least: 50 } } as const
/** F-100 and F-101: one person holds both posts. */
export const ONE_PERSON_SHARE = { VILLAGE: 0.9, RESIDENTS: 0.94 } as const
/** F-40: with a place of care. */
export const CARE_SHARE = { VILLAGE: 0.85, RESIDENTS: 1 } as const
/** F-12 and F-13: rural names given, and door plates put up, in 2025. */
const NEW_NAMES = 31_000
const DOOR_PLATES = 260_000
/** F-94: townships and counties with a station of social work since 2021. */
export const SOCIAL_WORK = { counties: 15, townships: 102 } as const
/** F-09 and F-10: regional centres and community canteens done in 2025. */
export const CENTRES = 50
export const CANTEENS = 100

export type Kind = keyof typeof COMMITTEES

export function committeesOf(kind: Kind, people: number): number {
  const { all, least } = COMMITTEES[kind]
  return Math.max(least, Math.round((all * people) / PEOPLE))
}

export function newNamesOf(people: number): number {
  return Math.max(10, Math.round((NEW_NAMES * people) / PEOPLE))
}

export function doorPlatesOf(people: number): number {
  return Math.max(50, Math.round((DOOR_PLATES * people) / PEOPLE))
}

/** Whether number `at` of a row belongs to the share: of any first so many as close to it as whole numbers come. */
export function isOfShare(at: number, share: number): boolean {
  // A thousandth of a thousandth keeps 0.94 × 50 from being a hair below 47.
  const upTo = (count: number) => Math.floor(count * share + 1e-6)
  return upTo(at + 1) > upTo(at)
}
