import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'
import { publicRegister } from '../public-register.ts'
import { type OrganizationAct, type OrganizationStatus, organizationStates } from './states.ts'

export const ORGANIZATION_KINDS = ['ASSOCIATION', 'PNE', 'FOUNDATION'] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]
export const PNE_FORMS = ['LEGAL_PERSON', 'PARTNERSHIP', 'INDIVIDUAL'] as const
export const FOUNDATION_KINDS = ['PUBLIC_FUNDRAISING', 'NON_PUBLIC_FUNDRAISING'] as const
export const INDUSTRY_CLASSES = [
  'SCIENCE',
  'ENVIRONMENT',
  'EDUCATION',
  'HEALTH',
  'SOCIAL_SERVICE',
  'CULTURE',
  'SPORTS',
  'LAW',
  'COMMERCE',
  'RELIGION',
  'RURAL_DEVELOPMENT',
  'PROFESSIONAL',
  'INTERNATIONAL',
  'OTHER',
] as const
export type IndustryClass = (typeof INDUSTRY_CLASSES)[number]
export const PARTY_ORGANIZATIONS = ['NONE', 'LIAISON', 'JOINT_BRANCH', 'BRANCH', 'GENERAL_BRANCH', 'COMMITTEE'] as const
export type PartyOrganization = (typeof PARTY_ORGANIZATIONS)[number]
/** 登记事项 what is registered of an organization (社会团体登记管理条例 art. 12, 民非条例 art. 12, 基金会条例 art. 11). */
export const REGISTERED_MATTERS = [
  'NAME',
  'ADDRESS',
  'PURPOSE',
  'BUSINESS_SCOPE',
  'ACTIVITY_AREA',
  'REGISTERED_FUND',
  'SUPERVISING_UNIT',
  'LEGAL_REPRESENTATIVE',
  'CERTIFICATE_TERM',
] as const
export type RegisteredMatter = (typeof REGISTERED_MATTERS)[number]

const STATUSES = Object.keys(organizationStates) as OrganizationStatus[]

/** One organization on the register of civil affairs; its division is that of the registry (登记管理机关). */
export const SocialOrganization = defineEntity({
  name: 'SocialOrganization',
  tableName: 'social_organization',
  properties: {
    ...recordKeeping,
    creditCode: p.text().unique(),
    kind: p.enum([...ORGANIZATION_KINDS]),
    name: p.text(),
    status: p.enum(STATUSES),
    pneForm: p.enum([...PNE_FORMS]).nullable(),
    foundationKind: p.enum([...FOUNDATION_KINDS]).nullable(),
    industryClass: p.enum([...INDUSTRY_CLASSES]).nullable(),
    /** Registered or recognised as a charity; kept by the programme charity-status. */
    isCharity: p.boolean(),
    registryName: p.text(),
    /** 业务主管单位; null for those registered directly. */
    supervisingUnit: p.text().nullable(),
    /** Null where an old roster did not say; so are the scope and the fund. */
    address: p.text().nullable(),
    purpose: p.text().nullable(),
    businessScope: p.text().nullable(),
    activityArea: p.text().nullable(),
    registeredFundFen: p.bigint('number').nullable(),
    individualMembers: p.integer().nullable(),
    unitMembers: p.integer().nullable(),
    fullTimeStaff: p.integer().nullable(),
    foundedOn: p.date(),
    certificateFrom: p.date().nullable(),
    /** Last day of the certificate. */
    certificateUntil: p.date().nullable(),
    /** 1 for 1A to 5 for 5A. */
    grade: p.integer().nullable(),
    gradeFrom: p.date().nullable(),
    /** First day on which the grade no longer holds. */
    gradeTo: p.date().nullable(),
    partyOrganization: p.enum([...PARTY_ORGANIZATIONS]).nullable(),
    partyMembers: p.integer().nullable(),
    liquidationStartedOn: p.date().nullable(),
    liquidationEndedOn: p.date().nullable(),
    /** First day on which it is no longer on the register. */
    endedOn: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_living_organization_a_name',
      properties: ['division', 'name'],
      where: "status in ('REGISTERED', 'CHANGED', 'LIQUIDATING')",
    },
  ],
  checks: [
    {
      // Of the ended ones of old rosters the day is not always known.
      name: 'living_organizations_have_not_ended',
      expression: "ended_on is null or status = 'CANCELLED' or status = 'REVOKED' or status = 'LICENCE_REVOKED'",
    },
    { name: 'grade_is_one_to_five', expression: 'grade >= 1 and grade <= 5' },
  ],
  ...history,
  ...publicRegister,
})
export type SocialOrganization = InferEntity<typeof SocialOrganization>

/** One registered matter that was registered anew. Of a legal representative no value is kept: the posts say who. */
export const OrganizationChange = defineEntity({
  name: 'OrganizationChange',
  tableName: 'organization_change',
  properties: {
    ...recordKeeping,
    organization: () => p.manyToOne(SocialOrganization),
    matter: p.enum([...REGISTERED_MATTERS]),
    oldValue: p.text().nullable(),
    newValue: p.text().nullable(),
    /** Consent of the supervising unit; for those registered directly, the resolution of their own body. */
    consentedOn: p.date(),
    appliedOn: p.date(),
    registeredOn: p.date(),
    document: p.text(),
  },
  indexes: [{ name: 'organization_change_by_organization', properties: ['organization'] }],
  ...history,
  ...publicRegister,
})
export type OrganizationChange = InferEntity<typeof OrganizationChange>

/** One act on the register: who, when, by which paper, from which state. */
export const OrganizationStep = defineEntity({
  name: 'OrganizationStep',
  tableName: 'organization_step',
  properties: {
    ...recordKeeping,
    serial: p.bigint('number').autoincrement().unique(),
    organization: () => p.manyToOne(SocialOrganization),
    act: p.text().$type<OrganizationAct | 'REGISTER'>(),
    fromStatus: p.enum(STATUSES).nullable(),
    toStatus: p.enum(STATUSES),
    reason: p.text().nullable(),
    takenOn: p.date(),
    takenBy: p.text(),
    document: p.text(),
  },
  indexes: [{ name: 'organization_step_by_organization', properties: ['organization'] }],
  ...history,
  ...publicRegister,
})
export type OrganizationStep = InferEntity<typeof OrganizationStep>
