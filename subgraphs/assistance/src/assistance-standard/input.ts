import { isLocalDate } from '@civil-affairs/schema'
import { z } from 'zod'
import { ASSISTANCE_AREAS, ASSISTANCE_PROGRAMMES } from './entity.ts'

export const PublishAssistanceStandardInput = z.object({
  division: z.string(),
  programme: z.enum(ASSISTANCE_PROGRAMMES),
  area: z.enum(ASSISTANCE_AREAS),
  monthlyAmount: z.int().positive(),
  consumptionExpenditure: z.int().positive().nullish(),
  document: z.string().trim().min(1).max(200),
  // Standards change with a month, so that every month has one standard.
  validFrom: z.string().refine((day) => isLocalDate(day) && day.endsWith('-01'), 'must be the first day of a month'),
})
export type PublishAssistanceStandardInput = z.infer<typeof PublishAssistanceStandardInput>
