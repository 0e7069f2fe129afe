import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

export const indicator = defineSlice(import.meta.url, { resolvers })
