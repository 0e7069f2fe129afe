import { type Context, type FeedEvent, insertInBulk } from '@civil-affairs/kit'
import type { Facet } from '@civil-affairs/schema/insight/index.ts'
import type { FactRow } from './apply-changes.ts'
import { ChangedLink } from './entity.ts'
import { facetOf, facets } from './vocabulary.ts'

/** So many a piece: meanwhile no facts are told. */
const LINKS_AT_ONCE = 5_000

type Facets = ReadonlyMap<string, Facet>

/** The columns of a fact that follow the links, as SQL by name; the fact is the row `r`. */
export function columnsByLinks(vocabulary: Facets = facets): { human: string; named: string } {
  const isOf = (wanted: (facet: Facet) => boolean) => {
    const names = [...vocabulary].filter(([, facet]) => wanted(facet)).map(([name]) => `'${name}'`)
    return names.length === 0 ? 'false' : `r.facet in (${names.join(', ')})`
  }
  const canonicalOf = (id: string) =>
    `coalesce((select canonical from insight.person_alias where alias = ${id}), ${id})`
  return {
    human: `case when ${isOf(({ isSingle }) => isSingle === true)} and exists (select from insight.person_alias where alias = r.subject)
              then null else ${canonicalOf('r.subject')} end`,
    named: `case when ${isOf(({ type }) => type === 'REF')} then ${canonicalOf('r.value::uuid')} end`,
  }
}

/** The same columns of a fact while nobody is linked with anybody, or the links are followed later. */
export function unlinked({ facet, subject, value }: Pick<FactRow, 'facet' | 'subject' | 'value'>) {
  return { human: subject, named: facetOf(facet).type === 'REF' ? value : null }
}

/**
 * Notes whose facts are to follow a link, or its end. While a hub is filled there is no index by which to find those that
 * name somebody, so they follow once the feeds are read to their end.
 */
export async function noteChangedLinks({ em }: Context, events: readonly FeedEvent[]): Promise<void> {
  await insertInBulk(
    em,
    ChangedLink,
    events.map(({ data }) => ({ alias: String(data.alias) })),
  )
}

/** What counts for another human than before: of each facet the first day on which it does. */
export interface CountedAnew {
  readonly facet: string
  readonly since: string
}

/** Whether figures would be counted anew for links that are still to be followed. */
export async function hasLinksToFollow({ em }: Context): Promise<boolean> {
  return (await em.execute('select 1 from insight.changed_link limit 1')).length > 0
}

/** Lets what is told of the noted ids, and what names them, count for whom the links say now; null where none is noted. */
export async function followLinks(
  context: Context,
  vocabulary: Facets = facets,
): Promise<readonly CountedAnew[] | null> {
  if (!(await hasLinksToFollow(context))) return null
  const { em } = context
  // A batch under way, or a swap, may have looked at the links before they changed: what it writes is waited for.
  await em.execute('lock table insight.fact in share row exclusive mode')
  const { human, named } = columnsByLinks(vocabulary)
  return (await em.execute(
    `with taken as (
       delete from insight.changed_link where seq in (select seq from insight.changed_link order by seq limit ${LINKS_AT_ONCE})
       returning alias),
     linked as materialized (select distinct alias as id, alias::text as text from taken),
     about as materialized (
       select f.seq from linked join insight.fact f on f.subject = linked.id
       union
       select f.seq from linked join insight.fact f on f.value = linked.text and length(f.value) in (18, 36, 64)),
     counted as (select r.seq, ${human} as human, ${named} as named from about join insight.fact r on r.seq = about.seq),
     changed as (
       update insight.fact f set human = counted.human, named = counted.named from counted
        where f.seq = counted.seq and (f.human, f.named) is distinct from (counted.human, counted.named)
       returning f.facet, f.since)
     select facet, min(since)::text as since from changed group by facet`,
  )) as unknown as CountedAnew[]
}
