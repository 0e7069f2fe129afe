import type { Context } from '@civil-affairs/kit'
import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import {
  boundariesAt,
  boundariesOn,
  changeOf,
  childrenAt,
  declared,
  divisionChanges,
  figureOf,
  hiddenCells,
  isHidden,
  isMoney,
  MONTHS_KEPT,
  monthBefore,
  monthsFrom,
  partsAt,
  partsByCode,
  rankOf,
  rounded,
  type Spot,
  shownValue,
  siblingsAt,
  smallerSide,
  smallestShown,
} from '../indicator-value/index.ts'
import { IndicatorIds, mustBeShort, unknownIndicator } from './input.ts'

export type Boundaries = 'THEN' | 'NOW' | 'COMPARABLE'

/** A figure before anybody asked what of it to show. */
export interface Figure extends Spot {
  readonly indicator: Indicator
}

const byId = new Map(declared.indicators.map((indicator) => [indicator.id, indicator]))

export function findIndicator(id: string): Indicator | null {
  return byId.get(id) ?? null
}

export async function figuresOfDivision(
  context: Context,
  division: string,
  input: { month: string; ids?: readonly string[] | null | undefined; boundaries?: Boundaries | null | undefined },
): Promise<Figure[]> {
  const ids = IndicatorIds.parse(input.ids) ?? null
  const wanted = ids === null ? declared.indicators : ids.map((id) => byId.get(id) ?? unknown(id))
  const boundaries = await boundariesFor(context, input.boundaries, input.month, input.month)
  return wanted.map((indicator) => ({ indicator, division, month: input.month, boundaries, ids }))
}

function unknown(id: string): never {
  throw unknownIndicator(id)
}

/** COMPARABLE: within those of the month that the others are compared with. */
async function boundariesFor(
  context: Context,
  how: Boundaries | null | undefined,
  month: string,
  comparedWith: string,
): Promise<string> {
  if (how === 'NOW') return boundariesOn(await divisionChanges(context), context.today)
  return boundariesAt(context, how === 'COMPARABLE' ? comparedWith : month)
}

export async function seriesOf(
  context: Context,
  indicator: Indicator,
  input: { division: string; from: string; to: string; boundaries?: Boundaries | null | undefined },
): Promise<Figure[]> {
  mustBeShort(input.from, input.to, MONTHS_KEPT)
  const months = monthsFrom(input.from, `${input.to}-28`)
  const figures = await Promise.all(
    months.map(async (month) => ({
      indicator,
      division: input.division,
      month,
      boundaries: await boundariesFor(context, input.boundaries, month, input.to),
      ids: [indicator.id],
    })),
  )
  const parts = await Promise.all(figures.map((figure) => partsAt(context, indicator, figure)))
  return figures.filter((_, at) => parts[at] !== null)
}

export async function figuresBelow(
  context: Context,
  indicator: Indicator,
  input: { division: string; month: string; boundaries?: Boundaries | null | undefined },
): Promise<Figure[]> {
  const { division, month } = input
  const boundaries = await boundariesFor(context, input.boundaries, month, month)
  const children = await childrenAt(context, division, input.boundaries === 'NOW' ? context.today.slice(0, 7) : month)
  return children.map((child) => ({ indicator, division: child, month, boundaries, ids: [indicator.id] }))
}

export interface PartByCode {
  code: string
  name: string
  value: number | null
  numerator: number | null
  denominator: number | null
  isSuppressed: boolean
}

export async function figuresByCode(
  context: Context,
  indicator: Indicator,
  input: { division: string; month: string; dimension: string },
): Promise<PartByCode[]> {
  if (!(indicator.dimensions ?? []).some(({ facet }) => facet === input.dimension))
    throw unknownIndicator(input.dimension)
  const spot = { ...input, boundaries: await boundariesAt(context, input.month), ids: [indicator.id] }
  const rows = await partsByCode(context, indicator, input.dimension, spot)
  const cells = rows.map((row) => ({ key: row.code, cases: smallerSide(row) }))
  const isWholeHidden = await isHidden(context, indicator, spot)
  const serves = context.viewer.serves(input.division)
  const hidden = serves ? new Set<string>() : hiddenCells(cells, isWholeHidden, await smallestShown(context))
  const values = declared.vocabulary[input.dimension]?.values
  return rows.map((row) => {
    const isSuppressed = hidden.has(row.code)
    return {
      code: row.code,
      name: values?.[row.code]?.zh ?? (row.code === 'UNKNOWN' ? '未知' : row.code),
      value: isSuppressed ? null : figureOf(indicator, row),
      ...(isSuppressed ? { numerator: null, denominator: null } : sidesOf(indicator, row)),
      isSuppressed,
    }
  })
}

/** Both sides as they are shown: money in yuan. */
export function sidesOf(indicator: Indicator, parts: { numerator: number; denominator: number | null }) {
  const shown = (measure: Indicator['numerator'] | undefined, amount: number | null) =>
    measure === undefined || amount === null
      ? null
      : isMoney(measure, declared.vocabulary)
        ? rounded(amount / 100)
        : amount
  return {
    numerator: shown(indicator.numerator, parts.numerator),
    denominator: shown(indicator.denominator, parts.denominator),
  }
}

export async function shownSides(context: Context, figure: Figure) {
  const parts = await partsAt(context, figure.indicator, figure)
  if (parts === null || (await isHidden(context, figure.indicator, figure)))
    return { numerator: null, denominator: null }
  return sidesOf(figure.indicator, parts)
}

/** Against an earlier month, within the boundaries of the figure itself. */
export async function changeSince(context: Context, figure: Figure, months: number): Promise<number | null> {
  const { indicator } = figure
  const [now, before] = await Promise.all([
    shownValue(context, indicator, figure),
    shownValue(context, indicator, { ...figure, month: monthBefore(figure.month, months) }),
  ])
  return changeOf(indicator, now, before)
}

export async function yearToDateOf(context: Context, figure: Figure): Promise<number | null> {
  const { indicator, month } = figure
  if (indicator.kind !== 'FLOW' || indicator.period !== 'MONTH') return null
  const months = monthsFrom(`${month.slice(0, 4)}-01`, `${month}-28`)
  const values = await Promise.all(months.map((one) => shownValue(context, indicator, { ...figure, month: one })))
  return values.includes(null) ? null : rounded(values.reduce<number>((sum, value) => sum + value!, 0))
}

/** Hidden figures are not ranked: a place would tell how small they are. */
export async function rankAmongSiblings(context: Context, figure: Figure) {
  const { indicator } = figure
  if (indicator.direction === 'NEUTRAL') return null
  const siblings = await siblingsAt(context, figure.division, figure.month)
  const values = await Promise.all(siblings.map((division) => shownValue(context, indicator, { ...figure, division })))
  return rankOf(indicator, values[siblings.indexOf(figure.division)]!, values)
}

export async function publishedFor(context: Context, figure: Figure) {
  const { indicator, division, month } = figure
  const found = (indicator.published ?? []).filter(
    (one) => one.division === division && one.month.slice(0, 4) === month.slice(0, 4),
  )
  const value = await shownValue(context, indicator, figure)
  return found.map((one) => ({ ...one, plausibility: plausibilityOf(one, value) }))
}

function plausibilityOf(published: { value: number; plausibility?: 'SUSPECT' }, computed: number | null) {
  if (published.plausibility !== undefined) return published.plausibility
  if (computed === null || published.value === 0) return 'UNCHECKED' as const
  return Math.abs(computed - published.value) <= Math.abs(published.value) * 0.05
    ? ('CONSISTENT' as const)
    : ('DEVIATES' as const)
}
