import { defineSlice } from '@civil-affairs/kit'
import { OrganizationRegistration } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export const organizationRegistration = defineSlice(import.meta.url, {
  resolvers,
  entities: [OrganizationRegistration],
  parameters,
})
