import { z } from 'zod'
import { amountFen, localDate, month, personId } from './fields.ts'

const institutionId = z.uuid()
const programme = z.literal('OLD_AGE')
const abilityLevel = z.enum(['INTACT', 'MILD', 'MODERATE', 'SEVERE', 'TOTAL'])
const bedKind = z.enum(['ORDINARY', 'NURSING'])
const payKind = z.enum(['SOCIAL', 'DESTITUTE', 'MLA', 'OTHER'])
const hazard = {
  institutionId,
  kind: z.enum(['FACILITY_DEFECT', 'QUALIFICATION', 'MANAGEMENT', 'ILLEGAL_SERVICE', 'OTHER']),
  severity: z.enum(['GENERAL', 'MAJOR']),
}

/** What elderly care tells: institutions, beds and residents, inspections and hazards, assessments, 高龄津贴. */
export const elderlyCareEvents = {
  'elderly-care.institution.registered': z.strictObject({
    kind: z.string(),
    registrationKind: z.string(),
    operationMode: z.string(),
    creditCode: z.string().nullable(),
    designedBeds: z.int(),
    filingStatus: z.string(),
    registeredOn: localDate.nullable(),
  }),
  'elderly-care.institution.removed': z.strictObject({ on: localDate }),
  'elderly-care.institution.changed': z.strictObject({
    operationMode: z.string(),
    designedBeds: z.int(),
    on: localDate,
  }),
  'elderly-care.institution.moved': z.strictObject({
    from: z.string(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'elderly-care.institution.rated': z.strictObject({
    scheme: z.enum(['STAR', 'CREDIT']),
    grade: z.string(),
    validFrom: localDate,
    validTo: localDate.nullable(),
  }),
  'elderly-care.institution.closureAnnounced': z.strictObject({ announcedOn: localDate, closesOn: localDate }),
  'elderly-care.institution.closureWithdrawn': z.strictObject({ on: localDate }),
  'elderly-care.bed.opened': z.strictObject({
    institutionId,
    kind: bedKind,
    since: localDate,
    /** Of a bed that was taken over as it stood; a new one is FREE. */
    status: z.string().optional(),
  }),
  'elderly-care.bed.changed': z.strictObject({ institutionId, kind: bedKind, status: z.string(), since: localDate }),
  'elderly-care.bed.closed': z.strictObject({ institutionId, until: localDate }),
  'elderly-care.assessment.recorded': z.strictObject({
    level: abilityLevel,
    score: z.int(),
    validFrom: localDate,
    validTo: localDate,
  }),
  /** A newer one took its place on `until`; or no longer does, because it was voided. */
  'elderly-care.assessment.replaced': z.strictObject({ level: abilityLevel, validFrom: localDate, until: localDate }),
  'elderly-care.assessment.voided': z.strictObject({ on: localDate }),
  'elderly-care.residency.started': z.strictObject({
    institutionId,
    bedId: z.uuid(),
    payKind,
    level: abilityLevel.nullable(),
    since: localDate,
  }),
  'elderly-care.residency.moved': z.strictObject({ institutionId, bedId: z.uuid(), on: localDate }),
  'elderly-care.residency.termsChanged': z.strictObject({ payKind, on: localDate }),
  'elderly-care.residency.ended': z.strictObject({ institutionId, until: localDate, reason: z.string() }),
  'elderly-care.residency.conflictRaised': z.strictObject({ residencyId: z.uuid(), kind: z.string(), on: localDate }),
  'elderly-care.residency.conflictClosed': z.strictObject({
    residencyId: z.uuid(),
    kind: z.string(),
    state: z.enum(['SETTLED', 'DISMISSED']),
    on: localDate,
  }),
  'elderly-care.inspection.drawn': z.strictObject({
    kind: z.string(),
    drawn: z.int(),
    candidates: z.int(),
    on: localDate,
  }),
  'elderly-care.inspection.done': z.strictObject({
    institutionId,
    kind: z.string(),
    hazards: z.int(),
    on: localDate,
  }),
  'elderly-care.inspection.published': z.strictObject({ kind: z.string(), on: localDate }),
  'elderly-care.hazard.found': z.strictObject({ ...hazard, on: localDate }),
  'elderly-care.hazard.moved': z.strictObject({
    ...hazard,
    from: z.string(),
    to: z.string(),
    event: z.string(),
    on: localDate,
    dueOn: localDate.nullable(),
  }),
  'elderly-care.oldAgeStandard.published': z.strictObject({
    fromAge: z.int(),
    belowAge: z.int().nullable(),
    monthlyFen: amountFen,
    validFrom: localDate,
  }),
  'elderly-care.oldAgeAllowance.moved': z.strictObject({
    from: z.string().nullable(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'elderly-care.oldAgeAllowance.confirmed': z.strictObject({ method: z.string(), on: localDate, nextDueOn: localDate }),
  'elderly-care.oldAgeAllowance.accountChanged': z.strictObject({
    accountHash: z.string().regex(/^[0-9a-f]{64}$/),
    since: localDate,
  }),
  'elderly-care.grant.started': z.strictObject({
    programme,
    personId,
    band: z.string(),
    monthlyFen: amountFen,
    since: localDate,
  }),
  /** Another band of age, or another standard, from the first day of a month on. */
  'elderly-care.grant.changed': z.strictObject({
    programme,
    personId,
    band: z.string(),
    monthlyFen: amountFen,
    since: localDate,
  }),
  'elderly-care.grant.suspended': z.strictObject({ programme, since: localDate }),
  'elderly-care.grant.resumed': z.strictObject({ programme, since: localDate, paysArrears: z.boolean() }),
  'elderly-care.grant.ended': z.strictObject({ programme, until: localDate, reason: z.string() }),
  'elderly-care.grant.taskRaised': z.strictObject({
    programme,
    grantId: z.uuid(),
    reason: z.string(),
    on: localDate,
    dueOn: localDate.nullable(),
  }),
  'elderly-care.grant.taskClosed': z.strictObject({
    programme,
    grantId: z.uuid(),
    reason: z.string(),
    state: z.enum(['SETTLED', 'DISMISSED']),
    on: localDate,
  }),
  'elderly-care.payment.paid': z.strictObject({ scheme: z.string(), month, amountFen }),
  'elderly-care.payment.returned': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
  'elderly-care.payment.recovering': z.strictObject({ scheme: z.string(), month, amountFen, reason: z.string() }),
}
