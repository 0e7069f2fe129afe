import { z } from 'zod'

export const BackTestRuleInput = z.object({
  rule: z.string(),
  division: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.number() })).max(20),
  from: z.iso.date(),
  to: z.iso.date(),
})
export type BackTestRuleInput = z.infer<typeof BackTestRuleInput>

export const ActivateRuleParametersInput = z.object({
  backTestId: z.uuid(),
  basis: z.string().trim().min(1).max(500),
})
export type ActivateRuleParametersInput = z.infer<typeof ActivateRuleParametersInput>
