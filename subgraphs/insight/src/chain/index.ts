import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

export const chain = defineSlice(import.meta.url, { resolvers })
