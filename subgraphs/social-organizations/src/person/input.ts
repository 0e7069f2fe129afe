import { type DocumentType, documentTypes } from '@civil-affairs/schema'
import { z } from 'zod'
import { divisionCode, isoDate } from '../input-fields.ts'

export const OrganizationPersonInput = z
  .object({
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
    residenceDivision: divisionCode.nullish(),
    phone: z.string().trim().min(1).max(40).nullish(),
  })
  .refine(({ personId, document }) => personId != null || document != null, {
    message: 'an id or a document is needed',
    path: ['document'],
  })
export type OrganizationPersonInput = z.infer<typeof OrganizationPersonInput>
