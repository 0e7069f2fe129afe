import { z } from 'zod'

export const RegisterHandlerRelativeInput = z.object({
  division: z.string(),
  handler: z.string().trim().min(1).max(100),
  personId: z.uuid(),
  relation: z.string().regex(/^\d{2}$/),
  document: z.string().trim().min(1).max(200),
})
export type RegisterHandlerRelativeInput = z.infer<typeof RegisterHandlerRelativeInput>

export const EndHandlerRelativeInput = z.object({ id: z.uuid(), version: z.int() })
export type EndHandlerRelativeInput = z.infer<typeof EndHandlerRelativeInput>
