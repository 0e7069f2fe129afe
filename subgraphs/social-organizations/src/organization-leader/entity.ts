import {
  defineEntity,
  history,
  type InferEntity,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '@civil-affairs/kit'
import { ORGANIZATION_KINDS, SocialOrganization } from '../social-organization/entity.ts'

export const LEADER_POSTS = [
  'LEGAL_REPRESENTATIVE',
  'CHAIR',
  'VICE_CHAIR',
  'SECRETARY_GENERAL',
  'HEAD',
  'DIRECTOR',
  'CHIEF_SUPERVISOR',
  'SUPERVISOR',
] as const
export type LeaderPost = (typeof LEADER_POSTS)[number]
export const LEAVE_REASONS = ['TERM_ENDED', 'RESIGNED', 'REMOVED', 'DIED', 'REPLACED', 'BARRED', 'ERROR'] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]

/** One person's time in one post of one organization; who it is, the registry knows. */
export const OrganizationLeader = defineEntity({
  name: 'OrganizationLeader',
  tableName: 'organization_leader',
  properties: {
    ...recordKeeping,
    organization: () => p.manyToOne(SocialOrganization),
    /** Of the organization, for the constraint on legal representatives. */
    kind: p.enum([...ORGANIZATION_KINDS]),
    personId: p.uuid().index(),
    post: p.enum([...LEADER_POSTS]),
    /** 现职国家工作人员 */
    isServingOfficial: p.boolean(),
    /** GB/T 4762 */
    politicalStatus: p.text().nullable(),
    /** Last day of the term the post was given for. */
    termUntil: p.date().nullable(),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    leaveReason: p.enum([...LEAVE_REASONS]).nullable(),
    leaveDocument: p.text().nullable(),
  },
  indexes: [{ name: 'organization_leader_by_organization', properties: ['organization'] }],
  checks: [
    noOverlap('one_legal_representative_at_a_time', 'organization_id', "post = 'LEGAL_REPRESENTATIVE'"),
    noOverlap(
      'legal_representative_of_one_association',
      'person_id',
      "post = 'LEGAL_REPRESENTATIVE' and kind = 'ASSOCIATION'",
    ),
    noOverlap('one_post_once_at_a_time', 'organization_id, coalesce(person_id), post'),
  ],
  ...history,
  ...rowsByDivision,
})
export type OrganizationLeader = InferEntity<typeof OrganizationLeader>
