import type { StateMachine } from '@civil-affairs/kit'
import { addMonths, firstDayOf, nextMonth } from '@civil-affairs/schema'
import type { SingleBasis } from '../assistance-unit/entity.ts'
import { isSeverelyDisabled, type MemberFacts, mayRegisterAlone, memberAge } from '../assistance-unit/index.ts'
import type {
  AllowanceClass,
  AllowanceStatus,
  DenialReason,
  ExtraKind,
  IncomeKind,
  Means,
  RecheckReason,
  RecheckResult,
  Share,
  TerminationReason,
} from './entity.ts'

/** What policy sets for a division and month. Ratios are in ten-thousandths, so that all amounts stay integer fen. */
export interface AllowancePolicy {
  readonly standardFen: number
  readonly extraRatios: Readonly<Record<ExtraKind, number>>
  readonly elderAge: number
  readonly adultAge: number
  readonly countsBasicPension: boolean
  readonly countsOldAgeAllowance: boolean
  /** Savings of at most so many monthly standards a head. */
  readonly savingsMonths: number
  readonly vehicles: number
  readonly houses: number
  readonly companies: number
}

export interface Case {
  readonly members: readonly MemberFacts[]
  readonly singleBasis: SingleBasis | null
  readonly means: Means
  /** Members whose share is stopped for refused job offers. */
  readonly stopped: readonly string[]
  /** The day the ages are counted on. */
  readonly on: string
}

export interface Assessment {
  readonly standardFen: number
  readonly members: number
  readonly monthlyIncomeFen: number
  readonly perCapitaIncomeFen: number
  readonly shares: Share[]
  readonly monthlyFen: number
  readonly class: AllowanceClass
  readonly denialReasons: DenialReason[]
}

/** The whole law of a case: whether, why not, how much, and how often it is looked at again. */
export function assess(one: Case, policy: AllowancePolicy): Assessment {
  const { members, means, on } = one
  const monthly = monthlyIncomeFen(means, policy)
  const denialReasons = findDenialReasons(one, policy)
  const shares = denialReasons.length > 0 ? [] : sharesOf(one, policy)
  return {
    standardFen: policy.standardFen,
    members: members.length,
    monthlyIncomeFen: monthly,
    perCapitaIncomeFen: members.length === 0 ? 0 : Math.floor(monthly / members.length),
    shares,
    monthlyFen: totalOf(shares),
    class: classOf(members, on, policy),
    denialReasons,
  }
}

/**
 * 家庭收入 over the reference period: wages, net business, net property and net transfer income, less what policy deducts
 * from the earner's own income. Not counted: 优待抚恤, 残疾人两项补贴, scholarships, and where policy says so the basic
 * pension and the old-age allowance (民发〔2021〕57号 art. 14).
 */
export function countableIncomeFen(means: Means, policy: Counting): number {
  const byPerson = new Map<string, number>()
  for (const { personId, kind, amountFen } of means.incomes)
    if (isCounted(kind, policy)) byPerson.set(personId, (byPerson.get(personId) ?? 0) + amountFen)
  for (const { personId, amountFen } of means.deductions)
    byPerson.set(personId, Math.max(0, (byPerson.get(personId) ?? 0) - amountFen))
  return [...byPerson.values()].reduce((sum, amount) => sum + Math.max(0, amount), 0)
}

/** Rounded down to the fen, in the family's favour. */
export function monthlyIncomeFen(means: Means, policy: Counting): number {
  return Math.floor(countableIncomeFen(means, policy) / means.months)
}

type Counting = Pick<AllowancePolicy, 'countsBasicPension' | 'countsOldAgeAllowance'>

function isCounted(kind: IncomeKind, policy: Counting): boolean {
  if (kind === 'BASIC_PENSION') return policy.countsBasicPension
  if (kind === 'OLD_AGE_ALLOWANCE') return policy.countsOldAgeAllowance
  return kind === 'WAGES' || kind === 'BUSINESS' || kind === 'PROPERTY' || kind === 'TRANSFER'
}

/**
 * 社会救助暂行办法 art. 9: income per head *below* the local standard, and property within the local limits. Income is
 * compared over the whole period and family, so that no rounding decides a case.
 */
export function findDenialReasons({ members, means, singleBasis, on }: Case, policy: AllowancePolicy): DenialReason[] {
  if (members.length === 0) return ['NO_MEMBER_LEFT']
  const reasons: DenialReason[] = []
  if (countableIncomeFen(means, policy) >= policy.standardFen * members.length * means.months)
    reasons.push('INCOME_NOT_BELOW_STANDARD')
  const amountOf = (kind: string) => sum(means.property.filter((one) => one.kind === kind).map((one) => one.amountFen))
  const countOf = (kind: string) => sum(means.property.filter((one) => one.kind === kind).map((one) => one.count))
  if (amountOf('SAVINGS') > policy.standardFen * policy.savingsMonths * members.length)
    reasons.push('SAVINGS_OVER_LIMIT')
  if (countOf('VEHICLE') > policy.vehicles) reasons.push('VEHICLE_OVER_LIMIT')
  if (countOf('HOUSE') > policy.houses) reasons.push('HOUSE_OVER_LIMIT')
  if (countOf('COMPANY') > policy.companies) reasons.push('COMPANY_OVER_LIMIT')
  if (singleBasis !== null && !mayRegisterAlone(members[0]!, singleBasis, on)) reasons.push('NOT_A_SINGLE_PERSON_CASE')
  return reasons
}

