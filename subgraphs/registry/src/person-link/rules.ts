import { isLocalDate } from '@civil-affairs/schema'

/** A pair of ids held to be one person. */
export interface Pair {
  lowId: string
  highId: string
}

/** A pair in its one writing. */
export function pairOf(a: string, b: string): Pair {
  return a < b ? { lowId: a, highId: b } : { lowId: b, highId: a }
}

/** The groups that the links join, each id in exactly one; an id without links is a group of its own. */
export function groupsOf(ids: readonly string[], links: readonly Pair[]): string[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]))
  for (const { lowId, highId } of links) {
    const [a, b] = [groupOf.get(lowId), groupOf.get(highId)]
    if (a === undefined || b === undefined || a === b) continue
    a.push(...b)
    for (const id of b) groupOf.set(id, a)
  }
  return [...new Set(groupOf.values())]
}

/** What is compared of two persons. */
export interface Comparable {
  id: string
  idBasis: string
  nameKey: string | null
  sex: string | null
  birthDate: string | null
  birthPrecision: string | null
  residenceDivision: string | null
  address: string | null
  phone: string | null
  numberKeys: readonly string[]
  /** Households of which the person is a member now. */
  householdIds: readonly string[]
}

export type DuplicateReason =
  | 'SAME_NUMBER'
  | 'SAME_NAME'
  | 'SAME_BIRTH_DATE'
  | 'BIRTH_DATE_ONE_DIGIT_OFF'
  | 'BIRTH_DATE_COMPATIBLE'
  | 'SAME_PHONE'
  | 'SAME_HOUSEHOLD'
  | 'SAME_ADDRESS'
  | 'OTHER_SEX'
  | 'OTHER_CITIZEN_NUMBER'

/**
 * Weights in hundredths; a candidate needs 50. Name and full birth date together suffice, name and phone too; a phone
 * alone does not, because families share one. Two citizen numbers speak against one person, since each is given to one
 * and for life (GB 11643), but double registrations exist, so strong likeness still shows.
 */
export const weights: Readonly<Record<DuplicateReason, number>> = {
  SAME_NUMBER: 60,
  SAME_NAME: 30,
  SAME_BIRTH_DATE: 30,
  BIRTH_DATE_ONE_DIGIT_OFF: 20,
  BIRTH_DATE_COMPATIBLE: 15,
  SAME_PHONE: 20,
  SAME_HOUSEHOLD: 20,
  SAME_ADDRESS: 20,
  OTHER_SEX: -25,
  OTHER_CITIZEN_NUMBER: -25,
}
export const CANDIDATE_FROM = 50

export interface Likeness {
  /** 0 to 100. */
  score: number
  reasons: DuplicateReason[]
}

/** How like two persons are, and by what; the same whichever is asked for. */
export function likenessOf(a: Comparable, b: Comparable): Likeness {
  const same = (property: 'nameKey' | 'birthDate' | 'phone' | 'sex') =>
    a[property] !== null && a[property] === b[property]
  const reasons: DuplicateReason[] = []
  if (a.numberKeys.some((key) => b.numberKeys.includes(key))) reasons.push('SAME_NUMBER')
  if (same('nameKey')) reasons.push('SAME_NAME')
  const birth = compareBirths(a, b)
  if (birth !== null) reasons.push(birth)
  if (same('phone')) reasons.push('SAME_PHONE')
  // Who is of one household has one address: the two say one thing.
  if (a.householdIds.some((id) => b.householdIds.includes(id))) reasons.push('SAME_HOUSEHOLD')
  else if (a.address !== null && b.address !== null && addressKey(a) === addressKey(b)) reasons.push('SAME_ADDRESS')
  if (isKnown(a.sex) && isKnown(b.sex) && a.sex !== b.sex) reasons.push('OTHER_SEX')
  if (a.idBasis === 'RESIDENT_ID' && b.idBasis === 'RESIDENT_ID') reasons.push('OTHER_CITIZEN_NUMBER')
  const sum = reasons.reduce((total, reason) => total + weights[reason], 0)
  return { score: Math.max(0, Math.min(100, sum)), reasons }
}

function compareBirths(a: Comparable, b: Comparable): DuplicateReason | null {
  if (a.birthDate === null || b.birthDate === null) return null
  const lengths = { DAY: 10, MONTH: 7, YEAR: 4 } as Record<string, number>
  const known = Math.min(lengths[a.birthPrecision ?? 'DAY']!, lengths[b.birthPrecision ?? 'DAY']!)
  if (known < 10) return a.birthDate.slice(0, known) === b.birthDate.slice(0, known) ? 'BIRTH_DATE_COMPATIBLE' : null
  if (a.birthDate === b.birthDate) return 'SAME_BIRTH_DATE'
  const different = [...a.birthDate].filter((character, at) => character !== b.birthDate![at]).length
  return different === 1 ? 'BIRTH_DATE_ONE_DIGIT_OFF' : null
}

/** Days that differ from a day in one digit, the day itself, and the forms in which only its month or year is known. */
export function likeBirthDates(birthDate: string): string[] {
  const places = [...birthDate].flatMap((character, at) => (character === '-' ? [] : [at]))
  const offByOne = places.flatMap((at) =>
    [...'0123456789'].map((digit) => birthDate.slice(0, at) + digit + birthDate.slice(at + 1)),
  )
  const coarse = [`${birthDate.slice(0, 7)}-01`, `${birthDate.slice(0, 4)}-01-01`]
  return [...new Set([...offByOne, ...coarse])].filter(isLocalDate)
}

function isKnown(sex: string | null): boolean {
  return sex === 'MALE' || sex === 'FEMALE'
}

/** A house, as far as two writings of its address agree. */
function addressKey({ residenceDivision, address }: Comparable): string {
  return `${residenceDivision ?? ''} ${address!.normalize('NFKC').replace(/[\s\p{Cf}\p{P}]+/gu, '')}`
}
