import type { Resolvers } from '../resolver-types.generated.ts'
import { verifyStatus } from './verify.ts'

export const resolvers: Resolvers = {
  Query: { verifyStatus: (_, input, context) => verifyStatus(context, input) as never },
}
