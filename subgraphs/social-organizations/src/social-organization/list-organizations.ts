import { type Context, conditionsOf, type PageInput, pageOfRows } from '@civil-affairs/kit'
import { mustRead, withinDivision } from '../division-scope.ts'
import { type IndustryClass, type OrganizationKind, SocialOrganization } from './entity.ts'
import type { OrganizationStatus } from './states.ts'

export interface OrganizationFilter {
  kinds?: OrganizationKind[] | null
  statuses?: OrganizationStatus[] | null
  industryClasses?: IndustryClass[] | null
  isCharity?: boolean | null
  nameContains?: string | null
  foundedFrom?: string | null
  foundedUntil?: string | null
  certificateEndsUntil?: string | null
}

/** The organizations registered by the offices of a division and below, by credit code. */
export async function listOrganizations(
  context: Context,
  division: string,
  filter: OrganizationFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<OrganizationFilter, object>(filter, {
    kinds: (kinds) => ({ kind: { $in: kinds } }),
    statuses: (statuses) => ({ status: { $in: statuses } }),
    industryClasses: (classes) => ({ industryClass: { $in: classes } }),
    isCharity: (isCharity) => ({ isCharity }),
    nameContains: (text) => ({ name: { $like: `%${text.replace(/[\\%_]/g, '\\$&')}%` } }),
    foundedFrom: (day) => ({ foundedOn: { $gte: day } }),
    foundedUntil: (day) => ({ foundedOn: { $lte: day } }),
    certificateEndsUntil: (day) => ({ certificateUntil: { $lte: day } }),
  })
  mustRead(context, division)
  const where = { $and: [withinDivision(division), ...conditions] }
  const connection = await pageOfRows<SocialOrganization>(context, SocialOrganization, where, page, {
    unique: 'creditCode',
  })
  return { ...connection, countByStatus: () => countByStatus(context, division) }
}

/** Over the whole division, whatever the filter: the counts from which an officer chooses one. */
async function countByStatus(context: Context, division: string) {
  const { em } = context
  return (await em.execute(
    `select status, count(*)::int as count from ${em.config.get('schema')}.social_organization
      where division like ? group by status order by status`,
    [withinDivision(division).division.$like],
  )) as { status: OrganizationStatus; count: number }[]
}
