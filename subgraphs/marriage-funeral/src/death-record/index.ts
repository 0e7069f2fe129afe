import { defineSlice } from '@civil-affairs/kit'
import { DeathConflict, DeathProof, DeathRecord } from './entity.ts'
import { parameters } from './parameters.ts'
import { alreadyStated } from './record-proof.ts'
import { resolvers } from './resolvers.ts'
import { reviewWhenTold } from './review-deaths.ts'

export { endProof, endProofs, getProof } from './end-proof.ts'
export { proofById } from './loaders.ts'
export { insertDeathProofs, keepProof, type StatedProof } from './record-proof.ts'

export const deathRecord = defineSlice(import.meta.url, {
  resolvers,
  entities: [DeathRecord, DeathProof, DeathConflict],
  parameters,
  conflicts: { one_statement_a_proof: alreadyStated },
  consumes: { 'registry.person.linked': reviewWhenTold, 'registry.person.unlinked': reviewWhenTold },
})
