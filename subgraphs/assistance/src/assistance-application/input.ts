import { z } from 'zod'
import { isoDate, MemberFactsInput, UnitInput } from '../assistance-unit/index.ts'
import { ALLOWANCE_CLASSES, DEDUCTION_KINDS, DENIAL_REASONS, INCOME_KINDS } from '../minimum-living-allowance/entity.ts'
import { MeansInput, PropertyInput } from '../minimum-living-allowance/index.ts'
import {
  CHANNELS,
  DECLARATIONS,
  EXTENSION_REASONS,
  INTERVIEW_RESULTS,
  INTERVIEWEES,
  MATERIALS,
  NOT_ACCEPTED_REASONS,
  OBJECTION_RESULTS,
  OPINIONS,
  VISIT_FINDINGS,
} from './entity.ts'

const document = z.string().trim().min(1).max(200)
const fen = z.int().min(0)

/** What every act carries: the application in the version that was seen, and the paper it rests on. */
export const ActInput = z.object({ applicationId: z.uuid(), version: z.int(), document })
export type ActInput = z.infer<typeof ActInput>

const memberNumber = z.int().min(1)
const DeclaredMeansInput = z.object({
  months: z.int().min(1).max(24),
  incomes: z.array(z.object({ memberNumber, kind: z.enum(INCOME_KINDS), amount: fen })).max(300),
  deductions: z.array(z.object({ memberNumber, kind: z.enum(DEDUCTION_KINDS), amount: fen })).max(300),
  property: z.array(PropertyInput).max(100),
})

const declarations = z
  .array(z.object({ code: z.enum(DECLARATIONS), textVersion: z.string().trim().min(1).max(40), signedOn: isoDate }))
  .max(10)

export const DraftInput = z.object({
  division: z.string(),
  channel: z.enum(CHANNELS),
  unit: UnitInput,
  /** Position of the applicant in the list of members; the head where none is given. */
  applicantNumber: memberNumber.nullish(),
  means: DeclaredMeansInput,
  declarations,
  document,
})
export type DraftInput = z.infer<typeof DraftInput>

export const ReviseInput = ActInput.extend({
  means: MeansInput.nullish(),
  declarations: declarations.nullish(),
  facts: z
    .array(z.object({ personId: z.uuid(), facts: MemberFactsInput }))
    .max(30)
    .nullish(),
})
export type ReviseInput = z.infer<typeof ReviseInput>

export const SubmitInput = ActInput.extend({ suppliedMaterials: z.array(z.enum(MATERIALS)).nullish() })
export type SubmitInput = z.infer<typeof SubmitInput>

export const SupplementInput = ActInput.extend({ missingMaterials: z.array(z.enum(MATERIALS)).min(1) })
export type SupplementInput = z.infer<typeof SupplementInput>

export const NotAcceptInput = ActInput.extend({ reason: z.enum(NOT_ACCEPTED_REASONS) })
export type NotAcceptInput = z.infer<typeof NotAcceptInput>

export const VisitInput = ActInput.extend({
  visitedOn: isoDate,
  surveyors: z
    .array(z.string().trim().min(1).max(100))
    .refine((accounts) => new Set(accounts).size === accounts.length && accounts.length >= 2, {
      message: 'at least two surveyors, nobody twice',
    }),
  findings: z.array(z.enum(VISIT_FINDINGS)).min(1),
  note: z.string().trim().max(4_000).nullish(),
  photoHashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(50),
  isSigned: z.boolean(),
  interviews: z.array(z.object({ interviewee: z.enum(INTERVIEWEES), result: z.enum(INTERVIEW_RESULTS) })).max(20),
})
export type VisitInput = z.infer<typeof VisitInput>

export const ReviewInput = ActInput.extend({
  means: MeansInput,
  opinion: z.enum(OPINIONS),
  reasons: z.array(z.enum(DENIAL_REASONS)).nullish(),
  class: z.enum(ALLOWANCE_CLASSES).nullish(),
  objectionResult: z.enum(OBJECTION_RESULTS).nullish(),
})
export type ReviewInput = z.infer<typeof ReviewInput>

export const PostNoticeInput = ActInput.extend({ place: z.string().trim().min(1).max(200) })
export type PostNoticeInput = z.infer<typeof PostNoticeInput>

export const ObjectInput = ActInput.extend({ grounds: z.string().trim().min(1).max(4_000) })
export type ObjectInput = z.infer<typeof ObjectInput>

export const ExtendInput = ActInput.extend({ reason: z.enum(EXTENSION_REASONS) })
export type ExtendInput = z.infer<typeof ExtendInput>

export const DenyInput = ActInput.extend({
  reasons: z.array(z.enum(DENIAL_REASONS)).nullish(),
  explanation: z.string().trim().min(1).max(4_000),
})
export type DenyInput = z.infer<typeof DenyInput>