/** 补差, 社会救助暂行办法 art. 12: standard × members − income of the month; with no income the full standard (全额). */
export function topUpFen(standardFen: number, members: number, monthlyIncome: number): number {
  return Math.max(0, standardFen * members - monthlyIncome)
}

/**
 * The family's top-up divided over its members, fen left over to the first ones, so that the shares add up to it; then
 * each member's extra. The share of a member who refused work is nothing (art. 45), the others' stay as they are.
 */
export function sharesOf({ members, means, stopped, on }: Case, policy: AllowancePolicy): Share[] {
  const topUp = topUpFen(policy.standardFen, members.length, monthlyIncomeFen(means, policy))
  const each = Math.floor(topUp / members.length)
  const left = topUp - each * members.length
  return members.map((member, at) => {
    const isStopped = stopped.includes(member.personId)
    const kind = extraKindOf(member, on, policy)
    return {
      personId: member.personId,
      topUpFen: isStopped ? 0 : each + (at < left ? 1 : 0),
      extraFen: isStopped || kind === null ? 0 : extraFen(policy.standardFen, policy.extraRatios[kind]),
      extraKind: isStopped ? null : kind,
      isStopped,
      ...(memberAge(member, on) === null ? { isAgeUnknown: true as const } : {}),
    }
  })
}

/** 分类施保, art. 12 para 2: standard × k, to the nearest fen, half a fen upwards. `ratio` in ten-thousandths. */
export function extraFen(standardFen: number, ratio: number): number {
  return Math.floor((standardFen * ratio + 5_000) / 10_000)
}

/** Of the classes a member falls into, the one that gives most: extras are not added up (就高不重复). */
export function extraKindOf(
  member: MemberFacts,
  on: string,
  policy: Pick<AllowancePolicy, 'extraRatios' | 'elderAge' | 'adultAge'>,
): ExtraKind | null {
  const age = memberAge(member, on)
  const kinds: ExtraKind[] = []
  if (isSeverelyDisabled(member)) kinds.push('SEVERELY_DISABLED')
  if (member.health === 'SERIOUS_ILLNESS') kinds.push('SERIOUSLY_ILL')
  if (age !== null && age >= policy.elderAge) kinds.push('ELDER')
  if (age !== null && age < policy.adultAge) kinds.push('MINOR')
  const paid = kinds.filter((kind) => policy.extraRatios[kind] > 0)
  return paid.reduce<ExtraKind | null>(
    (best, kind) => (best === null || policy.extraRatios[kind] > policy.extraRatios[best] ? kind : best),
    null,
  )
}

/**
 * A: nobody can work, so little will change. C: somebody who can work has no work or unsteady work. B: the rest.
 * (民发〔2021〕57号 art. 32: checked yearly, or half-yearly where income is unsteady; class C is an older local rule.)
 */
export function classOf(
  members: readonly MemberFacts[],
  on: string,
  policy: Pick<AllowancePolicy, 'elderAge' | 'adultAge'>,
): AllowanceClass {
  const able = members.filter((member) => canWork(member, on, policy))
  if (able.length === 0) return 'A'
  return able.some(({ employment }) => employment !== 'STEADY') ? 'C' : 'B'
}

/** Adults below the elder age who can work at least in part and are not at school. */
export function canWork(
  member: MemberFacts,
  on: string,
  policy: Pick<AllowancePolicy, 'elderAge' | 'adultAge'>,
): boolean {
  const age = memberAge(member, on)
  if (age !== null && (age < policy.adultAge || age >= policy.elderAge)) return false
  return member.labourCapacity !== 'NONE' && !member.isStudent && !isSeverelyDisabled(member)
}

/** Paid from the month after the decision (民发〔2021〕57号 art. 26). */
export function startOf(decidedOn: string): string {
  return firstDayOf(nextMonth(decidedOn))
}

/** 渐退期: the first day without payment, `months` whole months after the month of the decision. */
export function endOfGrace(decidedOn: string, months: number): string {
  return addMonths(startOf(decidedOn), months)
}

/** The day by which a family is looked at again. */
export function nextRecheck(checkedOn: string, months: number): string {
  return addMonths(checkedOn, months)
}

/** Suitable offers refused without one accepted since (社会救助暂行办法 art. 45: 连续3次拒绝). Offers in order of time. */
export function refusedInARow(offers: readonly { isSuitable: boolean; isAccepted: boolean }[]): number {
  const lastAccepted = offers.map(({ isAccepted }) => isAccepted).lastIndexOf(true)
  return offers.slice(lastAccepted + 1).filter(({ isSuitable }) => isSuitable).length
}

