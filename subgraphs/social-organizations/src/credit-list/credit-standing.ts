import { type Context, type Deadline, deadlineOf } from '@civil-affairs/kit'
import type { CreditListing } from './entity.ts'
import { listingsByOrganization } from './loaders.ts'
import { countedFrom, standingOn } from './rules.ts'

/** How an organization stands on the lists today, and since when that counts. */
export async function creditStandingOf(context: Context, organizationId: string) {
  const listings = await listingsByOrganization(context).load(organizationId)
  const standing = standingOn(listings, context.today)
  return { standing, countedFrom: standing === 'NORMAL' ? null : countedFrom(listings, standing, context.today) }
}

/** 列入 and, once the duty is fulfilled, 移出: each within its working days. */
export function listingDeadlines(context: Context, listing: CreditListing): Promise<Deadline[]> {
  const { division, formedOn, validFrom, validTo, dutyFulfilledOn, list } = listing
  const limits = [{ key: 'ORG.credit.entry', startedOn: formedOn, metOn: validFrom as string | null }]
  if (dutyFulfilledOn != null && list === 'ABNORMAL')
    limits.push({ key: 'ORG.credit.exit', startedOn: dutyFulfilledOn, metOn: validTo ?? null })
  return Promise.all(limits.map((limit) => deadlineOf(context, { division, ...limit })))
}
