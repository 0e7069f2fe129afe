import { z } from 'zod'
import { division, localDate, personId } from './fields.ts'

const placeClass = z.enum([
  'NATURAL',
  'DIVISION',
  'COMMITTEE_SEAT',
  'PARK_RESERVE',
  'STREET',
  'BUILDING',
  'FACILITY',
  'OTHER',
])
const committeeKind = z.enum(['VILLAGE', 'RESIDENTS'])
const post = z.enum(['CHAIR', 'VICE_CHAIR', 'MEMBER', 'PARTY_SECRETARY'])
const committeeId = z.uuid()
const stationKind = z.string()

/** What communities tell: place names and their signs, committees with terms, posts and elections, stations. */
export const communitiesEvents = {
  'communities.placeName.moved': z.strictObject({
    class: placeClass,
    from: z.string().nullable(),
    to: z.string(),
    event: z.string(),
    isRural: z.boolean(),
    on: localDate,
  }),
  'communities.placeSign.installed': z.strictObject({
    placeNameId: z.uuid(),
    kind: z.string(),
    quantity: z.int(),
    on: localDate,
  }),
  'communities.placeSign.removed': z.strictObject({
    placeNameId: z.uuid(),
    kind: z.string(),
    quantity: z.int(),
    on: localDate,
  }),
  'communities.committee.established': z.strictObject({ kind: committeeKind, since: localDate }),
  'communities.committee.abolished': z.strictObject({ kind: committeeKind, until: localDate }),
  'communities.committee.termStarted': z.strictObject({
    committeeId,
    kind: committeeKind,
    number: z.int(),
    seats: z.int(),
    since: localDate,
    dueOn: localDate.nullable(),
  }),
  'communities.committee.postTaken': z.strictObject({ committeeId, personId, post, since: localDate }),
  'communities.committee.postEnded': z.strictObject({
    committeeId,
    personId,
    post,
    until: localDate,
    reason: z.string(),
  }),
  /** A roster was taken back: the post never was. */
  'communities.committee.postWithdrawn': z.strictObject({ committeeId, personId, post }),
  /** A roster was taken back: the record never was, or is again what it was before. */
  'communities.record.reversed': z.strictObject({
    record: z.enum(['place_name', 'village_committee', 'committee_term']),
    isWithdrawn: z.boolean(),
  }),
  'communities.election.moved': z.strictObject({
    committeeId,
    kind: z.enum(['GENERAL', 'BY_ELECTION']),
    from: z.string().nullable(),
    to: z.string(),
    event: z.string(),
    on: localDate,
  }),
  'communities.recall.petitioned': z.strictObject({ committeeId, on: localDate }),
  'communities.recall.voted': z.strictObject({ committeeId, isPassed: z.boolean(), on: localDate }),
  'communities.station.opened': z.strictObject({
    kind: stationKind,
    serves: z.array(division),
    capacity: z.int().nullable(),
    since: localDate,
  }),
  'communities.station.changed': z.strictObject({
    kind: stationKind,
    serves: z.array(division),
    capacity: z.int().nullable(),
    since: localDate,
  }),
  'communities.station.closed': z.strictObject({ kind: stationKind, until: localDate, reason: z.string() }),
}
