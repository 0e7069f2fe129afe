import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/**
 * An office that registers marriages. There is no row policy: any office of the country may register anybody, and where
 * its certificates are shown others must know whose they are; a row names no person.
 */
export const MarriageOffice = defineEntity({
  name: 'MarriageOffice',
  tableName: 'marriage_office',
  properties: {
    ...recordKeeping,
    name: p.text(),
    certificateCode: p.text(),
    competence: p.enum(['MAINLAND', 'ALL']),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  uniques: [{ name: 'one_office_a_certificate_code', properties: ['certificateCode'] }],
  checks: [{ name: 'certificate_code_has_six_digits', expression: "certificate_code ~ '^[0-9]{6}$'" }],
  ...history,
})
export type MarriageOffice = InferEntity<typeof MarriageOffice>

/** The last serial an office gave out in a year, by kind of certificate. */
export const CertificateSerial = defineEntity({
  name: 'CertificateSerial',
  tableName: 'certificate_serial',
  properties: {
    ...recordKeeping,
    office: () => p.manyToOne(MarriageOffice),
    prefix: p.enum(['J', 'L', 'BJ', 'BL']),
    year: p.integer(),
    last: p.integer(),
  },
  uniques: [{ name: 'one_serial_an_office_and_year', properties: ['office', 'prefix', 'year'] }],
  ...history,
  ...rowsByDivision,
})
export type CertificateSerial = InferEntity<typeof CertificateSerial>
