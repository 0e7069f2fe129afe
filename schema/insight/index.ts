import { assistanceChain } from './assistance/chain.ts'
import { assistanceFacts } from './assistance/facts.ts'
import { assistanceIndicators } from './assistance/indicators.ts'
import { assistanceRules } from './assistance/rules.ts'
import type { ChainDeclaration, ProgrammeDeclaration } from './chain.ts'
import { childWelfareChain } from './child-welfare/chain.ts'
import { childWelfareFacts } from './child-welfare/facts.ts'
import { childWelfareIndicators } from './child-welfare/indicators.ts'
import { childWelfareRules } from './child-welfare/rules.ts'
import { communitiesFacts } from './communities/facts.ts'
import { communitiesIndicators } from './communities/indicators.ts'
import { communitiesRules } from './communities/rules.ts'
import { elderlyCareChain } from './elderly-care/chain.ts'
import { elderlyCareFacts } from './elderly-care/facts.ts'
import { elderlyCareIndicators } from './elderly-care/indicators.ts'
import { elderlyCareRules } from './elderly-care/rules.ts'
import type { FactDeclaration } from './facts.ts'
import type { Indicator } from './indicators.ts'
import { marriageFuneralChain } from './marriage-funeral/chain.ts'
import { marriageFuneralFacts } from './marriage-funeral/facts.ts'
import { marriageFuneralIndicators } from './marriage-funeral/indicators.ts'
import { marriageFuneralRules } from './marriage-funeral/rules.ts'
import { registryChain } from './registry/chain.ts'
import { registryFacts } from './registry/facts.ts'
import { registryIndicators } from './registry/indicators.ts'
import { registryRules } from './registry/rules.ts'
import type { Rule } from './rules.ts'
import { socialOrganizationsFacts } from './social-organizations/facts.ts'
import { socialOrganizationsIndicators } from './social-organizations/indicators.ts'
import { socialOrganizationsRules } from './social-organizations/rules.ts'

export * from './chain.ts'
export * from './check-indicators.ts'
export * from './cohort.ts'
export * from './facts.ts'
export * from './indicators.ts'
export * from './rules.ts'
export { waitingRules } from './waiting-rules.ts'

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
export const indicators: readonly Indicator[] = [
  ...assistanceIndicators,
  ...elderlyCareIndicators,
  ...childWelfareIndicators,
  ...socialOrganizationsIndicators,
  ...marriageFuneralIndicators,
  ...communitiesIndicators,
  ...registryIndicators,
]
export const rules: readonly Rule[] = [
  ...registryRules,
  ...assistanceRules,
  ...elderlyCareRules,
  ...childWelfareRules,
  ...socialOrganizationsRules,
  ...marriageFuneralRules,
  ...communitiesRules,
]
/** What appears in an assistance chain, and which programmes may be asked about. */
export const chains: readonly ChainDeclaration[] = [
  assistanceChain,
  elderlyCareChain,
  childWelfareChain,
  marriageFuneralChain,
  registryChain,
]
/** Code of the enum Programme to what it is. */
export const programmes: ReadonlyMap<string, ProgrammeDeclaration> = new Map(
  chains.flatMap(({ programmes }) => Object.entries(programmes)),
)
