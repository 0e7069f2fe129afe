import { defineSubgraph } from '@civil-affairs/kit'
import { chain } from './chain/index.ts'
import { cohort } from './cohort/index.ts'
import { division } from './division/index.ts'
import { entitlementGap } from './entitlement-gap/index.ts'
import { fact } from './fact/index.ts'
import { factRebuild } from './fact-rebuild/index.ts'
import { finding } from './finding/index.ts'
import { findingEvaluation } from './finding-evaluation/index.ts'
import { findingRule } from './finding-rule/index.ts'
import { household } from './household/index.ts'
import { indicator } from './indicator/index.ts'
import { indicatorRelease } from './indicator-release/index.ts'
import { indicatorValue } from './indicator-value/index.ts'
import { person } from './person/index.ts'
import { population } from './population/index.ts'
import { programme } from './programme/index.ts'
import { statusVerification } from './status-verification/index.ts'
import { suppression } from './suppression/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'insight',
  slices: [
    person,
    division,
    household,
    programme,
    suppression,
    fact,
    factRebuild,
    indicatorValue,
    indicatorRelease,
    indicator,
    cohort,
    population,
    chain,
    statusVerification,
    findingRule,
    finding,
    findingEvaluation,
    entitlementGap,
  ],
})
