import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

export const STATION_KINDS = [
  'SOCIAL_WORK_STATION',
  'CHILD_PROTECTION_AGENCY',
  'CHILD_PROTECTION_CENTRE',
  'CHILD_PROTECTION_STATION',
  'CHILDREN_HOME',
  'REGIONAL_CARE_CENTRE',
  'EMBEDDED_CARE_FACILITY',
  'DAY_CARE_CENTRE',
  'MUTUAL_CARE_SITE',
  'COMMUNITY_CANTEEN',
  'SERVICE_CENTRE',
] as const
export type StationKind = (typeof STATION_KINDS)[number]

export const CLOSE_REASONS = ['MERGED', 'MOVED', 'CONTRACT_ENDED', 'UNSAFE', 'NO_DEMAND', 'OTHER'] as const
export type CloseReason = (typeof CLOSE_REASONS)[number]

/** A place of service, in the division it stands in, from its opening to its closing. */
export const CommunityStation = defineEntity({
  name: 'CommunityStation',
  tableName: 'community_station',
  properties: {
    ...recordKeeping,
    kind: p.text().$type<StationKind>(),
    name: p.text(),
    /** The organization that runs it, where it is not the government itself. */
    operatorCreditCode: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    closeReason: p.text().$type<CloseReason>().nullable(),
  },
  checks: [
    noOverlap(
      'one_station_of_a_division_at_a_time',
      'division, kind',
      "kind in ('SOCIAL_WORK_STATION', 'CHILD_PROTECTION_AGENCY', 'CHILD_PROTECTION_CENTRE', 'CHILD_PROTECTION_STATION')",
    ),
    { name: 'station_closes_after_it_opened', expression: 'valid_to is null or valid_from <= valid_to' },
    { name: 'closed_stations_have_a_reason', expression: '(valid_to is null) = (close_reason is null)' },
  ],
  ...history,
  ...rowsByDivision,
})
export type CommunityStation = InferEntity<typeof CommunityStation>

/** What a station can do during `[validFrom, validTo)`. */
export const StationState = defineEntity({
  name: 'StationState',
  tableName: 'station_state',
  properties: {
    ...recordKeeping,
    station: () => p.manyToOne(CommunityStation).index(),
    /** Places or beds; null where the kind has none. */
    capacity: p.integer().nullable(),
    staff: p.integer(),
    /** 持证社会工作者 among the staff. */
    certifiedStaff: p.integer(),
    /** Divisions it serves beside its own. */
    serves: p.array(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_state_of_a_station_at_a_time', 'station_id'),
    { name: 'certified_staff_are_staff', expression: 'certified_staff >= 0 and certified_staff <= staff' },
    { name: 'capacity_is_counted', expression: 'capacity is null or capacity >= 0' },
    { name: 'state_ends_after_it_began', expression: 'valid_to is null or valid_from <= valid_to' },
  ],
  ...history,
  ...rowsByDivision,
})
export type StationState = InferEntity<typeof StationState>
