import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

export const REGISTRATION_KINDS = ['ENTERPRISE', 'PNE', 'PUBLIC_INSTITUTION'] as const
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number]

export const OPERATION_MODES = ['PUBLIC_PUBLIC', 'PUBLIC_PRIVATE', 'PRIVATE', 'PARTNERSHIP'] as const
export type OperationMode = (typeof OPERATION_MODES)[number]

export const INSTITUTION_KINDS = [
  'DESTITUTE_HOME',
  'SOCIAL_WELFARE_INSTITUTE',
  'ELDER_HOME',
  'NURSING_HOME',
  'RURAL_HOME',
] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

export const MEDICAL_SERVICES = ['NONE', 'OWN_CLINIC', 'COOPERATION'] as const
export type MedicalService = (typeof MEDICAL_SERVICES)[number]

export const FILING_STATUSES = [
  'REGISTERED',
  'OPENED',
  'FILING_SUBMITTED',
  'SUPPLEMENT',
  'FILED',
  'CHANGED',
  'SUSPENDED',
  'CLOSED',
] as const
export type FilingStatus = (typeof FILING_STATUSES)[number]

export const FILING_MATERIALS = ['APPLICATION', 'REGISTRATION_CERTIFICATE', 'COMMITMENT'] as const
export type FilingMaterial = (typeof FILING_MATERIALS)[number]

export const RATING_SCHEMES = ['STAR', 'CREDIT'] as const
export type RatingScheme = (typeof RATING_SCHEMES)[number]

/** A place that houses and cares for elders day and night, in ten beds or more. */
export const CareInstitution = defineEntity({
  name: 'CareInstitution',
  tableName: 'care_institution',
  properties: {
    ...recordKeeping,
    name: p.text(),
    creditCode: p.text().nullable(),
    registrationKind: p.enum([...REGISTRATION_KINDS]),
    operationMode: p.enum([...OPERATION_MODES]),
    kind: p.enum([...INSTITUTION_KINDS]),
    isInclusive: p.boolean(),
    address: p.text(),
    phoneSealed: p.text().nullable(),
    directorPersonId: p.uuid().nullable(),
    builtYear: p.integer().nullable(),
    floorAreaSquareMetres: p.decimal().nullable(),
    designedBeds: p.integer(),
    carerCount: p.integer().nullable(),
    medicalService: p.enum([...MEDICAL_SERVICES]),
    medicalDocument: p.text().nullable(),
    fireApprovalNumber: p.text().nullable(),
    foodLicenceNumber: p.text().nullable(),
    longitude: p.decimal().nullable(),
    latitude: p.decimal().nullable(),
    /** Null where a roster did not say. */
    registeredOn: p.date().nullable(),
    filingStatus: p.enum([...FILING_STATUSES]).index(),
    /** Where a suspended institution stood before, and goes back to. */
    suspendedFrom: p.enum([...FILING_STATUSES]).nullable(),
    /** The day the first elder moved in; the filing clock runs from it. */
    openedOn: p.date().nullable(),
    filingDueOn: p.date().nullable(),
    filingSubmittedOn: p.date().nullable(),
    filedOn: p.date().nullable(),
    filingNumber: p.text().nullable(),
    closedOn: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_living_institution_a_credit_code',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (${columns.creditCode}) where filing_status <> 'CLOSED'`,
    },
    { name: 'one_institution_a_filing_number', properties: ['filingNumber'] },
  ],
  checks: [
    { name: 'closed_on_a_day', expression: `(filing_status = 'CLOSED') = (closed_on is not null)` },
    {
      name: 'filed_with_a_number',
      expression: `(filing_status <> 'FILED' and filing_status <> 'CHANGED') or (filed_on is not null and filing_number is not null)`,
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type CareInstitution = InferEntity<typeof CareInstitution>

/** One step of the filing: who took it when, on what paper, and what came before. */
export const FilingStep = defineEntity({
  name: 'FilingStep',
  tableName: 'filing_step',
  properties: {
    ...recordKeeping,
    institution: () => p.manyToOne(CareInstitution).index(),
    event: p.text(),
    fromStatus: p.enum([...FILING_STATUSES]),
    toStatus: p.enum([...FILING_STATUSES]),
    takenOn: p.date(),
    takenBy: p.text(),
    document: p.text().nullable(),
    /** What is missing, what changed, why it stands still. */
    remark: p.text().nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type FilingStep = InferEntity<typeof FilingStep>

/** A grade that holds for an interval: stars of the national standard, or the province's credit grade. */
export const InstitutionRating = defineEntity({
  name: 'InstitutionRating',
  tableName: 'institution_rating',
  properties: {
    ...recordKeeping,
    institution: () => p.manyToOne(CareInstitution).index(),
    scheme: p.enum([...RATING_SCHEMES]),
    grade: p.text(),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [noOverlap('one_rating_at_a_time', 'institution_id, scheme')],
  ...history,
  ...rowsByDivision,
})
export type InstitutionRating = InferEntity<typeof InstitutionRating>

/** An announced end: told ahead, so that every resident can be settled elsewhere. */
export const InstitutionClosure = defineEntity({
  name: 'InstitutionClosure',
  tableName: 'institution_closure',
  properties: {
    ...recordKeeping,
    institution: () => p.manyToOne(CareInstitution).index(),
    state: p.enum(['ANNOUNCED', 'WITHDRAWN', 'CLOSED']),
    announcedOn: p.date(),
    closesOn: p.date(),
    reason: p.text(),
    resettlementPlan: p.text(),
    endedOn: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_closure_at_a_time',
      expression: (columns, table, name) =>
        `create unique index "${name}" on ${table} (${columns.institution}) where state = 'ANNOUNCED'`,
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type InstitutionClosure = InferEntity<typeof InstitutionClosure>
