import type { Rule } from '../rules.ts'
import { r50 } from './r-50-code-not-valid.ts'

export const communitiesRules: readonly Rule[] = [r50]
