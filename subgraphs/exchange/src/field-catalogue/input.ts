import { z } from 'zod'
import type { CatalogueEntry } from './rules.ts'

const text = z.string().max(10_000)
const level = z.enum(['PERSONAL', 'SENSITIVE'])

const entry: z.ZodType<CatalogueEntry> = z.strictObject({
  coordinate: z.string().regex(/^[A-Za-z]\w*\.[A-Za-z]\w*$/),
  isInput: z.boolean(),
  subgraphs: z.array(text).min(1),
  type: text,
  description: text.nullable(),
  typeDescription: text.nullable(),
  level: level.nullable(),
  mask: z.enum(['NAME', 'DOCUMENT_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'ADDRESS']).nullable(),
  values: z.array(text),
  optionalArguments: z.array(text),
  isShareable: z.boolean(),
})

export const CatalogueInput = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.array(entry).min(1).max(50_000),
})
export type CatalogueInput = z.infer<typeof CatalogueInput>

export const CatalogueFilter = z.strictObject({
  words: z
    .string()
    .max(100)
    .transform((typed) => typed.toLowerCase().split(/\s+/u).filter(Boolean))
    .optional(),
  level: level.optional(),
  isPersonal: z.boolean().optional(),
  subgraph: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .optional(),
  isHeld: z.boolean().optional(),
})
export type CatalogueFilter = z.infer<typeof CatalogueFilter>
