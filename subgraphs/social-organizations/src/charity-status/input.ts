import { z } from 'zod'
import { act, documentTitle, isoDate } from '../input-fields.ts'
import {
  CHARITY_DENIAL_REASONS,
  CHARITY_END_REASONS,
  FUNDRAISING_DENIAL_REASONS,
  FUNDRAISING_RETURN_REASONS,
  FUNDRAISING_REVOCATION_GROUNDS,
} from './entity.ts'

export const ApplyInput = z.object({ organizationId: z.uuid(), acceptedOn: isoDate, document: documentTitle })
export type ApplyInput = z.infer<typeof ApplyInput>

export const ExtendInput = z.object({ ...act, days: z.int().min(1) })
export type ExtendInput = z.infer<typeof ExtendInput>

/** A denial has reasons, a grant has none. */
const decided = ({ isGranted, reasons }: { isGranted: boolean; reasons?: readonly unknown[] | null }) =>
  isGranted === ((reasons?.length ?? 0) === 0)
const reasonsBelong = { message: 'a denial has reasons, a grant has none', path: ['reasons'] }

export const DecideCharityInput = z
  .object({ ...act, isGranted: z.boolean(), reasons: z.array(z.enum(CHARITY_DENIAL_REASONS)).nullish() })
  .refine(decided, reasonsBelong)
export type DecideCharityInput = z.infer<typeof DecideCharityInput>

export const DecideFundraisingInput = z
  .object({
    ...act,
    isGranted: z.boolean(),
    number: z.string().trim().min(1).max(60).nullish(),
    reasons: z.array(z.enum(FUNDRAISING_DENIAL_REASONS)).nullish(),
  })
  .refine(decided, reasonsBelong)
  .refine(({ isGranted, number }) => isGranted === (number != null), {
    message: 'a certificate has its number',
    path: ['number'],
  })
export type DecideFundraisingInput = z.infer<typeof DecideFundraisingInput>

export const WithdrawInput = z.object(act)
export type WithdrawInput = z.infer<typeof WithdrawInput>

export const EndCharityInput = z.object({ ...act, reason: z.enum(CHARITY_END_REASONS) })
export type EndCharityInput = z.infer<typeof EndCharityInput>

export const RevokeFundraisingInput = z.object({ ...act, ground: z.enum(FUNDRAISING_REVOCATION_GROUNDS) })
export type RevokeFundraisingInput = z.infer<typeof RevokeFundraisingInput>

export const ReturnFundraisingInput = z.object({ ...act, reason: z.enum(FUNDRAISING_RETURN_REASONS) })
export type ReturnFundraisingInput = z.infer<typeof ReturnFundraisingInput>
