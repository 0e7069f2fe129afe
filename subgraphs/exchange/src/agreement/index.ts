import { defineSlice, Refusal } from '@civil-affairs/kit'
import { Agreement } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { signBySm2 } from './signature.ts'
import { DayOfUsage } from './usage-entity.ts'

export type { Agreement } from './entity.ts'
export { termsInput } from './input.ts'
export { type Population, populationReference } from './population.ts'
export { compareTerms, type Terms, widens } from './rules.ts'
export { agreementsInForce, findAgreement, idKeyOf, mustBeWhole, signAgreement, termsOf } from './service.ts'
export { isAsSigned, SIGNING_USE } from './signature.ts'
export { openUsageBook, type UsageBook } from './usage.ts'
export { DayOfUsage } from './usage-entity.ts'

export const agreement = defineSlice(import.meta.url, {
  resolvers,
  entities: [Agreement, DayOfUsage],
  prepare: signBySm2,
  conflicts: {
    one_agreement_a_purpose_at_a_time: () =>
      new Refusal('ALREADY_AGREED', {
        zh: '该部门此用途已有生效协议。',
        en: 'There is an agreement in force for this partner and purpose.',
      }),
  },
})
