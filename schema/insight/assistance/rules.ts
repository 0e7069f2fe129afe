import type { Rule } from '../rules.ts'
import { r01 } from './r-01-paid-after-death.ts'
import { r06 } from './r-06-unit-counts-the-dead.ts'
import { r26 } from './r-26-marriage-changes-unit.ts'
import { r34 } from './r-34-granted-twice.ts'
import { r36 } from './r-36-one-account-many-payees.ts'
import { r37 } from './r-37-recheck-overdue.ts'

export const assistanceRules: readonly Rule[] = [r01, r06, r26, r34, r36, r37]
