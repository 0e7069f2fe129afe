import type { Rule } from '../rules.ts'
import { r46 } from './r-46-zombie-organization.ts'

export const socialOrganizationsRules: readonly Rule[] = [r46]
