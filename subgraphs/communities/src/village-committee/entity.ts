import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'

export const COMMITTEE_KINDS = ['VILLAGE', 'RESIDENTS'] as const
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number]

/** Posts people are elected to, in the order of the law. */
export const SEATS = ['CHAIR', 'VICE_CHAIR', 'MEMBER'] as const
export type Seat = (typeof SEATS)[number]
/** The secretary of the Party organisation is not of the committee, but one person may hold both posts (一肩挑). */
export const POSTS = [...SEATS, 'PARTY_SECRETARY'] as const
export type Post = (typeof POSTS)[number]

export const POST_END_REASONS = [
  'TERM_ENDED',
  'RESIGNED',
  'RECALLED',
  'DEATH',
  'INCAPACITATED',
  'SENTENCED',
  'FOUND_UNFIT_TWICE',
  'ELECTION_VOID',
  'MOVED_TO_ANOTHER_POST',
  'REPLACED',
  'COMMITTEE_ABOLISHED',
] as const
export type PostEndReason = (typeof POST_END_REASONS)[number]

const ends = (name: string) => ({ name, expression: 'valid_to is null or valid_from <= valid_to' })

/** 村民委员会 or 居民委员会 of one division of the village level, from its establishment on. */
export const VillageCommittee = defineEntity({
  name: 'VillageCommittee',
  tableName: 'village_committee',
  properties: {
    ...recordKeeping,
    kind: p.text().$type<CommitteeKind>(),
    name: p.text(),
    creditCode: p.text().nullable(),
    /** 管辖户数, for the guideline size of residents' committees. */
    households: p.integer().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    endDocument: p.text().nullable(),
  },
  uniques: [{ name: 'one_committee_a_credit_code', properties: ['creditCode'], where: 'valid_to is null' }],
  checks: [
    noOverlap('one_committee_of_a_division_at_a_time', 'division'),
    { name: 'committee_lies_in_a_village', expression: "division !~ '000$'" },
    ends('committee_ends_after_it_began'),
  ],
  ...history,
  ...rowsByDivision,
})
export type VillageCommittee = InferEntity<typeof VillageCommittee>

/** 届: from the day the committee was elected to the day the next one is. */
export const CommitteeTerm = defineEntity({
  name: 'CommitteeTerm',
  tableName: 'committee_term',
  properties: {
    ...recordKeeping,
    committee: () => p.manyToOne(VillageCommittee).index(),
    number: p.integer(),
    /** How many the committee has when all are there. */
    seats: p.integer(),
    electionId: p.uuid().nullable(),
    handedOverOn: p.date().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  uniques: [{ name: 'one_term_a_number', properties: ['committee', 'number'] }],
  checks: [
    noOverlap('one_term_at_a_time', 'committee_id'),
    { name: 'a_committee_has_seats', expression: 'seats > 0' },
    ends('term_ends_after_it_began'),
  ],
  ...history,
  ...rowsByDivision,
})
export type CommitteeTerm = InferEntity<typeof CommitteeTerm>

/**
 * That a person holds a post during `[validFrom, validTo)`. A death the registry told ends it too, without being written
 * here: that is derived wherever posts are read, so that its revocation needs no repair.
 */
export const CommitteePost = defineEntity({
  name: 'CommitteePost',
  tableName: 'committee_post',
  properties: {
    ...recordKeeping,
    committee: () => p.manyToOne(VillageCommittee).index(),
    term: () => p.manyToOne(CommitteeTerm).nullable(),
    personId: p.uuid().index(),
    post: p.text().$type<Post>(),
    endReason: p.text().$type<PostEndReason>().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [
    noOverlap('one_chair_at_a_time', 'committee_id', "post = 'CHAIR'"),
    noOverlap('one_party_secretary_at_a_time', 'committee_id', "post = 'PARTY_SECRETARY'"),
    noOverlap('one_seat_a_person_at_a_time', 'committee_id, coalesce(person_id)', "post <> 'PARTY_SECRETARY'"),
    { name: 'seats_are_of_a_term', expression: "(post = 'PARTY_SECRETARY') = (term_id is null)" },
    { name: 'posts_that_ended_have_a_reason', expression: '(valid_to is null) = (end_reason is null)' },
    ends('post_ends_after_it_began'),
  ],
  ...history,
  ...rowsByDivision,
})
export type CommitteePost = InferEntity<typeof CommitteePost>
