import { type Context, defineSlice, type FeedEvent } from '@civil-affairs/kit'
import { onFactsChanged } from '../fact/index.ts'
import { forgetOldChanges, noteChangedLink, noteChanges } from './change-log.ts'
import { CohortChange } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { keeperOf } from './keep-index.ts'
export { readExpression } from './read-expression.ts'

onFactsChanged(noteChanges)

const noteLink = (context: Context, { data }: FeedEvent) =>
  noteChangedLink(context, [String(data.alias), String(data.canonical)])

export const cohort = defineSlice(import.meta.url, {
  resolvers,
  entities: [CohortChange],
  consumes: { 'registry.person.linked': noteLink, 'registry.person.unlinked': noteLink },
  derive: async (context) => {
    await forgetOldChanges(context)
    return false
  },
})
