import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

export const OLD_AGE_STATUSES = [
  'ELIGIBLE_FOUND',
  'APPLIED',
  'REVIEWED',
  'NOTICED',
  'GRANTED',
  'SURVIVAL_CHECK_DUE',
  'CONFIRMED',
  'SUSPENDED',
  'STOPPED',
  'DENIED',
] as const
export type OldAgeStatus = (typeof OLD_AGE_STATUSES)[number]

export const OLD_AGE_DENIAL_REASONS = [
  'TOO_YOUNG',
  'NOT_REGISTERED_HERE',
  'NOT_LOW_INCOME',
  'RECEIVES_ELSEWHERE',
  'DECEASED',
  'WITHDRAWN',
  'OTHER',
] as const
export type OldAgeDenialReason = (typeof OLD_AGE_DENIAL_REASONS)[number]

export const OLD_AGE_STOP_REASONS = [
  'DEATH',
  'MOVED_OUT',
  'UNREACHABLE',
  'RENOUNCED',
  'RECEIVES_ELSEWHERE',
  'GRANTED_IN_ERROR',
  'OTHER',
] as const
export type OldAgeStopReason = (typeof OLD_AGE_STOP_REASONS)[number]

export const SURVIVAL_METHODS = ['ONSITE', 'PHONE', 'VIDEO', 'BIOMETRIC'] as const
export type SurvivalMethod = (typeof SURVIVAL_METHODS)[number]

export const OLD_AGE_TASK_REASONS = [
  'DECEASED',
  'STOP_MONTH_DIFFERS',
  'DEATH_REVOKED',
  'MOVED_OUT',
  'BIRTH_DATE_DIFFERS',
  'DUPLICATE',
] as const
export type OldAgeTaskReason = (typeof OLD_AGE_TASK_REASONS)[number]

/** 高龄津贴 of one person from finding or application to its end. What is paid follows from age and standard. */
export const OldAgeAllowance = defineEntity({
  name: 'OldAgeAllowance',
  tableName: 'old_age_allowance',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    /** Who draws the money: the person, or somebody in their stead (代领人). */
    payeePersonId: p.uuid(),
    /** For ages only; the registry holds the person's birth date. */
    birthDate: p.date(),
    status: p.enum([...OLD_AGE_STATUSES]),
    foundOn: p.date().nullable(),
    appliedOn: p.date().nullable(),
    lowIncomeDocument: p.text().nullable(),
    surveyedOn: p.date().nullable(),
    surveyDocument: p.text().nullable(),
    reviewedOn: p.date().nullable(),
    reviewDocument: p.text().nullable(),
    noticedOn: p.date().nullable(),
    noticePlace: p.text().nullable(),
    decidedOn: p.date().nullable(),
    decisionDocument: p.text().nullable(),
    denialReasons: p.json<OldAgeDenialReason[]>(),
    accountSealed: p.text().nullable(),
    accountHash: p.text().nullable().index(),
    bankName: p.text().nullable(),
    survivalDueOn: p.date().nullable().index(),
    lastConfirmedOn: p.date().nullable(),
    /** What the registry said last, with the instant it said so. */
    registeredDivision: p.text().nullable(),
    registryBirthDate: p.date().nullable(),
    registryRecordedAt: p.datetime().nullable(),
    /** The first day paid for, and the first no longer paid for; both are first days of a month. */
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    stoppedOn: p.date().nullable(),
    stopReason: p.enum([...OLD_AGE_STOP_REASONS]).nullable(),
    stopDocument: p.text().nullable(),
  },
  uniques: [
    {
      name: 'one_open_old_age_application',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (${columns.personId}) where status in ('ELIGIBLE_FOUND', 'APPLIED', 'REVIEWED', 'NOTICED')`,
    },
  ],
  checks: [
    noOverlap('one_old_age_allowance_at_a_time', 'person_id', 'valid_from is not null'),
    {
      name: 'granted_from_a_day',
      expression: `(status in ('GRANTED', 'SURVIVAL_CHECK_DUE', 'CONFIRMED', 'SUSPENDED', 'STOPPED')) = (valid_from is not null)`,
    },
    {
      name: 'stopped_with_a_reason',
      expression: `(status = 'STOPPED') = (valid_to is not null and stop_reason is not null)`,
    },
    { name: 'denied_with_a_reason', expression: `(status = 'DENIED') = (denial_reasons <> '[]'::jsonb)` },
    { name: 'old_age_allowance_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  ...history,
  ...rowsByDivision,
})
export type OldAgeAllowance = InferEntity<typeof OldAgeAllowance>

/** Months not paid until the person is seen alive; they may be paid afterwards, if the officer says so. */
export const OldAgeSuspension = defineEntity({
  name: 'OldAgeSuspension',
  tableName: 'old_age_suspension',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(OldAgeAllowance).index(),
    reason: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    isPaidLater: p.boolean(),
  },
  checks: [noOverlap('one_old_age_suspension_at_a_time', 'allowance_id')],
  ...history,
  ...rowsByDivision,
})
export type OldAgeSuspension = InferEntity<typeof OldAgeSuspension>

/** 生存认证: somebody saw that the person lives. */
export const SurvivalCheck = defineEntity({
  name: 'SurvivalCheck',
  tableName: 'survival_check',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(OldAgeAllowance).index(),
    checkedOn: p.date(),
    method: p.enum([...SURVIVAL_METHODS]),
    checkedBy: p.text(),
    document: p.text().nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type SurvivalCheck = InferEntity<typeof SurvivalCheck>

/** What was learnt that an allowance may not agree with: somebody is to look, and payment waits where money is at stake. */
export const OldAgeTask = defineEntity({
  name: 'OldAgeTask',
  tableName: 'old_age_task',
  properties: {
    ...recordKeeping,
    allowance: () => p.manyToOne(OldAgeAllowance).index(),
    reason: p.enum([...OLD_AGE_TASK_REASONS]),
    /** The day of death, the division, the other allowance: with the reason it names the task. */
    cause: p.text(),
    state: p.enum(['OPEN', 'SETTLED', 'DISMISSED']),
    raisedOn: p.date(),
    dueOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_old_age_task_a_cause', properties: ['allowance', 'reason', 'cause'] }],
  checks: [{ name: 'old_age_task_closed_on_a_day', expression: `(state = 'OPEN') = (closed_on is null)` }],
  ...history,
  ...rowsByDivision,
})
export type OldAgeTask = InferEntity<typeof OldAgeTask>
