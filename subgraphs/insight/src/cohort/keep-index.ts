import type { Context } from '@civil-affairs/kit'
import { isPlace, type SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { type FactsChanged, facets } from '../fact/index.ts'
import { CohortIndex, type IndexedFact } from './cohort-index.ts'

const PAGE = 50_000
/** More than so many changed subjects are sooner read anew with all others than one by one. */
const MOST_CHANGED = 2_000

interface Change {
  readonly kind: SubjectKind
  readonly facet: string
  readonly subject: string
  /** The transaction that changed it. */
  readonly tx: bigint
}

interface Kept {
  index: CohortIndex
  /** Subject and facet to the change that the index may not have seen yet. */
  readonly changed: Map<string, Change>
  isStale: boolean
}

/** One index a process, of today, and one of the last other day that somebody asked about. */
class IndexKeeper {
  #today: Kept | null = null
  #other: CohortIndex | null = null
  #working: Promise<unknown> = Promise.resolve()
  /** The last transaction that changed facts. */
  #lastTx = 0n

  /** Called in the transaction of a change; cheap while nobody has asked for a cohort. */
  async note(context: Context, changes: readonly FactsChanged[]): Promise<void> {
    this.#other = null
    const [row] = (await context.em.execute(`select pg_current_xact_id()::text as tx`)) as unknown as { tx: string }[]
    const tx = BigInt(row!.tx)
    if (tx > this.#lastTx) this.#lastTx = tx
    const kept = this.#today
    if (kept === null || kept.isStale) return
    for (const { kind, facet, subject } of changes)
      kept.changed.set(`${facet} ${subject}`, { kind, facet, subject, tx })
    if (kept.changed.size > MOST_CHANGED) kept.isStale = true
  }

  forgetAll(): void {
    if (this.#today !== null) this.#today.isStale = true
  }

  /** One at a time, so that no two requests read the facts for the same index. */
  find(context: Context, day: string): Promise<CohortIndex> {
    const found = this.#working.then(
      () => this.#find(context, day),
      () => this.#find(context, day),
    )
    this.#working = found
    return found
  }

  async #find(context: Context, day: string): Promise<CohortIndex> {
    if (day !== context.today) {
      if (this.#other?.day === day) return this.#other
      const other = await readIndex(context, day)
      this.#other = other
      return other
    }
    const kept = this.#today
    if (kept === null || kept.isStale || kept.index.day !== day) {
      const horizon = await oldestRunning(context)
      const next: Kept = { index: new CohortIndex(day, facets), changed: new Map(), isStale: true }
      next.index = await readIndex(context, day)
      // What was not committed yet when the facts were read is in no note either: such an index is for once.
      next.isStale = this.#lastTx >= horizon
      // The former one is left to the garbage collector: a request under way may still read it.
      this.#today = next
      return next.index
    }
    if (kept.changed.size > 0) await refresh(context, kept)
    return kept.index
  }
}

const keepers = new WeakMap<Context['runtime'], IndexKeeper>()
export function keeperOf({ runtime }: Context): IndexKeeper {
  let keeper = keepers.get(runtime)
  if (keeper === undefined) {
    keeper = new IndexKeeper()
    keepers.set(runtime, keeper)
  }
  return keeper
}

const names = (wanted: (name: string) => boolean) => JSON.stringify([...facets.keys()].filter(wanted))
const singles = names((name) => facets.get(name)!.isSingle === true)

/** Links resolved: what a linked record says counts for the canonical one, but for what there is once of a human. */
const FACTS = (where: string) =>
  `select f.seq::float8 as seq, f.facet, coalesce(a.canonical, f.subject)::text as subject,
          coalesce(b.canonical::text, f.value) as value, f.amount::float8 as amount, f.division
     from insight.fact f
     left join insight.person_alias a on a.alias = f.subject
     left join insight.person_alias b on b.alias::text = f.value
    where ${where} and f.since <= ? and (f.until is null or f.until > ?)
      and (a.alias is null or f.facet not in (select jsonb_array_elements_text(?::jsonb)))`

async function readIndex(context: Context, day: string): Promise<CohortIndex> {
  const index = new CohortIndex(day, facets)
  const places = new Map<SubjectKind, Map<string, Place>>()
  for (let after = 0; ; ) {
    const rows = (await context.em.execute(`${FACTS('f.seq > ?')} order by f.seq limit ${PAGE}`, [
      after,
      day,
      day,
      singles,
    ])) as unknown as (IndexedFact & { seq: number })[]
    for (const row of rows) {
      const facet = facets.get(row.facet)
      if (facet === undefined) continue // a facet that is no longer declared
      index.add(row)
      const ofKind = places.get(facet.subject) ?? new Map<string, Place>()
      places.set(facet.subject, ofKind)
      ofKind.set(row.subject, placeOf(ofKind.get(row.subject), row))
    }
    if (rows.length < PAGE) break
    after = rows.at(-1)!.seq
  }
  for (const [kind, ofKind] of places)
    for (const [subject, { division }] of ofKind) index.placeFirst(kind, subject, division)
  index.compact()
  return index
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

async function refresh(context: Context, kept: Kept): Promise<void> {
  const { em } = context
  // First, so that whatever is older than this is in the rows read after it.
  const horizon = await oldestRunning(context)
  const changes = [...kept.changed.values()]
  const links = (await em.execute(
    `with given as (select jsonb_array_elements_text(?::jsonb)::uuid as id),
          canonical as (select coalesce(a.canonical, given.id) as id, given.id as given
                          from given left join insight.person_alias a on a.alias = given.id)
     select canonical.given::text as given, canonical.id::text as canonical, a.alias::text as alias
       from canonical left join insight.person_alias a on a.canonical = canonical.id`,
    [JSON.stringify([...new Set(changes.map(({ subject }) => subject))])],
  )) as unknown as { given: string; canonical: string; alias: string | null }[]
  const canonicalOf = new Map(links.map(({ given, canonical }) => [given, canonical]))
  const ids = new Set(links.flatMap(({ canonical, alias }) => (alias === null ? [canonical] : [canonical, alias])))
  const rows = (await em.execute(FACTS('f.subject in (select jsonb_array_elements_text(?::jsonb)::uuid)'), [
    JSON.stringify([...ids]),
    kept.index.day,
    kept.index.day,
    singles,
  ])) as unknown as IndexedFact[]
  const bySubject = Map.groupBy(
    rows.filter(({ facet }) => facets.has(facet)),
    ({ subject }) => subject,
  )
  const facetsOf = new Map<string, { kind: SubjectKind; names: Set<string> }>()
  for (const { kind, facet, subject } of changes) {
    const canonical = canonicalOf.get(subject) ?? subject
    const known = facetsOf.get(canonical)
    if (known === undefined) facetsOf.set(canonical, { kind, names: new Set([facet]) })
    else known.names.add(facet)
  }
  for (const [subject, { kind, names }] of facetsOf) {
    const known = bySubject.get(subject) ?? []
    for (const name of names) kept.index.forget(name, subject)
    for (const fact of known) if (names.has(fact.facet)) kept.index.add(fact)
    const place = known.reduce<Place | undefined>(placeOf, undefined)
    kept.index.place(kind, subject, place?.division ?? null)
  }
  for (const [key, change] of kept.changed)
    if (change.tx < horizon && changes.includes(change)) kept.changed.delete(key)
}

/** Transactions before it are over, and what they wrote is there to be read. */
async function oldestRunning({ em }: Context): Promise<bigint> {
  const [row] = (await em.execute(`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`)) as unknown as {
    xmin: string
  }[]
  return BigInt(row!.xmin)
}
