import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/** The 26 items of GB/T 42195-2022, in its four groups. */
export const ABILITY_ITEMS = {
  SELF_CARE: ['EATING', 'GROOMING', 'BATHING', 'DRESSING_UPPER', 'DRESSING_LOWER', 'BLADDER', 'BOWEL', 'TOILETING'],
  MOTION: ['BED_MOBILITY', 'BED_CHAIR_TRANSFER', 'WALKING', 'STAIRS'],
  MENTAL: [
    'TIME_ORIENTATION',
    'PLACE_ORIENTATION',
    'PERSON_ORIENTATION',
    'MEMORY',
    'COMPREHENSION',
    'EXPRESSION',
    'AGGRESSION',
    'DEPRESSION',
    'CONSCIOUSNESS',
  ],
  SENSES_AND_PARTICIPATION: ['VISION', 'HEARING', 'DAILY_AFFAIRS', 'TRANSPORT', 'SOCIAL_CONTACT'],
} as const
export type AbilityItem = (typeof ABILITY_ITEMS)[keyof typeof ABILITY_ITEMS][number]
export const ALL_ABILITY_ITEMS: readonly AbilityItem[] = Object.values(ABILITY_ITEMS).flat()

export const ABILITY_LEVELS = ['INTACT', 'MILD', 'MODERATE', 'SEVERE', 'TOTAL'] as const
export type AbilityLevel = (typeof ABILITY_LEVELS)[number]

export const ASSESSMENT_REASONS = ['FIRST', 'PERIODIC', 'CHANGE', 'REVIEW'] as const
export type AssessmentReason = (typeof ASSESSMENT_REASONS)[number]

/** How able a person was found to be on a day; it holds until it is too old, or somebody voids it. */
export const AbilityAssessment = defineEntity({
  name: 'AbilityAssessment',
  tableName: 'ability_assessment',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    reason: p.enum([...ASSESSMENT_REASONS]),
    assessedOn: p.date(),
    /** Accounts or certificate numbers of the two who assessed. */
    assessors: p.json<string[]>(),
    /** Points by item; null for results taken over without them. */
    scores: p.json<Record<AbilityItem, number>>().nullable(),
    score: p.integer(),
    isInComa: p.boolean(),
    hasMentalDiagnosis: p.boolean(),
    careRiskEvents: p.integer(),
    level: p.enum([...ABILITY_LEVELS]),
    validTo: p.date(),
    voidedOn: p.date().nullable(),
    voidReason: p.text().nullable(),
  },
  checks: [
    { name: 'assessment_holds_for_a_time', expression: 'valid_to > assessed_on' },
    { name: 'voided_with_a_reason', expression: '(voided_on is null) = (void_reason is null)' },
  ],
  ...history,
  ...rowsByDivision,
})
export type AbilityAssessment = InferEntity<typeof AbilityAssessment>
