import { defineEntity, history, type InferEntity, noOverlap, p, recordKeeping } from '@civil-affairs/kit'
import { Partner } from '../partner/entity.ts'
import type { Population } from './population.ts'

/** One field of an agreement: in full, or masked as its class says. */
export interface AgreedField {
  coordinate: string
  inFull: boolean
}

export const Agreement = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    ...recordKeeping,
    code: p.text(),
    partner: () => p.manyToOne(Partner),
    purpose: p.text(),
    legalBasis: p.text(),
    fields: p.json<AgreedField[]>(),
    divisions: p.json<string[]>(),
    /** Null where it is about everybody in its divisions. */
    population: p.json<Population>().nullable(),
    personsPerDay: p.integer(),
    costPerDay: p.integer(),
    requestsPerMinute: p.integer(),
    /** How old what is answered may be; null for what the hub allows at most. */
    maximumLagSeconds: p.integer().nullable(),
    validFrom: p.date(),
    validTo: p.date(),
    revokedAt: p.datetime().nullable(),
    revocationReason: p.text().nullable(),
    signature: p.text(),
    /** Null on one that was signed before there were two, until the hub has signed it anew: it does not act so long. */
    signatureSm2: p.text().nullable(),
    operations: p.json<{ id: string; text: string }[]>(),
  },
  uniques: [{ name: 'one_agreement_a_code', properties: ['code'] }],
  checks: [
    noOverlap('one_agreement_a_purpose_at_a_time', 'partner_id, purpose', 'revoked_at is null'),
    { name: 'agreements_end_after_they_begin', expression: 'valid_from <= valid_to' },
  ],
  ...history,
})
export type Agreement = InferEntity<typeof Agreement>
