import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { ASSISTANCE_AREAS } from '../assistance-standard/entity.ts'
import { AssistanceUnit } from '../assistance-unit/entity.ts'

export const ALLOWANCE_STATUSES = ['GRANTED', 'SUSPENDED', 'GRACE', 'TERMINATED'] as const
export type AllowanceStatus = (typeof ALLOWANCE_STATUSES)[number]

/** How likely a family's situation is to change, which sets how often it is checked. */
export const ALLOWANCE_CLASSES = ['A', 'B', 'C'] as const
export type AllowanceClass = (typeof ALLOWANCE_CLASSES)[number]

export const INCOME_KINDS = [
  'WAGES',
  'BUSINESS',
  'PROPERTY',
  'TRANSFER',
  'PREFERENTIAL_COMPENSATION',
  'DISABILITY_SUBSIDY',
  'OLD_AGE_ALLOWANCE',
  'BASIC_PENSION',
  'SCHOLARSHIP',
] as const
export type IncomeKind = (typeof INCOME_KINDS)[number]

export const DEDUCTION_KINDS = ['WORK_COST', 'SUPPORT_PAID', 'RIGID_EXPENSE'] as const
export type DeductionKind = (typeof DEDUCTION_KINDS)[number]

export const PROPERTY_KINDS = ['SAVINGS', 'VEHICLE', 'ASSISTIVE_VEHICLE', 'HOUSE', 'COMPANY'] as const
export type PropertyKind = (typeof PROPERTY_KINDS)[number]

/** Income and property of a unit over the months of the reference period. Ids and amounts, never names. */
export interface Means {
  readonly months: number
  readonly incomes: readonly { personId: string; kind: IncomeKind; amountFen: number }[]
  readonly deductions: readonly { personId: string; kind: DeductionKind; amountFen: number }[]
  /** Savings by amount, the rest by number. */
  readonly property: readonly { kind: PropertyKind; amountFen: number; count: number }[]
}

export const DENIAL_REASONS = [
  'INCOME_NOT_BELOW_STANDARD',
  'SAVINGS_OVER_LIMIT',
  'VEHICLE_OVER_LIMIT',
  'HOUSE_OVER_LIMIT',
  'COMPANY_OVER_LIMIT',
  'NOT_A_SINGLE_PERSON_CASE',
  'NO_MEMBER_LEFT',
  'CHECK_REFUSED',
  'FALSE_STATEMENT',
  'NOT_LIVING_TOGETHER',
  'OTHER_PROGRAMME',
] as const
export type DenialReason = (typeof DENIAL_REASONS)[number]

export const EXTRA_KINDS = ['ELDER', 'MINOR', 'SEVERELY_DISABLED', 'SERIOUSLY_ILL'] as const
export type ExtraKind = (typeof EXTRA_KINDS)[number]

/** What one member adds to the family's amount. */
export interface Share {
  readonly personId: string
  readonly topUpFen: number
  readonly extraFen: number
  readonly extraKind: ExtraKind | null
  /** Reduced to nothing because of refused job offers (社会救助暂行办法 art. 45). */
  readonly isStopped: boolean
  /** No birth date was stated, so that no extra by age was counted; left out where one was. */
  readonly isAgeUnknown?: true
}

export const AMOUNT_REASONS = [
  'GRANTED',
  'STANDARD_CHANGED',
  'MEMBERS_CHANGED',
  'INCOME_CHANGED',
  'JOB_OFFERS_REFUSED',
  'RECHECKED',
  'CORRECTION',
] as const
export type AmountReason = (typeof AMOUNT_REASONS)[number]

export const TERMINATION_REASONS = [
  ...DENIAL_REASONS,
  'ALL_MEMBERS_DIED',
  'MOVED_AWAY',
  'RENOUNCED',
  'RECHECK_REFUSED',
] as const
export type TerminationReason = (typeof TERMINATION_REASONS)[number]

export const SUSPENSION_REASONS = [
  'UNREACHABLE',
  'UNDER_INVESTIGATION',
  'RECHECK_MISSED',
  'ACCOUNT_FAULT',
  'OTHER',
] as const

export const RECHECK_REASONS = [
  'PERIODIC',
  'MEMBER_DIED',
  'FAMILY_CHANGE',
  'JOB_OFFERS_REFUSED',
  'DEATH_REVOKED',
  'ALERT',
] as const
export type RecheckReason = (typeof RECHECK_REASONS)[number]

