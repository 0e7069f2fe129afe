import { consumeMany, defineSlice } from '@civil-affairs/kit'
import { ChangedLink, Fact } from './entity.ts'
import { noteChangedLinks } from './follow-links.ts'
import { projectEvents } from './project-events.ts'
import { resolvers } from './resolvers.ts'
import { projections } from './vocabulary.ts'

export type { FactRow, FactsChanged, ToldChange } from './apply-changes.ts'
export { Fact, UNKNOWN_SINCE } from './entity.ts'
export { FirstTime } from './first-time.ts'
export { columnsByLinks, followLinks, hasLinksToFollow } from './follow-links.ts'
export { freshness, type SourceFreshness } from './freshness.ts'
export {
  announceChanges,
  changesOf,
  type FactListener,
  onFactsChanged,
  tellChanges,
  writeFacts,
} from './project-events.ts'
export { facetOf, facets, projections, sources } from './vocabulary.ts'

const project = consumeMany(projectEvents)
const noteLinks = consumeMany(noteChangedLinks)

export const fact = defineSlice(import.meta.url, {
  entities: [Fact, ChangedLink],
  // Facts are looked up by subject and by key while they are told; the rest is for whoever asks afterwards.
  indexesLater: { tables: [Fact], except: ['fact_pkey', 'fact_of_subject', 'fact_by_key'] },
  resolvers,
  // Whatever some domain declares a projection for; no programme is named here.
  consumes: {
    ...Object.fromEntries([...projections.keys()].map((type) => [type, project])),
    'registry.person.linked': noteLinks,
    'registry.person.unlinked': noteLinks,
  },
})
