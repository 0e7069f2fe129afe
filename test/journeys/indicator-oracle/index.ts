import { assistance } from './assistance.ts'
import { childWelfare } from './child-welfare.ts'
import { communities } from './communities.ts'
import { elderlyCare } from './elderly-care.ts'
import { marriageFuneral } from './marriage-funeral.ts'
import type { Oracle } from './oracle.ts'
import { registry } from './registry.ts'
import { socialOrganizations } from './social-organizations.ts'

/** For every indicator that is declared, what it counts, written again over the tables of the domains. */
export const oracles: Readonly<Record<string, Oracle>> = {
  ...assistance,
  ...childWelfare,
  ...communities,
  ...elderlyCare,
  ...marriageFuneral,
  ...registry,
  ...socialOrganizations,
}
export type { Measured, Oracle } from './oracle.ts'
