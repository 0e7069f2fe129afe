import { type DocumentType, documentTypes } from '@civil-affairs/schema'
import { z } from 'zod'

const reason = z.string().trim().min(2).max(500)

export const LinkPersonsInput = z.object({ personId: z.uuid(), duplicateId: z.uuid(), reason })
export type LinkPersonsInput = z.infer<typeof LinkPersonsInput>

export const UnlinkPersonsInput = LinkPersonsInput
export type UnlinkPersonsInput = LinkPersonsInput

export const AddDocumentInput = z.object({
  personId: z.uuid(),
  version: z.int(),
  document: z.object({
    type: z.enum(documentTypes.entries.map(({ code }) => code) as [DocumentType]),
    number: z.string().max(100),
  }),
  validFrom: z.string().nullish(),
  validTo: z.string().nullish(),
})
export type AddDocumentInput = z.infer<typeof AddDocumentInput>
