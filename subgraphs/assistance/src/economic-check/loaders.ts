import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import {
  CheckAuthorization,
  CheckItem,
  CheckMember,
  CheckObjection,
  CheckOrder,
  CheckReply,
  CheckReport,
  CheckSourcePolicy,
} from './entity.ts'

export const checkOrderById = batchOne(
  (em, ids) => em.find(CheckOrder, { id: { $in: [...ids] } }),
  (order) => order.id,
)

export const checkOrdersByApplication = batchMany(
  (em, ids) =>
    em.find(
      CheckOrder,
      { applicationId: { $in: [...ids] } },
      { orderBy: { orderedOn: 'desc', createdAt: 'desc', id: 'asc' } },
    ),
  (order) => order.applicationId!,
)

export const checkOrdersByUnit = batchMany(
  (em, ids) =>
    em.find(
      CheckOrder,
      { unitId: { $in: [...ids] } },
      { orderBy: { orderedOn: 'desc', createdAt: 'desc', id: 'asc' } },
    ),
  (order) => order.unitId!,
)

export const checkMembershipsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      CheckMember,
      { personId: { $in: [...ids] } },
      { populate: ['order'], orderBy: { order: { orderedOn: 'desc', id: 'asc' } } },
    ),
  (member) => member.personId,
)

export const checkMembersByOrder = batchMany(
  (em, ids) => em.find(CheckMember, { order: { $in: [...ids] } }, { orderBy: { personId: 'asc' } }),
  (member) => member.order.id,
)

export const checkItemById = batchOne(
  (em, ids) => em.find(CheckItem, { id: { $in: [...ids] } }),
  (item) => item.id,
)

export const checkItemsByOrder = batchMany(
  (em, ids) => em.find(CheckItem, { order: { $in: [...ids] } }, { orderBy: { personId: 'asc', source: 'asc' } }),
  (item) => item.order.id,
)

/** All replies of an item, the newest first. */
export const checkRepliesByItem = batchMany(
  (em, ids) => em.find(CheckReply, { item: { $in: [...ids] } }, { orderBy: { sequence: 'desc' } }),
  (reply) => reply.item.id,
)

export const checkReportById = batchOne(
  (em, ids) => em.find(CheckReport, { id: { $in: [...ids] } }),
  (report) => report.id,
)

/** All reports of an order, the newest first. */
export const checkReportsByOrder = batchMany(
  (em, ids) => em.find(CheckReport, { order: { $in: [...ids] } }, { orderBy: { issuedAt: 'desc', serial: 'desc' } }),
  (report) => report.order.id,
)

export const checkObjectionsByReport = batchMany(
  (em, ids) => em.find(CheckObjection, { report: { $in: [...ids] } }, { orderBy: { raisedOn: 'asc', id: 'asc' } }),
  (objection) => objection.report.id,
)

export const checkAuthorizationById = batchOne(
  (em, ids) => em.find(CheckAuthorization, { id: { $in: [...ids] } }),
  (authorization) => authorization.id,
)

export const checkAuthorizationsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(CheckAuthorization, { personId: { $in: [...ids] } }, { orderBy: { validTo: 'desc', id: 'asc' } }),
  (authorization) => authorization.personId,
)

export const checkSourcePoliciesByReason = batchMany(
  (em, reasons) => em.find(CheckSourcePolicy, { reason: { $in: [...reasons] as never } }),
  (policy) => policy.reason,
)
