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
import { checkSources, type FoundObject } from './sources.ts'
import { type CheckOrderStatus, checkOrderStates, checkReasons, RUNNING } from './states.ts'

const signers = ['SELF', 'GUARDIAN_OF_MINOR', 'GUARDIAN_OF_INCAPABLE_ADULT'] as const
export type CheckSigner = (typeof signers)[number]

const closures = ['AUTHORIZATION_REVOKED', 'AUTHORIZATION_EXPIRED'] as const
/** Why a question may not be asked any more. */
export type ItemClosure = (typeof closures)[number]

const conclusions = ['EXCEEDS', 'OK', 'PARTIAL'] as const
export type CheckConclusion = (typeof conclusions)[number]

export type CheckLimit = 'FINANCIAL_ASSETS' | 'HOMES' | 'MOTOR_VEHICLES' | 'BUSINESSES'

/** A limit that is passed: amounts in fen for financial assets, else numbers of things. */
export interface Excess {
  limit: CheckLimit
  foundFen: number | null
  allowedFen: number | null
  foundCount: number | null
  allowedCount: number | null
}

/** One person's word that the sources may be asked, for the county it was given to. The signed paper stays in its file. */
export const CheckAuthorization = defineEntity({
  name: 'CheckAuthorization',
  tableName: 'check_authorization',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    signedBy: p.enum(signers),
    guardianId: p.uuid().nullable(),
    form: p.enum(['HANDWRITTEN', 'FINGERPRINT', 'ELECTRONIC']),
    materialNumber: p.text(),
    signedOn: p.date(),
    validFrom: p.date(),
    validTo: p.date(),
    revokedOn: p.date().nullable(),
    revocationReason: p.enum(['WITHDRAWN_BY_PERSON', 'APPLICATION_WITHDRAWN', 'SIGNED_IN_ERROR']).nullable(),
  },
  checks: [
    { name: 'check_authorization_has_period', expression: 'valid_from < valid_to' },
    { name: 'check_authorization_by_guardian', expression: `(signed_by = 'SELF') = (guardian_id is null)` },
    { name: 'check_authorization_not_own_guardian', expression: 'guardian_id <> person_id' },
  ],
  ...history,
  ...rowsByDivision,
})
export type CheckAuthorization = InferEntity<typeof CheckAuthorization>

