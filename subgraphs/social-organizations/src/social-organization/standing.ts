import { type Context, getParameterNumber, mustBeVersion, Refusal, record } from '@civil-affairs/kit'
import type { SocialOrganization } from './entity.ts'
import type { GradeInput, ReportPartyInput } from './input.ts'
import { gradeEnd, isInGoodStanding } from './rules.ts'
import { getOrganization, mustBePast } from './take-step.ts'

/** 评估等级, 1A to 5A, for the years policy sets. */
export async function gradeSocialOrganization(context: Context, input: GradeInput) {
  mustBePast(context, input.gradedOn, ['input', 'gradedOn'])
  const organization = await standing(context, input)
  const { id, division } = organization
  const { grade, gradedOn } = input
  const months = await getParameterNumber(context, 'ORG.grade.validity', division, gradedOn)
  organization.grade = grade
  organization.gradeFrom = gradedOn
  organization.gradeTo = gradeEnd(gradedOn, months)
  record(context.em, 'social-organizations.organization.graded', {
    recordId: id,
    division,
    subjects: [id],
    data: { grade, validFrom: gradedOn, validTo: organization.gradeTo },
  })
  return organization
}

/** 党建情况: which Party organization there is, with how many members. */
export async function reportOrganizationParty(context: Context, input: ReportPartyInput) {
  const organization = await standing(context, input)
  const { id, division } = organization
  const { partyOrganization, partyMembers } = input
  Object.assign(organization, { partyOrganization, partyMembers })
  record(context.em, 'social-organizations.organization.partyReported', {
    recordId: id,
    division,
    subjects: [id],
    data: { partyOrganization, partyMembers, on: context.today },
  })
  return organization
}

async function standing(context: Context, input: { id: string; version: number }): Promise<SocialOrganization> {
  context.viewer.mustBe('OFFICER')
  const organization = await getOrganization(context, input.id)
  mustBeVersion(organization, input.version)
  mustBeInGoodStanding(organization)
  return organization
}

export function mustBeInGoodStanding(
  organization: Pick<SocialOrganization, 'status'>,
  path: readonly string[] = ['input', 'id'],
): void {
  if (isInGoodStanding(organization.status)) return
  throw new Refusal('NOT_IN_GOOD_STANDING', {
    zh: `该社会组织当前状态为 ${organization.status}，不能办理此事项。`,
    en: `The organization is ${organization.status}; this cannot be done for it.`,
    path,
  })
}
