import type { Rule } from '../rules.ts'
import { r51 } from './r-51-identity-contradicted.ts'

export const registryRules: readonly Rule[] = [r51]
