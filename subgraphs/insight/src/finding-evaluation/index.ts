import { consumeMany, defineSlice } from '@civil-affairs/kit'
import { onFactsChanged } from '../fact/index.ts'
import { lookAgain } from './after-feeds.ts'
import { noteChangedFacts, noteChangedLinks } from './changes.ts'
import { ChangedFact, EvaluatedRule, EvaluationFault, FindingMark, FindingNextLook } from './entity.ts'
import { resolvers } from './resolvers.ts'

onFactsChanged(noteChangedFacts)

export { lookAgain } from './after-feeds.ts'
export { type ChangedFactOf, noteChangedFacts } from './changes.ts'
export { evaluate } from './evaluate.ts'

const noteLinks = consumeMany((context, events) =>
  noteChangedLinks(
    context,
    events.flatMap(({ data }) => [String(data.alias), String(data.canonical)]),
  ),
)

export const findingEvaluation = defineSlice(import.meta.url, {
  resolvers,
  entities: [ChangedFact, FindingMark, FindingNextLook, EvaluatedRule, EvaluationFault],
  derive: async (context) => (await lookAgain(context)) > 0,
  derivesBeside: true,
  consumes: { 'registry.person.linked': noteLinks, 'registry.person.unlinked': noteLinks },
})
