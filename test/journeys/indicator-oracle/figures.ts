import { lastDayOf } from '@civil-affairs/schema'
import { prefixOf } from '@civil-affairs/schema/divisions/gazetteer.ts'
import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import { type Measured, oracles } from './index.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of any table
export type Ask = (sql: string) => Promise<any[]>

/** By division, or by value of a dimension: the parts of a figure, `numerator/denominator`. What is nothing is left out. */
export type Figures = Readonly<Record<string, string>>

/** Province, prefectures and counties, as the hand-written SQL has them. */
export async function byHand(ask: Ask, indicator: Indicator, month: string, today: string): Promise<Figures> {
  const { numerator, denominator } = oracles[indicator.id]!
  const period = periodOf(indicator, month, today)
  return paired(
    await ask(byDivision(numerator, period)),
    denominator === undefined ? null : await ask(byDivision(denominator, period)),
  )
}

/** Of one division alone. */
export async function byHandAt(ask: Ask, indicator: Indicator, division: string, month: string, today: string) {
  const { numerator, denominator } = oracles[indicator.id]!
  const period = periodOf(indicator, month, today)
  const of = async ({ by, sql }: Measured) => {
    const [row] = await ask(`select coalesce(${measure(by)}, 0)::text as figure from (${filled(sql, period)}) as counted
      where starts_with(division, '${prefixOf(division)}')`)
    return Number(row.figure)
  }
  return { numerator: await of(numerator), denominator: denominator === undefined ? null : await of(denominator) }
}

/** The same, as insight keeps them. */
export async function kept(ask: Ask, { id }: Indicator, month: string): Promise<Figures> {
  const rows = await ask(`select division as part, numerator, denominator from insight.indicator_value
    where indicator = '${id}' and month = '${month}' and dimension = '' and division like '%000000'`)
  return read(rows)
}

/** The province by one further dimension, as the hand-written SQL has it. */
export async function byHandOf(ask: Ask, indicator: Indicator, facet: string, month: string, today: string) {
  const { numerator, denominator } = oracles[indicator.id]!
  const period = periodOf(indicator, month, today)
  const byFacet = ({ by, sql }: Measured) =>
    ask(`select "${facet}" as part, ${measure(by)} as figure
      from (${filled(sql, period)}) as counted where left(division, 2) = '14' group by 1`)
  return paired(await byFacet(numerator), denominator === undefined ? null : await byFacet(denominator))
}

export async function keptOf(ask: Ask, { id }: Indicator, facet: string, month: string): Promise<Figures> {
  const rows = await ask(`select code as part, numerator, denominator from insight.indicator_value
    where indicator = '${id}' and month = '${month}' and dimension = '${facet}' and division = '140000000000'`)
  return read(rows)
}

interface Period {
  readonly first: string
  readonly last: string
}

/** The running month ends today. */
function periodOf({ period }: Indicator, month: string, today: string): Period {
  const first = period === 'YEAR_TO_DATE' ? `${month.slice(0, 4)}-01-01` : `${month}-01`
  return { first, last: month === today.slice(0, 7) ? today : lastDayOf(month) }
}

function byDivision({ by, sql }: Measured, period: Period): string {
  return `select rpad(left(division, digits), 12, '0') as part, ${measure(by)} as figure
    from (${filled(sql, period)}) as counted
    join (values (2), (4), (6)) as level(digits) on digits = 2 or substr(division, digits - 1, 2) <> '00'
   group by 1`
}

const measure = (by: Measured['by']) =>
  by === 'SUM'
    ? 'sum(amount)'
    : 'count(distinct coalesce((select own.canonical_id from registry.person own where own.id = counted.subject), counted.subject))'

export function filled(sql: string, { first, last }: Period): string {
  return sql.replaceAll(':first', `date '${first}'`).replaceAll(':last', `date '${last}'`)
}

interface Figure {
  readonly part: string
  readonly figure: unknown
}

function paired(numerators: readonly Figure[], denominators: readonly Figure[] | null): Figures {
  const parts = new Set([...numerators, ...(denominators ?? [])].map(({ part }) => part))
  const of = (rows: readonly Figure[], part: string) => Number(rows.find((row) => row.part === part)?.figure ?? 0)
  return shown(
    [...parts].map((part) => [part, of(numerators, part), denominators === null ? null : of(denominators, part)]),
  )
}

function read(rows: readonly { part: string; numerator: unknown; denominator: unknown }[]): Figures {
  return shown(
    rows.map(({ part, numerator, denominator }) => [
      part,
      Number(numerator),
      denominator === null ? null : Number(denominator),
    ]),
  )
}

function shown(parts: readonly [part: string, numerator: number, denominator: number | null][]): Figures {
  return Object.fromEntries(
    parts
      .filter(([, numerator, denominator]) => numerator !== 0 || (denominator ?? 0) !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, numerator, denominator]) => [
        part,
        denominator === null ? String(numerator) : `${numerator}/${denominator}`,
      ]),
  )
}
