import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { mustRead, withinDivision } from '../division-scope.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import { wasOrganizationRevoked } from './enter.ts'
import { type CreditList, CreditListing, type ListingGround } from './entity.ts'
import { creditLimits } from './limits.ts'
import { listingsByOrganization } from './loaders.ts'
import { findSeriousGrounds } from './rules.ts'

export interface CreditListingFilter {
  lists?: CreditList[] | null
  grounds?: ListingGround[] | null
  isOpen?: boolean | null
  enteredFrom?: string | null
  enteredUntil?: string | null
}

export function listCreditListings(
  context: Context,
  division: string,
  filter: CreditListingFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<CreditListingFilter, object>(filter, {
    lists: (lists) => ({ list: { $in: lists } }),
    grounds: (grounds) => ({ ground: { $in: grounds } }),
    isOpen: (isOpen) => ({ validTo: isOpen ? null : { $ne: null } }),
    enteredFrom: (day) => ({ validFrom: { $gte: day } }),
    enteredUntil: (day) => ({ validFrom: { $lte: day } }),
  })
  return pageInDivision<CreditListing>(context, CreditListing, division, conditions, page)
}

/** Organizations of a division whose records show a ground for the serious list; at most 500. Whether to list, an officer decides. */
export async function findSeriousCandidates(context: Context, division: string) {
  mustRead(context, division)
  const { em, today } = context
  const organizations = await em.find(
    SocialOrganization,
    {
      ...withinDivision(division),
      status: { $ne: 'CANCELLED' },
      $or: [{ status: { $in: ['REVOKED', 'LICENCE_REVOKED'] } }, { id: { $in: await listedIds(context, division) } }],
    },
    { orderBy: { creditCode: 'asc' }, limit: 500 },
  )
  const candidates = await Promise.all(
    organizations.map(async (organization) => {
      const [listings, wasRevoked, limits] = await Promise.all([
        listingsByOrganization(context).load(organization.id),
        wasOrganizationRevoked(context, organization),
        creditLimits(context, organization.division, today),
      ])
      return { organization, grounds: findSeriousGrounds({ ...organization, wasRevoked }, listings, today, limits) }
    }),
  )
  return candidates.filter(({ grounds }) => grounds.length > 0)
}

async function listedIds({ em }: Context, division: string): Promise<string[]> {
  const rows = await em.find(
    CreditListing,
    { ...withinDivision(division), $or: [{ list: 'ABNORMAL', validTo: null }, { ground: 'MINOR_PENALTY' }] },
    { fields: ['organization'] },
  )
  return [...new Set(rows.map(({ organization }) => organization.id))]
}
