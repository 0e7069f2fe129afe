import { defineSlice } from '@civil-affairs/kit'
import { Finding, FindingStep } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { Finding, type FindingAct, FindingStep } from './entity.ts'
export { escalateOverdue } from './escalate.ts'
export { dueOnOf, fingerprintOf, officeOf } from './raise.ts'
export { insertSteps, type NewStep } from './steps.ts'

export const finding = defineSlice(import.meta.url, { resolvers, entities: [Finding, FindingStep] })
