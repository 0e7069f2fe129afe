import { findDivisionCode } from '@civil-affairs/schema'
import { z } from 'zod'

const text = z.string().trim().min(1).max(1_000)
const name = z.string().regex(/^[A-Za-z]\w{0,99}$/)
const division = z.string().refine((code) => findDivisionCode(code) !== null, 'must be a division code')
const owner = z.string().regex(/^[a-z][a-z-]{1,49}$/)
const STATES = ['SUBMITTED', 'ACCEPTED', 'REJECTED', 'CORRECTED', 'WITHDRAWN'] as const

export const ReportInput = z.object({
  personId: z.uuid().nullish(),
  document: z.object({ type: z.string(), number: z.string().max(50) }).nullish(),
  field: z.string().regex(/^[A-Z]\w*\.[a-z]\w*$/),
  value: text,
  reason: text,
  division: division.nullish(),
})
export type ReportInput = z.infer<typeof ReportInput>

export const CorrectionAct = z.object({ id: z.uuid(), version: z.int() })
export type CorrectionAct = z.infer<typeof CorrectionAct>
export const RejectInput = CorrectionAct.extend({
  rejection: z.enum(['FOUND_RIGHT', 'NOT_SUBSTANTIATED', 'NOT_HELD_HERE', 'REPORTED_TWICE']),
})
export type RejectInput = z.infer<typeof RejectInput>
export const CloseInput = CorrectionAct.extend({ act: name, recordType: name, recordId: z.string().min(1).max(100) })
export type CloseInput = z.infer<typeof CloseInput>
export const ForwardInput = CorrectionAct.extend({ division: division.nullish(), owner: owner.nullish() })
export type ForwardInput = z.infer<typeof ForwardInput>

export const QueueFilter = z.strictObject({
  states: z.array(z.enum(STATES)).min(1).optional(),
  owner: owner.optional(),
  dueBy: z.iso.date().optional(),
  overdue: z.literal(true).optional(),
})
export type QueueFilter = z.infer<typeof QueueFilter>
