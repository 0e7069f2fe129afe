import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { MarriageOffice } from '../marriage-office/entity.ts'

export const MARRIAGE_STATES = ['IN_FORCE', 'ENDED_BY_DEATH', 'DIVORCED', 'ANNULLED'] as const
export type MarriageState = (typeof MARRIAGE_STATES)[number]

export const MARRIAGE_END_CAUSES = ['DIVORCE', 'COURT_DIVORCE', 'DEATH', 'DECLARED_DEATH', 'ANNULMENT'] as const
export type MarriageEndCause = (typeof MARRIAGE_END_CAUSES)[number]

export const REGISTRATION_KINDS = [
  'MARRIAGE',
  'DIVORCE',
  'REISSUE_MARRIAGE',
  'REISSUE_DIVORCE',
  'RETRO',
  'ANNULMENT',
  'COURT_DIVORCE',
] as const
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number]

export const PARTY_KINDS = ['MAINLAND', 'HK', 'MACAO', 'TAIWAN', 'OVERSEAS_CHINESE', 'FOREIGN'] as const

export const CONFLICT_KINDS = [
  'DOUBLE_MARRIAGE',
  'FORBIDDEN_KINSHIP',
  'UNDER_AGE',
  'MARRIED_AFTER_DEATH',
  'DIVORCED_AFTER_DEATH',
  'DEATH_DIFFERS',
] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** One marriage of two persons, from its beginning to its end; the acts of the register hang on it. */
export const Marriage = defineEntity({
  name: 'Marriage',
  tableName: 'marriage',
  properties: {
    ...recordKeeping,
    state: p.enum([...MARRIAGE_STATES]),
    /** Where it was registered: another office's division where the record was taken over. */
    registeredIn: p.text(),
    registeredOn: p.date(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    endCause: p.enum([...MARRIAGE_END_CAUSES]).nullable(),
    /** The end that a revoked death had set, where the marriage goes on since. */
    revivedFrom: p.date().nullable(),
    /** 民法典 art. 51: why a marriage ended by a declared death stays ended although that death was revoked. */
    notRevived: p.enum(['DECLINED', 'REMARRIED']).nullable(),
  },
  checks: [
    { name: 'marriage_ends_after_it_began', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'ended_marriage_has_a_cause', expression: '(valid_to is null) = (end_cause is null)' },
    { name: 'marriage_in_force_has_no_end', expression: "(state = 'IN_FORCE') = (valid_to is null)" },
  ],
  ...history,
  ...rowsByDivision,
})
export type Marriage = InferEntity<typeof Marriage>

/**
 * One party of a marriage. Each person has at most one marriage at a time, whichever side they stand on: a void one
 * (民法典 art. 1054) never was, and does not count.
 */
export const MarriageParty = defineEntity({
  name: 'MarriageParty',
  tableName: 'marriage_party',
  properties: {
    ...recordKeeping,
    marriage: () => p.manyToOne(Marriage).index(),
    role: p.enum(['HUSBAND', 'WIFE']),
    personId: p.uuid().index(),
    kind: p.enum([...PARTY_KINDS]),
    registeredDivision: p.text().nullable(),
    /** Below the age of the law on the day the marriage began; only records taken over can say so. */
    isUnderAge: p.boolean(),
    isVoid: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  uniques: [{ name: 'one_party_a_role', properties: ['marriage', 'role'] }],
  checks: [noOverlap('one_marriage_at_a_time', 'person_id', 'not is_void')],
  ...history,
  ...rowsByDivision,
})
export type MarriageParty = InferEntity<typeof MarriageParty>

/** One act of the register about a marriage, with the number of the certificate it handed out. */
export const MarriageRegistration = defineEntity({
  name: 'MarriageRegistration',
  tableName: 'marriage_registration',
  properties: {
    ...recordKeeping,
    marriage: () => p.manyToOne(Marriage).index(),
    kind: p.enum([...REGISTRATION_KINDS]),
    /** None for what a court decided and for records of offices that are not of this hub. */
    office: () => p.manyToOne(MarriageOffice).nullable(),
    registeredOn: p.date(),
    certificateNumber: p.text().nullable(),
    /** As it was written, where the form is an old one. */
    rawNumber: p.text().nullable(),
    printNumber: p.text().nullable(),
    archiveNumber: p.text().nullable(),
    courtName: p.text().nullable(),
    document: p.text().nullable(),
    ground: p.text().nullable(),
  },
  uniques: [
    { name: 'one_certificate_a_number', properties: ['certificateNumber'], where: 'certificate_number is not null' },
    {
      name: 'one_beginning_a_marriage',
      properties: ['marriage'],
      where: "kind in ('MARRIAGE', 'RETRO')",
    },
    {
      name: 'one_ending_a_marriage',
      properties: ['marriage'],
      where: "kind in ('DIVORCE', 'COURT_DIVORCE', 'ANNULMENT')",
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type MarriageRegistration = InferEntity<typeof MarriageRegistration>

/** What the records say and the law or another record contradicts. A person settles it; nothing is overwritten. */
export const MarriageConflict = defineEntity({
  name: 'MarriageConflict',
  tableName: 'marriage_conflict',
  properties: {
    ...recordKeeping,
    marriage: () => p.manyToOne(Marriage).index(),
    kind: p.enum([...CONFLICT_KINDS]),
    /** What it comes from: the other marriage, a party's role and the day of death. With the kind it names the conflict. */
    cause: p.text(),
    state: p.enum(['OPEN', 'SETTLED', 'DISMISSED']),
    raisedOn: p.date(),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    document: p.text().nullable(),
  },
  uniques: [{ name: 'one_marriage_conflict_a_cause', properties: ['marriage', 'kind', 'cause'] }],
  checks: [{ name: 'marriage_conflict_closed_on_a_day', expression: "(state = 'OPEN') = (closed_on is null)" }],
  ...history,
  ...rowsByDivision,
})
export type MarriageConflict = InferEntity<typeof MarriageConflict>
