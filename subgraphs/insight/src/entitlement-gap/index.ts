import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

export const entitlementGap = defineSlice(import.meta.url, { resolvers })
