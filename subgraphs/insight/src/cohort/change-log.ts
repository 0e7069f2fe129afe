import { type Context, insertInBulk } from '@civil-affairs/kit'
import { CohortChange } from './entity.ts'

/** More than so many in one transaction are not told one by one: a hub that is being filled writes a row a batch. */
const MOST_AT_ONCE = 3_000
/** More than so many are sooner read anew with all others. */
const MOST_TO_FOLLOW = 20_000
/** So many rows are kept for processes that were not asked for a while. */
const ROWS_KEPT = 100_000

export interface Changed {
  readonly facet: string
  readonly subject: string
}

/** Called in the transaction that changes facts. */
export async function noteChanges({ em }: Context, changes: readonly Changed[]): Promise<void> {
  const rows = new Map(changes.map(({ facet, subject }) => [`${facet} ${subject}`, { facet, subject }]))
  await insertInBulk(em, CohortChange, rows.size > MOST_AT_ONCE ? [{ facet: null, subject: null }] : [...rows.values()])
}

/** Two records were linked, or parted: whatever is known of either may now be of the other, and who names one the other. */
export async function noteChangedLink({ em }: Context, ids: readonly string[]): Promise<void> {
  const linked = JSON.stringify(ids)
  await em.execute(
    `with linked as (select jsonb_array_elements_text(?::jsonb)::uuid as id)
     insert into insight.cohort_change (facet, subject)
     select facet, linked.id from linked, (select distinct facet from insight.fact where subject in (select id from linked)) as known
     union
     select facet, subject from insight.fact where value in (select id::text from linked) and length(value) in (18, 36, 64)`,
    [linked],
  )
}

/** What was committed since a snapshot, and the snapshot up to which this is all; null where it is too much to follow. */
export async function changesSince(
  { em }: Context,
  snapshot: string,
): Promise<{ snapshot: string; changes: readonly Changed[] | null }> {
  const rows = (await em.execute(
    `select pg_current_snapshot()::text as snapshot, found.seq is not null as "isFound", found.facet, found.subject::text as subject
       from (select 1) as one
       left join (select seq, facet, subject from insight.cohort_change
                   where tx >= pg_snapshot_xmin(?::pg_snapshot) and not pg_visible_in_snapshot(tx, ?::pg_snapshot)
                   limit ${MOST_TO_FOLLOW + 1}) as found on true`,
    [snapshot, snapshot],
  )) as unknown as { snapshot: string; isFound: boolean; facet: string | null; subject: string }[]
  const found = rows.filter(({ isFound }) => isFound)
  const isTooMuch = found.length > MOST_TO_FOLLOW || found.some(({ facet }) => facet === null)
  return { snapshot: rows[0]!.snapshot, changes: isTooMuch ? null : (found as unknown as Changed[]) }
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
    `with gone as (delete from insight.cohort_change
                    where seq <= (select max(seq) from insight.cohort_change) - ${ROWS_KEPT} returning tx)
     insert into insight.cohort_change (tx) select tx from gone order by tx desc limit 1`,
  )
}
