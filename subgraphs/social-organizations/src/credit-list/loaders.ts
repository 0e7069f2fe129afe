import { batchMany, batchOne } from '@civil-affairs/kit'
import { CreditListing } from './entity.ts'

export const listingById = batchOne(
  (em, ids) => em.find(CreditListing, { id: { $in: [...ids] } }),
  (listing) => listing.id,
)

/** Every listing of an organization, ended ones too. */
export const listingsByOrganization = batchMany(
  (em, ids) =>
    em.find(
      CreditListing,
      { organization: { $in: [...ids] } },
      { orderBy: { validFrom: 'asc', list: 'asc', ground: 'asc' } },
    ),
  (listing) => listing.organization.id,
)
