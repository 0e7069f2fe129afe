import { type Context, linkedIdsOf, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { identifyPerson } from '../person/index.ts'
import type { SocialOrganization } from '../social-organization/entity.ts'
import { getOrganization, mustBeInGoodStanding, mustBePast, registerChange } from '../social-organization/index.ts'
import { type LeaderPost, type LeaveReason, OrganizationLeader } from './entity.ts'
import type { AppointInput, ChangeLegalRepresentativeInput, LeaveInput } from './input.ts'
import { mustBeFree } from './may-hold.ts'

/** 任职: a person takes a post other than that of the legal representative. */
export async function appointOrganizationLeader(context: Context, input: AppointInput) {
  context.viewer.mustBe('OFFICER')
  const organization = await getOrganization(context, input.organizationId, ['input', 'organizationId'])
  mustBeInGoodStanding(organization, ['input', 'organizationId'])
  const personId = identifyPerson(context, input.person, `social-organizations:organization:${organization.id}`, [
    'input',
    'person',
  ])
  return takePost(context, organization, { ...input, personId })
}

/** 法定代表人变更: a registered matter, so the change is registered with its clock (社会团体登记管理条例 art. 18). */
export async function changeLegalRepresentative(context: Context, input: ChangeLegalRepresentativeInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const organization = await getOrganization(context, input.organizationId, ['input', 'organizationId'])
  mustBeVersion(organization, input.version)
  registerChange(context, organization, 'LEGAL_REPRESENTATIVE', input)
  const personId = identifyPerson(context, input.person, `social-organizations:organization:${organization.id}`, [
    'input',
    'person',
  ])
  const present = await em.findOne(OrganizationLeader, {
    organization: organization.id,
    post: 'LEGAL_REPRESENTATIVE',
    validTo: null,
  })
  if (present !== null) {
    if ((await linkedIdsOf(context, [personId])).includes(present.personId)) throw alreadyHolds()
    mustNotBeBefore(present.validFrom, input.since, ['input', 'since'])
    leave(context, present, input.since, 'REPLACED', input.document)
    // The exclusion constraint sees the end of the one before the start of the other.
    await em.flush()
  }
  return takePost(context, organization, { ...input, personId, post: 'LEGAL_REPRESENTATIVE' })
}

/** 离任. The registered legal representative stays registered until another is. */
export async function endOrganizationPost(context: Context, input: LeaveInput) {
  context.viewer.mustBe('OFFICER')
  mustBePast(context, input.until, ['input', 'until'])
  const leader = await context.em.findOne(OrganizationLeader, { id: input.id })
  if (leader === null) throw notFound({ zh: '任职记录', en: 'post' }, ['input', 'id'])
  context.viewer.mustServe(leader.division)
  mustBeVersion(leader, input.version)
  if (leader.validTo != null)
    throw new Refusal('ALREADY_ENDED', {
      zh: `该任职已于 ${leader.validTo} 结束。`,
      en: `The post ended on ${leader.validTo}.`,
      path: ['input', 'id'],
    })
  mustNotBeBefore(leader.validFrom, input.until, ['input', 'until'])
  leave(context, leader, input.until, input.reason, input.document)
  return leader
}

/** Puts a person into a post, if the law allows it. */
export async function takePost(
  context: Context,
  organization: SocialOrganization,
  appointment: {
    personId: string
    post: LeaderPost
    since: string
    termUntil?: string | null
    isServingOfficial: boolean
    politicalStatus?: string | null
    document: string
  },
): Promise<OrganizationLeader> {
  const { personId, post, since, isServingOfficial, document } = appointment
  const { id: organizationId, division, kind, isCharity } = organization
  const termUntil = appointment.termUntil ?? null
  mustBePast(context, since, ['input', 'since'])
  mustNotBeBefore(organization.foundedOn, since, ['input', 'since'])
  await mustBeFree(context, { organizationId, kind, isCharity, post, isServingOfficial, since, termUntil }, personId)
  const leader = context.em.create(OrganizationLeader, {
    organization,
    division,
    kind,
    personId,
    post,
    isServingOfficial,
    politicalStatus: appointment.politicalStatus ?? null,
    termUntil,
    document,
    validFrom: since,
    validTo: null,
    leaveReason: null,
    leaveDocument: null,
  })
  record(context.em, 'social-organizations.leader.appointed', {
    recordId: leader.id,
    division,
    subjects: [personId, organizationId],
    data: { organizationId, personId, post, since },
  })
  return leader
}

function leave(
  { em }: Context,
  leader: OrganizationLeader,
  until: string,
  reason: LeaveReason,
  document: string,
): void {
  const { id, division, personId, post, organization } = leader
  leader.validTo = until
  leader.leaveReason = reason
  leader.leaveDocument = document
  record(em, 'social-organizations.leader.left', {
    recordId: id,
    division,
    subjects: [personId, organization.id],
    data: { organizationId: organization.id, personId, post, until: leader.validTo, reason },
  })
}

/** Refused with BEFORE_START: a post neither begins before its organization nor ends before it began. */
function mustNotBeBefore(start: string, day: string, path: readonly string[]): void {
  if (day >= start) return
  throw new Refusal('BEFORE_START', {
    zh: `日期 ${day} 早于起始日 ${start}。请核对。`,
    en: `The date ${day} lies before ${start}, when it began. Check it.`,
    path,
  })
}

export function alreadyHolds(): Refusal {
  return new Refusal('ALREADY_HOLDS_POST', {
    zh: '该人员已任此职。',
    en: 'This person holds the post already.',
    path: ['input', 'person'],
  })
}
