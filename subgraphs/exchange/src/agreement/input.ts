import { findDivisionCode, isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'
import { PopulationInput } from './population.ts'
import { COORDINATE } from './rules.ts'

const isoDate = z.string().refine(isLocalDate, 'must be a date YYYY-MM-DD')
const divisionCode = z.string().transform((text, context) => {
  const code = findDivisionCode(text)
  if (code !== null) return code
  context.addIssue({ code: 'custom', message: 'must be a division code' })
  return z.NEVER
})

/** What a request asks for and an agreement gives. */
export const termsInput = {
  fields: z
    .array(z.object({ coordinate: z.string().regex(COORDINATE), inFull: z.boolean() }))
    .min(1)
    .max(500),
  divisions: z.array(divisionCode).min(1).max(100),
  population: PopulationInput.nullish(),
  personsPerDay: z.int().min(1).max(10_000_000),
  costPerDay: z.int().min(1).max(1_000_000_000),
  requestsPerMinute: z.int().min(1).max(60_000),
  maximumLagSeconds: z
    .int()
    .min(1)
    .max(31_536_000)
    .nullish()
    .transform((seconds) => seconds ?? null),
  validTo: isoDate,
}

export const NarrowInput = z.object({
  id: z.uuid(),
  version: z.int(),
  fields: termsInput.fields.nullish(),
  divisions: termsInput.divisions.nullish(),
  population: termsInput.population,
  personsPerDay: termsInput.personsPerDay.nullish(),
  costPerDay: termsInput.costPerDay.nullish(),
  requestsPerMinute: termsInput.requestsPerMinute.nullish(),
  maximumLagSeconds: termsInput.maximumLagSeconds,
  validTo: isoDate.nullish(),
})
export type NarrowInput = z.infer<typeof NarrowInput>

export const RevokeInput = z.object({ id: z.uuid(), version: z.int(), reason: z.string().trim().min(2).max(500) })
export type RevokeInput = z.infer<typeof RevokeInput>

export const OperationInput = z.object({ id: z.uuid(), version: z.int(), text: z.string().min(1).max(20_000) })
export type OperationInput = z.infer<typeof OperationInput>
