import { defineSlice, Refusal } from '@civil-affairs/kit'
import { CharityStatus, FundraisingCertificate } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { mayRaisePublicly } from './charities-in-force.ts'
export { insertCharities, type KnownCharity } from './insert-charities.ts'
export { registerAsCharity } from './recognise.ts'

export const charityStatus = defineSlice(import.meta.url, {
  resolvers,
  entities: [CharityStatus, FundraisingCertificate],
  parameters,
  conflicts: {
    one_open_charity_status_an_organization: () =>
      new Refusal('ALREADY_APPLIED', {
        zh: '该社会组织已是慈善组织，或者已有在办的认定申请。',
        en: 'The organization is a charity already, or has an application that is not decided.',
        path: ['input', 'organizationId'],
      }),
    one_open_fundraising_certificate_an_organization: () =>
      new Refusal('ALREADY_APPLIED', {
        zh: '该慈善组织已有公开募捐资格，或者已有在办的申请。',
        en: 'The charity has a certificate already, or an application that is not decided.',
        path: ['input', 'organizationId'],
      }),
    fundraising_certificate_number_unique: () =>
      new Refusal('NUMBER_TAKEN', {
        zh: '该公开募捐资格证书编号已使用。',
        en: 'A certificate of this number exists already.',
        path: ['input', 'number'],
      }),
  },
})
