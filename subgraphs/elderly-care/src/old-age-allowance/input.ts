import { z } from 'zod'
import { divisionCode, documentTitle, ElderInput, isoDate } from '../person/index.ts'
import { OLD_AGE_DENIAL_REASONS, OLD_AGE_STOP_REASONS, SURVIVAL_METHODS } from './entity.ts'

const allowance = { allowanceId: z.uuid(), version: z.int() }
const account = z.string().max(40)
const bankName = z.string().trim().min(1).max(100)

export const NoteEligibilityInput = z.object({ division: divisionCode, person: ElderInput })
export type NoteEligibilityInput = z.infer<typeof NoteEligibilityInput>

export const ApplyInput = z.object({
  division: divisionCode,
  person: ElderInput,
  payee: ElderInput.nullish(),
  account: account.nullish(),
  bankName: bankName.nullish(),
  lowIncomeDocument: documentTitle.nullish(),
})
export type ApplyInput = z.infer<typeof ApplyInput>

export const SurveyInput = z.object({ ...allowance, surveyedOn: isoDate, document: documentTitle })
export type SurveyInput = z.infer<typeof SurveyInput>

export const AllowanceActInput = z.object({ ...allowance, document: documentTitle })
export type AllowanceActInput = z.infer<typeof AllowanceActInput>

export const PostNoticeInput = z.object({ ...allowance, noticePlace: documentTitle })
export type PostNoticeInput = z.infer<typeof PostNoticeInput>

export const DenyInput = z.object({
  ...allowance,
  reasons: z.array(z.enum(OLD_AGE_DENIAL_REASONS)).min(1),
  document: documentTitle,
})
export type DenyInput = z.infer<typeof DenyInput>

export const ConfirmSurvivalInput = z.object({
  ...allowance,
  checkedOn: isoDate,
  method: z.enum(SURVIVAL_METHODS),
  document: documentTitle.nullish(),
  paysArrears: z.boolean().nullish(),
})
export type ConfirmSurvivalInput = z.infer<typeof ConfirmSurvivalInput>

export const SuspendInput = z.object({ ...allowance, reason: documentTitle })
export type SuspendInput = z.infer<typeof SuspendInput>

export const StopInput = z.object({
  ...allowance,
  reason: z.enum(OLD_AGE_STOP_REASONS),
  on: isoDate,
  document: documentTitle,
})
export type StopInput = z.infer<typeof StopInput>

export const CorrectBirthDateInput = z.object({ ...allowance, birthDate: isoDate, document: documentTitle })
export type CorrectBirthDateInput = z.infer<typeof CorrectBirthDateInput>

export const ChangeAccountInput = z.object({
  ...allowance,
  account,
  bankName: bankName.nullish(),
  payee: ElderInput.nullish(),
})
export type ChangeAccountInput = z.infer<typeof ChangeAccountInput>

export const DismissTaskInput = z.object({ taskId: z.uuid(), version: z.int(), document: documentTitle })
export type DismissTaskInput = z.infer<typeof DismissTaskInput>
