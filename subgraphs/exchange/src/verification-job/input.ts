import { isMonth } from '@civil-affairs/schema'
import { programmes } from '@civil-affairs/schema/insight/index.ts'
import { z } from 'zod'

export const MOST_PEOPLE = 100_000

export const SubmitInput = z.object({
  agreement: z.string().min(1).max(100),
  idempotencyKey: z.string().min(8).max(100),
  people: z.array(z.object({ type: z.string().max(40), number: z.string().max(60) })).min(1),
  programmes: z
    .array(z.string().refine((code) => programmes.has(code), 'is no programme'))
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length, 'each once'),
  month: z.string().refine(isMonth, 'must be a month YYYY-MM'),
  maximumLagSeconds: z.int().min(0).nullish(),
})
export type SubmitInput = z.infer<typeof SubmitInput>

export const ChunkKey = z.object({ job: z.uuid(), number: z.int().min(0) })
export type ChunkKey = z.infer<typeof ChunkKey>
