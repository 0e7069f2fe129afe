import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { ASSISTANCE_AREAS, ASSISTANCE_PROGRAMMES } from '../assistance-standard/entity.ts'
import { AssistanceUnit } from '../assistance-unit/entity.ts'
import type { DenialReason, Means } from '../minimum-living-allowance/entity.ts'
import type { Assessment } from '../minimum-living-allowance/index.ts'
import { type ApplicationAct, type ApplicationState, applicationStates } from './states.ts'

export const CHANNELS = ['WINDOW', 'VILLAGE_PROXY', 'MINI_PROGRAM', 'ONLINE', 'PROACTIVE'] as const

export const MATERIALS = [
  'IDENTITY_DOCUMENT',
  'HOUSEHOLD_BOOK',
  'INCOME_STATEMENT',
  'PROPERTY_STATEMENT',
  'CHECK_AUTHORIZATION',
  'DISABILITY_CERTIFICATE',
  'MEDICAL_CERTIFICATE',
  'ENROLMENT_CERTIFICATE',
  'BANK_ACCOUNT',
  'OTHER',
] as const
export type Material = (typeof MATERIALS)[number]

export const NOT_ACCEPTED_REASONS = [
  'OUTSIDE_DIVISION',
  'CLEARLY_INELIGIBLE',
  'ALREADY_RECEIVING',
  'NOT_THE_FAMILY',
] as const
export const EXTENSION_REASONS = ['COMPLEX_CHECK', 'OBJECTION', 'MEMBER_AWAY', 'OTHER'] as const
export const OPINIONS = ['GRANT', 'DENY'] as const
export const AUTHORITY_LEVELS = ['COUNTY', 'TOWNSHIP'] as const
export const VISIT_FINDINGS = [
  'MATCHES_STATEMENT',
  'UNDECLARED_INCOME',
  'UNDECLARED_PROPERTY',
  'MEMBER_ABSENT',
  'HARDER_THAN_STATED',
] as const
export const INTERVIEWEES = ['NEIGHBOUR', 'VILLAGE_COMMITTEE', 'RELATIVE', 'EMPLOYER', 'SCHOOL'] as const
export const INTERVIEW_RESULTS = ['CONFIRMS', 'CONTRADICTS', 'DOES_NOT_KNOW'] as const
export const OBJECTION_RESULTS = ['UPHELD', 'REJECTED'] as const
export const DECLARATIONS = ['INCOME_AND_PROPERTY', 'CHECK_CONSENT', 'REPORTING_DUTY'] as const

export type CountySurveyReason = 'HANDLER_RELATIVE' | 'COMPLAINT'

const STATES = Object.keys(applicationStates) as ApplicationState[]

/** What a family asks for, and every step until it is decided. One application is evaluated against programmes in order. */
export const AssistanceApplication = defineEntity({
  name: 'AssistanceApplication',
  tableName: 'assistance_application',
  properties: {
    ...recordKeeping,
    serial: p.bigint('number').autoincrement().unique(),
    number: p.text().unique(),
    unit: () => p.manyToOne(AssistanceUnit).unique(),
    programme: p.enum([...ASSISTANCE_PROGRAMMES]),
    channel: p.enum([...CHANNELS]),
    state: p.enum(STATES).index(),
    applicantPersonId: p.uuid().index(),
    declaredMeans: p.json<Means>(),
    declarations: p.json<{ code: (typeof DECLARATIONS)[number]; textVersion: string; signedOn: string }[]>(),
    /** What was asked for in the one request for supplements; null until there was one. */
    askedMaterials: p.json<Material[]>().nullable(),
    missingMaterials: p.json<Material[]>(),
    notAcceptedReason: p.enum([...NOT_ACCEPTED_REASONS]).nullable(),
    acceptedOn: p.date().nullable(),
    countySurveyReasons: p.json<CountySurveyReason[]>(),
    /** 1 for the first survey and notice; one more after each objection or return. */
    round: p.integer(),
    verifiedMeans: p.json<Means>().nullable(),
    checkReportId: p.uuid().nullable(),
    opinion: p.enum([...OPINIONS]).nullable(),
    assessment: p.json<Assessment>().nullable(),
    statedReasons: p.json<DenialReason[]>(),
    reviewedBy: p.text().nullable(),
    extendedOn: p.date().nullable(),
    extensionReason: p.enum([...EXTENSION_REASONS]).nullable(),
    decidedOn: p.date().nullable(),
    decidedBy: p.text().nullable(),
    authorityLevel: p.enum([...AUTHORITY_LEVELS]).nullable(),
    denialReasons: p.json<DenialReason[]>(),
    denialExplanationSealed: p.text().nullable(),
    denialNoticeOn: p.date().nullable(),
  },
  checks: [
    {
      name: 'denial_has_reasons',
      expression: `state <> 'DENIED' or (denial_reasons <> '[]'::jsonb and denial_explanation_sealed is not null)`,
    },
    { name: 'decision_by_another_hand', expression: 'decided_by <> reviewed_by' },
  ],
  ...history,
  ...rowsByDivision,
})
export type AssistanceApplication = InferEntity<typeof AssistanceApplication>

