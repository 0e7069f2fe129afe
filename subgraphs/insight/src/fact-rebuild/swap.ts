import { type Context, FeedPosition } from '@civil-affairs/kit'
import type { SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { announceChanges, columnsByLinks, type FactsChanged, facetOf, facets, sources } from '../fact/index.ts'
import { RebuildPosition } from './entity.ts'

const CONTENT =
  'kind, subject, facet, key, value, amount, division, since, until, source, event_id, recorded_at, end_recorded_at'
const SAME = `a.facet = b.facet and a.subject = b.subject and a.key = b.key and a.since = b.since and a.kind = b.kind
  and a.division = b.division and a.source = b.source and a.event_id = b.event_id and a.recorded_at = b.recorded_at
  and a.value is not distinct from b.value and a.amount is not distinct from b.amount and a.until is not distinct from b.until
  and a.end_recorded_at is not distinct from b.end_recorded_at`
const TOLD =
  'a.seq::float8 as seq, a.facet, a.kind, a.subject::text as subject, a.key, a.division, a.since::text as since, a.value'
const PAGE = 20_000

export interface Checksum {
  readonly facts: number
  readonly checksum: string
}

export interface Swapped extends Checksum {
  /** Facts that served and should not have, and that should have and did not. */
  readonly gone: number
  readonly fresh: number
}

/**
 * Puts the rebuilt facts in the place of those that serve, in one transaction: what is the same stays, what differs is
 * exchanged and told to whoever draws something from it. Kept only if the two are then the same by their checksum. Null
 * where the serving facts have been led further since; then the rebuild follows first.
 */
export async function swapFacts(context: Context, sumOfRebuilt: Promise<Checksum>): Promise<Swapped | null> {
  const { em } = context
  // Waits for a batch under way, and lets none begin: it takes its lock before it reads, see writeFacts.
  await em.execute('lock table insight.fact in share row exclusive mode')
  if (!(await isLevel(context))) return null
  const before = { serving: await checksumOf(context, 'fact'), rebuilt: await sumOfRebuilt }
  if (before.serving.checksum === before.rebuilt.checksum) return { ...before.serving, gone: 0, fresh: 0 }
  const gone = await exchange(context, 'fact', 'fact_rebuilt', (seqs) =>
    em.execute(`delete from insight.fact where seq in (select jsonb_array_elements_text(?::jsonb)::bigint)`, [seqs]),
  )
  const { human, named } = columnsByLinks()
  const fresh = await exchange(context, 'fact_rebuilt', 'fact', (seqs) =>
    em.execute(
      `insert into insight.fact (${CONTENT}, human, named) select ${CONTENT}, ${human}, ${named} from insight.fact_rebuilt r
        where seq in (select jsonb_array_elements_text(?::jsonb)::bigint) order by seq`,
      [seqs],
    ),
  )
  const serving = await checksumOf(context, 'fact')
  if (serving.checksum !== before.rebuilt.checksum)
    throw new Error(`after the swap the facts that serve are ${serving.checksum}, not ${before.rebuilt.checksum}`)
  return { ...serving, gone, fresh }
}

/** Whether both were led to the same place in every feed. */
async function isLevel({ em }: Context): Promise<boolean> {
  const serving = new Map((await em.find(FeedPosition, {})).map(({ source, cursor }) => [source, cursor]))
  const rebuilt = new Map((await em.find(RebuildPosition, {})).map(({ source, cursor }) => [source, cursor]))
  return sources.every((source) => serving.get(source) === rebuilt.get(source))
}

type Told = Omit<FactsChanged, 'named'> & { readonly seq: number; readonly kind: SubjectKind; readonly value: string }

/**
 * Exchanges what only the one table has, and tells of it; the cursor sees both as they were. Each table is read through
 * once: looked up one by one, by facet and day, each birth would be compared with all others that hold since nobody knows
 * when, which takes minutes of ten thousand people and never ends of a million.
 */
async function exchange(
  context: Context,
  table: 'fact' | 'fact_rebuilt',
  other: 'fact' | 'fact_rebuilt',
  take: (seqs: string) => Promise<unknown>,
): Promise<number> {
  const { em } = context
  const cursor = `only_in_${table}`
  await em.execute(`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)`)
  await em.execute(`declare ${cursor} no scroll cursor for
    select ${TOLD} from insight.${table} a where not exists (select from insight.${other} b where ${SAME}) order by a.seq`)
  // The plan stands; whoever listens to changes asks for a few rows at a time.
  await em.execute(`select set_config('enable_nestloop', 'on', true)`)
  let count = 0
  for (let isMore = true; isMore; ) {
    const rows = (await em.execute(`fetch ${PAGE} from ${cursor}`)) as unknown as Told[]
    isMore = rows.length === PAGE
    if (rows.length === 0) break
    await take(JSON.stringify(rows.map(({ seq }) => seq)))
    // What no domain declares any more is known to nobody.
    const known = rows.filter(({ facet }) => facets.has(facet))
    await announceChanges(
      context,
      known.map(({ seq: _, value, ...change }) => ({
        ...change,
        ...(facetOf(change.facet).type === 'REF' ? { named: [value] } : {}),
      })),
    )
    count += rows.length
  }
  await em.execute(`close ${cursor}`)
  return count
}

/** Independent of the order and of the numbers of the rows: the sum of 64 bits of each, taken of its values and not of a text of them. */
export async function checksumOf({ em }: Context, table: 'fact' | 'fact_rebuilt'): Promise<Checksum> {
  const [row] = (await em.execute(
    `select count(*)::float8 as facts,
            coalesce(sum(hash_record_extended(row(${CONTENT}), 0)), 0)::text as sum
       from insight.${table}`,
  )) as unknown as [{ facts: number; sum: string }]
  return { facts: row.facts, checksum: `${row.facts}-${row.sum}` }
}
