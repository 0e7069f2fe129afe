import {
  type DocumentType,
  documentTypes,
  findDivisionCode,
  isLocalDate,
  isMonth,
  readPhone,
} from '@civil-affairs/schema'
import { z } from 'zod'

export const isoDate = z.string().refine(isLocalDate, 'must be a date YYYY-MM-DD')
export const isoMonth = z.string().refine(isMonth, 'must be a month YYYY-MM')
export const documentTitle = z.string().trim().min(1).max(200)
export const divisionCode = z.string().transform((text, context) => {
  const code = findDivisionCode(text)
  if (code !== null) return code
  context.addIssue({ code: 'custom', message: 'must be a division code' })
  return z.NEVER
})
const phoneNumber = z.string().transform((text, context) => {
  const reading = readPhone(text)
  if (reading.ok) return reading.number
  context.addIssue({ code: 'custom', message: reading.messages.zh })
  return z.NEVER
})

export const PersonInput = z.object({
  personId: z.uuid().nullish(),
  document: z
    .object({
      type: z.enum(documentTypes.entries.map(({ code }) => code) as [DocumentType]),
      number: z.string().max(64),
    })
    .nullish(),
  name: z.string().trim().min(1).max(100).nullish(),
  sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullish(),
  birthDate: isoDate.nullish(),
  registeredDivision: divisionCode.nullish(),
  address: z.string().trim().min(1).max(300).nullish(),
  phone: phoneNumber.nullish(),
})
export type PersonInput = z.infer<typeof PersonInput>
