import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'

/**
 * What a person of an age band gets a month, by division and validity. Published, so readable by everybody; the bands of
 * one division and time together are the standard.
 */
export const OldAgeStandard = defineEntity({
  name: 'OldAgeStandard',
  tableName: 'old_age_standard',
  properties: {
    ...recordKeeping,
    fromAge: p.integer(),
    /** First age that is no longer of the band; null for the highest. */
    belowAge: p.integer().nullable(),
    monthlyFen: p.bigint('number'),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    {
      name: 'one_old_age_amount_at_a_time',
      expression: `exclude using gist (division with =, int4range(from_age, below_age, '[)') with &&, daterange(valid_from, valid_to, '[)') with &&)`,
    },
    { name: 'old_age_amount_is_positive', expression: 'monthly_fen > 0' },
    { name: 'old_age_band_is_not_empty', expression: 'below_age is null or below_age > from_age' },
  ],
  ...history,
})
export type OldAgeStandard = InferEntity<typeof OldAgeStandard>
