import { z } from 'zod'
import { documentTitle, ElderInput, isoDate } from '../person/index.ts'
import { PAY_KINDS, RESIDENCY_LEAVE_REASONS } from './entity.ts'

const fen = z.int().min(0)
const residency = { residencyId: z.uuid(), version: z.int() }
const terms = {
  payKind: z.enum(PAY_KINDS),
  contractNumber: z.string().trim().min(1).max(60).nullish(),
  monthlyFee: fen.nullish(),
  deposit: fen.nullish(),
}

export const CheckInInput = z.object({
  bedId: z.uuid(),
  person: ElderInput,
  since: isoDate,
  ...terms,
  contact: ElderInput.nullish(),
})
export type CheckInInput = z.infer<typeof CheckInInput>

export const CheckOutInput = z.object({
  ...residency,
  until: isoDate,
  reason: z.enum(RESIDENCY_LEAVE_REASONS),
  document: documentTitle,
})
export type CheckOutInput = z.infer<typeof CheckOutInput>

export const MoveBedInput = z.object({ ...residency, bedId: z.uuid(), on: isoDate })
export type MoveBedInput = z.infer<typeof MoveBedInput>

export const ChangeTermsInput = z.object({ ...residency, ...terms, document: documentTitle })
export type ChangeTermsInput = z.infer<typeof ChangeTermsInput>

export const DismissConflictInput = z.object({ conflictId: z.uuid(), version: z.int(), document: documentTitle })
export type DismissConflictInput = z.infer<typeof DismissConflictInput>
