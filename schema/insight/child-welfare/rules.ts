import type { Rule } from '../rules.ts'
import { r05 } from './r-05-support-after-death.ts'
import { r07 } from './r-07-orphan-without-status.ts'
import { r09 } from './r-09-supported-child-grows-up.ts'

export const childWelfareRules: readonly Rule[] = [r05, r07, r09]
