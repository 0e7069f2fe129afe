import { z } from 'zod'
import { ChunkKey } from '../verification-job/index.ts'

const name = z.string().min(1).max(200)

export const AppendInput = z.object({
  account: name,
  kind: name,
  purpose: name.nullish(),
  caseNumber: name.nullish(),
  agreement: name.nullish(),
  agreementVersion: z.int().nullish(),
  operation: name,
  cost: z.int().min(0),
  chunk: ChunkKey.extend({ result: z.string() }).nullish(),
  groups: z.array(z.object({ subjectType: name, subjectIds: z.array(name).min(1), fields: z.array(name).min(1) })),
})
export type AppendInput = z.infer<typeof AppendInput>
/** Of one writer: its name stands in each of its receipts. */
export const AppendInputs = z.object({ writer: name, inputs: z.array(AppendInput).min(1).max(100) })

export const ReceiptFilter = z.strictObject({
  personId: z.uuid().optional(),
  account: name.optional(),
  agreement: name.optional(),
  from: z.string().optional(),
  until: z.string().optional(),
})
export type ReceiptFilter = z.infer<typeof ReceiptFilter>
