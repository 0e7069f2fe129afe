import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'
import { type AgreedField, Agreement } from '../agreement/entity.ts'
import type { Population } from '../agreement/index.ts'
import { Partner } from '../partner/entity.ts'

export const SharingRequest = defineEntity({
  name: 'SharingRequest',
  tableName: 'sharing_request',
  properties: {
    ...recordKeeping,
    partner: () => p.manyToOne(Partner),
    state: p.enum([
      'SUBMITTED',
      'SUPPLEMENT',
      'REVIEW',
      'APPROVED',
      'REFUSED',
      'DISPUTED',
      'SERVING',
      'EXPIRED',
      'REVOKED',
    ]),
    purpose: p.text(),
    legalBasis: p.text(),
    scenario: p.text(),
    signedOffBy: p.text(),
    fields: p.json<AgreedField[]>(),
    divisions: p.json<string[]>(),
    population: p.json<Population>().nullable(),
    personsPerDay: p.integer(),
    costPerDay: p.integer(),
    requestsPerMinute: p.integer(),
    maximumLagSeconds: p.integer().nullable(),
    validTo: p.date(),
    filedBy: p.text(),
    submittedOn: p.date(),
    supplementAsked: p.text().nullable(),
    supplementAskedOn: p.date().nullable(),
    supplementedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    refusalReason: p.text().nullable(),
    /** Whoever refused does not decide on the dispute. */
    refusedBy: p.text().nullable(),
    disputeReason: p.text().nullable(),
    disputedOn: p.date().nullable(),
    /** Why the refusal stands; null where the partner let the dispute go, or the data are shared after all. */
    ruling: p.text().nullable(),
    disputeSettledOn: p.date().nullable(),
    servingSince: p.date().nullable(),
    agreement: () => p.manyToOne(Agreement).nullable(),
  },
  ...history,
})
export type SharingRequest = InferEntity<typeof SharingRequest>
