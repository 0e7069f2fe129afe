import { z } from 'zod'

export const RecordDeathInput = z.object({
  personId: z.uuid(),
  diedOn: z.string(),
  precision: z.enum(['DAY', 'MONTH', 'YEAR']).nullish(),
  evidence: z.enum([
    'MEDICAL_CERTIFICATE',
    'HUKOU_DEREGISTRATION',
    'CREMATION',
    'COURT_DECLARATION',
    'BURIAL',
    'REPORT',
  ]),
})
export type RecordDeathInput = z.infer<typeof RecordDeathInput>

export const RevokeDeathInput = z.object({
  personId: z.uuid(),
  statementId: z.uuid(),
  reason: z.string().trim().min(2).max(500),
})
export type RevokeDeathInput = z.infer<typeof RevokeDeathInput>

export const RecordMaritalStatusInput = z.object({
  personId: z.uuid(),
  status: z.enum([
    'SINGLE',
    'MARRIED',
    'FIRST_MARRIAGE',
    'REMARRIED',
    'REUNITED',
    'WIDOWED',
    'DIVORCED',
    'UNSPECIFIED',
  ]),
  spouseId: z.uuid().nullish(),
  asOf: z.string(),
})
export type RecordMaritalStatusInput = z.infer<typeof RecordMaritalStatusInput>
