import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

export const CHILD_SUPPORT_KINDS = ['ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED', 'DE_FACTO', 'HIV'] as const
export type ChildSupportKind = (typeof CHILD_SUPPORT_KINDS)[number]

/** As recorded; LAPSED is what ACTIVE and CONTINUING become when the interval has run out, see statusOn. */
export const RECORDED_STATUSES = ['ACTIVE', 'CONTINUING', 'ENDED'] as const
export type RecordedStatus = (typeof RECORDED_STATUSES)[number]

export const END_REASONS = [
  'DEATH',
  'ADOPTED',
  'PARENT_ABLE',
  'MOVED_OUT',
  'STUDY_ENDED',
  'RENOUNCED',
  'RECEIVES_ELSEWHERE',
  'GRANTED_IN_ERROR',
  'OTHER',
] as const
export type EndReason = (typeof END_REASONS)[number]

export const AMOUNT_REASONS = [
  'GRANTED',
  'STANDARD_CHANGED',
  'ASSISTANCE_CHANGED',
  'KIND_CHANGED',
  'CORRECTION',
] as const
export type ChildSupportAmountReason = (typeof AMOUNT_REASONS)[number]

export const STUDY_STAGES = ['COMPULSORY', 'SENIOR_HIGH', 'VOCATIONAL', 'COLLEGE', 'POSTGRADUATE'] as const
export type StudyStage = (typeof STUDY_STAGES)[number]

export const VERIFICATION_METHODS = ['HOME_VISIT', 'SCHOOL_VISIT', 'INSTITUTION', 'VIDEO'] as const
export const VERIFICATION_RESULTS = ['CONTINUED', 'CHANGE_NEEDED', 'NOT_FOUND'] as const

/** 孤儿或事实无人抚养儿童基本生活保障 of one child, from its first to its last month. */
export const ChildSupport = defineEntity({
  name: 'ChildSupport',
  tableName: 'child_support',
  properties: {
    ...recordKeeping,
    childPersonId: p.uuid().index(),
    /** For the age only; the registry holds the child's birth date. */
    birthDate: p.date(),
    kind: p.enum([...CHILD_SUPPORT_KINDS]),
    status: p.enum([...RECORDED_STATUSES]),
    /** None for those taken over from a roster. */
    applicationId: p.uuid().nullable().unique(),
    decidedOn: p.date(),
    /** Who cares for the child, and what they are to it by GB/T 4761. */
    guardianPersonId: p.uuid().nullable().index(),
    guardianRelation: p.text().nullable(),
    institutionCreditCode: p.text().nullable(),
    school: p.text().nullable(),
    payeePersonId: p.uuid(),
    accountSealed: p.text().nullable(),
    /** Keyed: equal for equal accounts, so that shared ones are found without opening any. */
    accountHash: p.text().nullable().index(),
    bankName: p.text().nullable(),
    lastVerifiedOn: p.date(),
    verifyDueOn: p.date().index(),
    /** What the registry said last of the child's registered residence, with the instant it said so. */
    registeredDivision: p.text().nullable(),
    registryRecordedAt: p.datetime().nullable(),
    /** The first day paid for, and the first no longer paid for; both are first days of a month. */
    validFrom: p.date(),
    validTo: p.date(),
    endedOn: p.date().nullable(),
    endReason: p.enum([...END_REASONS]).nullable(),
    /** The day the reason came about. */
    endOccurredOn: p.date().nullable(),
    endDocument: p.text().nullable(),
  },
  checks: [
    noOverlap('one_child_support_at_a_time', 'child_person_id'),
    { name: 'child_support_ends_after_it_begins', expression: 'valid_to >= valid_from' },
    {
      name: 'child_support_in_whole_months',
      expression: 'extract(day from valid_from) = 1 and extract(day from valid_to) = 1',
    },
    {
      name: 'child_support_ended_with_a_reason',
      expression: `(status = 'ENDED') = (end_reason is not null and ended_on is not null and end_document is not null)`,
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type ChildSupport = InferEntity<typeof ChildSupport>

/** The amount over an interval of whole months, with all it was computed from. */
export const ChildSupportAmount = defineEntity({
  name: 'ChildSupportAmount',
  tableName: 'child_support_amount',
  properties: {
    ...recordKeeping,
    support: () => p.manyToOne(ChildSupport).index(),
    kind: p.enum([...CHILD_SUPPORT_KINDS]),
    standardFen: p.bigint('number'),
    /** What the family's 低保 or 特困 holds for the child already. */
    assistanceFen: p.bigint('number'),
    monthlyFen: p.bigint('number'),
    reason: p.enum([...AMOUNT_REASONS]),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_child_support_amount_at_a_time', 'support_id'),
    { name: 'child_support_amount_is_not_negative', expression: 'monthly_fen >= 0 and assistance_fen >= 0' },
    { name: 'child_support_amount_within_standard', expression: 'monthly_fen <= standard_fen' },
    { name: 'child_support_amount_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  ...history,
  ...rowsByDivision,
})
export type ChildSupportAmount = InferEntity<typeof ChildSupportAmount>

/** 半年核查: somebody saw the child and looked at how it lives. */
export const ChildSupportVerification = defineEntity({
  name: 'ChildSupportVerification',
  tableName: 'child_support_verification',
  properties: {
    ...recordKeeping,
    support: () => p.manyToOne(ChildSupport).index(),
    verifiedOn: p.date(),
    verifiedBy: p.text(),
    method: p.enum([...VERIFICATION_METHODS]),
    result: p.enum([...VERIFICATION_RESULTS]),
    document: p.text(),
  },
  uniques: [{ name: 'one_verification_a_document', properties: ['support', 'verifiedOn', 'document'] }],
  ...history,
  ...rowsByDivision,
})
export type ChildSupportVerification = InferEntity<typeof ChildSupportVerification>

/** 就学延续: full-time study that lets the support go on after eighteen. */
export const StudyContinuation = defineEntity({
  name: 'StudyContinuation',
  tableName: 'study_continuation',
  properties: {
    ...recordKeeping,
    support: () => p.manyToOne(ChildSupport).index(),
    stage: p.enum([...STUDY_STAGES]),
    school: p.text(),
    document: p.text(),
    validFrom: p.date(),
    /** First day after the study is expected to end. */
    validTo: p.date(),
  },
  checks: [
    noOverlap('one_study_at_a_time', 'support_id'),
    { name: 'study_ends_after_it_begins', expression: 'valid_to > valid_from' },
    { name: 'postgraduates_are_not_continued', expression: `stage <> 'POSTGRADUATE'` },
  ],
  ...history,
  ...rowsByDivision,
})
export type StudyContinuation = InferEntity<typeof StudyContinuation>
