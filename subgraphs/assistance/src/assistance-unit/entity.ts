import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { ASSISTANCE_AREAS, ASSISTANCE_PROGRAMMES } from '../assistance-standard/entity.ts'

/** The whole family living together, or one person registered alone (单人户). */
export const UNIT_FORMS = ['FAMILY', 'SINGLE_PERSON'] as const
export type UnitForm = (typeof UNIT_FORMS)[number]

/** Why a person may be registered alone: of a low-income-margin family, or a dependent adult. */
export const SINGLE_BASES = ['MARGIN_FAMILY_MEMBER', 'DEPENDENT_ADULT'] as const
export type SingleBasis = (typeof SINGLE_BASES)[number]

export const LABOUR_CAPACITIES = ['FULL', 'PARTIAL', 'NONE'] as const
export type LabourCapacity = (typeof LABOUR_CAPACITIES)[number]

export const HEALTH_STATES = ['HEALTHY', 'FRAIL', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS'] as const
export type HealthState = (typeof HEALTH_STATES)[number]

export const EMPLOYMENTS = ['STEADY', 'UNSTEADY', 'UNEMPLOYED', 'NOT_APPLICABLE'] as const
export type Employment = (typeof EMPLOYMENTS)[number]

/** Main cause of hardship (致困原因), one a unit. */
export const HARDSHIP_CAUSES = [
  'ILLNESS',
  'DISABILITY',
  'SCHOOLING',
  'NO_LABOUR',
  'UNEMPLOYMENT',
  'DISASTER',
  'ACCIDENT',
  'OTHER',
] as const
export type HardshipCause = (typeof HARDSHIP_CAUSES)[number]

/** Why a membership ended; UNIT_DISSOLVED where the whole unit did. */
export const LEAVE_REASONS = [
  'DEATH',
  'MARRIAGE',
  'DIVORCE',
  'MIGRATION',
  'SPLIT',
  'IMPRISONMENT',
  'ADOPTION',
  'OTHER',
  'UNIT_DISSOLVED',
] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]

/**
 * The family living together that is helped as one: never the registry's household. Account and telephone are sealed;
 * the hash of the account finds accounts that several units share.
 */
export const AssistanceUnit = defineEntity({
  name: 'AssistanceUnit',
  tableName: 'assistance_unit',
  properties: {
    ...recordKeeping,
    programme: p.enum([...ASSISTANCE_PROGRAMMES]),
    form: p.enum([...UNIT_FORMS]),
    singleBasis: p.enum([...SINGLE_BASES]).nullable(),
    area: p.enum([...ASSISTANCE_AREAS]),
    hardshipCause: p.enum([...HARDSHIP_CAUSES]),
    headPersonId: p.uuid().index(),
    /** Whose account it is; payments go to this person for the unit. */
    payeePersonId: p.uuid(),
    accountSealed: p.text().nullable(),
    accountHash: p.text().nullable().index(),
    bankName: p.text().nullable(),
    phoneSealed: p.text().nullable(),
    formedOn: p.date(),
    dissolvedOn: p.date().nullable(),
  },
  ...history,
  ...rowsByDivision,
})
export type AssistanceUnit = InferEntity<typeof AssistanceUnit>

/** A person's time in a unit, with what the law asks of them. A person is in one living unit of a programme at a time. */
export const AssistanceUnitMember = defineEntity({
  name: 'AssistanceUnitMember',
  tableName: 'assistance_unit_member',
  properties: {
    ...recordKeeping,
    unit: () => p.manyToOne(AssistanceUnit).index(),
    programme: p.enum([...ASSISTANCE_PROGRAMMES]),
    personId: p.uuid().index(),
    /** GB/T 4761, relative to the head. */
    relation: p.text(),
    /** For ages only; the registry holds the person's birth date. */
    birthDate: p.date().nullable(),
    labourCapacity: p.enum([...LABOUR_CAPACITIES]),
    health: p.enum([...HEALTH_STATES]),
    /** GB/T 26341: category 1 to 7 and grade 1 to 4, both or none. */
    disabilityCategory: p.text().nullable(),
    disabilityGrade: p.integer().nullable(),
    employment: p.enum([...EMPLOYMENTS]),
    isStudent: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    leaveReason: p.enum([...LEAVE_REASONS]).nullable(),
  },
  checks: [
    noOverlap('one_living_unit_at_a_time', 'person_id, programme'),
    { name: 'disability_is_whole', expression: '(disability_category is null) = (disability_grade is null)' },
    { name: 'membership_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  ...history,
  ...rowsByDivision,
})
export type AssistanceUnitMember = InferEntity<typeof AssistanceUnitMember>
