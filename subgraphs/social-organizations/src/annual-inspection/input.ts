import { z } from 'zod'
import { act, divisionCode, isoDate } from '../input-fields.ts'
import { INSPECTION_RESULTS } from './entity.ts'

export const RoundInput = z.object({ division: divisionCode, year: z.int().min(1990).max(2200) })
export type RoundInput = z.infer<typeof RoundInput>

export const ReviewInput = z.object({ ...act, reviewedOn: isoDate })
export type ReviewInput = z.infer<typeof ReviewInput>

export const SubmitInput = z.object({
  ...act,
  submittedOn: isoDate,
  auditReport: z.string().trim().min(1).max(200).nullish(),
})
export type SubmitInput = z.infer<typeof SubmitInput>

export const ReturnInput = z.object({ ...act, completeUntil: isoDate })
export type ReturnInput = z.infer<typeof ReturnInput>

export const ConcludeInput = z
  .object({ ...act, result: z.enum(INSPECTION_RESULTS), rectifyUntil: isoDate.nullish() })
  .refine(({ result, rectifyUntil }) => result !== 'QUALIFIED' || rectifyUntil == null, {
    message: 'nothing is to be put right where all is well',
    path: ['rectifyUntil'],
  })
export type ConcludeInput = z.infer<typeof ConcludeInput>
