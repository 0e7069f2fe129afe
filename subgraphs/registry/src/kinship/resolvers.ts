import { type Context, canonicalPersonId, personReference } from '@civil-affairs/kit'
import { z } from 'zod'
import { personById } from '../person/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import type { Kinship } from './entity.ts'
import { EndKinshipInput, StateKinshipInput } from './input.ts'
import { edgesAbove, edgesAt, edgesWithinTwoSteps, spouseIdOf } from './loaders.ts'
import { bloodTie, isInForce, type KinRelation, nearRelatives, relationSeenFrom } from './rules.ts'
import { endKinship, stateKinshipAtCounter } from './state-kinship.ts'

export const resolvers: Resolvers = {
  Mutation: {
    stateKinship: (_, { input }, context) => stateKinshipAtCounter(context, StateKinshipInput.parse(input)),
    endKinship: (_, { input }, context) => endKinship(context, EndKinshipInput.parse(input)),
  },
  Kinship: {
    from: (kinship, _, context) => personReference(context, kinship.from.id),
    to: (kinship, _, context) => personReference(context, kinship.to.id),
    broughtUp: ({ kind, broughtUp }) => (kind === 'STEP_PARENT' ? broughtUp : null),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  Kin: {
    person: ({ otherId }: SeenKin, _, context) => personReference(context, otherId),
    since: ({ kinship }: SeenKin) => kinship.validFrom,
    until: ({ kinship }: SeenKin) => kinship.validTo ?? null,
  },
  NearRelative: { person: ({ personId }: { personId: string }, _, context) => personReference(context, personId) },
  MarriageBar: {
    commonAncestor: ({ commonAncestorId }: { commonAncestorId: string | null }, _, context) =>
      commonAncestorId === null ? null : personReference(context, commonAncestorId),
  },
  Person: {
    kin: ({ id }, { kinds, history }, context) =>
      ofVisible(context, id, async (personId): Promise<SeenKin[]> => {
        const edges = await edgesAt(context, [personId])
        return edges
          .filter((edge) => history || isInForce(edge, context.today))
          .map((edge) => ({ ...relationSeenFrom(personId, edge), kinship: edge.kinship }))
          .filter(({ relation }) => kinds == null || kinds.includes(relation))
          .slice(0, 200)
      }),
    nearRelatives: ({ id }, _, context) =>
      ofVisible(context, id, async (personId) => {
        const [spouseId, edges] = await Promise.all([
          spouseIdOf(context, personId),
          edgesWithinTwoSteps(context, personId),
        ])
        return nearRelatives(personId, spouseId, edges, context.today)
      }),
    marriageBar: ({ id }, { with: other }, context) =>
      ofVisible(context, id, async (personId) => {
        const otherId = await canonicalPersonId(context).load(z.uuid().parse(other))
        const tie = bloodTie(personId, otherId, await edgesAbove(context, [personId, otherId]))
        return tie === null ? { forbidden: false, commonAncestorId: null } : { forbidden: true, ...tie }
      }),
  },
}

interface SeenKin {
  relation: KinRelation
  otherId: string
  kinship: Kinship
}

/** Kinship is read from a person the caller may see; who the relatives are does not depend on where they live. */
async function ofVisible<T>(
  context: Context,
  id: string,
  read: (canonicalId: string) => Promise<T>,
): Promise<T | null> {
  const person = await personById(context).load(id)
  return person === null ? null : read(person.id)
}
