import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { ABILITY_LEVELS, AbilityAssessment } from '../ability-assessment/entity.ts'
import { CareBed } from '../care-bed/entity.ts'
import { CareInstitution } from '../care-institution/entity.ts'

export const PAY_KINDS = ['SOCIAL', 'DESTITUTE', 'MLA', 'OTHER'] as const
export type PayKind = (typeof PAY_KINDS)[number]

export const RESIDENCY_LEAVE_REASONS = [
  'DEATH',
  'HOME',
  'OTHER_INSTITUTION',
  'HOSPITAL',
  'RESETTLED',
  'ENTERED_IN_ERROR',
  'OTHER',
] as const
export type ResidencyLeaveReason = (typeof RESIDENCY_LEAVE_REASONS)[number]

export const CONFLICT_KINDS = ['DOUBLE_RESIDENCY', 'DECEASED_RESIDENT', 'DEATH_DATE_DIFFERS', 'DEATH_REVOKED'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** A person's time in an institution. The bed is the present one; earlier beds stand in the ledger. */
export const CareResidency = defineEntity({
  name: 'CareResidency',
  tableName: 'care_residency',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    institution: () => p.manyToOne(CareInstitution).index(),
    bed: () => p.manyToOne(CareBed),
    payKind: p.enum([...PAY_KINDS]),
    contractNumber: p.text().nullable(),
    monthlyFeeFen: p.bigint('number').nullable(),
    depositFen: p.bigint('number').nullable(),
    contactPersonId: p.uuid().nullable(),
    /** The paper by which the terms were changed last. */
    termsDocument: p.text().nullable(),
    /** The assessment that let the person in; none for residents taken over from a roster. */
    assessment: () => p.manyToOne(AbilityAssessment).nullable(),
    entryLevel: p.enum([...ABILITY_LEVELS]).nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    leaveReason: p.enum([...RESIDENCY_LEAVE_REASONS]).nullable(),
    leaveDocument: p.text().nullable(),
  },
  checks: [
    noOverlap('one_residency_at_a_time', 'person_id'),
    { name: 'residency_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'left_with_a_reason', expression: '(valid_to is null) = (leave_reason is null)' },
  ],
  ...history,
  ...rowsByDivision,
})
export type CareResidency = InferEntity<typeof CareResidency>

/**
 * What two records say of one human and cannot both be right: two residencies of linked persons, a resident the registry
 * knows to be dead, a death that was revoked after it had ended a residency. A person settles it; the records stay.
 */
export const ResidencyConflict = defineEntity({
  name: 'ResidencyConflict',
  tableName: 'residency_conflict',
  properties: {
    ...recordKeeping,
    residency: () => p.manyToOne(CareResidency).index(),
    kind: p.enum([...CONFLICT_KINDS]),
    /** What it comes from: the other residency, or the day of death told. With the kind it names the conflict. */
    cause: p.text(),
    state: p.enum(['OPEN', 'SETTLED', 'DISMISSED']),
    raisedOn: p.date(),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_conflict_a_cause', properties: ['residency', 'kind', 'cause'] }],
  checks: [{ name: 'conflict_closed_on_a_day', expression: `(state = 'OPEN') = (closed_on is null)` }],
  ...history,
  ...rowsByDivision,
})
export type ResidencyConflict = InferEntity<typeof ResidencyConflict>
