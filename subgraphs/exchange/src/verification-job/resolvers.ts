import type { Resolvers } from '../resolver-types.generated.ts'
import { ChunkKey, SubmitInput } from './input.ts'
import { cancelVerificationJob, getVerificationJob, pageOfResults, peopleDone } from './read.ts'
import { PEOPLE_A_CHUNK } from './rules.ts'
import { submitVerificationJob } from './submit.ts'
import { noteChunkFault, takeVerificationChunk } from './work.ts'

export const resolvers: Resolvers = {
  Query: { verificationJob: (_, { id }, context) => getVerificationJob(context, id) },
  Mutation: {
    submitVerificationJob: (_, { input }, context) => submitVerificationJob(context, SubmitInput.parse(input)),
    cancelVerificationJob: (_, { id }, context) => cancelVerificationJob(context, id),
    takeVerificationChunk: (_, __, context) => takeVerificationChunk(context),
    noteVerificationFault: (_, { code, ...key }, context) => noteChunkFault(context, ChunkKey.parse(key), code),
  },
  VerificationJob: {
    done: (job, _, context) => peopleDone(context, job),
    pages: ({ people }) => Math.ceil(people / PEOPLE_A_CHUNK),
    page: (job, { number }, context) => pageOfResults(context, job, number),
  },
}
