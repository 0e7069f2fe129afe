import { defineSlice } from '@civil-affairs/kit'
import { AbilityAssessment, type AbilityItem } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { insertAssessments, type StatedAssessment } from './insert-assessments.ts'
export { assessmentById } from './loaders.ts'
export { findValidAssessment } from './service.ts'

const STANDARD = 'GB/T 42195-2022，待核对标准原文'
const parameter = (key: string, value: number, unit: string, legalBasis: string, verified: boolean) => ({
  key: `ABILITY.${key}`,
  value: String(value),
  unit,
  legalBasis,
  verified,
})

/** The most points an item gives: 90 together. Defaults until somebody compares them with the standard's table. */
const MOST_POINTS: Record<AbilityItem, number> = {
  EATING: 4,
  GROOMING: 4,
  BATHING: 4,
  DRESSING_UPPER: 4,
  DRESSING_LOWER: 4,
  BLADDER: 4,
  BOWEL: 4,
  TOILETING: 4,
  BED_MOBILITY: 4,
  BED_CHAIR_TRANSFER: 4,
  WALKING: 4,
  STAIRS: 4,
  TIME_ORIENTATION: 4,
  PLACE_ORIENTATION: 4,
  PERSON_ORIENTATION: 4,
  MEMORY: 4,
  COMPREHENSION: 4,
  EXPRESSION: 4,
  AGGRESSION: 1,
  DEPRESSION: 1,
  CONSCIOUSNESS: 2,
  VISION: 2,
  HEARING: 2,
  DAILY_AFFAIRS: 4,
  TRANSPORT: 3,
  SOCIAL_CONTACT: 3,
}

export const abilityAssessment = defineSlice(import.meta.url, {
  resolvers,
  entities: [AbilityAssessment],
  parameters: [
    parameter('cut.intact', 90, 'POINTS', STANDARD, false),
    parameter('cut.mild', 66, 'POINTS', `${STANDARD}（65分及以下为中度以上已核实）`, true),
    parameter('cut.moderate', 46, 'POINTS', STANDARD, false),
    parameter('cut.severe', 30, 'POINTS', STANDARD, false),
    parameter('riskEvents', 2, 'COUNT', `${STANDARD}：30日内照护风险事件`, false),
    parameter('validity', 12, 'MONTHS', '地方政策，待核实', false),
    ...Object.entries(MOST_POINTS).map(([item, most]) => parameter(`item.${item}`, most, 'POINTS', STANDARD, false)),
  ],
})
