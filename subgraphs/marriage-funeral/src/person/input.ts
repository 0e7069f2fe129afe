import { type DocumentType, documentTypes, findDivisionCode, isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'

export const isoDate = z.string().refine(isLocalDate, 'must be a date YYYY-MM-DD')
export const documentTitle = z.string().trim().min(1).max(200)
export const divisionCode = z.string().transform((text, context) => {
  const code = findDivisionCode(text)
  if (code !== null) return code
  context.addIssue({ code: 'custom', message: 'must be a division code' })
  return z.NEVER
})
export const personDocument = z.object({
  type: z.enum(documentTypes.entries.map(({ code }) => code) as [DocumentType]),
  number: z.string().max(64),
})

/** Whom an act is about: by id where the hub knows the person, else by document, else by name alone. */
export const PersonInput = z
  .object({
    personId: z.uuid().nullish(),
    document: personDocument.nullish(),
    name: z.string().trim().min(1).max(100).nullish(),
    sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullish(),
    birthDate: isoDate.nullish(),
    registeredDivision: divisionCode.nullish(),
  })
  .refine(({ personId, document, name }) => personId != null || document != null || name != null, {
    message: 'an id, a document or a name is needed',
    path: ['personId'],
  })
export type PersonInput = z.infer<typeof PersonInput>
