import { defineEntity, history, type InferEntity, noOverlap, p, recordKeeping } from '@civil-affairs/kit'

/** Programmes that pay by a local standard; low-income categories of domain reference 2.1.1 are added as they are built. */
export const ASSISTANCE_PROGRAMMES = ['MLA'] as const
export type AssistanceProgramme = (typeof ASSISTANCE_PROGRAMMES)[number]
export const ASSISTANCE_AREAS = ['URBAN', 'RURAL'] as const
export type AssistanceArea = (typeof ASSISTANCE_AREAS)[number]

/**
 * What one person is to live on a month, by division, area and validity. Published, so readable by everybody: a county
 * reads the province's; only those who serve the division may publish.
 */
export const AssistanceStandard = defineEntity({
  name: 'AssistanceStandard',
  tableName: 'assistance_standard',
  properties: {
    ...recordKeeping,
    programme: p.enum([...ASSISTANCE_PROGRAMMES]),
    area: p.enum([...ASSISTANCE_AREAS]),
    monthlyFen: p.bigint('number'),
    /** Per-capita consumption expenditure of the year before, from which the standard was derived. */
    consumptionFen: p.bigint('number').nullable(),
    /** Number and title of the document that publishes it. */
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_standard_at_a_time', 'programme, area, division'),
    { name: 'standard_is_positive', expression: 'monthly_fen > 0' },
  ],
  ...history,
})
export type AssistanceStandard = InferEntity<typeof AssistanceStandard>
