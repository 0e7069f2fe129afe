import { ageOn, dateOf, daysInMonth, getDateParts } from '@civil-affairs/schema'
import { PROVINCE } from './entity.ts'

/** Where a statement comes from; decides which of two statements holds. */
export type SourceClass = 'PUBLIC_SECURITY' | 'COUNTER' | 'PROGRAMME' | 'ROSTER'

export type Precision = 'DAY' | 'MONTH' | 'YEAR'

/** What one source states; null where it states nothing. */
export interface Stated {
  name: string | null
  sex: 'MALE' | 'FEMALE' | 'UNKNOWN' | null
  birthDate: string | null
  birthPrecision: Precision | null
  ethnicity: string | null
  residenceDivision: string | null
  registeredDivision: string | null
  address: string | null
  phone: string | null
}

export const statedNothing: Stated = {
  name: null,
  sex: null,
  birthDate: null,
  birthPrecision: null,
  ethnicity: null,
  residenceDivision: null,
  registeredDivision: null,
  address: null,
  phone: null,
}

/** The attributes that are chosen one by one; the precision goes with its birth date. */
export type Attribute = Exclude<keyof Stated, 'birthPrecision'>

export interface Claim extends Stated {
  id: string
  source: string
  statedOn: string
  seq: number
}

/**
 * Which sources hold, by attribute: classes named earlier outrank later ones, within one group the newest statement
 * holds. What makes up a person's identity is the police's to say, and what a clerk read from the documents counts the
 * same; where a person lives is known best by who serves them, since registration lags (domain.md 2.0.1).
 */
const IDENTITY: readonly (readonly SourceClass[])[] = [['PUBLIC_SECURITY', 'COUNTER'], ['PROGRAMME'], ['ROSTER']]
const CONTACT: readonly (readonly SourceClass[])[] = [['COUNTER', 'PROGRAMME'], ['PUBLIC_SECURITY'], ['ROSTER']]
export const precedence: Readonly<Record<Attribute, readonly (readonly SourceClass[])[]>> = {
  name: IDENTITY,
  sex: IDENTITY,
  birthDate: IDENTITY,
  ethnicity: IDENTITY,
  registeredDivision: IDENTITY,
  residenceDivision: CONTACT,
  address: CONTACT,
  phone: CONTACT,
}
export const attributes = Object.keys(precedence) as Attribute[]

/** The class of a source by its text: registry:counter, public-security:…, assistance:roster:…, assistance:application:… */
export function sourceClassOf(source: string): SourceClass {
  const parts = source.split(':')
  if (parts.includes('public-security')) return 'PUBLIC_SECURITY'
  if (parts.includes('roster')) return 'ROSTER'
  return source === 'registry:counter' ? 'COUNTER' : 'PROGRAMME'
}

/** The claims that state an attribute, the one that holds first. The order is total, so that of the input does not matter. */
export function inPrecedence<C extends Claim>(claims: readonly C[], attribute: Attribute): C[] {
  return claims
    .filter((claim) => claim[attribute] !== null)
    .sort(
      (a, b) =>
        rankOf(a, attribute) - rankOf(b, attribute) ||
        compareTexts(b.statedOn, a.statedOn) ||
        b.seq - a.seq ||
        compareTexts(a.id, b.id),
    )
}

function rankOf(claim: Claim, attribute: Attribute): number {
  // To state that the sex is unknown is weaker than any statement that knows it.
  if (attribute === 'sex' && claim.sex === 'UNKNOWN') return precedence.sex.length
  const sourceClass = sourceClassOf(claim.source)
  return precedence[attribute].findIndex((group) => group.includes(sourceClass))
}

export interface Golden extends Stated {
  nameKey: string | null
  /** Division whose officers see the person. */
  division: string
}

/** What holds of a person, from the claims of all ids linked to it: attribute by attribute, never a mixture of values. */
export function goldenPerson(claims: readonly Claim[]): Golden {
  const chosen = <A extends Attribute>(attribute: A): Stated[A] =>
    (inPrecedence(claims, attribute)[0]?.[attribute] ?? null) as Stated[A]
  const birth = inPrecedence(claims, 'birthDate')[0]
  const values: Stated = {
    name: chosen('name'),
    sex: chosen('sex'),
    birthDate: birth?.birthDate ?? null,
    birthPrecision: birth === undefined ? null : (birth.birthPrecision ?? 'DAY'),
    ethnicity: chosen('ethnicity'),
    residenceDivision: chosen('residenceDivision'),
    registeredDivision: chosen('registeredDivision'),
    address: chosen('address'),
    phone: chosen('phone'),
  }
  return { ...values, nameKey: values.name === null ? null : nameKey(values.name), division: divisionOf(values) }
}

