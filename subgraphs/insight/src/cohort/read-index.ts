import { setImmediate } from 'node:timers/promises'
import type { Context } from '@civil-affairs/kit'
import { isPlace, type SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { facets } from '../fact/index.ts'
import type { Changed } from './change-log.ts'
import { CohortIndex, type IndexedFact } from './cohort-index.ts'

const names = (wanted: (name: string) => boolean) => JSON.stringify([...facets.keys()].filter(wanted))
const singles = names((name) => facets.get(name)!.isSingle === true)
const places = names((name) => isPlace(facets.get(name)!))
const refs = names((name) => facets.get(name)!.type === 'REF')
const others = names((name) => facets.get(name)!.type !== 'REF')

/** Links resolved: what a linked record says counts for the canonical one, but for what there is once of a human. */
const SUBJECT = 'coalesce(a.canonical, f.subject)'
const FROM = 'insight.fact f left join insight.person_alias a on a.alias = f.subject'
const HOLDS = `f.since <= ? and (f.until is null or f.until > ?)
  and (a.alias is null or f.facet not in (select jsonb_array_elements_text(?::jsonb)))`
const isOf = (column: string) => `${column} in (select jsonb_array_elements_text(?::jsonb))`
const inBytes = (ids: string) => `encode(string_agg(uuid_send(${ids}), ''::bytea), 'hex')`

/** Sets of subjects travel as the bytes of their ids: a row a fact would take ten times as long. */
const PAGE = 500
/** So many ids are taken in before other work has its turn. */
const AT_ONCE = 20_000
const ID_DIGITS = 32

/** Reads all facts that hold on a day; a process that answers others meanwhile is not held up. */
export async function readIndex(context: Context, day: string): Promise<CohortIndex> {
  const { em } = context
  const index = new CohortIndex(day, facets)
  const holds = [day, day, singles]
  // For this transaction: sets of millions are made in memory where there is some, and compiling takes longer than it saves.
  await em.execute(`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`)
  // Where they are said to be comes first: by division, which makes the bitmaps small; the first one stands.
  await eachRow<{ facet: string; division: string; subjects: string }>(
    context,
    `select f.facet, f.value as division, ${inBytes(SUBJECT)} as subjects from ${FROM}
      where ${HOLDS} and ${isOf('f.facet')} group by 1, 2 order by 1, f.value collate "C"`,
    [...holds, places],
    async ({ facet, division, subjects }) =>
      inParts([subjects], ([part]) => index.placeFirst(facets.get(facet)!.subject, division, part!)),
  )
  // Of all others, the first of the divisions of their facts.
  await eachRow<{ facet: string; division: string; subjects: string }>(
    context,
    `select facet, division, ${inBytes('subject')} as subjects
       from (select f.facet, f.division, f.subject from insight.fact f
              where f.since <= ? and (f.until is null or f.until > ?)
                and not exists (select from insight.fact p where p.subject = f.subject and ${isOf('p.facet')}
                                   and p.since <= ? and (p.until is null or p.until > ?))
                and not exists (select from insight.person_alias a where a.alias = f.subject)
             union all
             select f.facet, f.division, a.canonical
               from insight.person_alias a join insight.fact f on f.subject = a.alias where ${HOLDS}) as elsewhere
      group by 1, 2 order by division collate "C", 1`,
    [day, day, places, day, day, ...holds],
    async ({ facet, division, subjects }) => {
      const kind = facets.get(facet)?.subject
      if (kind === undefined) return // a facet that is no longer declared
      await inParts([subjects], ([part]) => index.placeFirst(kind, division, part!))
    },
  )
  await eachRow<{ facet: string; value: string | null; amount: number | null; subjects: string }>(
    context,
    `select f.facet, f.value, f.amount::float8 as amount, ${inBytes(SUBJECT)} as subjects from ${FROM}
      where ${HOLDS} and ${isOf('f.facet')} group by f.facet, f.value, f.amount`,
    [...holds, others],
    async ({ facet, value, amount, subjects }) =>
      inParts([subjects], ([part]) => index.addAll(facet, value, amount, part!)),
  )
  await eachRow<{ facet: string; subjects: string; named: string }>(
    context,
    `select facet, ${inBytes('subject')} as subjects, ${inBytes('named')} as named
       from (select distinct f.facet, left(f.division, 6) as county, ${SUBJECT} as subject,
                    coalesce(b.canonical, f.value::uuid) as named
               from ${FROM} left join insight.person_alias b on b.alias::text = f.value
              where ${HOLDS} and ${isOf('f.facet')}) as pairs
      group by facet, county`,
    [...holds, refs],
    async ({ facet, subjects, named }) =>
      inParts([subjects, named], ([part, ofNamed]) => index.nameAll(facet, part!, ofNamed!)),
  )
  index.compact()
  return index
}

let cursors = 0

/** The rows of a statement a page at a time, as the database finds them. */
async function eachRow<Row>(
  { em }: Context,
  sql: string,
  params: readonly unknown[],
  take: (row: Row) => Promise<void>,
): Promise<void> {
  const cursor = `cohort_${cursors++}`
  await em.execute(`declare ${cursor} no scroll cursor for ${sql}`, [...params])
  for (let isMore = true; isMore; ) {
    const rows = (await em.execute(`fetch ${PAGE} from ${cursor}`)) as unknown as Row[]
    for (const row of rows) await take(row)
    isMore = rows.length === PAGE
  }
  await em.execute(`close ${cursor}`)
}

/** Lists of ids that belong together, so many at once. */
async function inParts(lists: readonly string[], take: (parts: readonly Buffer[]) => void): Promise<void> {
  const length = lists[0]!.length
  for (let from = 0; from < length; from += AT_ONCE * ID_DIGITS) {
    take(lists.map((ids) => Buffer.from(ids.slice(from, from + AT_ONCE * ID_DIGITS), 'hex')))
    if (length > AT_ONCE * ID_DIGITS) await setImmediate()
  }
}

const FACTS_OF = `
  select f.facet, ${SUBJECT}::text as subject, coalesce(b.canonical::text, f.value) as value, f.amount::float8 as amount, f.division
    from ${FROM} left join insight.person_alias b on b.alias::text = f.value
   where f.subject in (select jsonb_array_elements_text(?::jsonb)::uuid) and ${HOLDS}`

/** Brings an index up to date in what changed. */
export async function refreshIndex({ em }: Context, index: CohortIndex, changes: readonly Changed[]): Promise<void> {
  const declared = changes.filter(({ facet }) => facets.has(facet))
  const links = (await em.execute(
    `with given as (select jsonb_array_elements_text(?::jsonb)::uuid as id),
          canonical as (select coalesce(a.canonical, given.id) as id, given.id as given
                          from given left join insight.person_alias a on a.alias = given.id)
     select canonical.given::text as given, canonical.id::text as canonical, a.alias::text as alias
       from canonical left join insight.person_alias a on a.canonical = canonical.id`,
    [JSON.stringify([...new Set(declared.map(({ subject }) => subject))])],
  )) as unknown as { given: string; canonical: string; alias: string | null }[]
  const canonicalOf = new Map(links.map(({ given, canonical }) => [given, canonical]))
  const ids = new Set(links.flatMap(({ canonical, alias }) => (alias === null ? [canonical] : [canonical, alias])))
  const rows = (await em.execute(FACTS_OF, [
    JSON.stringify([...ids]),
    index.day,
    index.day,
    singles,
  ])) as unknown as IndexedFact[]
  const known = Map.groupBy(
    rows.filter(({ facet }) => facets.has(facet)),
    ({ subject }) => subject,
  )
  /** What an alias was, before it was one, goes with it. */
  const stale = new Map<string, Set<string>>()
  const touched = new Map<string, SubjectKind>()
  for (const { facet, subject } of declared) {
    const ofFacet = stale.get(facet) ?? new Set<string>()
    stale.set(facet, ofFacet)
    for (const id of [subject, canonicalOf.get(subject)!]) {
      ofFacet.add(id)
      touched.set(id, facets.get(facet)!.subject)
    }
  }
  for (const [facet, subjects] of stale) {
    index.forget(facet, subjects)
    // A REF that is stated in two records is one pair.
    const pairs = new Set<string>()
    for (const subject of subjects)
      for (const fact of known.get(subject) ?? []) {
        const pair = `${subject} ${fact.value}`
        if (fact.facet !== facet || (facets.get(facet)!.type === 'REF' && pairs.has(pair))) continue
        pairs.add(pair)
        index.add(fact)
      }
  }
  for (const [subject, kind] of touched) {
    const place = (known.get(subject) ?? []).reduce<Place | undefined>(placeOf, undefined)
    index.place(kind, subject, place?.division ?? null)
  }
}

interface Place {
  readonly division: string
  readonly isSaid: boolean
}

/** Where the subject is said to be; else the first of the divisions of its facts. */
function placeOf(known: Place | undefined, fact: IndexedFact): Place {
  const isSaid = isPlace(facets.get(fact.facet)!)
  const division = isSaid ? fact.value! : fact.division
  if (known === undefined || (isSaid && !known.isSaid)) return { division, isSaid }
  return isSaid === known.isSaid && division < known.division ? { division, isSaid } : known
}
