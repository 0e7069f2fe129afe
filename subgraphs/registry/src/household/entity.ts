import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { Person } from '../person/entity.ts'

export const HOUSEHOLD_KINDS = ['REGISTERED', 'RESIDENT'] as const
export type HouseholdKind = (typeof HOUSEHOLD_KINDS)[number]

/** Role code of the head, GB/T 4761; 01 means oneself and is no role. */
export const HEAD = '02'

export const JOIN_REASONS = [
  'FORMED',
  'BIRTH',
  'MARRIAGE',
  'ADOPTION',
  'MIGRATION',
  'SPLIT',
  'MERGER',
  'RELEASE',
  'OTHER',
] as const
export type JoinReason = (typeof JOIN_REASONS)[number]

export const LEAVE_REASONS = [
  'DEATH',
  'MARRIAGE',
  'DIVORCE',
  'MIGRATION',
  'SPLIT',
  'MERGER',
  'IMPRISONMENT',
  'ADOPTION',
  'OTHER',
] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]

const ends = (name: string) => ({ name, expression: 'valid_to is null or valid_from <= valid_to' })

/** 户籍户 or 常住户, from the day it was formed to the day its last member left. `division` is where it is now. */
export const Household = defineEntity({
  name: 'Household',
  tableName: 'household',
  properties: {
    ...recordKeeping,
    kind: p.text().$type<HouseholdKind>(),
    /** 户号 */
    number: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  uniques: [{ name: 'one_household_a_number', properties: ['division', 'kind', 'number'], where: 'valid_to is null' }],
  checks: [ends('household_ends_after_it_began')],
  ...history,
  ...rowsByDivision,
})
export type Household = InferEntity<typeof Household>

/** Where a household was during an interval; its division is the one of that time. */
export const HouseholdLocation = defineEntity({
  name: 'HouseholdLocation',
  tableName: 'household_location',
  properties: {
    ...recordKeeping,
    household: () => p.manyToOne(Household).index(),
    address: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [noOverlap('one_location_at_a_time', 'household_id'), ends('location_ends_after_it_began')],
  ...history,
  ...rowsByDivision,
})
export type HouseholdLocation = InferEntity<typeof HouseholdLocation>

/** That a person belonged to a household, from joining to leaving. It moves with its household to another division. */
export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'household_membership',
  properties: {
    ...recordKeeping,
    household: () => p.manyToOne(Household).index(),
    /** The household's, repeated for the constraint. */
    kind: p.text().$type<HouseholdKind>(),
    person: () => p.manyToOne(Person).index(),
    joinReason: p.text().$type<JoinReason>(),
    leaveReason: p.text().$type<LeaveReason>().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_household_of_a_kind_at_a_time', 'person_id, kind'),
    ends('membership_ends_after_it_began'),
    { name: 'who_left_has_a_reason', expression: '(valid_to is null) = (leave_reason is null)' },
  ],
  ...history,
  ...rowsByDivision,
})
export type Membership = InferEntity<typeof Membership>

/** What a member was to the head (GB/T 4761) during an interval: a new head changes the roles of all. */
export const MembershipRole = defineEntity({
  name: 'MembershipRole',
  tableName: 'household_role',
  properties: {
    ...recordKeeping,
    household: () => p.manyToOne(Household).index(),
    membership: () => p.manyToOne(Membership),
    role: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_head_at_a_time', 'household_id', `role = '${HEAD}'`),
    noOverlap('one_role_at_a_time', 'membership_id'),
    ends('role_ends_after_it_began'),
  ],
  ...history,
  ...rowsByDivision,
})
export type MembershipRole = InferEntity<typeof MembershipRole>
