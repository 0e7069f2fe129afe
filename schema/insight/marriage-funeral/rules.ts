import type { Rule } from '../rules.ts'
import { r29 } from './r-29-marriage-not-allowed.ts'
import { r30 } from './r-30-marital-status-contradicted.ts'
import { r48 } from './r-48-cremation-in-doubt.ts'
import { r53 } from './r-53-left-behind.ts'

export const marriageFuneralRules: readonly Rule[] = [r29, r30, r48, r53]
