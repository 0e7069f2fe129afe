import type { Resolvers } from '../resolver-types.generated.ts'
import { freshness } from './freshness.ts'

export const resolvers: Resolvers = {
  Query: { insightFreshness: (_, __, context) => freshness(context) },
}
