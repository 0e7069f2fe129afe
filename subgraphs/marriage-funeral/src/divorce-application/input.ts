import { z } from 'zod'
import { documentTitle } from '../person/index.ts'

export const ApplyInput = z.object({
  marriageId: z.uuid(),
  officeId: z.uuid(),
  bothPresent: z.boolean(),
  bothCapable: z.boolean(),
  agreementCoversChildren: z.boolean(),
  agreementCoversProperty: z.boolean(),
  agreementDocument: documentTitle,
})
export type ApplyInput = z.infer<typeof ApplyInput>

const application = { applicationId: z.uuid(), version: z.int() }

export const WithdrawInput = z.object({ ...application, by: z.enum(['HUSBAND', 'WIFE']) })
export type WithdrawInput = z.infer<typeof WithdrawInput>

export const CollectInput = z.object({ ...application, bothPresent: z.boolean() })
export type CollectInput = z.infer<typeof CollectInput>
