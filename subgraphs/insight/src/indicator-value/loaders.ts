import { batchMany, type Context } from '@civil-affairs/kit'
import { addToMonth, lastDayOf, monthOf } from '@civil-affairs/schema'
import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import { smallestCount } from '../suppression/index.ts'
import { declared, type IndicatorBook, isAboutPeople } from './book.ts'
import { boundariesOn, childrenOf, codesFrom, parentOf } from './boundaries.ts'
import { DivisionChange, IndicatorState } from './entity.ts'
import { figureOf, type Parts } from './figures.ts'
import { type Cell, hiddenCells } from './hidden-cells.ts'

/** The parts of one figure with what they were counted from. */
export interface CountedParts extends Parts {
  readonly cases: number
  readonly denominatorCases: number
}

/** Where a figure stands. */
export interface Spot {
  readonly division: string
  readonly month: string
  readonly boundaries: string
  /** All indicators the request asks for at once; null for all that are declared. */
  readonly ids: readonly string[] | null
}

interface PartsRow extends CountedParts {
  keys: string[]
  indicator: string
  dimension: string
  code: string
}

const statesAndChanges = batchMany<{
  states: Map<string, IndicatorState>
  changes: DivisionChange[]
  smallest: number
}>(
  async (em, _, context) => {
    const states = await em.find(IndicatorState, {})
    const changes = await em.find(DivisionChange, {}, { orderBy: { effectiveOn: 'asc', id: 'asc' } })
    return [
      {
        states: new Map(states.map((state) => [state.indicator, state])),
        changes,
        smallest: await smallestCount(context),
      },
    ]
  },
  () => 'all',
)

export async function divisionChanges(context: Context): Promise<DivisionChange[]> {
  return (await statesAndChanges(context).load('all'))[0]!.changes
}

export async function indicatorState(context: Context, id: string): Promise<IndicatorState | undefined> {
  return (await statesAndChanges(context).load('all'))[0]!.states.get(id)
}

/** The smallest number of people that may be shown to those who do not serve them. */
export async function smallestShown(context: Context): Promise<number> {
  return (await statesAndChanges(context).load('all'))[0]!.smallest
}

/** One statement for all spots of a request that are asked for together; a spot's rows by indicator. */
const wholesBySpot = batchMany<PartsRow>(
  (em, keys) => readParts(em, keys, `v.dimension = ''`),
  ({ keys }) => keys,
)
const partsBySpot = batchMany<PartsRow>(
  (em, keys) => readParts(em, keys, `v.dimension <> ''`),
  ({ keys }) => keys,
)

type Execute = { execute(sql: string, params: unknown[]): Promise<unknown> }

async function readParts(em: Execute, keys: readonly string[], which: string): Promise<PartsRow[]> {
  const spots = keys.map((key) => JSON.parse(key) as [string, string, string, string[] | null])
  const keysByPlace = Map.groupBy(keys.keys(), (at) => spots[at]!.slice(0, 3).join())
  const asked = [...keysByPlace.values()].map(([first, ...more]) => {
    const [division, month, boundaries] = spots[first!]!
    const lists = [first!, ...more].map((at) => spots[at]![3])
    return { division, month, boundaries, ids: lists.includes(null) ? null : [...new Set(lists.flat())] }
  })
  const rows = (await em.execute(
    `select v.division, v.month, to_char(v.boundaries, 'YYYY-MM-DD') as boundaries, v.indicator, v.dimension, v.code,
            v.numerator, v.denominator, v.cases, v.denominator_cases as "denominatorCases"
       from jsonb_to_recordset(?::jsonb) as k(division text, month text, boundaries date, ids jsonb)
       join insight.indicator_value v on v.division = k.division and v.month = k.month and v.boundaries = k.boundaries
      where ${which} and (jsonb_typeof(k.ids) is distinct from 'array' or jsonb_exists(k.ids, v.indicator))`,
    [JSON.stringify(asked)],
  )) as (Omit<PartsRow, 'keys'> & { division: string; month: string; boundaries: string })[]
  return rows.map((row) => ({
    ...row,
    numerator: Number(row.numerator),
    denominator: row.denominator === null ? null : Number(row.denominator),
    cases: Number(row.cases),
    denominatorCases: Number(row.denominatorCases),
    keys: keysByPlace
      .get([row.division, row.month, row.boundaries].join())!
      .filter((at) => spots[at]![3]?.includes(row.indicator) ?? true)
      .map((at) => keys[at]!),
  }))
}

