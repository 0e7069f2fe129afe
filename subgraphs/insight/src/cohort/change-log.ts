import { type Context, insertInBulk } from '@civil-affairs/kit'
import { CohortChange } from './entity.ts'

/** More than so many in one transaction are not told one by one. */
const MOST_AT_ONCE = 3_000
/** More than so many are sooner read anew with all others. */
const MOST_TO_FOLLOW = 20_000
/** So many rows are kept for processes that were not asked for a while; so many more and the older ones are dropped. */
const ROWS_KEPT = 100_000
const ROWS_MORE = 10_000

export interface Changed {
  readonly facet: string
  readonly subject: string
}

/** Called in the transaction that changes facts. Nobody has read an index of a hub that is still being filled. */
export async function noteChanges({ em, runtime }: Context, changes: readonly Changed[]): Promise<void> {
  if (runtime.filling !== null) return
  const rows = new Map(changes.map(({ facet, subject }) => [`${facet} ${subject}`, { facet, subject }]))
  await insertInBulk(em, CohortChange, rows.size > MOST_AT_ONCE ? [{ facet: null, subject: null }] : [...rows.values()])
}

/** In place of a facet: the subject was linked with another record, or parted from it. */
const LINK = '@link'

/** Records were linked, or parted. Which facts that touches is looked up by whoever follows: a filling need not. */
export async function noteChangedLinks({ em }: Context, ids: readonly string[]): Promise<void> {
  await insertInBulk(
    em,
    CohortChange,
    ids.map((subject) => ({ facet: LINK, subject })),
  )
}

/** Whatever is known of either record may now be of the other, and who names one names the other. */
async function changesByLinks({ em }: Context, changes: readonly Changed[]): Promise<readonly Changed[]> {
  const linked = [...new Set(changes.filter(({ facet }) => facet === LINK).map(({ subject }) => subject))]
  if (linked.length === 0) return changes
  const found = (await em.execute(
    // As text and as an id: beneath a row policy no index is used for a column that is cast in its place.
    `with linked as materialized (select node::uuid as id, node from jsonb_array_elements_text(?::jsonb) node)
     select facet, linked.node as subject
       from linked, (select distinct facet from insight.fact where subject in (select id from linked)) as known
     union
     select facet, subject::text from insight.fact where value in (select node from linked) and length(value) in (18, 36, 64)`,
    [JSON.stringify(linked)],
  )) as unknown as Changed[]
  return [...changes.filter(({ facet }) => facet !== LINK), ...found]
}

/** What was committed since a snapshot, and the snapshot up to which this is all; null where it is too much to follow. */
export async function changesSince(
  context: Context,
  snapshot: string,
): Promise<{ snapshot: string; changes: readonly Changed[] | null }> {
  const rows = (await context.em.execute(
    `select pg_current_snapshot()::text as snapshot, found.seq is not null as "isFound", found.facet, found.subject::text as subject
       from (select 1) as one
       left join (select seq, facet, subject from insight.cohort_change
                   where tx >= pg_snapshot_xmin(?::pg_snapshot) and not pg_visible_in_snapshot(tx, ?::pg_snapshot)
                   limit ${MOST_TO_FOLLOW + 1}) as found on true`,
    [snapshot, snapshot],
  )) as unknown as { snapshot: string; isFound: boolean; facet: string | null; subject: string }[]
  const found = rows.filter(({ isFound }) => isFound)
  const isTooMuch = found.length > MOST_TO_FOLLOW || found.some(({ facet }) => facet === null)
  const changes = isTooMuch ? null : await changesByLinks(context, found as unknown as Changed[])
  return { snapshot: rows[0]!.snapshot, changes }
}

/** Of transactions that are over, all can be read now. */
export async function currentSnapshot({ em }: Context): Promise<string> {
  const [row] = (await em.execute('select pg_current_snapshot()::text as snapshot')) as unknown as {
    snapshot: string
  }[]
  return row!.snapshot
}

/** Drops old rows; who has not seen all of them learns from one row that there were too many. */
export async function forgetOldChanges({ em }: Context): Promise<void> {
  await em.execute(
    `with numbered as materialized (select min(seq) as first, max(seq) as last from insight.cohort_change),
          gone as (delete from insight.cohort_change using numbered
                    where last - first > ${ROWS_KEPT + ROWS_MORE} and seq <= last - ${ROWS_KEPT} returning tx)
     insert into insight.cohort_change (tx) select tx from gone order by tx desc limit 1`,
  )
}
