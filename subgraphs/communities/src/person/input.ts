import { type DocumentType, documentTypes, findDivisionCode, isLocalDate, readPhone } from '@civil-affairs/schema'
import { z } from 'zod'

export const isoDate = z.string().refine(isLocalDate, 'must be a date YYYY-MM-DD')
export const divisionCode = z.string().transform((text, context) => {
  const code = findDivisionCode(text)
  if (code !== null) return code
  context.addIssue({ code: 'custom', message: 'must be a division code' })
  return z.NEVER
})
export const statement = z.string().trim().min(1).max(500)
export const documentTitle = z.string().trim().min(1).max(200)
/** What an edit names: the record and the version it was seen in. */
export const seenRecord = z.object({ id: z.uuid(), version: z.int() })

const phoneNumber = z.string().transform((text, context) => {
  const reading = readPhone(text)
  if (reading.ok) return reading.number
  context.addIssue({ code: 'custom', message: reading.messages.zh })
  return z.NEVER
})

export const CommunityPersonInput = z
  .object({
    personId: z.uuid().nullish(),
    document: z
      .object({
        type: z.enum(documentTypes.entries.map(({ code }) => code) as [DocumentType]),
        number: z.string().max(64),
      })
      .nullish(),
    name: z.string().trim().min(1).max(100).nullish(),
    phone: phoneNumber.nullish(),
  })
  .refine(({ personId, document, name }) => personId != null || document != null || name != null, {
    message: 'an id, a document or a name is needed',
    path: ['personId'],
  })
export type CommunityPersonInput = z.infer<typeof CommunityPersonInput>
