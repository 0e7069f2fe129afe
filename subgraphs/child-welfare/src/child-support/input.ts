import { readCreditCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { documentTitle, isoDate, isoMonth } from '../person/index.ts'
import {
  AMOUNT_REASONS,
  CHILD_SUPPORT_KINDS,
  END_REASONS,
  STUDY_STAGES,
  VERIFICATION_METHODS,
  VERIFICATION_RESULTS,
} from './entity.ts'

const support = { supportId: z.uuid(), version: z.int(), document: documentTitle }
const adjustReason = z.enum(AMOUNT_REASONS).exclude(['GRANTED', 'KIND_CHANGED'])
const creditCode = z.string().refine((text) => readCreditCode(text).ok, 'must be a unified social credit code')

export const AdjustInput = z.object({ ...support, reason: adjustReason, effectiveFrom: isoMonth.nullish() })
export type AdjustInput = z.infer<typeof AdjustInput>

export const AdjustAllInput = z.object({
  division: z.string(),
  reason: adjustReason,
  effectiveFrom: isoMonth.nullish(),
  document: documentTitle,
})
export type AdjustAllInput = z.infer<typeof AdjustAllInput>

export const ChangeKindInput = z
  .object({
    ...support,
    kind: z.enum(CHILD_SUPPORT_KINDS),
    institutionCreditCode: creditCode.nullish(),
    effectiveFrom: isoMonth.nullish(),
  })
  .refine(({ kind, institutionCreditCode }) => (kind === 'ORPHAN_INSTITUTION') === (institutionCreditCode != null), {
    message: 'a child in an institution has one, no other has',
    path: ['institutionCreditCode'],
  })
export type ChangeKindInput = z.infer<typeof ChangeKindInput>

export const ContinueInput = z
  .object({
    ...support,
    stage: z.enum(STUDY_STAGES),
    school: z.string().trim().min(1).max(100),
    enrolledOn: isoDate,
    until: isoDate,
  })
  .refine(({ enrolledOn, until }) => enrolledOn < until, { message: 'must end after it begins', path: ['until'] })
export type ContinueInput = z.infer<typeof ContinueInput>

export const EndInput = z.object({
  ...support,
  reason: z.enum(END_REASONS),
  occurredOn: isoDate,
  from: isoMonth.nullish(),
})
export type EndInput = z.infer<typeof EndInput>

export const ReinstateInput = z.object(support)
export type ReinstateInput = z.infer<typeof ReinstateInput>

export const VerifyInput = z.object({
  ...support,
  verifiedOn: isoDate,
  method: z.enum(VERIFICATION_METHODS),
  result: z.enum(VERIFICATION_RESULTS),
})
export type VerifyInput = z.infer<typeof VerifyInput>

export const ChangePayeeInput = z
  .object({
    ...support,
    payeePersonId: z.uuid().nullish(),
    account: z.string().max(40).nullish(),
    bankName: z.string().trim().min(1).max(100).nullish(),
  })
  .refine(({ payeePersonId, account }) => payeePersonId != null || account != null, {
    message: 'a payee or an account is needed',
    path: ['account'],
  })
export type ChangePayeeInput = z.infer<typeof ChangePayeeInput>