function keyOf({ division, month, boundaries, ids }: Spot): string {
  return JSON.stringify([division, month, boundaries, ids])
}

const ZERO: CountedParts = { numerator: 0, denominator: 0, cases: 0, denominatorCases: 0 }

/** The parts of an indicator at a spot; zero where nothing is kept, null where the month is not computed. */
export async function partsAt(context: Context, indicator: Indicator, spot: Spot): Promise<CountedParts | null> {
  if (!(await isComputed(context, indicator, spot.month))) return null
  const rows = await wholesBySpot(context).load(keyOf(spot))
  return rows.find((row) => row.indicator === indicator.id) ?? ZERO
}

/** The parts by the codes of one dimension. */
export async function partsByCode(context: Context, indicator: Indicator, dimension: string, spot: Spot) {
  if (!(await isComputed(context, indicator, spot.month))) return []
  const rows = await partsBySpot(context).load(keyOf(spot))
  return rows
    .filter((row) => row.indicator === indicator.id && row.dimension === dimension)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

export async function isComputed(context: Context, indicator: Indicator, month: string): Promise<boolean> {
  const state = await indicatorState(context, indicator.id)
  return state !== undefined && month >= state.firstMonth && month <= monthOf(state.asOf)
}

/** The last day a month covers so far. */
export function lastDayAt(context: Context, month: string): string {
  const last = lastDayOf(month)
  return last < context.today ? last : context.today
}

export async function boundariesAt(context: Context, month: string): Promise<string> {
  return boundariesOn(await divisionChanges(context), lastDayAt(context, month))
}

/** The divisions right below one as they stand at the end of a month. */
export async function childrenAt(context: Context, division: string, month: string): Promise<string[]> {
  return childrenOf(await divisionChanges(context), division, lastDayAt(context, month))
}

/** The divisions it is compared with, itself among them. */
export async function siblingsAt(context: Context, division: string, month: string): Promise<string[]> {
  const parent = parentOf(division)
  if (parent === null) return [division]
  const children = await childrenAt(context, parent, month)
  return children.includes(division) ? children : [...children, division]
}

/**
 * Whether a figure is hidden from the caller: those who serve the division see what they count; for all others what is
 * small is hidden, and on the way down from the province what would give it away.
 */
export async function isHidden(
  context: Context,
  indicator: Indicator,
  spot: Spot,
  book: IndicatorBook = declared,
): Promise<boolean> {
  if (context.viewer.serves(spot.division) || !isAboutPeople(indicator, book)) return false
  const smallest = await smallestShown(context)
  let isWholeHidden = false
  for (const code of codesFrom(spot.division).reverse()) {
    const siblings = await siblingsAt(context, code, spot.month)
    const cells = await Promise.all(siblings.map((division) => cellAt(context, indicator, { ...spot, division })))
    const hidden = hiddenCells(cells, isWholeHidden, smallest)
    isWholeHidden = hidden.has(code)
  }
  return isWholeHidden
}

async function cellAt(context: Context, indicator: Indicator, spot: Spot): Promise<Cell> {
  return { key: spot.division, cases: smallerSide((await partsAt(context, indicator, spot)) ?? ZERO) }
}

/** What a ratio is counted from is the smaller of its sides that is not empty. */
export function smallerSide({ cases, denominatorCases }: CountedParts): number {
  if (denominatorCases <= 0) return cases
  return cases <= 0 ? denominatorCases : Math.min(cases, denominatorCases)
}

/** A figure as the caller may see it. */
export async function shownValue(context: Context, indicator: Indicator, spot: Spot): Promise<number | null> {
  const parts = await partsAt(context, indicator, spot)
  if (parts === null || (await isHidden(context, indicator, spot))) return null
  return figureOf(indicator, parts)
}

export function monthBefore(month: string, months: number): string {
  return addToMonth(month, -months)
}
