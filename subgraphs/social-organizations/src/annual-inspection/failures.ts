import { type Context, getParameterNumber } from '@civil-affairs/kit'
import { mustRead, withinDivision } from '../division-scope.ts'
import type { SocialOrganization } from '../social-organization/entity.ts'
import { GOOD_STANDING, organizationById } from '../social-organization/index.ts'
import { AnnualInspection } from './entity.ts'
import { inspectionsByOrganization } from './loaders.ts'
import { failuresInARow } from './rules.ts'

export async function inspectionFailures(context: Context, organizationId: string): Promise<number> {
  return failuresInARow(await inspectionsByOrganization(context).load(organizationId))
}

/** Years in a row, missed or failed, after which the registration may be revoked. A flag for an officer, never the act. */
export async function isRevocationCandidate(
  context: Context,
  organization: { id: string; division: string },
): Promise<boolean> {
  const limit = await getParameterNumber(context, 'ORG.annual.failures', organization.division, context.today)
  return (await inspectionFailures(context, organization.id)) >= limit
}

/** Organizations of a division that are still registered and have missed or failed too often in a row; at most 500. */
export async function findRevocationCandidates(context: Context, division: string): Promise<SocialOrganization[]> {
  mustRead(context, division)
  const failed = await context.em.find(
    AnnualInspection,
    {
      ...withinDivision(division),
      organization: { status: { $in: [...GOOD_STANDING] } },
      $or: [{ state: 'NOT_ATTENDED' }, { result: 'UNQUALIFIED' }],
    },
    { fields: ['organization'], disableIdentityMap: true },
  )
  const ids = [...new Set(failed.map(({ organization }) => organization.id))].toSorted()
  const organizations = await Promise.all(ids.map((id) => organizationById(context).load(id)))
  const flagged = await Promise.all(
    organizations.map(async (one) => (one !== null && (await isRevocationCandidate(context, one)) ? [one] : [])),
  )
  return flagged
    .flat()
    .toSorted((a, b) => (a.creditCode < b.creditCode ? -1 : 1))
    .slice(0, 500)
}
