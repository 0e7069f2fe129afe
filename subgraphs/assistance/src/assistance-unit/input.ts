import { documentTypes, isLocalDate, readPhone } from '@civil-affairs/schema'
import { z } from 'zod'
import { ASSISTANCE_AREAS } from '../assistance-standard/entity.ts'
import { EMPLOYMENTS, HARDSHIP_CAUSES, HEALTH_STATES, LABOUR_CAPACITIES, SINGLE_BASES, UNIT_FORMS } from './entity.ts'

export const isoDate = z.string().refine(isLocalDate, 'must be a date YYYY-MM-DD')

const phone = z
  .string()
  .transform((text, context) => {
    const reading = readPhone(text)
    if (reading.ok) return reading.number
    context.addIssue({ code: 'custom', message: reading.messages.zh })
    return z.NEVER
  })
  .nullish()

export const MemberFactsInput = z
  .object({
    relation: z.string().regex(/^\d{2}$/),
    labourCapacity: z.enum(LABOUR_CAPACITIES),
    health: z.enum(HEALTH_STATES),
    disabilityCategory: z
      .string()
      .regex(/^[1-7]$/)
      .nullish(),
    disabilityGrade: z.int().min(1).max(4).nullish(),
    employment: z.enum(EMPLOYMENTS),
    isStudent: z.boolean(),
  })
  .refine((facts) => (facts.disabilityCategory == null) === (facts.disabilityGrade == null), {
    message: 'disability has a category and a grade, or neither',
    path: ['disabilityGrade'],
  })
export type MemberFactsInput = z.infer<typeof MemberFactsInput>

/** A member by document (the registry is told), by id where the hub knows the person, or neither. */
export const UnitMemberInput = z.object({
  personId: z.uuid().nullish(),
  document: z
    .object({ type: z.enum(documentTypes.entries.map(({ code }) => code)), number: z.string().max(64) })
    .nullish(),
  name: z.string().trim().min(1).max(100).nullish(),
  sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullish(),
  birthDate: isoDate.nullish(),
  ethnicity: z.string().max(10).nullish(),
  registeredDivision: z.string().nullish(),
  address: z.string().trim().max(300).nullish(),
  phone,
  facts: MemberFactsInput,
})
export type UnitMemberInput = z.infer<typeof UnitMemberInput>

export const UnitInput = z
  .object({
    form: z.enum(UNIT_FORMS),
    singleBasis: z.enum(SINGLE_BASES).nullish(),
    area: z.enum(ASSISTANCE_AREAS),
    hardshipCause: z.enum(HARDSHIP_CAUSES),
    account: z.string().max(40).nullish(),
    bankName: z.string().trim().max(100).nullish(),
    phone,
    members: z.array(UnitMemberInput).min(1).max(30),
  })
  .refine((unit) => (unit.form === 'SINGLE_PERSON') === (unit.singleBasis != null), {
    message: 'a person registered alone has a basis, a family has none',
    path: ['singleBasis'],
  })
export type UnitInput = z.infer<typeof UnitInput>

export const ChangePayoutAccountInput = z.object({
  unitId: z.uuid(),
  version: z.int(),
  payeePersonId: z.uuid(),
  account: z.string().max(40),
  bankName: z.string().trim().max(100).nullish(),
  document: z.string().trim().min(1).max(200),
})
export type ChangePayoutAccountInput = z.infer<typeof ChangePayoutAccountInput>