export const RECHECK_RESULTS = ['CONTINUED', 'ADJUSTED', 'TERMINATED', 'GRACE'] as const
export type RecheckResult = (typeof RECHECK_RESULTS)[number]

/** A unit's allowance from its first to its last month; what was paid when stands in its amounts. */
export const MinimumLivingAllowance = defineEntity({
  name: 'MinimumLivingAllowance',
  tableName: 'minimum_living_allowance',
  properties: {
    ...recordKeeping,
    /** From which numbers are drawn; see numbers.ts. */
    serial: p.bigint('number').autoincrement().unique(),
    /** 保障证号. */
    number: p.text().unique(),
    unit: () => p.manyToOne(AssistanceUnit).index(),
    /** The application it comes from; none for those taken over from a roster. */
    applicationId: p.uuid().nullable().unique(),
    area: p.enum([...ASSISTANCE_AREAS]),
    status: p.enum([...ALLOWANCE_STATUSES]),
    class: p.enum([...ALLOWANCE_CLASSES]),
    decidedOn: p.date(),
    /** The last means that were verified: what an adjustment is computed from. */
    means: p.json<Means>(),
    lastCheckedOn: p.date(),
    recheckDueOn: p.date().index(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    terminationReasons: p.json<TerminationReason[]>(),
    terminationDocument: p.text().nullable(),
  },
  checks: [
    noOverlap('one_allowance_at_a_time', 'unit_id'),
    { name: 'allowance_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
    {
      name: 'termination_has_a_reason',
      expression: `status <> 'TERMINATED' or (valid_to is not null and termination_reasons <> '[]'::jsonb)`,
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type MinimumLivingAllowance = InferEntity<typeof MinimumLivingAllowance>

/** The amount of an allowance over an interval of whole months, with all it was computed from. */
export const AllowanceAmount = defineEntity({
  name: 'AllowanceAmount',
  tableName: 'allowance_amount',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(MinimumLivingAllowance).index(),
    monthlyFen: p.bigint('number'),
    standardFen: p.bigint('number'),
    monthlyIncomeFen: p.bigint('number'),
    shares: p.json<Share[]>(),
    reason: p.enum([...AMOUNT_REASONS]),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_amount_at_a_time', 'allowance_id'),
    { name: 'amount_is_not_negative', expression: 'monthly_fen >= 0' },
    { name: 'amount_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  ...history,
  ...rowsByDivision,
})
export type AllowanceAmount = InferEntity<typeof AllowanceAmount>

/** Months in which an allowance is not paid out until somebody decides (缓发). */
export const AllowanceSuspension = defineEntity({
  name: 'AllowanceSuspension',
  tableName: 'allowance_suspension',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(MinimumLivingAllowance).index(),
    reason: p.enum([...SUSPENSION_REASONS]),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [noOverlap('one_suspension_at_a_time', 'allowance_id')],
  ...history,
  ...rowsByDivision,
})
export type AllowanceSuspension = InferEntity<typeof AllowanceSuspension>

/** A task to look again, with its cause; one that holds payments holds them until a person has decided. */
export const AllowanceRecheck = defineEntity({
  name: 'AllowanceRecheck',
  tableName: 'allowance_recheck',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(MinimumLivingAllowance).index(),
    reason: p.enum([...RECHECK_REASONS]),
    /** What raised it, e.g. the id of the person who died: the same cause raises one task only. */
    cause: p.text(),
    raisedOn: p.date(),
    dueOn: p.date().nullable(),
    holdsPayment: p.boolean(),
    closedOn: p.date().nullable(),
    result: p.enum([...RECHECK_RESULTS]).nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_recheck_a_cause', properties: ['allowance', 'reason', 'cause'] }],
  ...history,
  ...rowsByDivision,
})
export type AllowanceRecheck = InferEntity<typeof AllowanceRecheck>

/** A job offered to a member who can work (社会救助暂行办法 art. 45). */
export const JobOffer = defineEntity({
  name: 'JobOffer',
  tableName: 'job_offer',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(MinimumLivingAllowance).index(),
    personId: p.uuid(),
    offeredOn: p.date(),
    /** Fits the person's health, ability and place. */
    isSuitable: p.boolean(),
    isAccepted: p.boolean(),
    /** The employment office's record of the introduction. */
    document: p.text(),
  },
  uniques: [{ name: 'one_job_offer_a_document', properties: ['allowance', 'personId', 'document'] }],
  ...history,
  ...rowsByDivision,
})
export type JobOffer = InferEntity<typeof JobOffer>
