import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { ChildSupport, ChildSupportAmount, ChildSupportVerification, StudyContinuation } from './entity.ts'

export const childSupportById = batchOne(
  (em, ids) => em.find(ChildSupport, { id: { $in: [...ids] } }),
  (support) => support.id,
)

export const childSupportByApplication = batchOne(
  (em, ids) => em.find(ChildSupport, { applicationId: { $in: [...ids] } }),
  (support) => support.applicationId!,
)

export const childSupportsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(ChildSupport, { childPersonId: { $in: [...ids] } }, { orderBy: { validFrom: 'desc', id: 'asc' } }),
  (support) => support.childPersonId,
)

export const amountsBySupport = batchMany(
  (em, ids) =>
    em.find(ChildSupportAmount, { support: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (amount) => amount.support.id,
)

export const verificationsBySupport = batchMany(
  (em, ids) =>
    em.find(ChildSupportVerification, { support: { $in: [...ids] } }, { orderBy: { verifiedOn: 'asc', id: 'asc' } }),
  (verification) => verification.support.id,
)

export const continuationsBySupport = batchMany(
  (em, ids) => em.find(StudyContinuation, { support: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (continuation) => continuation.support.id,
)
