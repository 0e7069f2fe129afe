import { legalEvents } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { changeOrganizationRegistration } from './change.ts'
import { changeDeadline, organizationDeadlines } from './deadlines.ts'
import {
  cancelSocialOrganization,
  endOrganizationLiquidation,
  reinstateSocialOrganization,
  revokeOrganizationLicence,
  revokeSocialOrganization,
  startOrganizationLiquidation,
} from './end.ts'
import * as inputs from './input.ts'
import { listOrganizations } from './list-organizations.ts'
import {
  changesByOrganization,
  countsByDivision,
  organizationByCreditCode,
  organizationById,
  stepsByOrganization,
} from './loaders.ts'
import { gradeOn, isInGoodStanding, readOrganizationCode } from './rules.ts'
import { gradeSocialOrganization, reportOrganizationParty } from './standing.ts'
import { organizationStates } from './states.ts'

export const resolvers: Resolvers = {
  Query: {
    socialOrganization: (_, { id }, context) => organizationById(context).load(id),
    socialOrganizationByCreditCode: (_, { creditCode }, context) => organizationByCreditCode(context).load(creditCode),
    socialOrganizations: (_, { division, filter, first, after }, context) =>
      listOrganizations(context, division, filter, { first, after }),
  },
  Mutation: {
    changeOrganizationRegistration: (_, { input }, context) =>
      changeOrganizationRegistration(context, inputs.ChangeInput.parse(input)),
    startOrganizationLiquidation: (_, { input }, context) =>
      startOrganizationLiquidation(context, inputs.StartLiquidationInput.parse(input)),
    endOrganizationLiquidation: (_, { input }, context) =>
      endOrganizationLiquidation(context, inputs.EndLiquidationInput.parse(input)),
    cancelSocialOrganization: (_, { input }, context) =>
      cancelSocialOrganization(context, inputs.ActInput.parse(input)),
    revokeSocialOrganization: (_, { input }, context) =>
      revokeSocialOrganization(context, inputs.RevokeInput.parse(input)),
    revokeOrganizationLicence: (_, { input }, context) =>
      revokeOrganizationLicence(context, inputs.RevokeLicenceInput.parse(input)),
    reinstateSocialOrganization: (_, { input }, context) =>
      reinstateSocialOrganization(context, inputs.ActInput.parse(input)),
    gradeSocialOrganization: (_, { input }, context) =>
      gradeSocialOrganization(context, inputs.GradeInput.parse(input)),
    reportOrganizationParty: (_, { input }, context) =>
      reportOrganizationParty(context, inputs.ReportPartyInput.parse(input)),
  },
  SocialOrganization: {
    __resolveReference: (reference, context) =>
      'id' in reference
        ? organizationById(context).load(reference.id)
        : organizationByCreditCode(context).load(reference.creditCode),
    division: ({ division }) => ({ code: division }),
    activityArea: ({ activityArea }) => (activityArea == null ? null : { code: activityArea }),
    creditCodeWarnings: ({ creditCode, kind, division }) => readOrganizationCode(creditCode, kind, division).warnings,
    isInGoodStanding: ({ status }) => isInGoodStanding(status),
    registeredFund: ({ registeredFundFen }) => registeredFundFen ?? null,
    isCertificateExpired: ({ certificateUntil }, _, { today }) =>
      certificateUntil == null ? null : certificateUntil < today,
    grade: (organization, _, { today }) => gradeOn(organization, today),
    changes: ({ id }, _, context) => changesByOrganization(context).load(id),
    steps: ({ id }, _, context) => stepsByOrganization(context).load(id),
    deadlines: (organization, _, context) => organizationDeadlines(context, organization),
    allowedActs: ({ status }) => legalEvents(organizationStates, status),
  },
  OrganizationChange: { deadline: (change, _, context) => changeDeadline(context, change) },
  SocialOrganizationConnection: {
    totalCount: (page) => page.totalCount(),
    countByStatus: (page) => page.countByStatus(),
  },
  Division: { socialOrganizationCounts: ({ code }, _, context) => countsByDivision(context).load(code) },
}
