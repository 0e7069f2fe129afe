import { batchMany, batchOne } from '@civil-affairs/kit'
import { CharityStatus, FundraisingCertificate } from './entity.ts'

export const charityStatusById = batchOne(
  (em, ids) => em.find(CharityStatus, { id: { $in: [...ids] } }),
  (status) => status.id,
)

export const charityStatusesByOrganization = batchMany(
  (em, ids) =>
    em.find(CharityStatus, { organization: { $in: [...ids] } }, { orderBy: { acceptedOn: 'asc', createdAt: 'asc' } }),
  (status) => status.organization.id,
)

export const certificateById = batchOne(
  (em, ids) => em.find(FundraisingCertificate, { id: { $in: [...ids] } }),
  (certificate) => certificate.id,
)

export const certificatesByOrganization = batchMany(
  (em, ids) =>
    em.find(
      FundraisingCertificate,
      { organization: { $in: [...ids] } },
      { orderBy: { acceptedOn: 'asc', createdAt: 'asc' } },
    ),
  (certificate) => certificate.organization.id,
)
