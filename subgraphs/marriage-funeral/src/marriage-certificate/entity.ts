import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { Marriage, MarriageRegistration } from '../marriage-registration/entity.ts'

export const CERTIFICATE_STATES = ['VALID', 'SUPERSEDED', 'CANCELLED'] as const

/**
 * 电子证照: the certificate of a marriage or divorce as other authorities may check it. Of each kind one is valid. There is
 * no row policy: it is shown anywhere, and checking it must not depend on who checks; it names nobody, and the marriage
 * behind it is seen in its own division only.
 */
export const MarriageCertificate = defineEntity({
  name: 'MarriageCertificate',
  tableName: 'marriage_certificate',
  properties: {
    ...recordKeeping,
    marriage: () => p.manyToOne(Marriage).index(),
    registration: () => p.manyToOne(MarriageRegistration).index(),
    kind: p.enum(['MARRIAGE', 'DIVORCE']),
    number: p.text(),
    state: p.enum([...CERTIFICATE_STATES]),
    issuedOn: p.date(),
    endedOn: p.date().nullable(),
  },
  uniques: [
    { name: 'one_valid_certificate', properties: ['marriage', 'kind'], where: "state = 'VALID'" },
    { name: 'one_electronic_certificate_a_number', properties: ['number'] },
  ],
  checks: [{ name: 'ended_certificate_has_a_day', expression: "(state = 'VALID') = (ended_on is null)" }],
  ...history,
})
export type MarriageCertificate = InferEntity<typeof MarriageCertificate>

/** That a certificate was shown to another authority, on whose wish. */
export const MarriageCertificateShare = defineEntity({
  name: 'MarriageCertificateShare',
  tableName: 'certificate_share',
  properties: {
    ...recordKeeping,
    certificate: () => p.manyToOne(MarriageCertificate).index(),
    consumer: p.text(),
    purpose: p.text(),
    basis: p.enum(['CONSENT', 'STATUTORY']),
    document: p.text(),
    sharedOn: p.date(),
  },
  ...history,
  ...rowsByDivision,
})
export type MarriageCertificateShare = InferEntity<typeof MarriageCertificateShare>
