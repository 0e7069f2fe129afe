import { z } from 'zod'
import { divisionCode, documentTitle, isoDate, PersonInput } from '../person/index.ts'
import { PRECISIONS, PROOF_KINDS } from './entity.ts'

/** Cremations and burials prove a death by themselves; they are entered in their own registers. */
const KINDS_AT_COUNTER = PROOF_KINDS.filter((kind) => kind !== 'CREMATION' && kind !== 'BURIAL')

export const RecordProofInput = z
  .object({
    division: divisionCode,
    deceased: PersonInput,
    kind: z.enum(KINDS_AT_COUNTER),
    diedOn: isoDate,
    precision: z.enum(PRECISIONS).nullish(),
    issuer: z.string().trim().min(2).max(100),
    documentNumber: z.string().trim().min(1).max(60).nullish(),
  })
  .refine(({ kind, documentNumber }) => kind === 'REPORT' || documentNumber != null, {
    message: 'a proof other than a report has a number',
    path: ['documentNumber'],
  })
export type RecordProofInput = z.infer<typeof RecordProofInput>

export const RevokeProofInput = z.object({
  proofId: z.uuid(),
  version: z.int(),
  reason: z.enum(['COURT_REVOKED', 'STATED_IN_ERROR', 'OTHER_PERSON']),
  document: documentTitle,
})
export type RevokeProofInput = z.infer<typeof RevokeProofInput>

export const ResolveConflictInput = z.object({
  conflictId: z.uuid(),
  version: z.int(),
  keptProofId: z.uuid(),
  document: documentTitle,
})
export type ResolveConflictInput = z.infer<typeof ResolveConflictInput>
