import { consumeMany, defineSlice } from '@civil-affairs/kit'
import { onFactsChanged } from '../fact/index.ts'
import { forgetOldChanges, noteChangedLinks, noteChanges } from './change-log.ts'
import { CohortChange } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { keeperOf } from './keep-index.ts'
export { readExpression } from './read-expression.ts'

onFactsChanged(noteChanges)

const noteLinks = consumeMany((context, events) =>
  noteChangedLinks(
    context,
    events.flatMap(({ data }) => [String(data.alias), String(data.canonical)]),
  ),
)

export const cohort = defineSlice(import.meta.url, {
  resolvers,
  entities: [CohortChange],
  consumes: { 'registry.person.linked': noteLinks, 'registry.person.unlinked': noteLinks },
  derive: async (context) => {
    await forgetOldChanges(context)
    return false
  },
})
