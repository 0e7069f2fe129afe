import { defineEntity, history, type InferEntity, inScope, p, recordKeeping } from '@civil-affairs/kit'
import { CHILD_SUPPORT_KINDS } from '../child-support/entity.ts'
import { type ChildApplicationAct, type ChildApplicationState, childApplicationStates } from './states.ts'

const STATES = Object.keys(childApplicationStates) as ChildApplicationState[]
export const OPEN_STATES = [
  'SUBMITTED',
  'SUPPLEMENT',
  'ACCEPTED',
  'PUSHED_OUT',
  'CHECKING',
  'CONFIRMING',
] as const satisfies ChildApplicationState[]

export const CHILD_CHANNELS = ['WINDOW', 'VILLAGE_PROXY', 'ONLINE', 'PROACTIVE', 'OTHER_PROVINCE'] as const
export const CHILD_MATERIALS = [
  'IDENTITY_DOCUMENT',
  'HOUSEHOLD_BOOK',
  'PARENT_EVIDENCE',
  'GUARDIAN_DOCUMENT',
  'ENROLMENT_CERTIFICATE',
  'MEDICAL_DIAGNOSIS',
  'BANK_ACCOUNT',
] as const
export type ChildMaterial = (typeof CHILD_MATERIALS)[number]

export const CHILD_NOT_ACCEPTED_REASONS = ['NOT_A_MINOR', 'ALREADY_SUPPORTED', 'CLEARLY_INELIGIBLE'] as const
export const CHILD_OPINIONS = ['GRANT', 'DENY'] as const

export const CHILD_DENIAL_REASONS = [
  'NOT_A_MINOR',
  'FATHER_ABLE',
  'MOTHER_ABLE',
  'CHILD_DIED',
  'ADOPTED',
  'NOT_REGISTERED_HERE',
  'ALREADY_SUPPORTED',
  'FALSE_STATEMENT',
] as const
export type ChildDenialReason = (typeof CHILD_DENIAL_REASONS)[number]

const scope = `${inScope} or public.hub_in_scope(accepted_division)`

/** 孤儿、事实无人抚养儿童认定申请: from any township's counter to the county's decision, and back to the family. */
export const ChildSupportApplication = defineEntity({
  name: 'ChildSupportApplication',
  tableName: 'child_support_application',
  properties: {
    /** `division` is the township in charge: the accepting one until it has pushed, then that of the registration. */
    ...recordKeeping,
    acceptedDivision: p.text().index(),
    registeredDivision: p.text(),
    channel: p.enum([...CHILD_CHANNELS]),
    state: p.enum(STATES).index(),
    childPersonId: p.uuid().index(),
    /** For the age only; the registry holds the child's birth date. */
    birthDate: p.date(),
    applicantPersonId: p.uuid(),
    applicantRelation: p.text(),
    institutionCreditCode: p.text().nullable(),
    school: p.text().nullable(),
    /** 艾滋病病毒感染儿童: the diagnosis that proves it; extra confidential. */
    medicalDocument: p.text().nullable(),
    payeePersonId: p.uuid(),
    accountSealed: p.text().nullable(),
    accountHash: p.text().nullable(),
    bankName: p.text().nullable(),
    missingMaterials: p.json<ChildMaterial[]>(),
    wasSupplementAsked: p.boolean(),
    notAcceptedReason: p.enum([...CHILD_NOT_ACCEPTED_REASONS]).nullable(),
    acceptedOn: p.date().nullable(),
    pushedOn: p.date().nullable(),
    checkStartedOn: p.date().nullable(),
    opinion: p.enum([...CHILD_OPINIONS]).nullable(),
    kind: p.enum([...CHILD_SUPPORT_KINDS]).nullable(),
    statedReasons: p.json<ChildDenialReason[]>(),
    reviewedOn: p.date().nullable(),
    reviewedBy: p.text().nullable(),
    decidedOn: p.date().nullable(),
    decidedBy: p.text().nullable(),
    denialReasons: p.json<ChildDenialReason[]>(),
    /** What another province answered. */
    answer: p.enum(['GRANTED', 'DENIED']).nullable(),
    toldOn: p.date().nullable(),
    closedOn: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_open_child_application',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (${columns.childPersonId}) where state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`,
    },
  ],
  checks: [
    { name: 'child_denial_has_reasons', expression: `state <> 'DENIED' or denial_reasons <> '[]'::jsonb` },
    { name: 'child_decision_by_another_hand', expression: 'decided_by <> reviewed_by' },
  ],
  ...history,
  // Who accepted it elsewhere tells the family the result, and must see it.
  policies: [{ name: 'rows_by_division', using: scope, check: scope }],
  rowLevelSecurity: 'force' as const,
})
export type ChildSupportApplication = InferEntity<typeof ChildSupportApplication>

/** One step: who, when, by which document, from which state to which. */
export const ChildSupportStep = defineEntity({
  name: 'ChildSupportStep',
  tableName: 'child_support_step',
  properties: {
    ...recordKeeping,
    acceptedDivision: p.text(),
    application: () => p.manyToOne(ChildSupportApplication).index(),
    /** Order of the steps. */
    serial: p.bigint('number').autoincrement().unique(),
    act: p.text().$type<ChildApplicationAct | 'APPLY'>(),
    fromState: p.enum(STATES).nullable(),
    toState: p.enum(STATES),
    takenOn: p.date(),
    takenBy: p.text(),
    document: p.text(),
  },
  ...history,
  policies: [{ name: 'rows_by_division', using: scope, check: scope }],
  rowLevelSecurity: 'force' as const,
})
export type ChildSupportStep = InferEntity<typeof ChildSupportStep>
