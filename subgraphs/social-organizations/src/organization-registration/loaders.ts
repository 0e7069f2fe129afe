import { batchOne } from '@civil-affairs/kit'
import { OrganizationRegistration } from './entity.ts'

export const registrationById = batchOne(
  (em, ids) => em.find(OrganizationRegistration, { id: { $in: [...ids] } }),
  (registration) => registration.id,
)

export const registrationByOrganization = batchOne(
  (em, ids) => em.find(OrganizationRegistration, { organization: { $in: [...ids] } }),
  (registration) => registration.organization!.id,
)
