import { isMonth } from '@civil-affairs/schema'
import { z } from 'zod'
import { LEAVE_REASONS } from '../assistance-unit/entity.ts'
import { isoDate, MemberFactsInput, UnitMemberInput } from '../assistance-unit/index.ts'
import {
  ALLOWANCE_CLASSES,
  AMOUNT_REASONS,
  DEDUCTION_KINDS,
  INCOME_KINDS,
  type Means,
  PROPERTY_KINDS,
  RECHECK_RESULTS,
  SUSPENSION_REASONS,
  TERMINATION_REASONS,
} from './entity.ts'

const fen = z.int().min(0)
const document = z.string().trim().min(1).max(200)
const month = z.string().refine(isMonth, 'must be a month YYYY-MM')
const allowance = { allowanceId: z.uuid(), version: z.int() }

export const PropertyInput = z.object({
  kind: z.enum(PROPERTY_KINDS),
  amount: fen.nullish(),
  count: z.int().min(0).max(1_000).nullish(),
})

/** Verified income and property, in the shape they are kept in. */
export const MeansInput = z
  .object({
    months: z.int().min(1).max(24),
    incomes: z.array(z.object({ personId: z.uuid(), kind: z.enum(INCOME_KINDS), amount: fen })).max(300),
    deductions: z.array(z.object({ personId: z.uuid(), kind: z.enum(DEDUCTION_KINDS), amount: fen })).max(300),
    property: z.array(PropertyInput).max(100),
  })
  .transform(
    ({ months, incomes, deductions, property }): Means => ({
      months,
      incomes: incomes.map(({ personId, kind, amount }) => ({ personId, kind, amountFen: amount })),
      deductions: deductions.map(({ personId, kind, amount }) => ({ personId, kind, amountFen: amount })),
      property: property.map(({ kind, amount, count }) => ({ kind, amountFen: amount ?? 0, count: count ?? 0 })),
    }),
  )

export const AdjustInput = z.object({
  ...allowance,
  reason: z.enum(AMOUNT_REASONS).exclude(['GRANTED', 'RECHECKED']),
  means: MeansInput.nullish(),
  effectiveFrom: month.nullish(),
  document,
})
export type AdjustInput = z.infer<typeof AdjustInput>

export const SuspendInput = z.object({
  ...allowance,
  reason: z.enum(SUSPENSION_REASONS),
  from: month.nullish(),
  document,
})
export type SuspendInput = z.infer<typeof SuspendInput>

export const ResumeInput = z.object({ ...allowance, from: month.nullish(), document })
export type ResumeInput = z.infer<typeof ResumeInput>

export const TerminateInput = z.object({
  ...allowance,
  reasons: z.array(z.enum(TERMINATION_REASONS)).min(1),
  from: month.nullish(),
  document,
})
export type TerminateInput = z.infer<typeof TerminateInput>

export const RecheckInput = z.object({
  ...allowance,
  means: MeansInput,
  result: z.enum(RECHECK_RESULTS),
  class: z.enum(ALLOWANCE_CLASSES).nullish(),
  reasons: z.array(z.enum(TERMINATION_REASONS)).nullish(),
  effectiveFrom: month.nullish(),
  document,
})
export type RecheckInput = z.infer<typeof RecheckInput>

export const JobOfferInput = z.object({
  allowanceId: z.uuid(),
  personId: z.uuid(),
  offeredOn: isoDate,
  isSuitable: z.boolean(),
  isAccepted: z.boolean(),
  document,
})
export type JobOfferInput = z.infer<typeof JobOfferInput>

export const FamilyChangeInput = z
  .object({
    ...allowance,
    document,
    joins: z.array(UnitMemberInput).max(20).nullish(),
    leaves: z
      .array(
        z.object({
          personId: z.uuid(),
          until: isoDate,
          reason: z.enum(LEAVE_REASONS).exclude(['DEATH', 'UNIT_DISSOLVED']),
        }),
      )
      .max(20)
      .nullish(),
    facts: z
      .array(z.object({ personId: z.uuid(), facts: MemberFactsInput }))
      .max(20)
      .nullish(),
  })
  .refine(({ joins, leaves, facts }) => [joins, leaves, facts].some((part) => part != null && part.length > 0), {
    message: 'nothing has changed',
    path: ['facts'],
  })
export type FamilyChangeInput = z.infer<typeof FamilyChangeInput>
