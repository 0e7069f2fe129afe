import type { Rule } from '../rules.ts'
import { r02 } from './r-02-old-age-after-death.ts'
import { r04 } from './r-04-deceased-resident.ts'
import { r18 } from './r-18-old-age-without-allowance.ts'
import { r22 } from './r-22-two-residencies.ts'
import { r23 } from './r-23-overdue-hazard-over-the-weak.ts'
import { r24 } from './r-24-unfiled-with-residents.ts'
import { r25 } from './r-25-institution-of-bad-standing.ts'
import { r56 } from './r-56-below-standard.ts'

export const elderlyCareRules: readonly Rule[] = [r02, r04, r18, r22, r23, r24, r25, r56]
