import { personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { authorizeCheck, revokeCheckAuthorization } from './authorize-check.ts'
import {
  allowedActsOf,
  deadlinesOf,
  findAnswer,
  findAuthorization,
  findAuthorizationsOfPerson,
  findCheckOrder,
  findCheckReport,
  findChecksOfApplication,
  findChecksOfPerson,
  findChecksOfUnit,
  findGuardian,
  findItems,
  findUnit,
} from './find-checks.ts'
import {
  AuthorizeCheckInput,
  CancelCheckInput,
  CheckReplyInput,
  ObjectionInput,
  OrderActInput,
  OrderCheckInput,
  RequireSourcesInput,
  RevokeAuthorizationInput,
} from './input.ts'
import { issueCheckReport } from './issue-report.ts'
import {
  checkItemById,
  checkItemsByOrder,
  checkMembersByOrder,
  checkObjectionsByReport,
  checkRepliesByItem,
  checkReportsByOrder,
} from './loaders.ts'
import { objectToCheckReport, recheckEconomicCheck } from './object-to-report.ts'
import { cancelEconomicCheck, closeCheck, orderEconomicCheck, requestCheckReplies } from './order-check.ts'
import { recordCheckReply } from './record-reply.ts'
import { findSourcePolicies, requireCheckSources } from './source-policy.ts'

/** A record keeps the code of its division; the registry tells the rest. */
const division = (record: { division: string }) => ({ code: record.division })

export const resolvers: Resolvers = {
  Query: {
    checkOrder: (_, { id }, context) => findCheckOrder(context, id),
    checkReport: (_, { id }, context) => findCheckReport(context, id),
    economicChecksOfApplication: (_, { applicationId }, context) => findChecksOfApplication(context, applicationId),
    checkSourcePolicies: (_, { division, on }, context) => findSourcePolicies(context, division, on),
  },
  Mutation: {
    authorizeCheck: (_, { input }, context) => authorizeCheck(context, AuthorizeCheckInput.parse(input)),
    revokeCheckAuthorization: (_, { input }, context) =>
      revokeCheckAuthorization(context, RevokeAuthorizationInput.parse(input)),
    orderEconomicCheck: (_, { input }, context) => orderEconomicCheck(context, OrderCheckInput.parse(input)),
    requestCheckReplies: (_, { input }, context) => requestCheckReplies(context, OrderActInput.parse(input)),
    recordCheckReply: (_, { input }, context) => recordCheckReply(context, CheckReplyInput.parse(input)),
    issueCheckReport: (_, { input }, context) => issueCheckReport(context, OrderActInput.parse(input)),
    objectToCheckReport: (_, { input }, context) => objectToCheckReport(context, ObjectionInput.parse(input)),
    recheckEconomicCheck: (_, { input }, context) => recheckEconomicCheck(context, OrderActInput.parse(input)),
    closeCheck: (_, { input }, context) => closeCheck(context, OrderActInput.parse(input)),
    cancelEconomicCheck: (_, { input }, context) => cancelEconomicCheck(context, CancelCheckInput.parse(input)),
    requireCheckSources: (_, { input }, context) => requireCheckSources(context, RequireSourcesInput.parse(input)),
  },
  AssistanceUnit: { economicChecks: ({ id }, _, context) => findChecksOfUnit(context, id) },
  AssistanceApplication: { economicChecks: ({ id }, _, context) => findChecksOfApplication(context, id) },
  Person: {
    economicChecks: ({ id }, _, context) => findChecksOfPerson(context, id),
    checkAuthorizations: ({ id }, _, context) => findAuthorizationsOfPerson(context, id),
  },
  CheckAuthorization: {
    __resolveReference: ({ id }, context) => findAuthorization(context, id),
    division,
    person: ({ personId }, _, context) => personReference(context, personId),
    guardian: (authorization, _, context) => findGuardian(context, authorization),
  },
  CheckOrder: {
    __resolveReference: ({ id }, context) => findCheckOrder(context, id),
    division,
    unit: (order, _, context) => findUnit(context, order),
    members: ({ id }, _, context) => checkMembersByOrder(context).load(id),
    items: ({ id }, _, context) => checkItemsByOrder(context).load(id),
    reports: ({ id }, _, context) => checkReportsByOrder(context).load(id),
    deadlines: (order, _, context) => deadlinesOf(context, order),
    allowedActs: (order) => allowedActsOf(order),
  },
  CheckMember: {
    person: ({ personId }, _, context) => personReference(context, personId),
    authorization: ({ authorization }, _, context) => findAuthorization(context, authorization.id),
  },
  CheckItem: {
    person: ({ personId }, _, context) => personReference(context, personId),
    replies: ({ id }, _, context) => checkRepliesByItem(context).load(id),
  },
  CheckReply: {
    amount: ({ amountFen }) => amountFen,
    details: ({ details }) => details.map(({ code }) => code),
  },
  CheckReport: {
    __resolveReference: ({ id }, context) => findCheckReport(context, id),
    division,
    order: ({ order }, _, context) => findCheckOrder(context, order.id),
    financialAssets: ({ financialFen }) => financialFen,
    objections: ({ id }, _, context) => checkObjectionsByReport(context).load(id),
  },
  CheckExcess: {
    foundAmount: ({ foundFen }) => foundFen,
    allowedAmount: ({ allowedFen }) => allowedFen,
  },
  CheckGap: { item: ({ itemId }, _, context) => checkItemById(context).load(itemId) },
  CheckObjection: {
    raisedBy: ({ raisedById }, _, context) => personReference(context, raisedById),
    items: ({ itemIds }, _, context) => findItems(context, itemIds),
    answer: ({ answer }, _, context) => findAnswer(context, answer),
  },
  CheckSourcePolicy: { division },
}
