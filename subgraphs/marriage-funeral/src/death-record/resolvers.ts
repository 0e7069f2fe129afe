import { deadlineOf, personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { revokeDeathProof } from './end-proof.ts'
import { RecordProofInput, ResolveConflictInput, RevokeProofInput } from './input.ts'
import { listConflicts, listDeaths } from './list-deaths.ts'
import {
  conflictById,
  conflictsByDeath,
  deathById,
  deathsByPerson,
  proofById,
  proofsOfRecord,
  recordByPersonId,
} from './loaders.ts'
import { recordDeathProof } from './record-proof.ts'
import { resolveDeathConflict } from './resolve-conflict.ts'
import { strengthOf } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    deathRecord: (_, { id }, context) => deathById(context).load(id),
    deathRecords: (_, { division, filter, ...page }, context) => listDeaths(context, division, filter, page),
    deathConflicts: (_, { division, filter, ...page }, context) => listConflicts(context, division, filter, page),
  },
  Mutation: {
    recordDeathProof: (_, { input }, context) => recordDeathProof(context, RecordProofInput.parse(input)),
    revokeDeathProof: (_, { input }, context) => revokeDeathProof(context, RevokeProofInput.parse(input)),
    resolveDeathConflict: (_, { input }, context) => resolveDeathConflict(context, ResolveConflictInput.parse(input)),
  },
  DeathRecord: {
    __resolveReference: ({ id }, context) => deathById(context).load(id),
    person: ({ personId }, _, context) => personReference(context, personId),
    division: ({ division }) => ({ code: division }),
    strength: ({ proofKind }) => (proofKind == null ? null : strengthOf[proofKind]),
    proofs: ({ personId }, _, context) => proofsOfRecord(context, personId),
    conflicts: ({ id }, _, context) => conflictsByDeath(context).load(id),
    deregistration: async ({ personId, diedOn, precision, division }, _, context) => {
      if (diedOn == null || precision !== 'DAY') return null
      const proofs = await proofsOfRecord(context, personId)
      const done = proofs.find(({ kind, state }) => kind === 'HUKOU_DEREGISTRATION' && state === 'STANDING')
      return deadlineOf(context, { key: 'DEATH.dereg', division, startedOn: diedOn, metOn: done?.statedOn ?? null })
    },
  },
  DeathProof: {
    __resolveReference: ({ id }, context) => proofById(context).load(id),
    person: ({ personId }, _, context) => personReference(context, personId),
    strength: ({ kind }) => strengthOf[kind],
    endedOn: ({ endedOn }) => endedOn ?? null,
    record: ({ personId }, _, context) => recordByPersonId(context).load(personId),
  },
  DeathConflict: {
    __resolveReference: ({ id }, context) => conflictById(context).load(id),
    record: ({ record }, _, context) => deathById(context).load(record.id),
    keptProof: ({ keptProof }, _, context) => (keptProof == null ? null : proofById(context).load(keptProof.id)),
  },
  Person: { deathRecords: ({ id }, _, context) => deathsByPerson(context).load(id) },
}
