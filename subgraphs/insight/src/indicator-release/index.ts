import { defineSlice } from '@civil-affairs/kit'
import { hasLinksToFollow } from '../fact/index.ts'
import { declared, fillOne } from '../indicator-value/index.ts'
import { IndicatorRelease, ReleasedParts, RevisedParts } from './entity.ts'
import { keepRevisions } from './release.ts'
import { resolvers } from './resolvers.ts'

export { findReleased, releasedParts } from './loaders.ts'
export { keepRevisions } from './release.ts'

/** Figures are computed here, above their slice, because a correction of a released month becomes a revision with it. */
export const indicatorRelease = defineSlice(import.meta.url, {
  resolvers,
  entities: [IndicatorRelease, ReleasedParts, RevisedParts],
  // After links that are still to be followed nearly all would be computed again.
  derive: async (context) => !(await hasLinksToFollow(context)) && (await fillOne(context, declared, keepRevisions)),
  derivesBeside: true,
})
