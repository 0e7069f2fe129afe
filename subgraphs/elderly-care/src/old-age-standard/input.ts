import { z } from 'zod'
import { divisionCode, documentTitle, isoDate } from '../person/index.ts'

const age = z.int().min(1).max(150)

export const PublishOldAgeStandardInput = z.object({
  division: divisionCode,
  // Standards change with a month, so that every month has one standard.
  validFrom: isoDate.refine((day) => day.endsWith('-01'), 'must be the first day of a month'),
  document: documentTitle,
  bands: z.array(z.object({ fromAge: age, belowAge: age.nullish(), monthlyAmount: z.int().positive() })).max(20),
})
export type PublishOldAgeStandardInput = z.infer<typeof PublishOldAgeStandardInput>
