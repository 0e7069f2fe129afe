import { type Context, fingerprint, lockIfFree, lockUntilCommit } from '@civil-affairs/kit'
import { addToMonth, lastDayOf, monthOf } from '@civil-affairs/schema'
import { facetsOf, findIndicatorFaults, type Indicator } from '@civil-affairs/schema/insight/index.ts'
import type { IndicatorBook } from './book.ts'
import { boundariesFor, boundariesOn, FIRST_BOUNDARIES, placeWithin } from './boundaries.ts'
import { DivisionChange, IndicatorClaim, IndicatorDirty, IndicatorState } from './entity.ts'
import { periodOf, quote, readingNow } from './measure-sql.ts'
import { type AskedMonth, valuesSql } from './value-sql.ts'

/** The running month and those before it: enough to compare each of the last twelve with the year before. */
export const MONTHS_KEPT = 25
/** Months computed by one statement, so that what it holds in between stays small. */
const MONTHS_AT_ONCE = 13
const WORK_MEMORY = '32MB'
/** One at a time takes an indicator up, and one computes it. */
const LOCKS = { takingUp: 'taking up indicators', computing: (id: string) => `computing ${id}` }

/** All that a row says, but of which indicator. */
const FIGURE = 'boundaries, division, month, dimension, code, numerator, denominator, cases, denominator_cases'

/** Refused at the start where a declaration cannot be computed. */
export function mustBeComputable({ indicators, vocabulary }: IndicatorBook): void {
  const faults = findIndicatorFaults(indicators, vocabulary)
  if (faults.length > 0) throw new Error(`indicators that cannot be computed: ${faults.join('; ')}`)
}

export function formulaOf(indicator: Indicator): string {
  const { numerator, denominator, scale, period, dimensions } = indicator
  return fingerprint(JSON.stringify([numerator, denominator, scale, period, dimensions])).slice(0, 32)
}

/** Called in the transaction in which facts change: what reads their facets is computed again from the month they hold from. */
export async function markFactsChanged(
  context: Context,
  book: IndicatorBook,
  changes: readonly { facet: string; from: string }[],
): Promise<void> {
  const fromByFacet = new Map<string, string>()
  for (const { facet, from } of changes) {
    const month = from.slice(0, 7)
    const known = fromByFacet.get(facet)
    if (known === undefined || month < known) fromByFacet.set(facet, month)
  }
  const rows = book.indicators.flatMap((indicator) => {
    const months = readBy(indicator).flatMap((facet) => fromByFacet.get(facet) ?? [])
    return months.length === 0 ? [] : [{ indicator: indicator.id, month: months.sort()[0]! }]
  })
  if (rows.length === 0) return
  await context.em.execute(
    `insert into insight.indicator_dirty as known (indicator, from_month)
     select indicator, month from jsonb_to_recordset(?::jsonb) as r(indicator text, month text)
     on conflict (indicator) do update set from_month = excluded.from_month where excluded.from_month < known.from_month`,
    [JSON.stringify(rows)],
  )
}

const facetsRead = new WeakMap<Indicator, string[]>()

function readBy(indicator: Indicator): string[] {
  const known = facetsRead.get(indicator) ?? facetsOf(indicator)
  facetsRead.set(indicator, known)
  return known
}

/** What follows from new figures of an indicator, from a month on; in the same transaction. */
export type AfterFilling = (context: Context, indicator: Indicator, fromMonth: string) => Promise<void>

/**
 * Takes up one indicator that is behind, or computes one that is taken up; false where none is left but those that others
 * are computing. Months before are there already and stay.
 */