/** One step: who, when, by which document, from which state to which. */
export const ApplicationStep = defineEntity({
  name: 'ApplicationStep',
  tableName: 'application_step',
  properties: {
    ...recordKeeping,
    application: () => p.manyToOne(AssistanceApplication).index(),
    /** Order of the steps. */
    serial: p.bigint('number').autoincrement().unique(),
    act: p.text().$type<ApplicationAct | 'DRAFT'>(),
    fromState: p.enum(STATES).nullable(),
    toState: p.enum(STATES),
    takenOn: p.date(),
    takenBy: p.text(),
    document: p.text(),
  },
  ...history,
  ...rowsByDivision,
})
export type ApplicationStep = InferEntity<typeof ApplicationStep>

/** 入户调查: at least two surveyors in the home, what they found, and whom else they asked. */
export const HomeVisit = defineEntity({
  name: 'HomeVisit',
  tableName: 'home_visit',
  properties: {
    ...recordKeeping,
    application: () => p.manyToOne(AssistanceApplication).index(),
    round: p.integer(),
    level: p.enum([...AUTHORITY_LEVELS]),
    visitedOn: p.date(),
    /** Accounts of the surveyors. */
    surveyors: p.json<string[]>(),
    findings: p.json<(typeof VISIT_FINDINGS)[number][]>(),
    noteSealed: p.text().nullable(),
    /** SM3 of the photographs in the file. */
    photoHashes: p.json<string[]>(),
    isSigned: p.boolean(),
    interviews: p.json<{ interviewee: (typeof INTERVIEWEES)[number]; result: (typeof INTERVIEW_RESULTS)[number] }[]>(),
  },
  checks: [{ name: 'visit_by_two', expression: 'jsonb_array_length(surveyors) >= 2' }],
  ...history,
  ...rowsByDivision,
})
export type HomeVisit = InferEntity<typeof HomeVisit>

/** 公示: what is posted is computed when it is read; here stand only size, area and amount. */
export const PublicNotice = defineEntity({
  name: 'PublicNotice',
  tableName: 'public_notice',
  properties: {
    ...recordKeeping,
    application: () => p.manyToOne(AssistanceApplication).index(),
    round: p.integer(),
    place: p.text(),
    area: p.enum([...ASSISTANCE_AREAS]),
    personsCount: p.integer(),
    monthlyFen: p.bigint('number'),
    postedFrom: p.date(),
    /** Last day it stands. */
    postedUntil: p.date(),
    closedOn: p.date().nullable(),
  },
  uniques: [{ name: 'one_notice_a_round', properties: ['application', 'round'] }],
  ...history,
  ...rowsByDivision,
})
export type PublicNotice = InferEntity<typeof PublicNotice>

/** 异议 to a notice. Who objected and why stands sealed. */
export const NoticeObjection = defineEntity({
  name: 'NoticeObjection',
  tableName: 'notice_objection',
  properties: {
    ...recordKeeping,
    notice: () => p.manyToOne(PublicNotice).index(),
    application: () => p.manyToOne(AssistanceApplication).index(),
    receivedOn: p.date(),
    groundsSealed: p.text(),
    result: p.enum([...OBJECTION_RESULTS]).nullable(),
    resolvedOn: p.date().nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type NoticeObjection = InferEntity<typeof NoticeObjection>
