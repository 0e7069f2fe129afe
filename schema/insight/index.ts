import { assistanceFacts } from './assistance/facts.ts'
import { assistanceIndicators } from './assistance/indicators.ts'
import { childWelfareFacts } from './child-welfare/facts.ts'
import { communitiesFacts } from './communities/facts.ts'
import { elderlyCareFacts } from './elderly-care/facts.ts'
import type { FactDeclaration } from './facts.ts'
import type { Indicator } from './indicators.ts'
import { marriageFuneralFacts } from './marriage-funeral/facts.ts'
import { registryFacts } from './registry/facts.ts'
import type { Rule } from './rules.ts'
import { socialOrganizationsFacts } from './social-organizations/facts.ts'

export * from './check-indicators.ts'
export * from './cohort.ts'
export * from './facts.ts'
export * from './indicators.ts'
export * from './rules.ts'

/** What each domain declares; a new programme adds to its domain's folder, a new domain adds its lines here. */
export const factDeclarations: readonly FactDeclaration[] = [
  registryFacts,
  assistanceFacts,
  elderlyCareFacts,
  childWelfareFacts,
  socialOrganizationsFacts,
  marriageFuneralFacts,
  communitiesFacts,
]
export const indicators: readonly Indicator[] = [...assistanceIndicators]
export const rules: readonly Rule[] = []
