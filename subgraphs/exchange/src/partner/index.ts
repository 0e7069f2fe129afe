import { defineSlice, Refusal } from '@civil-affairs/kit'
import { Partner } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { partnerById } from './loaders.ts'
export { accountOf, findOwnPartner, hashOf } from './service.ts'

export const partner = defineSlice(import.meta.url, {
  resolvers,
  entities: [Partner],
  conflicts: {
    one_partner_an_account: () =>
      new Refusal('ACCOUNT_TAKEN', {
        zh: '该账号已登记。',
        en: 'The account is registered already.',
        path: ['input', 'account'],
      }),
  },
})
