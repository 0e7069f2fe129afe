import { z } from 'zod'
import { divisionCode, documentTitle, ElderInput, isoDate } from '../person/index.ts'
import { ALL_ABILITY_ITEMS, ASSESSMENT_REASONS } from './entity.ts'

export const RecordAssessmentInput = z.object({
  division: divisionCode,
  person: ElderInput,
  reason: z.enum(ASSESSMENT_REASONS),
  assessedOn: isoDate,
  assessors: z.array(z.string().trim().min(1).max(60)).length(2),
  scores: z
    .array(z.object({ item: z.enum(ALL_ABILITY_ITEMS as never), points: z.int() }))
    .refine((scores) => new Set(scores.map(({ item }) => item)).size === scores.length, 'an item is listed twice'),
  isInComa: z.boolean(),
  hasMentalDiagnosis: z.boolean(),
  careRiskEvents: z.int().min(0).max(999),
})
export type RecordAssessmentInput = z.infer<typeof RecordAssessmentInput>

export const VoidAssessmentInput = z.object({ assessmentId: z.uuid(), version: z.int(), reason: documentTitle })
export type VoidAssessmentInput = z.infer<typeof VoidAssessmentInput>
