import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** What was taken under an agreement on a day; written with the receipts, so that the quota cannot be overrun. */
export const DayOfUsage = defineEntity({
  name: 'DayOfUsage',
  tableName: 'agreement_usage',
  properties: {
    agreement: p.uuid().primary(),
    day: p.date().primary(),
    requests: p.integer(),
    persons: p.integer(),
    cost: p.integer(),
    fields: p.json<Record<string, number>>(),
  },
})
export type DayOfUsage = InferEntity<typeof DayOfUsage>
