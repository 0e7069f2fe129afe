import { z } from 'zod'

export const RegisterInput = z.object({
  account: z.string().regex(/^[a-z][a-z0-9-]{2,48}[a-z0-9]$/),
  name: z.string().trim().min(2).max(100),
})
export type RegisterInput = z.infer<typeof RegisterInput>

export const PartnerAct = z.object({ id: z.uuid(), version: z.int() })
export type PartnerAct = z.infer<typeof PartnerAct>
