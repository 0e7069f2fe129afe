import { batchOne, type Context, FeedPosition, FeedSetAside } from '@civil-affairs/kit'
import { sources } from './vocabulary.ts'

/** How far insight has read one subgraph. */
export interface SourceFreshness {
  readonly subgraph: string
  /** All that was told before this instant is in the facts; null where nothing was ever read. */
  readonly asOf: Date | null
  readonly lagSeconds: number | null
  readonly setAside: number
}

/** Three statements at most, however many sources. */
export async function freshness({ em, now }: Context): Promise<SourceFreshness[]> {
  const positions = new Map((await em.find(FeedPosition, {})).map((position) => [position.source, position]))
  const aside = Map.groupBy(await em.find(FeedSetAside, {}, { fields: ['source'] }), ({ source }) => source)
  return sources.map((subgraph) => {
    const asOf = positions.get(subgraph)?.readAt ?? null
    return {
      subgraph,
      asOf,
      lagSeconds: asOf === null ? null : Math.max(0, Math.round((now.getTime() - asOf.getTime()) / 1_000)),
      setAside: aside.get(subgraph)?.length ?? 0,
    }
  })
}

/** Of one subsystem; null for one that tells insight nothing. */
export const freshnessOf = batchOne(
  (_, __, context) => freshness(context),
  ({ subgraph }) => subgraph,
)
