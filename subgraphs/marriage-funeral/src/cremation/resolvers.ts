import { personReference } from '@civil-affairs/kit'
import { proofById } from '../death-record/index.ts'
import { facilityById } from '../funeral-facility/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { RecordCremationInput, VoidCremationInput } from './input.ts'
import { listCremations } from './list-cremations.ts'
import { cremationById, cremationsByPerson } from './loaders.ts'
import { recordCremation } from './record-cremation.ts'
import { voidCremation } from './void-cremation.ts'

export const resolvers: Resolvers = {
  Query: {
    cremation: (_, { id }, context) => cremationById(context).load(id),
    cremations: (_, { division, filter, ...page }, context) => listCremations(context, division, filter, page),
  },
  Mutation: {
    recordCremation: (_, { input }, context) => recordCremation(context, RecordCremationInput.parse(input)),
    voidCremation: (_, { input }, context) => voidCremation(context, VoidCremationInput.parse(input)),
  },
  Cremation: {
    __resolveReference: ({ id }, context) => cremationById(context).load(id),
    facility: ({ facility }, _, context) => facilityById(context).load(facility.id),
    division: ({ division }) => ({ code: division }),
    person: ({ personId }, _, context) => personReference(context, personId),
    handler: ({ handlerId }, _, context) => (handlerId == null ? null : personReference(context, handlerId)),
    fee: ({ feeFen }) => feeFen ?? null,
    waived: ({ waivedFen }) => waivedFen ?? null,
    deathProof: ({ deathProof }, _, context) => (deathProof == null ? null : proofById(context).load(deathProof.id)),
    ownProof: ({ ownProof }, _, context) => proofById(context).load(ownProof.id),
  },
  Person: { cremations: ({ id }, _, context) => cremationsByPerson(context).load(id) },
}