/** One check of a family: who is checked, with which sources, and how far it is. */
export const CheckOrder = defineEntity({
  name: 'CheckOrder',
  tableName: 'check_order',
  properties: {
    ...recordKeeping,
    unitId: p.uuid().nullable(),
    applicationId: p.uuid().nullable().index(),
    /** Whose standard the limit of financial assets follows. */
    area: p.enum([...ASSISTANCE_AREAS]),
    reason: p.enum(checkReasons),
    status: p.enum(Object.keys(checkOrderStates) as CheckOrderStatus[]),
    /** 1 for the check itself, one more for each re-check after an objection. */
    round: p.integer(),
    orderedOn: p.date(),
    requestedOn: p.date().nullable(),
    firstReportedOn: p.date().nullable(),
    objectedOn: p.date().nullable(),
    recheckReportedOn: p.date().nullable(),
    repliedSinceReport: p.boolean(),
    cancellationReason: p.enum(['APPLICATION_WITHDRAWN', 'ORDERED_IN_ERROR', 'NO_LONGER_NEEDED']).nullable(),
  },
  checks: [{ name: 'check_order_has_purpose', expression: 'unit_id is not null or application_id is not null' }],
  uniques: [
    {
      name: 'one_running_check',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (coalesce(${columns.unitId}, ${columns.applicationId}), ${columns.reason}) where status in (${RUNNING.map((status) => `'${status}'`).join(', ')})`,
    },
  ],
  indexes: [{ name: 'check_order_of_unit', properties: ['unitId', 'orderedOn'] }],
  ...history,
  ...rowsByDivision,
})
export type CheckOrder = InferEntity<typeof CheckOrder>

/** A person who is checked, and the authorization the order rests on. */
export const CheckMember = defineEntity({
  name: 'CheckMember',
  tableName: 'check_member',
  properties: {
    ...recordKeeping,
    order: () => p.manyToOne(CheckOrder),
    personId: p.uuid().index(),
    authorization: () => p.manyToOne(CheckAuthorization),
  },
  uniques: [{ name: 'check_member_once', properties: ['order', 'personId'] }],
  ...history,
  ...rowsByDivision,
})
export type CheckMember = InferEntity<typeof CheckMember>

/** One question: one source about one person. */
export const CheckItem = defineEntity({
  name: 'CheckItem',
  tableName: 'check_item',
  properties: {
    ...recordKeeping,
    order: () => p.manyToOne(CheckOrder),
    personId: p.uuid(),
    source: p.enum(checkSources),
    /** Must be answered before the report may say OK. */
    required: p.boolean(),
    status: p.enum(['OUTSTANDING', 'REPLIED', 'CLOSED']),
    requestedAt: p.datetime().nullable(),
    repliedAt: p.datetime().nullable(),
    closure: p.enum(closures).nullable(),
  },
  checks: [{ name: 'check_item_closed_with_reason', expression: `(status = 'CLOSED') = (closure is not null)` }],
  uniques: [{ name: 'check_item_once', properties: ['order', 'personId', 'source'] }],
  ...history,
  ...rowsByDivision,
})
export type CheckItem = InferEntity<typeof CheckItem>

/** What a source answered. A later answer with another value is a further row; the newest counts. */
export const CheckReply = defineEntity({
  name: 'CheckReply',
  tableName: 'check_reply',
  properties: {
    ...recordKeeping,
    item: () => p.manyToOne(CheckItem),
    sequence: p.integer(),
    found: p.boolean(),
    amountFen: p.bigint('number').nullable(),
    details: p.json<FoundObject[]>(),
    /** The day the source's figures are of. */
    asOf: p.date().nullable(),
    repliedAt: p.datetime(),
    recordedBy: p.text(),
  },
  checks: [{ name: 'check_reply_amount_not_negative', expression: 'amount_fen >= 0' }],
  uniques: [{ name: 'check_reply_in_order', properties: ['item', 'sequence'] }],
  ...history,
  ...rowsByDivision,
})
export type CheckReply = InferEntity<typeof CheckReply>

export interface Gap {
  itemId: string
  reason: ItemClosure | 'NO_REPLY'
}

/** What the replies came to on the day of issue. Never changed: a later report of the order stands beside it. */
export const CheckReport = defineEntity({
  name: 'CheckReport',
  tableName: 'check_report',
  properties: {
    ...recordKeeping,
    order: () => p.manyToOne(CheckOrder),
    unitId: p.uuid().nullable(),
    number: p.text(),
    serial: p.integer(),
    round: p.integer(),
    issuedAt: p.datetime(),
    validFrom: p.date(),
    validTo: p.date(),
    conclusion: p.enum(conclusions),
    memberCount: p.integer(),
    financialFen: p.bigint('number'),
    excesses: p.json<Excess[]>(),
    gaps: p.json<Gap[]>(),
  },
  checks: [
    { name: 'check_report_has_period', expression: 'valid_from < valid_to' },
    { name: 'check_report_ok_without_gaps', expression: `conclusion <> 'OK' or gaps = '[]'::jsonb` },
  ],
  uniques: [{ name: 'check_report_number', properties: ['number'] }],
  indexes: [{ name: 'check_report_of_unit', properties: ['unitId', 'validTo'] }],
  ...history,
  ...rowsByDivision,
})
export type CheckReport = InferEntity<typeof CheckReport>

/** The last number given in one county and year; its row is the lock that gives numbers one after another. */
export const CheckReportSeries = defineEntity({
  name: 'CheckReportSeries',
  tableName: 'check_report_series',
  properties: { series: p.text().primary(), lastSerial: p.integer() },
})

/** A member says the report is wrong; the next report answers. */
export const CheckObjection = defineEntity({
  name: 'CheckObjection',
  tableName: 'check_objection',
  properties: {
    ...recordKeeping,
    report: () => p.manyToOne(CheckReport),
    order: () => p.manyToOne(CheckOrder),
    raisedById: p.uuid(),
    raisedOn: p.date(),
    ground: p.enum(['NOT_MINE', 'OUTDATED', 'WRONG_AMOUNT', 'DISPOSED_OF', 'HELD_FOR_OTHERS', 'OTHER']),
    materialNumber: p.text().nullable(),
    itemIds: p.json<string[]>(),
    answer: () => p.manyToOne(CheckReport).nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type CheckObjection = InferEntity<typeof CheckObjection>

/** Which sources must answer before a report may say OK, by reason, division and validity. The nearest division wins. */
export const CheckSourcePolicy = defineEntity({
  name: 'CheckSourcePolicy',
  tableName: 'check_source_policy',
  properties: {
    ...recordKeeping,
    reason: p.enum(checkReasons),
    sources: p.enum(checkSources).array(),
    legalBasis: p.text(),
    verified: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [noOverlap('one_check_source_policy', 'reason, division')],
  ...history,
})
export type CheckSourcePolicy = InferEntity<typeof CheckSourcePolicy>
