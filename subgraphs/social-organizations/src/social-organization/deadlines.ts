import { type Context, type Deadline, deadlineOf } from '@civil-affairs/kit'
import type { OrganizationChange, SocialOrganization } from './entity.ts'
import { stepsByOrganization } from './loaders.ts'

/** 注销: 15 days from the end of the liquidation. */
export async function organizationDeadlines(context: Context, organization: SocialOrganization): Promise<Deadline[]> {
  const { id, division, liquidationEndedOn } = organization
  if (liquidationEndedOn == null) return []
  const steps = await stepsByOrganization(context).load(id)
  const metOn = steps.findLast(({ act }) => act === 'CANCEL')?.takenOn ?? null
  return [await deadlineOf(context, { key: 'ORG.cancel', division, startedOn: liquidationEndedOn, metOn })]
}

/** 变更: 30 days from the consent to the application. */
export function changeDeadline(context: Context, change: OrganizationChange): Promise<Deadline> {
  const { division, consentedOn, appliedOn } = change
  return deadlineOf(context, { key: 'ORG.change', division, startedOn: consentedOn, metOn: appliedOn })
}
