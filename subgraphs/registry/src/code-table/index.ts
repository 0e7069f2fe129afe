import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

export const codeTable = defineSlice(import.meta.url, { resolvers })
