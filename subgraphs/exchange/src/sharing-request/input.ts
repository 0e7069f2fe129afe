import { z } from 'zod'
import { termsInput } from '../agreement/index.ts'

const text = z.string().trim().min(2).max(1_000)
const about = { legalBasis: text, scenario: text, signedOffBy: z.string().trim().min(2).max(50) }
const { fields, divisions, population, validTo } = termsInput

export const FileInput = z.object({
  partnerId: z.uuid().nullish(),
  purpose: z.string().regex(/^[A-Z][A-Z_]{2,49}$/),
  ...about,
  ...termsInput,
})
export type FileInput = z.infer<typeof FileInput>

export const RequestAct = z.object({ id: z.uuid(), version: z.int() })
export type RequestAct = z.infer<typeof RequestAct>
export const ReasonInput = RequestAct.extend({ reason: text })
export type ReasonInput = z.infer<typeof ReasonInput>
export const ApproveInput = RequestAct.extend({ difference: z.string() })
export type ApproveInput = z.infer<typeof ApproveInput>

export const SupplementInput = RequestAct.extend({
  legalBasis: text.nullish(),
  scenario: text.nullish(),
  signedOffBy: about.signedOffBy.nullish(),
  fields: fields.nullish(),
  divisions: divisions.nullish(),
  population,
  validTo: validTo.nullish(),
})
export type SupplementInput = z.infer<typeof SupplementInput>
