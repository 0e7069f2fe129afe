import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** 发布 of one month: who froze the figures, and when. */
export const IndicatorRelease = defineEntity({
  name: 'IndicatorRelease',
  tableName: 'indicator_release',
  properties: {
    id: p.uuid().primary(),
    month: p.text().unique(),
    releasedAt: p.datetime(),
    releasedBy: p.text(),
    figures: p.integer(),
    evidence: p.text(),
  },
})
export type IndicatorRelease = InferEntity<typeof IndicatorRelease>

/** A figure as it was released, with the checksum of the facts it was counted from; no row is ever changed. */
export const ReleasedParts = defineEntity({
  name: 'ReleasedParts',
  tableName: 'released_parts',
  properties: {
    division: p.text().primary(),
    month: p.text().primary(),
    indicator: p.text().primary(),
    numerator: p.bigint('number'),
    denominator: p.bigint('number').nullable(),
    cases: p.bigint('number'),
    denominatorCases: p.bigint('number'),
    formula: p.text(),
    facts: p.bigint('number'),
    evidence: p.text().nullable(),
    releasedAt: p.datetime(),
  },
})
export type ReleasedParts = InferEntity<typeof ReleasedParts>

/** 修订: what a released figure reads like after a correction. */
export const RevisedParts = defineEntity({
  name: 'RevisedParts',
  tableName: 'revised_parts',
  properties: {
    seq: p.bigint('number').primary().autoincrement(),
    division: p.text(),
    month: p.text(),
    indicator: p.text(),
    numerator: p.bigint('number'),
    denominator: p.bigint('number').nullable(),
    revisedAt: p.datetime(),
  },
  indexes: [{ name: 'revised_parts_of_division', properties: ['division', 'month', 'indicator', 'seq'] }],
})
export type RevisedParts = InferEntity<typeof RevisedParts>