export async function fillOne(context: Context, book: IndicatorBook, afterwards: AfterFilling): Promise<boolean> {
  const { em } = context
  const claimed = await claimedIndicators(context)
  for (const indicator of book.indicators) {
    const { id } = indicator
    const from = claimed.has(id) ? await takeClaim(context, id) : null
    if (from === null) continue
    const changes = await em.find(DivisionChange, {})
    const wasFilled = (await em.findOne(IndicatorState, { indicator: id })) !== null
    await fill(context, book, indicator, from, changes, wasFilled)
    await em.nativeDelete(IndicatorClaim, { indicator: id })
    await afterwards(context, indicator, from)
    return true
  }
  return claimOne(context, book)
}

async function claimedIndicators({ em }: Context): Promise<Set<string>> {
  const claims = (await em.execute('select indicator from insight.indicator_claim')) as { indicator: string }[]
  return new Set(claims.map(({ indicator }) => indicator))
}

/** The month from which it is to be computed; null where somebody computes it now, or has done so meanwhile. */
async function takeClaim(context: Context, indicator: string): Promise<string | null> {
  if (!(await lockIfFree(context, LOCKS.computing(indicator)))) return null
  const [claim] = (await context.em.execute(
    'select from_month as "from" from insight.indicator_claim where indicator = ?',
    [indicator],
  )) as { from: string }[]
  return claim?.from ?? null
}

/** What marks an indicator while it is taken up marks it again: it was not seen, or will be computed twice. */
async function claimOne(context: Context, book: IndicatorBook): Promise<boolean> {
  const { em, today } = context
  await lockUntilCommit(context, [LOCKS.takingUp])
  const claimed = await claimedIndicators(context)
  const states = new Map((await em.find(IndicatorState, {})).map((state) => [state.indicator, state]))
  const changes = await em.find(DivisionChange, {})
  const dirty = new Map((await em.find(IndicatorDirty, {})).map(({ indicator, fromMonth }) => [indicator, fromMonth]))
  const boundaries = boundariesOn(changes, today)
  for (const indicator of book.indicators) {
    const { id } = indicator
    if (claimed.has(id)) continue
    const from = firstMonthBehind(indicator, states.get(id), dirty.get(id), today, boundaries)
    if (from === null) continue
    // As it stands now: a month before the one read may have been marked since.
    await keepPlaces(context, changes)
    const [marked] = (await em.execute(
      `delete from insight.indicator_dirty where indicator = ? returning from_month as "from"`,
      [id],
    )) as { from: string }[]
    const first = addToMonth(today, 1 - MONTHS_KEPT)
    const earliest = marked !== undefined && marked.from < from ? marked.from : from
    await em.insert(IndicatorClaim, { indicator: id, fromMonth: earliest < first ? first : earliest })
    return true
  }
  return false
}

/** From which month on the indicator has to be computed; null where it stands. */
function firstMonthBehind(
  indicator: Indicator,
  state: IndicatorState | undefined,
  dirtyFrom: string | undefined,
  today: string,
  boundaries: string,
): string | null {
  const first = addToMonth(today, 1 - MONTHS_KEPT)
  if (state === undefined || state.formula !== formulaOf(indicator) || state.boundaries !== boundaries) return first
  const months: string[] = []
  if (dirtyFrom !== undefined) months.push(dirtyFrom)
  if (state.asOf !== today) months.push(monthOf(state.asOf < today ? state.asOf : today))
  if (months.length === 0) return null
  const from = months.sort()[0]!
  return from < first ? first : from
}