/** Where somebody lives decides who sees them; who lives outside the province is seen where they are registered. */
export function divisionOf(values: Pick<Stated, 'residenceDivision' | 'registeredDivision'>): string {
  const within = [values.residenceDivision, values.registeredDivision].find((code) =>
    code?.startsWith(PROVINCE.slice(0, 2)),
  )
  return within ?? PROVINCE
}

export interface Evidence {
  claim: Claim
  attribute: Attribute
  value: string
  sourceClass: SourceClass
  shown: boolean
  agrees: boolean
}

/** What each source says of each attribute, the statement that holds first. */
export function evidenceOf(claims: readonly Claim[]): Evidence[] {
  return attributes.flatMap((attribute) => {
    const ordered = inPrecedence(claims, attribute)
    const same = (claim: Claim) => comparable(claim, attribute) === comparable(ordered[0]!, attribute)
    return ordered.map((claim, place) => ({
      claim,
      attribute,
      value: String(claim[attribute]),
      sourceClass: sourceClassOf(claim.source),
      shown: place === 0,
      agrees: same(claim),
    }))
  })
}

function comparable(claim: Claim, attribute: Attribute): string {
  if (attribute === 'name') return nameKey(claim.name!)
  return attribute === 'birthDate' ? `${claim.birthDate} ${claim.birthPrecision ?? 'DAY'}` : String(claim[attribute])
}

/**
 * On what a linked record contradicts what is shown of all; no longer where the counter has looked at the two since they
 * were linked, and said what holds.
 */
export function contradictionsOf(
  own: readonly Claim[],
  all: readonly Claim[],
  linkedOn: string,
): ('SEX' | 'BIRTH_DATE')[] {
  const contradicts = (attribute: 'sex' | 'birthDate') => {
    const [said, shown] = [inPrecedence(own, attribute)[0], inPrecedence(all, attribute)[0]]
    if (said === undefined || shown === undefined) return false
    const settledOn = sourceClassOf(shown.source) === 'COUNTER' ? shown.statedOn : ''
    if (settledOn >= linkedOn && settledOn >= said.statedOn) return false
    return attribute === 'sex' ? said.sex !== 'UNKNOWN' && said.sex !== shown.sex : !mayBeOneBirth(said, shown)
  }
  return [
    ...(contradicts('sex') ? (['SEX'] as const) : []),
    ...(contradicts('birthDate') ? (['BIRTH_DATE'] as const) : []),
  ]
}

/** As far as both are known: a month agrees with a day in it. */
function mayBeOneBirth(one: Claim, other: Claim): boolean {
  const digits = { DAY: 10, MONTH: 7, YEAR: 4 }
  const known = Math.min(...[one, other].map(({ birthPrecision }) => digits[birthPrecision ?? 'DAY']))
  return one.birthDate!.slice(0, known) === other.birthDate!.slice(0, known)
}

/**
 * The id that linked ids are shown as: one computed from a citizen number before one from another document before a
 * random one, then the smallest. It depends on the ids alone, never on the order in which they were linked.
 */
export function canonicalOf(members: readonly { id: string; idBasis: string }[]): string {
  const rank = ({ idBasis }: { idBasis: string }) => (idBasis === 'RESIDENT_ID' ? 0 : idBasis === 'NONE' ? 2 : 1)
  return [...members].sort((a, b) => rank(a) - rank(b) || compareTexts(a.id, b.id))[0]!.id
}

/** A name as it is compared: without spaces, all dots between the parts of a name alike (domain.md 7.3 no. 5 and 15). */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[·•・‧∙⋅．.]/gu, '·')
    .toUpperCase()
}

/** The last day of birth that a date of some precision leaves possible; the first is the date itself. */
export function latestBirth(birthDate: string, precision: Precision): string {
  const { year, month } = getDateParts(birthDate)
  if (precision === 'DAY') return birthDate
  return precision === 'MONTH'
    ? dateOf({ year, month, day: daysInMonth(year, month) })
    : dateOf({ year, month: 12, day: 31 })
}

/** Completed years, reached on the birthday itself; null where the birth date is too coarse to tell today. */
export function ageOf(birthDate: string, precision: Precision, today: string): number | null {
  const oldest = ageOn(birthDate, today)
  return oldest === ageOn(latestBirth(birthDate, precision), today) ? oldest : null
}

/** Whether somebody may be under 14, whose data are all sensitive (个人信息保护法 art. 28, 31). */
export function isPerhapsChild(birthDate: string | null, precision: Precision | null, today: string): boolean {
  return birthDate !== null && ageOn(latestBirth(birthDate, precision ?? 'DAY'), today) < 14
}

/** The stored forms in which a birth on this day may be known: the day, its month, its year. */
export function birthDateForms(day: string): { birthDate: string; birthPrecision: Precision }[] {
  return [
    { birthDate: day, birthPrecision: 'DAY' },
    { birthDate: `${day.slice(0, 7)}-01`, birthPrecision: 'MONTH' },
    { birthDate: `${day.slice(0, 4)}-01-01`, birthPrecision: 'YEAR' },
  ]
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
