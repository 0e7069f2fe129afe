import { batchMany, batchOne } from '@civil-affairs/kit'
import { Marriage } from '../marriage-registration/entity.ts'
import { MarriageCertificate, MarriageCertificateShare } from './entity.ts'

export const certificateById = batchOne(
  (em, ids) => em.find(MarriageCertificate, { id: { $in: [...ids] } }),
  (certificate) => certificate.id,
)

export const certificateByNumber = batchOne(
  (em, numbers) => em.find(MarriageCertificate, { number: { $in: [...numbers] } }),
  (certificate) => certificate.number,
)

/** Oldest first. */
export const certificatesByMarriage = batchMany(
  (em, ids) =>
    em.find(
      MarriageCertificate,
      { marriage: { $in: [...ids] } },
      { orderBy: [{ issuedOn: 'asc' }, { number: 'asc' }] },
    ),
  (certificate) => certificate.marriage.id,
)

export const sharesByCertificate = batchMany(
  (em, ids) =>
    em.find(
      MarriageCertificateShare,
      { certificate: { $in: [...ids] } },
      { orderBy: [{ sharedOn: 'asc' }, { id: 'asc' }] },
    ),
  (share) => share.certificate.id,
)

export const shareById = batchOne(
  (em, ids) => em.find(MarriageCertificateShare, { id: { $in: [...ids] } }),
  (share) => share.id,
)

export const marriageOfCertificate = batchOne(
  (em, ids) => em.find(Marriage, { id: { $in: [...ids] } }),
  (marriage) => marriage.id,
)
