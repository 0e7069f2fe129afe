import { defineSlice } from '@civil-affairs/kit'
import { VerificationChunk, VerificationJob } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'
import { forgetOldJobs } from './work.ts'

export { ChunkKey } from './input.ts'
export { getChunkToKeep, keepChunk } from './work.ts'

export const verificationJob = defineSlice(import.meta.url, {
  resolvers,
  entities: [VerificationJob, VerificationChunk],
  parameters,
  derive: forgetOldJobs,
})
