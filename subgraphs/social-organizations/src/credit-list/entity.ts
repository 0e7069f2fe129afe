import { defineEntity, history, type InferEntity, noOverlap, p, recordKeeping } from '@civil-affairs/kit'
import { publicRegister } from '../public-register.ts'
import { SocialOrganization } from '../social-organization/entity.ts'

export const CREDIT_LISTS = ['ABNORMAL', 'SERIOUS'] as const
export type CreditList = (typeof CREDIT_LISTS)[number]
export const LISTING_GROUNDS = [
  'ANNUAL_REPORT_NOT_FILED',
  'PARTY_ORGANIZATION_MISSING',
  'NOT_RECTIFIED',
  'FUNDRAISING_UNFIT',
  'FUNDRAISING_IDLE',
  'MINOR_PENALTY',
  'UNREACHABLE',
  'ABNORMAL_TWO_YEARS',
  'FALSE_CHANGE',
  'ACTIVITIES_SUSPENDED',
  'MAJOR_FINE',
  'REPEATED_MINOR_PENALTIES',
  'DISHONEST_DEBTOR',
  'REGISTRATION_REVOKED',
  'OTHER_LAW',
] as const
export type ListingGround = (typeof LISTING_GROUNDS)[number]
export const REMOVAL_REASONS = ['DUTY_FULFILLED', 'TERM_OVER', 'MOVED_TO_SERIOUS', 'CANCELLED', 'ERROR'] as const
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

/** One ground for which an organization stands on a list; it is off the list when no ground is open. */
export const CreditListing = defineEntity({
  name: 'CreditListing',
  tableName: 'credit_listing',
  properties: {
    ...recordKeeping,
    organization: () => p.manyToOne(SocialOrganization),
    list: p.enum([...CREDIT_LISTS]),
    ground: p.enum([...LISTING_GROUNDS]),
    /** The day the information was formed: the limit for the entry runs from it. */
    formedOn: p.date(),
    fineFen: p.bigint('number').nullable(),
    /** Days on which letters to the registered address came back unsigned. */
    letters: p.json<string[]>(),
    document: p.text(),
    dutyFulfilledOn: p.date().nullable(),
    dutyDocument: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    removalReason: p.enum([...REMOVAL_REASONS]).nullable(),
    removalDocument: p.text().nullable(),
  },
  indexes: [{ name: 'credit_listing_by_organization', properties: ['organization'] }],
  checks: [
    noOverlap('one_listing_a_ground_at_a_time', 'organization_id, list, ground'),
    { name: 'removals_have_a_reason', expression: '(valid_to is null) = (removal_reason is null)' },
  ],
  ...history,
  ...publicRegister,
})
export type CreditListing = InferEntity<typeof CreditListing>
