import { z } from 'zod'
import { localDate, personId } from './fields.ts'

const kind = z.enum(['ASSOCIATION', 'PNE', 'FOUNDATION'])
const organizationId = z.uuid()
const post = z.string()
const list = z.enum(['ABNORMAL', 'SERIOUS'])
const step = { from: z.string().nullable(), to: z.string(), event: z.string(), on: localDate }

/** What social organizations tell: the register, leaders, credit lists, charities, annual inspections. */
export const socialOrganizationsEvents = {
  'social-organizations.registration.moved': z.strictObject({ kind, ...step }),
  'social-organizations.organization.registered': z.strictObject({
    kind,
    creditCode: z.string(),
    status: z.string(),
    industryClass: z.string().nullable(),
    isCharity: z.boolean(),
    since: localDate,
  }),
  /** What is registered of it changed; `matters` says what, never the words of it. */
  'social-organizations.organization.changed': z.strictObject({ matters: z.array(z.string()), on: localDate }),
  'social-organizations.organization.moved': z.strictObject({ kind, reason: z.string().nullable(), ...step }),
  'social-organizations.organization.graded': z.strictObject({
    grade: z.int(),
    validFrom: localDate,
    validTo: localDate.nullable(),
  }),
  'social-organizations.organization.partyReported': z.strictObject({
    partyOrganization: z.string(),
    partyMembers: z.int(),
    on: localDate,
  }),
  /** Records that an import had made or changed are as they were before it. */
  'social-organizations.import.reversed': z.strictObject({ kind: z.string(), records: z.int(), on: localDate }),
  'social-organizations.leader.appointed': z.strictObject({ organizationId, personId, post, since: localDate }),
  'social-organizations.leader.left': z.strictObject({
    organizationId,
    personId,
    post,
    until: localDate,
    reason: z.string(),
  }),
  'social-organizations.creditList.entered': z.strictObject({
    organizationId,
    list,
    ground: z.string(),
    since: localDate,
  }),
  'social-organizations.creditList.dutyFulfilled': z.strictObject({
    organizationId,
    list,
    ground: z.string(),
    on: localDate,
  }),
  'social-organizations.creditList.left': z.strictObject({
    organizationId,
    list,
    ground: z.string(),
    until: localDate,
    reason: z.string(),
  }),
  'social-organizations.charity.moved': z.strictObject({ organizationId, ...step }),
  'social-organizations.fundraising.moved': z.strictObject({ organizationId, ...step }),
  'social-organizations.inspection.moved': z.strictObject({
    organizationId,
    year: z.int(),
    filing: z.enum(['INSPECTION', 'ANNUAL_REPORT']),
    result: z.string().nullable(),
    ...step,
  }),
}