async function fill(
  context: Context,
  book: IndicatorBook,
  indicator: Indicator,
  from: string,
  changes: readonly DivisionChange[],
  wasFilled: boolean,
): Promise<void> {
  const { em, today, now } = context
  const first = addToMonth(today, 1 - MONTHS_KEPT)
  const id = quote(indicator.id)
  // Where nothing was ever told, nothing is to be counted; a new hub says so at once.
  const told = await em.execute('select 1 from insight.fact where facet in (?) limit 1', [readBy(indicator)])
  const months = told.length === 0 ? [] : monthsFrom(from, today)
  // What is grouped and sorted for a hundred thousand people does so in memory.
  if (months.length > 0) await em.execute(`select set_config('work_mem', '${WORK_MEMORY}', true)`)
  for (let at = 0; at < months.length; at += MONTHS_AT_ONCE) {
    const some = months.slice(at, at + MONTHS_AT_ONCE)
    const asked = some.flatMap((month) => askedMonths(indicator, month, today, changes))
    // Everything is computed before the first row is written: from then on the feeds of the hub wait for this transaction.
    const computed = `computed as materialized (${valuesSql(indicator, asked, readingNow(book.vocabulary))})`
    const insert = `insert into insight.indicator_value (indicator, ${FIGURE}) select ${id}, ${FIGURE}`
    if (!wasFilled) {
      await em.execute(`with ${computed} ${insert} from computed`)
      continue
    }
    // Nearly all figures are what they were, and stay untouched. They are told apart by grouping: a join would be one of each
    // with each where the planner has not heard of the indicator yet.
    await em.execute(
      `with ${computed},
            compared as materialized (
              select ${FIGURE}, min(place) as place, bool_or(is_now) as is_now
                from (select ${FIGURE}, null::tid as place, true as is_now from computed
                      union all
                      select ${FIGURE}, ctid, false from insight.indicator_value
                       where indicator = ${id} and month in (${some.map(quote).join(', ')})) as figure
               group by ${FIGURE}),
            gone as (
              delete from insight.indicator_value
               where ctid = any(array(select place from compared where not is_now))
              returning 1)
       ${insert} from compared where place is null and (select count(*) from gone) is not null`,
    )
  }
  // Not where there are none: it would look through the figures of all indicators.
  if (wasFilled)
    await em.execute(`delete from insight.indicator_value where indicator = ? and (month < ? or month > ?)`, [
      indicator.id,
      first,
      months.at(-1) ?? addToMonth(from, -1),
    ])
  await em.upsert(IndicatorState, {
    indicator: indicator.id,
    formula: formulaOf(indicator),
    firstMonth: first,
    asOf: today,
    boundaries: boundariesOn(changes, today),
    computedAt: now,
  })
}

export function monthsFrom(from: string, today: string): string[] {
  const months: string[] = []
  for (let month = from; month <= monthOf(today); month = addToMonth(month, 1)) months.push(month)
  return months
}

/** A month within each of the boundaries it may be read in; the running month ends today. */
export function askedMonths(
  indicator: Pick<Indicator, 'period'>,
  month: string,
  today: string,
  changes: readonly DivisionChange[],
): AskedMonth[] {
  const last = lastDayOf(month) < today ? lastDayOf(month) : today
  return boundariesFor(changes, last, today).map((boundaries) => ({
    boundaries,
    month,
    ...periodOf(indicator, month, last),
  }))
}

/** Where the codes that facts are filed under lie within each of the boundaries; nothing where no code ever changed. */
async function keepPlaces(context: Context, changes: readonly DivisionChange[]): Promise<void> {
  const { em, today } = context
  const all = [...new Set(changes.map(({ effectiveOn }) => boundariesOn(changes, effectiveOn)))].filter(
    (boundaries) => boundaries !== FIRST_BOUNDARIES && boundaries <= today,
  )
  if (all.length === 0) return
  const codes = (await em.execute(`select distinct division from insight.fact`)) as { division: string }[]
  const rows = all.flatMap((boundaries) => {
    const place = placeWithin(changes, boundaries)
    return codes
      .map(({ division }) => ({ boundaries, code: division, place: place(division) }))
      .filter(({ code, place }) => code !== place)
  })
  await em.execute(
    `insert into insight.division_place (boundaries, code, place)
     select boundaries, code, place from jsonb_to_recordset(?::jsonb) as r(boundaries date, code text, place text)
     on conflict (boundaries, code) do update set place = excluded.place where division_place.place <> excluded.place`,
    [JSON.stringify(rows)],
  )
}
