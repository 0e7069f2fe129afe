import { z } from 'zod'
import { DISPOSITIONS, FINDING_STATES } from './entity.ts'

const act = { id: z.uuid(), version: z.int() }
const note = z.string().trim().min(1).max(2_000)

export const DispatchFindingInput = z.object({ ...act, office: z.string().nullish(), note: note.nullish() })
export type DispatchFindingInput = z.infer<typeof DispatchFindingInput>

export const StartCheckingInput = z.object({ ...act, note: note.nullish() })
export type StartCheckingInput = z.infer<typeof StartCheckingInput>

export const DisposeFindingInput = z.object({ ...act, disposition: z.enum(DISPOSITIONS), note })
export type DisposeFindingInput = z.infer<typeof DisposeFindingInput>

export const CloseFindingInput = z.object({ ...act, note: note.nullish() })
export type CloseFindingInput = z.infer<typeof CloseFindingInput>

export const ReturnFindingInput = z.object({ ...act, note })
export type ReturnFindingInput = z.infer<typeof ReturnFindingInput>

export const FindingFilter = z.object({
  severity: z.enum(['RED', 'ORANGE', 'YELLOW', 'BLUE']).nullish(),
  outcome: z.enum(['WARNING', 'DISCOVERY', 'CONFLICT', 'DATA_QUALITY', 'SAFETY']).nullish(),
  rule: z.string().nullish(),
  state: z.enum(FINDING_STATES).nullish(),
  states: z.array(z.enum(FINDING_STATES)).nullish(),
  office: z.string().nullish(),
  handler: z.enum(['VILLAGE', 'TOWNSHIP', 'COUNTY', 'INSTITUTION', 'DATA_OWNER', 'SUPERVISION']).nullish(),
  overdue: z.boolean().nullish(),
  disposition: z.enum(DISPOSITIONS).nullish(),
})
export type FindingFilter = z.infer<typeof FindingFilter>
