import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'
import { publicRegister } from '../public-register.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import { type CharityState, charityStates, type FundraisingState, fundraisingStates } from './states.ts'

/** 慈善法 art. 9 and 慈善组织认定办法: what a denial may rest on. */
export const CHARITY_DENIAL_REASONS = [
  'PURPOSE_NOT_CHARITABLE',
  'FOR_PROFIT',
  'CHARTER_DEFECTIVE',
  'PROPERTY_INSUFFICIENT',
  'LEADERS_UNFIT',
  'SPENDING_OFF_STANDARD',
  'PENALISED',
  'OTHER_LAW',
] as const
export type CharityDenialReason = (typeof CHARITY_DENIAL_REASONS)[number]
/** 慈善组织公开募捐管理办法 art. 5. */
export const FUNDRAISING_DENIAL_REASONS = [
  'GOVERNANCE_UNSOUND',
  'BOARD_RELATED',
  'SUPERVISORS_MISSING',
  'RULES_MISSING',
  'REPORTS_MISSING',
  'PENALISED',
  'OTHER_LAW',
] as const
export type FundraisingDenialReason = (typeof FUNDRAISING_DENIAL_REASONS)[number]
export const CHARITY_END_REASONS = ['RETURNED', 'NO_LONGER_QUALIFIED', 'OBTAINED_BY_FRAUD', 'ERROR'] as const
/** 慈善法 art. 111. */
export const FUNDRAISING_REVOCATION_GROUNDS = [
  'DECEPTION',
  'APPORTIONED',
  'ORDER_DISTURBED',
  'UNQUALIFIED_PARTNER',
  'UNDESIGNATED_PLATFORM',
  'EMERGENCY_FUNDS_IDLE',
] as const
export const FUNDRAISING_RETURN_REASONS = ['RETURNED', 'NO_LONGER_QUALIFIED', 'ERROR'] as const

/** An organization as a charity: from its application, or from its registration as one. */
export const CharityStatus = defineEntity({
  name: 'CharityStatus',
  tableName: 'charity_status',
  properties: {
    ...recordKeeping,
    organization: () => p.manyToOne(SocialOrganization),
    origin: p.enum(['REGISTRATION', 'RECOGNITION'] as const),
    state: p.enum(Object.keys(charityStates) as CharityState[]),
    acceptedOn: p.date(),
    /** Days by which the ministry allowed the decision to be put off. */
    extensionDays: p.integer().nullable(),
    /** The day of the decision, or of the withdrawal. */
    decidedOn: p.date().nullable(),
    denialReasons: p.json<CharityDenialReason[]>(),
    endReason: p.enum([...CHARITY_END_REASONS]).nullable(),
    document: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_open_charity_status_an_organization',
      properties: ['organization'],
      where: "state in ('APPLIED', 'RECOGNISED')",
    },
  ],
  indexes: [{ name: 'charity_status_by_organization', properties: ['organization'] }],
  ...history,
  ...publicRegister,
})
export type CharityStatus = InferEntity<typeof CharityStatus>

/** 公开募捐资格证书: what allows a charity to ask the public. */
export const FundraisingCertificate = defineEntity({
  name: 'FundraisingCertificate',
  tableName: 'fundraising_certificate',
  properties: {
    ...recordKeeping,
    organization: () => p.manyToOne(SocialOrganization),
    state: p.enum(Object.keys(fundraisingStates) as FundraisingState[]),
    acceptedOn: p.date(),
    /** The day of the decision, or of the withdrawal. */
    decidedOn: p.date().nullable(),
    denialReasons: p.json<FundraisingDenialReason[]>(),
    revocationGround: p.enum([...FUNDRAISING_REVOCATION_GROUNDS]).nullable(),
    returnReason: p.enum([...FUNDRAISING_RETURN_REASONS]).nullable(),
    number: p.text().nullable().unique(),
    document: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  uniques: [
    {
      name: 'one_open_fundraising_certificate_an_organization',
      properties: ['organization'],
      where: "state in ('APPLIED', 'ISSUED')",
    },
  ],
  indexes: [{ name: 'fundraising_certificate_by_organization', properties: ['organization'] }],
  ...history,
  ...publicRegister,
})
export type FundraisingCertificate = InferEntity<typeof FundraisingCertificate>
