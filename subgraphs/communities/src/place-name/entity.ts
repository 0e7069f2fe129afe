import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/** 地名管理条例 art. 3. */
export const PLACE_CLASSES = [
  'NATURAL',
  'DIVISION',
  'COMMITTEE_SEAT',
  'PARK_RESERVE',
  'STREET',
  'BUILDING',
  'FACILITY',
  'OTHER',
] as const
export type PlaceClass = (typeof PLACE_CLASSES)[number]

export const PLACE_NAME_STATUSES = [
  'PROPOSED',
  'ASSESSED',
  'NOT_APPROVED',
  'APPROVED',
  'FILED',
  'ANNOUNCED',
  'IN_USE',
  'RENAMED',
  'ABOLISHED',
] as const
export type PlaceNameStatus = (typeof PLACE_NAME_STATUSES)[number]

/** Standard names: those that nobody else in their scope may bear. */
export const STANDARD: readonly PlaceNameStatus[] = ['APPROVED', 'FILED', 'ANNOUNCED', 'IN_USE']

/** 地名管理条例 art. 12. */
export const APPROVERS = [
  'STATE_COUNCIL',
  'PROVINCIAL_GOVERNMENT',
  'LOCAL_GOVERNMENT',
  'PLACE_NAME_AUTHORITY',
  'HOUSING_DEPARTMENT',
  'COMPETENT_DEPARTMENT',
] as const
export type Approver = (typeof APPROVERS)[number]

/** One name of one place, from the proposal to its end; a renamed place has one record a name. */
export const PlaceName = defineEntity({
  name: 'PlaceName',
  tableName: 'place_name',
  properties: {
    ...recordKeeping,
    class: p.text().$type<PlaceClass>(),
    status: p.text().$type<PlaceNameStatus>(),
    /** 专名 and 通名; the name is the two together. */
    specificPart: p.text(),
    genericPart: p.text(),
    /** Compared and sorted by code point, so that every database answers the same pages. */
    name: p.text().collation('C').index(),
    pinyin: p.text(),
    /** What homophones share; see hanyu-pinyin.ts. */
    sound: p.text(),
    /** The document a spelling rests on that the table does not give. */
    pinyinDocument: p.text().nullable(),
    /** Within what the name must be the only one (art. 9); see rules.ts. */
    scope: p.text(),
    /** 建成区: the division whose built-up area a street or building lies in. */
    builtUpArea: p.text().nullable(),
    /** Millionths of a degree, CGCS2000. */
    longitude: p.integer().nullable(),
    latitude: p.integer().nullable(),
    meaning: p.text().nullable(),
    origin: p.text().nullable(),
    /** 曾用名 that have no record of their own. */
    formerNames: p.array(),
    isRural: p.boolean(),
    /** 地名保护名录 (art. 25). */
    isProtected: p.boolean(),
    /** The record of the name this one replaces. */
    replacesId: p.uuid().nullable(),
    protectionMeasures: p.text().nullable(),
    applicant: p.text().nullable(),
    proposedOn: p.date().nullable(),
    evaluatedOn: p.date().nullable(),
    expertsHeardOn: p.date().nullable(),
    publicHeardOn: p.date().nullable(),
    assessedOn: p.date().nullable(),
    homophoneReason: p.text().nullable(),
    approver: p.text().$type<Approver>().nullable(),
    approverName: p.text().nullable(),
    approvalDocument: p.text().nullable(),
    consultedOn: p.date().nullable(),
    approvedOn: p.date().nullable(),
    /** Old lists know the month or the year alone; the date is then the first day of it. */
    approvedPrecision: p.text().$type<'DAY' | 'MONTH' | 'YEAR'>().nullable(),
    declinedOn: p.date().nullable(),
    declineReason: p.text().nullable(),
    filedOn: p.date().nullable(),
    filedWith: p.text().nullable(),
    announcedOn: p.date().nullable(),
    announcedIn: p.text().nullable(),
    inUseFrom: p.date().nullable(),
    endedOn: p.date().nullable(),
    endDocument: p.text().nullable(),
    endReason: p.text().nullable(),
  },
  uniques: [
    {
      name: 'one_name_in_its_scope',
      properties: ['scope', 'name'],
      where: "status in ('APPROVED', 'FILED', 'ANNOUNCED', 'IN_USE')",
    },
    { name: 'one_new_name_a_name', properties: ['replacesId'], where: "status <> 'NOT_APPROVED'" },
  ],
  indexes: [{ name: 'place_name_by_sound', properties: ['scope', 'sound'] }],
  checks: [
    {
      name: 'historic_names_have_an_end',
      expression: "(status in ('RENAMED', 'ABOLISHED')) = (ended_on is not null)",
    },
    {
      name: 'names_end_after_they_began',
      expression: 'ended_on is null or in_use_from is null or in_use_from <= ended_on',
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type PlaceName = InferEntity<typeof PlaceName>

export const PLACE_SIGN_KINDS = ['NAME_SIGN', 'DOOR_PLATE', 'BUILDING_PLATE'] as const
export type PlaceSignKind = (typeof PLACE_SIGN_KINDS)[number]

/** 地名标志 put up at one time for one name: a sign, or as many plates as were installed. */
export const PlaceSign = defineEntity({
  name: 'PlaceSign',
  tableName: 'place_sign',
  properties: {
    ...recordKeeping,
    placeName: () => p.manyToOne(PlaceName).index(),
    kind: p.text().$type<PlaceSignKind>(),
    quantity: p.integer(),
    installedOn: p.date(),
    removedOn: p.date().nullable(),
    removalReason: p.text().nullable(),
  },
  checks: [
    { name: 'signs_are_counted', expression: 'quantity > 0' },
    { name: 'signs_are_removed_after_they_stood', expression: 'removed_on is null or installed_on <= removed_on' },
  ],
  ...history,
  ...rowsByDivision,
})
export type PlaceSign = InferEntity<typeof PlaceSign>
