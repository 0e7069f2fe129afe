import { readCreditCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { ParentsInput } from '../child-parent/index.ts'
import { divisionCode, documentTitle, isoDate, PersonInput } from '../person/index.ts'
import {
  CHILD_CHANNELS,
  CHILD_DENIAL_REASONS,
  CHILD_MATERIALS,
  CHILD_NOT_ACCEPTED_REASONS,
  CHILD_OPINIONS,
} from './entity.ts'

const creditCode = z.string().refine((text) => readCreditCode(text).ok, 'must be a unified social credit code')

export const ApplyInput = z.object({
  acceptedDivision: divisionCode,
  registeredDivision: divisionCode,
  channel: z.enum(CHILD_CHANNELS).exclude(['OTHER_PROVINCE']),
  child: PersonInput,
  applicant: PersonInput,
  applicantRelation: z.string().regex(/^\d{2}$/),
  payee: PersonInput.nullish(),
  account: z.string().max(40).nullish(),
  bankName: z.string().trim().min(1).max(100).nullish(),
  institutionCreditCode: creditCode.nullish(),
  school: z.string().trim().min(1).max(100).nullish(),
  medicalDocument: documentTitle.nullish(),
  parents: ParentsInput,
  document: documentTitle,
})
export type ApplyInput = z.infer<typeof ApplyInput>

export const ReceiveInput = ApplyInput.omit({ channel: true }).extend({ acceptedOn: isoDate })
export type ReceiveInput = z.infer<typeof ReceiveInput>

export const ActInput = z.object({ applicationId: z.uuid(), version: z.int(), document: documentTitle })
export type ActInput = z.infer<typeof ActInput>

export const SupplementInput = ActInput.extend({ materials: z.array(z.enum(CHILD_MATERIALS)).min(1).max(20) })
export type SupplementInput = z.infer<typeof SupplementInput>

export const NotAcceptInput = ActInput.extend({ reason: z.enum(CHILD_NOT_ACCEPTED_REASONS) })
export type NotAcceptInput = z.infer<typeof NotAcceptInput>

export const ReviewInput = ActInput.extend({
  opinion: z.enum(CHILD_OPINIONS),
  reasons: z.array(z.enum(CHILD_DENIAL_REASONS)).max(10).nullish(),
})
export type ReviewInput = z.infer<typeof ReviewInput>

export const DenyInput = ActInput.extend({ reasons: z.array(z.enum(CHILD_DENIAL_REASONS)).max(10).nullish() })
export type DenyInput = z.infer<typeof DenyInput>

export const AnswerInput = ActInput.extend({ answer: z.enum(['GRANTED', 'DENIED']), decidedOn: isoDate })
export type AnswerInput = z.infer<typeof AnswerInput>
