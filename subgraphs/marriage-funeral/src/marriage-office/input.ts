import { z } from 'zod'
import { divisionCode, isoDate } from '../person/index.ts'

export const OpenOfficeInput = z.object({
  name: z.string().trim().min(2).max(100),
  division: divisionCode,
  certificateCode: z.string().regex(/^\d{6}$/),
  competence: z.enum(['MAINLAND', 'ALL']),
  since: isoDate,
})
export type OpenOfficeInput = z.infer<typeof OpenOfficeInput>

export const CloseOfficeInput = z.object({ officeId: z.uuid(), version: z.int(), until: isoDate })
export type CloseOfficeInput = z.infer<typeof CloseOfficeInput>
