import { defineEntity, type InferEntity, p } from '@civil-affairs/kit'

/** As the name of a dimension: the whole, not one of its parts. */
export const WHOLE = ''

/**
 * The parts of a figure, by division at every level, month and value of a dimension; a row that is missing is a zero.
 * Figures of divisions are no rows of persons: everybody on duty may compare, small cells are hidden where they are read.
 */
export const IndicatorParts = defineEntity({
  name: 'IndicatorParts',
  tableName: 'indicator_value',
  properties: {
    /** Divisions as they stood after the changes up to this day; see boundaries.ts. */
    boundaries: p.date().primary(),
    division: p.text().primary(),
    month: p.text().primary(),
    indicator: p.text().primary(),
    dimension: p.text().primary(),
    code: p.text().primary(),
    numerator: p.bigint('number'),
    /** Null where the indicator has none. */
    denominator: p.bigint('number').nullable(),
    /** How many contributions the smaller of the two has: what suppression looks at. */
    cases: p.bigint('number'),
    denominatorCases: p.bigint('number'),
  },
})
export type IndicatorParts = InferEntity<typeof IndicatorParts>

/** How far an indicator is computed, and by which declaration. */
export const IndicatorState = defineEntity({
  name: 'IndicatorState',
  tableName: 'indicator_state',
  properties: {
    indicator: p.text().primary(),
    /** Fingerprint of the declaration: another formula is computed anew. */
    formula: p.text(),
    /** All months from here to that of `asOf` are there. */
    firstMonth: p.text(),
    asOf: p.date(),
    boundaries: p.date(),
    computedAt: p.datetime(),
  },
})
export type IndicatorState = InferEntity<typeof IndicatorState>

/** Facts that it reads changed, and hold from this month on: it is computed again from there. */
export const IndicatorDirty = defineEntity({
  name: 'IndicatorDirty',
  tableName: 'indicator_dirty',
  properties: { indicator: p.text().primary(), fromMonth: p.text() },
})

/**
 * Taken up by whoever computes: from this month on. A transaction before the long one moves it here out of what is marked,
 * so that facts go on being told meanwhile, and mark anew.
 */
export const IndicatorClaim = defineEntity({
  name: 'IndicatorClaim',
  tableName: 'indicator_claim',
  properties: { indicator: p.text().primary(), fromMonth: p.text() },
})

/** 区划变更 as the registry told it; which code a place has had since when. */
export const DivisionChange = defineEntity({
  name: 'DivisionChange',
  tableName: 'division_change',
  properties: {
    id: p.uuid().primary(),
    kind: p.text(),
    fromCodes: p.array(),
    toCodes: p.array(),
    effectiveOn: p.date().index(),
  },
})
export type DivisionChange = InferEntity<typeof DivisionChange>

/** Where facts filed under an older code lie within given boundaries; codes that did not change have no row. */
export const DivisionPlace = defineEntity({
  name: 'DivisionPlace',
  tableName: 'division_place',
  properties: { boundaries: p.date().primary(), code: p.text().primary(), place: p.text() },
})
