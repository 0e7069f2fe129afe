import { defineSlice, Refusal } from '@civil-affairs/kit'
import { CreditListing } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { creditStandingOf } from './credit-standing.ts'
export { insertListings, type KnownListing } from './insert-listings.ts'

export const creditList = defineSlice(import.meta.url, {
  resolvers,
  entities: [CreditListing],
  parameters,
  conflicts: {
    one_listing_a_ground_at_a_time: () =>
      new Refusal('ALREADY_LISTED', {
        zh: '该社会组织已因此情形列入名录。',
        en: 'The organization is on the list for this ground already.',
        path: ['input', 'ground'],
      }),
  },
})
