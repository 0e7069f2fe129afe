import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

/** The acts on what is known of a child's parents; the facts and their law are those of child-parent. */
export const parentCircumstance = defineSlice(import.meta.url, { resolvers })
