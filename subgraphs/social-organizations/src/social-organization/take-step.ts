import { type Context, mustBeVersion, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { OrganizationStep, SocialOrganization } from './entity.ts'
import { type OrganizationAct, organizationStates } from './states.ts'

/** The organization an act names, inside the divisions the caller serves. */
export async function getOrganization(
  context: Context,
  id: string,
  path: readonly string[] = ['input', 'id'],
): Promise<SocialOrganization> {
  const organization = await context.em.findOne(SocialOrganization, { id })
  if (organization === null) throw notFound({ zh: '社会组织', en: 'social organization' }, path)
  context.viewer.mustServe(organization.division, path)
  return organization
}

/** One act on the register: role, scope, version, legality; then status, step and event. */
export async function move(
  context: Context,
  act: OrganizationAct,
  input: { id: string; version: number; document: string },
  reason: string | null = null,
): Promise<SocialOrganization> {
  context.viewer.mustBe('OFFICER')
  const organization = await getOrganization(context, input.id)
  mustBeVersion(organization, input.version)
  moveBy(context, organization, act, input.document, reason)
  return organization
}

/** As `move`, for acts of other programmes that have found the organization and checked its version. */
export function moveBy(
  context: Context,
  organization: SocialOrganization,
  act: OrganizationAct,
  document: string,
  reason: string | null,
): void {
  const from = organization.status
  organization.status = transition(organizationStates, from, act)
  // Also where the status stays: an edit made with the version from before this act is refused.
  organization.updatedAt = context.now
  takeStep(context, organization, act, from, document, reason)
}

export function takeStep(
  context: Context,
  organization: SocialOrganization,
  act: OrganizationAct | 'REGISTER',
  from: SocialOrganization['status'] | null,
  document: string,
  reason: string | null,
): void {
  const { em, today, viewer } = context
  const { id, division, kind, status: to } = organization
  em.create(OrganizationStep, {
    organization,
    division,
    act,
    fromStatus: from,
    toStatus: to,
    reason,
    takenOn: today,
    takenBy: viewer.subject,
    document,
  })
  record(em, 'social-organizations.organization.moved', {
    recordId: id,
    division,
    subjects: [id],
    data: { kind, from, to, event: act, reason, on: today },
  })
}

/** Refused with IN_FUTURE where a day that is stated as past has not come. */
export function mustBePast(context: Context, day: string, path: readonly string[]): void {
  if (day <= context.today) return
  throw new Refusal('IN_FUTURE', {
    zh: `日期 ${day} 晚于今天。请核对。`,
    en: `The date ${day} is after today. Check it.`,
    path,
  })
}
