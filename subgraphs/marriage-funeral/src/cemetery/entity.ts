import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { DeathProof } from '../death-record/entity.ts'
import { FuneralFacility } from '../funeral-facility/entity.ts'

export const INSPECTION_STATES = [
  'SELF_CHECKED',
  'COUNTY_CHECKED',
  'QUALIFIED',
  'RECTIFY',
  'POSTPONED',
  'UNQUALIFIED',
  'NOT_ATTENDED',
  'ACCEPTED',
] as const
export type InspectionState = (typeof INSPECTION_STATES)[number]

/** 公墓: the graves of a facility. No more are sold than there are, two writers at once included. */
export const Cemetery = defineEntity({
  name: 'Cemetery',
  tableName: 'cemetery',
  properties: {
    ...recordKeeping,
    facility: () => p.manyToOne(FuneralFacility),
    gravesTotal: p.integer(),
    gravesSold: p.integer(),
    /** Square metres. */
    area: p.text().nullable(),
    lowestPriceFen: p.bigint('number').nullable(),
    highestPriceFen: p.bigint('number').nullable(),
    useTermYears: p.integer().nullable(),
    prepaidYears: p.integer().nullable(),
  },
  uniques: [{ name: 'one_cemetery_a_facility', properties: ['facility'] }],
  checks: [
    { name: 'no_more_graves_sold_than_there_are', expression: 'graves_sold >= 0 and graves_sold <= graves_total' },
    {
      name: 'lowest_price_is_not_above_the_highest',
      expression: 'lowest_price_fen is null or highest_price_fen is null or lowest_price_fen <= highest_price_fen',
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type Cemetery = InferEntity<typeof Cemetery>

/** 公墓年检 of one year: self-check, county check, city review; two hands. */
export const CemeteryInspection = defineEntity({
  name: 'CemeteryInspection',
  tableName: 'cemetery_inspection',
  properties: {
    ...recordKeeping,
    cemetery: () => p.manyToOne(Cemetery).index(),
    year: p.integer(),
    state: p.enum([...INSPECTION_STATES]),
    /** No new grave is sold until the inspection is passed or the rectification accepted. */
    blocksSales: p.boolean(),
    selfCheckedOn: p.date().nullable(),
    countyCheckedOn: p.date().nullable(),
    countyCheckedBy: p.text().nullable(),
    /** The day rectification was ordered, or the inspection failed. */
    rectificationOrderedOn: p.date().nullable(),
    concludedOn: p.date().nullable(),
    document: p.text(),
  },
  uniques: [{ name: 'one_inspection_a_year', properties: ['cemetery', 'year'] }],
  ...history,
  ...rowsByDivision,
})
export type CemeteryInspection = InferEntity<typeof CemeteryInspection>

/** 安葬: who lies where; it proves the death as well. A record made in error is voided and stays. */
export const Burial = defineEntity({
  name: 'Burial',
  tableName: 'burial',
  properties: {
    ...recordKeeping,
    cemetery: () => p.manyToOne(Cemetery).index(),
    personId: p.uuid(),
    kind: p.enum(['GRAVE', 'URN_NICHE', 'ECOLOGICAL']),
    graveNumber: p.text().nullable(),
    /** A grave that was sold for it; a spouse is laid into one that was sold before. */
    isNewGrave: p.boolean(),
    isOutsider: p.boolean().nullable(),
    buriedOn: p.date(),
    permit: p.text(),
    ownProof: () => p.manyToOne(DeathProof),
    state: p.enum(['RECORDED', 'VOIDED']),
    voidedOn: p.date().nullable(),
    voidDocument: p.text().nullable(),
  },
  uniques: [
    { name: 'one_burial_a_person', properties: ['personId'], where: "state = 'RECORDED'" },
    {
      name: 'one_new_grave_a_number',
      properties: ['cemetery', 'graveNumber'],
      where: "state = 'RECORDED' and is_new_grave",
    },
  ],
  checks: [{ name: 'voided_burial_has_a_day', expression: "(state = 'RECORDED') = (voided_on is null)" }],
  ...history,
  ...rowsByDivision,
})
export type Burial = InferEntity<typeof Burial>
