import { z } from 'zod'

export const RegisterInput = z.object({
  agreement: z.string().min(1).max(100),
  url: z.string().max(500),
  signsWithSm2: z.boolean(),
})
export type RegisterInput = z.infer<typeof RegisterInput>

export const WebhookAct = z.object({ id: z.uuid(), version: z.int() })
export type WebhookAct = z.infer<typeof WebhookAct>
