import { defineSlice, Refusal } from '@civil-affairs/kit'
import { OrganizationChange, OrganizationStep, SocialOrganization } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { mustBeName, registerChange } from './change.ts'
export { insertOrganizations, type KnownOrganization } from './insert-organizations.ts'
export { organizationByCreditCode, organizationById, stepsByOrganization } from './loaders.ts'
export { type NewOrganization, registerOrganization } from './register.ts'
export { isInGoodStanding, kindOfCode, readOrganizationCode } from './rules.ts'
export { mustBeInGoodStanding } from './standing.ts'
export { GOOD_STANDING, type OrganizationStatus } from './states.ts'
export { getOrganization, mustBePast } from './take-step.ts'

export const socialOrganization = defineSlice(import.meta.url, {
  resolvers,
  entities: [SocialOrganization, OrganizationChange, OrganizationStep],
  parameters,
  conflicts: {
    one_living_organization_a_name: () =>
      new Refusal('NAME_TAKEN', {
        zh: '同一登记管理机关已登记同名社会组织。请另选名称。',
        en: 'The registry has an organization of this name already. Choose another.',
        basis: '社会组织名称管理办法（民政部令第69号）',
        path: ['input', 'name'],
      }),
    social_organization_credit_code_unique: () =>
      new Refusal('CREDIT_CODE_TAKEN', {
        zh: '该统一社会信用代码已登记给另一社会组织。',
        en: 'The credit code stands for another organization.',
        basis: 'GB 32100-2015',
        path: ['input', 'creditCode'],
      }),
  },
})
