import { defineSlice } from '@civil-affairs/kit'
import { onFactsChanged } from '../fact/index.ts'
import { keeperOf } from './keep-index.ts'
import { resolvers } from './resolvers.ts'

onFactsChanged((context, changes) => keeperOf(context).note(context, changes))

export const cohort = defineSlice(import.meta.url, {
  resolvers,
  consumes: {
    // Whose facts they are has changed: rare, and the index is read anew.
    'registry.person.linked': async (context) => keeperOf(context).forgetAll(),
    'registry.person.unlinked': async (context) => keeperOf(context).forgetAll(),
  },
})
