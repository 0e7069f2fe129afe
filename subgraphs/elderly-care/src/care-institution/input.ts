import { readCreditCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { divisionCode, documentTitle, ElderInput, isoDate, phoneNumber } from '../person/index.ts'
import {
  FILING_MATERIALS,
  INSTITUTION_KINDS,
  MEDICAL_SERVICES,
  OPERATION_MODES,
  RATING_SCHEMES,
  REGISTRATION_KINDS,
} from './entity.ts'
import { isGrade } from './rules.ts'

export const creditCode = z.string().transform((text, context) => {
  const reading = readCreditCode(text)
  const fault = reading.ok ? reading.warnings.find(({ code }) => code === 'CHECK_CHARACTER') : null
  if (reading.ok && fault == null) return reading.number
  context.addIssue({ code: 'custom', message: reading.ok ? fault!.messages.zh : reading.messages.zh })
  return z.NEVER
})

const remark = z.string().trim().min(1).max(500)
const number = z.string().trim().min(1).max(60)
const decimal = z.string().max(20)
const institution = { institutionId: z.uuid(), version: z.int() }

const particulars = {
  name: z.string().trim().min(1).max(200),
  address: z.string().trim().min(1).max(300),
  phone: phoneNumber.nullish(),
  director: ElderInput.nullish(),
  operationMode: z.enum(OPERATION_MODES),
  isInclusive: z.boolean(),
  builtYear: z.int().min(1900).max(2100).nullish(),
  floorArea: decimal.nullish(),
  designedBeds: z.int().min(1).max(10_000),
  carerCount: z.int().min(0).max(10_000).nullish(),
  medicalService: z.enum(MEDICAL_SERVICES),
  medicalDocument: documentTitle.nullish(),
  fireApprovalNumber: number.nullish(),
  foodLicenceNumber: number.nullish(),
  longitude: decimal.nullish(),
  latitude: decimal.nullish(),
}

export const ParticularsInput = z.object(particulars)
export type ParticularsInput = z.infer<typeof ParticularsInput>

export const RegisterInstitutionInput = z.object({
  division: divisionCode,
  creditCode: creditCode.nullish(),
  registrationKind: z.enum(REGISTRATION_KINDS),
  kind: z.enum(INSTITUTION_KINDS),
  registeredOn: isoDate,
  particulars: ParticularsInput,
})
export type RegisterInstitutionInput = z.infer<typeof RegisterInstitutionInput>

export const SubmitFilingInput = z.object({
  ...institution,
  materials: z.array(z.enum(FILING_MATERIALS)),
  document: documentTitle,
})
export type SubmitFilingInput = z.infer<typeof SubmitFilingInput>

export const RequestSupplementInput = z.object({ ...institution, missing: remark })
export type RequestSupplementInput = z.infer<typeof RequestSupplementInput>

export const AcceptFilingInput = z.object({ ...institution, filingNumber: number })
export type AcceptFilingInput = z.infer<typeof AcceptFilingInput>

export const ChangeInstitutionInput = z.object({
  ...institution,
  particulars: ParticularsInput.partial().refine((stated) => Object.keys(stated).length > 0, 'nothing has changed'),
  document: documentTitle,
})
export type ChangeInstitutionInput = z.infer<typeof ChangeInstitutionInput>

export const InstitutionActInput = z.object({ ...institution, document: documentTitle, reason: remark.nullish() })
export type InstitutionActInput = z.infer<typeof InstitutionActInput>

export const RateInstitutionInput = z
  .object({
    institutionId: z.uuid(),
    scheme: z.enum(RATING_SCHEMES),
    grade: z.string(),
    validFrom: isoDate,
    document: documentTitle,
  })
  .refine(({ scheme, grade }) => isGrade(scheme, grade), { message: 'no grade of this scheme', path: ['grade'] })
export type RateInstitutionInput = z.infer<typeof RateInstitutionInput>

export const AnnounceClosureInput = z.object({
  ...institution,
  closesOn: isoDate,
  reason: remark,
  resettlementPlan: documentTitle,
})
export type AnnounceClosureInput = z.infer<typeof AnnounceClosureInput>
