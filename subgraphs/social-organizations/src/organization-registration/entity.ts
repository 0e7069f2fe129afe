import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import {
  FOUNDATION_KINDS,
  INDUSTRY_CLASSES,
  ORGANIZATION_KINDS,
  PNE_FORMS,
  SocialOrganization,
} from '../social-organization/entity.ts'
import { type RegistrationState, registrationStates } from './states.ts'

/** 直接登记: the four classes that register without a supervising unit. */
export const DIRECT_REGISTRATION_CLASSES = ['TRADE', 'SCIENCE', 'CHARITY', 'COMMUNITY_SERVICE'] as const
/** 社会团体登记管理条例 art. 13, 民非条例 art. 11. */
export const REGISTRATION_DENIAL_REASONS = [
  'PURPOSE_UNLAWFUL',
  'SAME_SCOPE_EXISTS',
  'FOUNDERS_UNFIT',
  'FRAUD',
  'CONDITIONS_NOT_MET',
  'NAME_NOT_ALLOWED',
  'OTHER_LAW',
] as const

/** An application to found an organization, with what is to be registered of it. */
export const OrganizationRegistration = defineEntity({
  name: 'OrganizationRegistration',
  tableName: 'organization_registration',
  properties: {
    ...recordKeeping,
    state: p.enum(Object.keys(registrationStates) as RegistrationState[]),
    kind: p.enum([...ORGANIZATION_KINDS]),
    name: p.text(),
    pneForm: p.enum([...PNE_FORMS]).nullable(),
    foundationKind: p.enum([...FOUNDATION_KINDS]).nullable(),
    industryClass: p.enum([...INDUSTRY_CLASSES]),
    asCharity: p.boolean(),
    registryName: p.text(),
    supervisingUnit: p.text().nullable(),
    directClass: p.enum([...DIRECT_REGISTRATION_CLASSES]).nullable(),
    /** Consent of the supervising unit. */
    consentedOn: p.date().nullable(),
    address: p.text(),
    purpose: p.text(),
    businessScope: p.text(),
    activityArea: p.text().nullable(),
    registeredFundFen: p.bigint('number'),
    individualMembers: p.integer(),
    unitMembers: p.integer(),
    directors: p.integer(),
    fullTimeStaff: p.integer(),
    /** Who is to be the legal representative, or to answer for a unit without legal personality. */
    legalRepresentativeId: p.uuid(),
    isServingOfficial: p.boolean(),
    /** The day all papers were in: the limit for the decision runs from it. */
    acceptedOn: p.date(),
    /** The day of the decision, or of the withdrawal. */
    decidedOn: p.date().nullable(),
    denialReasons: p.json<(typeof REGISTRATION_DENIAL_REASONS)[number][]>(),
    document: p.text(),
    organization: () => p.manyToOne(SocialOrganization).nullable().unique(),
  },
  checks: [
    {
      name: 'approved_registrations_have_their_organization',
      expression: "(state = 'APPROVED') = (organization_id is not null)",
    },
    { name: 'consent_or_direct_registration', expression: '(supervising_unit is null) = (direct_class is not null)' },
  ],
  ...history,
  ...rowsByDivision,
})
export type OrganizationRegistration = InferEntity<typeof OrganizationRegistration>
