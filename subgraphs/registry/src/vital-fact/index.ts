import { defineSlice } from '@civil-affairs/kit'
import { alreadyStated } from './death.ts'
import { DeathFact, MaritalFact } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { type DeathToRecord, recordDeath, recordDeaths, revokeDeathBySource } from './death.ts'
export { maritalFactsByPerson } from './loaders.ts'
export { type MaritalStatusToRecord, recordMaritalStatus } from './marital-status.ts'
export { type DeathEvidence, isMarried, type MaritalStatus, maritalStateOf } from './rules.ts'
export { withVitalChanges } from './vital-changes.ts'

export const vitalFact = defineSlice(import.meta.url, {
  resolvers,
  entities: [DeathFact, MaritalFact],
  conflicts: { one_death_statement_a_source: alreadyStated, one_marital_statement_a_source: alreadyStated },
})