/** Where who lives in the family is in question, the next payment waits for a decision; money is never stopped by rule. */
export function holdsPayment(reason: RecheckReason): boolean {
  return reason === 'MEMBER_DIED' || reason === 'FAMILY_CHANGE'
}

/** A ratio of policy, e.g. "0.15", in ten-thousandths. */
export function tenThousandths(ratio: string): number {
  return Math.round(Number(ratio) * 10_000)
}

export function totalOf(shares: readonly Share[]): number {
  return sum(shares.map((share) => share.topUpFen + share.extraFen))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

export const allowanceStates: StateMachine<AllowanceStatus, AllowanceAct> = {
  GRANTED: {
    ADJUST: 'GRANTED',
    SUSPEND: 'SUSPENDED',
    RECHECK: 'GRANTED',
    REPORT_FAMILY_CHANGE: 'GRANTED',
    RECORD_JOB_OFFER: 'GRANTED',
    ENTER_GRACE: 'GRACE',
    TERMINATE: 'TERMINATED',
  },
  SUSPENDED: {
    ADJUST: 'SUSPENDED',
    RESUME: 'GRANTED',
    RECHECK: 'SUSPENDED',
    REPORT_FAMILY_CHANGE: 'SUSPENDED',
    RECORD_JOB_OFFER: 'SUSPENDED',
    ENTER_GRACE: 'GRACE',
    TERMINATE: 'TERMINATED',
  },
  GRACE: { RECHECK: 'GRACE', REPORT_FAMILY_CHANGE: 'GRACE', TERMINATE: 'TERMINATED' },
  TERMINATED: {},
}
export type AllowanceAct =
  | 'ADJUST'
  | 'SUSPEND'
  | 'RESUME'
  | 'RECHECK'
  | 'REPORT_FAMILY_CHANGE'
  | 'RECORD_JOB_OFFER'
  | 'ENTER_GRACE'
  | 'TERMINATE'

/** A grace period that has run out has ended the allowance, as its decision said. */
export function statusOn(allowance: { status: AllowanceStatus; validTo?: string | null }, on: string): AllowanceStatus {
  const { status, validTo } = allowance
  return status === 'GRACE' && validTo != null && validTo <= on ? 'TERMINATED' : status
}

/** Of an allowance's amounts in order of time, the one of a day; before the first the first, after the last the last. */
export function amountOn<A extends { validFrom: string; validTo?: string | null }>(
  amounts: readonly A[],
  on: string,
): A | null {
  const lasting = amounts.filter(({ validFrom, validTo }) => validTo == null || validFrom < validTo)
  return lasting.findLast(({ validFrom }) => validFrom <= on) ?? lasting[0] ?? amounts.at(-1) ?? null
}

/** What contradicts the result an officer states for a re-check; null where the law agrees. */
export function findContradiction(
  result: RecheckResult,
  found: Assessment,
  present: { monthlyFen: number; members: readonly string[] },
  stated: readonly TerminationReason[],
): 'STILL_ELIGIBLE' | 'NO_LONGER_ELIGIBLE' | 'AMOUNT_DIFFERS' | 'NOTHING_TO_ADJUST' | 'NO_GRACE' | null {
  const { denialReasons, monthlyFen, shares } = found
  const isSame = monthlyFen === present.monthlyFen && sameMembers(shares, present.members)
  switch (result) {
    case 'TERMINATED':
      return denialReasons.length === 0 && stated.length === 0 ? 'STILL_ELIGIBLE' : null
    case 'GRACE':
      // Income alone may have risen above the line; property over the limit or a false statement earns no grace.
      return denialReasons.join() === 'INCOME_NOT_BELOW_STANDARD' ? null : 'NO_GRACE'
    case 'CONTINUED':
      if (denialReasons.length > 0) return 'NO_LONGER_ELIGIBLE'
      return isSame ? null : 'AMOUNT_DIFFERS'
    case 'ADJUSTED':
      if (denialReasons.length > 0) return 'NO_LONGER_ELIGIBLE'
      return isSame ? 'NOTHING_TO_ADJUST' : null
  }
}

/** Whether an amount was computed for exactly these persons. */
export function sameMembers(shares: readonly { personId: string }[], members: readonly string[]): boolean {
  const ids = new Set(members)
  return ids.size === shares.length && shares.every(({ personId }) => ids.has(personId))
}

export type PaymentHold = 'SUSPENDED' | 'RECHECK' | 'MEMBERS_CHANGED' | 'PAYEE_LEFT' | 'NO_ACCOUNT'

/** Why a month's payment waits for a person's decision; null where nothing is in its way. */
export function findHold(one: {
  isSuspended: boolean
  hasOpenRecheck: boolean
  shares: readonly { personId: string }[]
  members: readonly string[]
  payeePersonId: string
  hasAccount: boolean
}): PaymentHold | null {
  if (one.isSuspended) return 'SUSPENDED'
  if (one.hasOpenRecheck) return 'RECHECK'
  if (!sameMembers(one.shares, one.members)) return 'MEMBERS_CHANGED'
  if (!one.members.includes(one.payeePersonId)) return 'PAYEE_LEFT'
  return one.hasAccount ? null : 'NO_ACCOUNT'
}
