import {
  type Context,
  conditionsOf,
  type Deadline,
  deadlineOf,
  type PageInput,
  pageInDivision,
} from '@civil-affairs/kit'
import type { OrganizationKind } from '../social-organization/entity.ts'
import { OrganizationRegistration } from './entity.ts'
import type { RegistrationState } from './states.ts'

export interface OrganizationRegistrationFilter {
  states?: RegistrationState[] | null
  kinds?: OrganizationKind[] | null
  acceptedFrom?: string | null
  acceptedUntil?: string | null
}

export function listRegistrations(
  context: Context,
  division: string,
  filter: OrganizationRegistrationFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<OrganizationRegistrationFilter, object>(filter, {
    states: (states) => ({ state: { $in: states } }),
    kinds: (kinds) => ({ kind: { $in: kinds } }),
    acceptedFrom: (day) => ({ acceptedOn: { $gte: day } }),
    acceptedUntil: (day) => ({ acceptedOn: { $lte: day } }),
  })
  return pageInDivision<OrganizationRegistration>(context, OrganizationRegistration, division, conditions, page)
}

/** 60 days from the day all papers were in; 30 for who applies as a charity (慈善法 art. 10). */
export function registrationDeadline(context: Context, registration: OrganizationRegistration): Promise<Deadline> {
  const { division, acceptedOn, decidedOn, asCharity } = registration
  const key = asCharity ? 'CHAR.register' : 'ORG.register'
  return deadlineOf(context, { key, division, startedOn: acceptedOn, metOn: decidedOn ?? null })
}
