import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

export { membersAmong } from './population.ts'

export const population = defineSlice(import.meta.url, { resolvers })
