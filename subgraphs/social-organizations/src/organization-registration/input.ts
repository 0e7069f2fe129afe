import { z } from 'zod'
import { act, amountFen, creditCode, divisionCode, documentTitle, isoDate } from '../input-fields.ts'
import { OrganizationPersonInput } from '../person/index.ts'
import { FOUNDATION_KINDS, INDUSTRY_CLASSES, ORGANIZATION_KINDS, PNE_FORMS } from '../social-organization/entity.ts'
import { DIRECT_REGISTRATION_CLASSES, REGISTRATION_DENIAL_REASONS } from './entity.ts'

const sentence = z.string().trim().min(1).max(2_000)
const count = z.int().min(0).max(10_000_000)

export const ApplyInput = z
  .object({
    division: divisionCode,
    registryName: z.string().trim().min(1).max(100),
    kind: z.enum(ORGANIZATION_KINDS),
    name: z.string().trim().min(4).max(100),
    pneForm: z.enum(PNE_FORMS).nullish(),
    foundationKind: z.enum(FOUNDATION_KINDS).nullish(),
    industryClass: z.enum(INDUSTRY_CLASSES),
    asCharity: z.boolean(),
    supervisingUnit: z.string().trim().min(1).max(100).nullish(),
    directClass: z.enum(DIRECT_REGISTRATION_CLASSES).nullish(),
    consentedOn: isoDate.nullish(),
    address: z.string().trim().min(1).max(300),
    purpose: sentence,
    businessScope: sentence,
    activityArea: divisionCode.nullish(),
    registeredFund: amountFen,
    individualMembers: count,
    unitMembers: count,
    directors: count,
    fullTimeStaff: count,
    legalRepresentative: OrganizationPersonInput,
    isServingOfficial: z.boolean(),
    acceptedOn: isoDate,
    document: documentTitle,
  })
  .refine(({ kind, pneForm }) => (kind === 'PNE') === (pneForm != null), {
    message: 'a form goes with PNE',
    path: ['pneForm'],
  })
  .refine(({ kind, foundationKind }) => (kind === 'FOUNDATION') === (foundationKind != null), {
    message: 'a kind of foundation goes with FOUNDATION',
    path: ['foundationKind'],
  })
  .refine(({ supervisingUnit, directClass }) => (supervisingUnit == null) === (directClass != null), {
    message: 'either a supervising unit, or the class that registers directly',
    path: ['supervisingUnit'],
  })
  .refine(({ supervisingUnit, consentedOn }) => (supervisingUnit == null) === (consentedOn == null), {
    message: 'the supervising unit has consented on a day',
    path: ['consentedOn'],
  })
export type ApplyInput = z.infer<typeof ApplyInput>

export const ApproveInput = z.object({ ...act, creditCode, certificateUntil: isoDate.nullish() })
export type ApproveInput = z.infer<typeof ApproveInput>

export const DenyInput = z.object({ ...act, reasons: z.array(z.enum(REGISTRATION_DENIAL_REASONS)).min(1) })
export type DenyInput = z.infer<typeof DenyInput>

export const WithdrawInput = z.object(act)
export type WithdrawInput = z.infer<typeof WithdrawInput>
