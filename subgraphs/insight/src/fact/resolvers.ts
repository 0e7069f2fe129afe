import type { Resolvers } from '../resolver-types.generated.ts'
import { freshness, freshnessOf } from './freshness.ts'

export const resolvers: Resolvers = {
  Query: { insightFreshness: (_, __, context) => freshness(context) },
  SourceFreshness: { __resolveReference: ({ subgraph }, context) => freshnessOf(context).load(subgraph) },
}
