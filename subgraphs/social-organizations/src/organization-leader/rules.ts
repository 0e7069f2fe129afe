import { addDays, addMonths } from '@civil-affairs/schema'
import type { OrganizationKind } from '../social-organization/entity.ts'
import type { LeaderPost } from './entity.ts'

/** 负责人: who leads, for the articles that speak of them. */
export const LEADING_POSTS: readonly LeaderPost[] = [
  'LEGAL_REPRESENTATIVE',
  'CHAIR',
  'VICE_CHAIR',
  'SECRETARY_GENERAL',
  'HEAD',
]
const SUPERVISORS: readonly LeaderPost[] = ['CHIEF_SUPERVISOR', 'SUPERVISOR']
/** 理事长、副理事长、秘书长 are elected from among the directors (基金会管理条例 art. 20). */
const DIRECTORS: readonly LeaderPost[] = ['DIRECTOR', 'CHAIR', 'VICE_CHAIR', 'SECRETARY_GENERAL']

export interface PostHeld {
  readonly organizationId: string
  readonly kind: OrganizationKind
  readonly post: LeaderPost
  readonly validFrom: string
  readonly validTo: string | null
  /** The day the certificate of that organization was revoked (吊销); null where it was not. */
  readonly licenceRevokedOn: string | null
}

export interface Appointment {
  readonly organizationId: string
  readonly kind: OrganizationKind
  readonly isCharity: boolean
  readonly post: LeaderPost
  readonly isServingOfficial: boolean
  readonly since: string
  readonly termUntil: string | null
}

export interface PostLimits {
  /** 60: how long a term of a foundation may be. */
  readonly termMonths: number
  /** 25: how many directors a foundation may have. */
  readonly directors: number
  /** 60: how long who led an organization whose certificate was revoked may not lead a charity. */
  readonly barMonths: number
}

export type PostFault =
  | 'LEGAL_REPRESENTATIVE_ELSEWHERE'
  | 'SERVING_OFFICIAL'
  | 'DIRECTOR_AND_SUPERVISOR'
  | 'TERM_TOO_LONG'
  | 'TOO_MANY_DIRECTORS'
  | 'BARRED_FROM_LEADING'

/**
 * What stands against giving a person a post. `held` is all the person holds or held anywhere; `directors` counts the
 * persons on the organization's board already, without this one.
 */
export function findPostFault(
  appointment: Appointment,
  held: readonly PostHeld[],
  directors: number,
  limits: PostLimits,
): PostFault | null {
  const { organizationId, kind, isCharity, post, isServingOfficial, since, termUntil } = appointment
  const present = held.filter(({ validTo }) => validTo === null || since < validTo)
  const elsewhere = present.filter((one) => one.organizationId !== organizationId)
  if (post === 'LEGAL_REPRESENTATIVE' && elsewhere.some((one) => excludes(kind, one)))
    return 'LEGAL_REPRESENTATIVE_ELSEWHERE'
  if (isCharity && LEADING_POSTS.includes(post) && held.some((one) => bars(one, since, limits.barMonths)))
    return 'BARRED_FROM_LEADING'
  return kind === 'FOUNDATION'
    ? findFoundationFault(
        { post, isServingOfficial, since, termUntil },
        present.filter((one) => one.organizationId === organizationId).map((one) => one.post),
        directors,
        limits,
      )
    : null
}

/** 社会团体登记管理条例 art. 12: not of two associations. 基金会管理条例 art. 23: of a foundation, and of nothing else. */
function excludes(kind: OrganizationKind, other: PostHeld): boolean {
  if (other.post !== 'LEGAL_REPRESENTATIVE') return false
  return (
    kind === 'FOUNDATION' || other.kind === 'FOUNDATION' || (kind === 'ASSOCIATION' && other.kind === 'ASSOCIATION')
  )
}

/** 慈善法 art. 16 (3): led an organization when its certificate was revoked, less than five years ago. */
function bars(held: PostHeld, on: string, months: number): boolean {
  const { licenceRevokedOn: revokedOn, post, validFrom, validTo } = held
  if (revokedOn === null || !LEADING_POSTS.includes(post)) return false
  const ledThen = validFrom <= revokedOn && (validTo === null || revokedOn <= validTo)
  return ledThen && on < addMonths(revokedOn, months)
}

/** 基金会管理条例 art. 20, 22, 23. */
function findFoundationFault(
  {
    post,
    isServingOfficial,
    since,
    termUntil,
  }: Pick<Appointment, 'post' | 'isServingOfficial' | 'since' | 'termUntil'>,
  postsHere: readonly LeaderPost[],
  directors: number,
  limits: PostLimits,
): PostFault | null {
  if (isServingOfficial && (post === 'CHAIR' || post === 'VICE_CHAIR' || post === 'SECRETARY_GENERAL'))
    return 'SERVING_OFFICIAL'
  const [direct, supervise] = [DIRECTORS.includes(post), SUPERVISORS.includes(post)]
  if ((direct && postsHere.some((one) => SUPERVISORS.includes(one))) || (supervise && postsHere.some(isDirector)))
    return 'DIRECTOR_AND_SUPERVISOR'
  if ((direct || supervise) && termUntil !== null && termUntil > lastDayOfTerm(since, limits.termMonths))
    return 'TERM_TOO_LONG'
  return direct && !postsHere.some(isDirector) && directors >= limits.directors ? 'TOO_MANY_DIRECTORS' : null
}

export function isDirector(post: LeaderPost): boolean {
  return DIRECTORS.includes(post)
}

/** A term of five years from 1 March ends with the last day of February. */
export function lastDayOfTerm(since: string, months: number): string {
  return addDays(addMonths(since, months), -1)
}
