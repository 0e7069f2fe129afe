import type { Indicator, Measure } from '@civil-affairs/schema/insight/index.ts'
import { monthsSql, quote, type Reading, type Term, termsOf } from './measure-sql.ts'

/** Digits that matter at each level, and which of the next digits must not be zero for a place to lie at that level or below. */
const LEVELS = [
  { digits: 2, lies: 'true' },
  { digits: 4, lies: `substr(place, 3, 2) <> '00'` },
  { digits: 6, lies: `substr(place, 5, 2) <> '00'` },
  { digits: 9, lies: `substr(place, 7, 3) <> '000'` },
  { digits: 12, lies: `substr(place, 10, 3) <> '000'` },
]

export interface AskedMonth {
  readonly boundaries: string
  readonly month: string
  readonly first: string
  readonly last: string
}

interface Part {
  /** Of the indicator's terms, which one. */
  readonly of: number
  readonly term: Term
  readonly side: 'numerator' | 'denominator'
  readonly dimension: string
}

/**
 * Selects boundaries, division, month, dimension, code, numerator, denominator, cases and denominator_cases of one
 * indicator, for all divisions, levels and dimensions of the months at once. What counts distinct subjects is grouped once
 * at the place itself; only the few subjects met in several places are looked at again for the levels above. Rows are
 * grouped by the number of their month, which is hashed for a third of what its name and boundaries cost.
 */
export function valuesSql(indicator: Indicator, months: readonly AskedMonth[], reading: Reading): string {
  const terms = sidesOf(indicator).flatMap(({ side, measure }) =>
    termsOf(measure, reading).map((term) => ({ side, term })),
  )
  const dimensions = ['', ...(indicator.dimensions ?? []).map(({ facet }) => facet)]
  const parts = dimensions.flatMap((dimension) => terms.map((one, of) => ({ ...one, of, dimension })))
  const ctes = [
    ...terms.map(({ term }, of) => baseOf(term, of)),
    ...parts.flatMap((part, at) => leafOf(part, at, reading)),
    ...dimensions.map((dimension, number) => sumOf(parts, dimension, number)),
  ]
  const figures = dimensions.flatMap((dimension, number) => figuresOf(parts, dimension, number))
  return `with ${monthsSql(months)}, ${ctes.join(', ')}
    select m.boundaries, division, m.month, dimension, code, numerator,
           ${indicator.denominator === undefined ? 'null::bigint' : 'denominator'} as denominator, cases, denominator_cases
      from (${figures.join(' union all ')}) as figures join m using (asked)`
}

function sidesOf({ numerator, denominator }: Indicator): { side: Part['side']; measure: Measure }[] {
  const sides: { side: Part['side']; measure: Measure }[] = [{ side: 'numerator', measure: numerator }]
  return denominator === undefined ? sides : [...sides, { side: 'denominator', measure: denominator }]
}

/** What a term counts and where it lies, the same for every dimension. */
function baseOf({ sql }: Term, of: number): string {
  return `base${of} as (
    select c.asked, c.last, c.subject, rpad(left(coalesce(p.place, c.division), 12), 12, '0') as place, c.facet, c.value, c.amount
      from (${sql}) as c left join insight.division_place p on p.boundaries = c.boundaries and p.code = c.division)`
}

function leafOf({ of, term, dimension }: Part, at: number, { facts }: Reading): string[] {
  const code =
    dimension === ''
      ? `''::text`
      : `case when c.facet = ${quote(dimension)} then c.value else coalesce(d.value, 'UNKNOWN') end`
  const looked =
    dimension === ''
      ? ''
      : `left join ${facts} d on c.facet <> ${quote(dimension)} and d.facet = ${quote(dimension)} and d.human = c.subject
           and d.since <= c.last and (d.until is null or d.until > c.last)`
  const from = `from base${of} c ${looked}`
  if (!term.isDistinct)
    return [
      `leaf${at} as (select asked, place, code, sum(amount)::bigint as amount, count(*)::int as cases
         from (select c.asked, c.place, ${code} as code, c.amount ${from}) as rows group by asked, place, code)`,
    ]
  return [
    `row${at} as materialized (select distinct c.asked, c.subject, c.place, ${code} as code ${from})`,
    `leaf${at} as (select asked, place, code, count(*)::int as amount, count(*)::int as cases
       from row${at} group by asked, place, code)`,
    `twice${at} as (select asked, place, code, subject from row${at}
       join (select asked, code, subject from row${at} group by asked, code, subject having count(*) > 1) as met
      using (asked, code, subject))`,
  ]
}

/** The parts of a dimension beside each other, one row for each place, month and code. */
function sumOf(parts: readonly Part[], dimension: string, number: number): string {
  const rows = [...parts.entries()]
    .filter(([, part]) => part.dimension === dimension)
    .map(([at, part]) => `select asked, place, code, ${columnsOf(part, 'amount', 'cases')} from leaf${at}`)
  const sums = `select asked, place, code, sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator,
      sum(cases)::int as cases, sum(denominator_cases)::int as denominator_cases
    from (${rows.join(' union all ')}) as parts group by asked, place, code`
  return `sum${number} as (${rows.length === 1 ? rows[0] : sums})`
}

function columnsOf({ term, side }: Part, amount: string, cases: string): string {
  return side === 'numerator'
    ? `${term.sign} * ${amount} as numerator, 0 as denominator, ${cases} as cases, 0 as denominator_cases`
    : `0 as numerator, ${term.sign} * ${amount} as denominator, 0 as cases, ${cases} as denominator_cases`
}

/** The figures of a dimension, level by level; no division is of two levels, so nothing is left to be summed. */
function figuresOf(parts: readonly Part[], dimension: string, number: number): string[] {
  const named = `${quote(dimension)}::text as dimension`
  const columns = ['numerator', 'denominator', 'cases', 'denominator_cases']
  return LEVELS.map(({ digits, lies }) => {
    if (digits === 12)
      return `select asked, place as division, ${named}, code, ${columns.map((column) => `${column}::bigint`).join(', ')}
        from sum${number} where ${lies} and (numerator <> 0 or denominator <> 0 or cases <> 0)`
    const division = `rpad(left(place, ${digits}), 12, '0')`
    // Met n times below one division, counted once: n - 1 too many.
    const toomuch = [...parts.entries()]
      .filter(([, { term, dimension: of }]) => of === dimension && term.isDistinct)
      .map(
        ([at, part]) =>
          `select asked, ${division} as division, code, ${columnsOf(part, '(1 - count(*))::int', '(1 - count(*))::int')}
            from twice${at} where ${lies} group by asked, ${division}, code, subject having count(*) > 1`,
      )
    const rows = [`select asked, ${division} as division, code, ${columns.join(', ')} from sum${number} where ${lies}`]
    return `select asked, division, ${named}, code, ${columns.map((column) => `sum(${column})::bigint as ${column}`).join(', ')}
      from (${[...rows, ...toomuch].join(' union all ')}) as level group by asked, division, code
     having sum(numerator) <> 0 or sum(denominator) <> 0 or sum(cases) <> 0`
  })
}

/** Selects division, facts and evidence (a checksum that no order changes) of all that was counted in a month. */
export function evidenceSql(indicator: Indicator, asked: AskedMonth, reading: Reading): string {
  const measures = [indicator.numerator, ...(indicator.denominator === undefined ? [] : [indicator.denominator])]
  const rows = measures
    .flatMap((measure) => termsOf(measure, reading))
    .map(
      ({ sql }) => `select coalesce(p.place, c.division) as place, c.evidence from (${sql}) as c
        left join insight.division_place p on p.boundaries = c.boundaries and p.code = c.division`,
    )
  const levels = LEVELS.map(
    ({ digits, lies }) =>
      `select rpad(left(place, ${digits}), 12, '0') as division, sum(evidence) as evidence, sum(facts) as facts from leaf
        where ${lies} group by rpad(left(place, ${digits}), 12, '0')`,
  )
  return `with ${monthsSql([asked])},
    leaf as materialized (select place, sum(evidence::numeric) as evidence, count(*) as facts
                            from (${rows.join(' union all ')}) as rows group by place)
    select division, facts::bigint as facts, md5(evidence::text || ':' || facts::text) as evidence
      from (${levels.join(' union all ')}) as levels`
}

/**
 * Selects why a measure of a division differs between two months, both within the boundaries of the later one: columns
 * cause, amount, cases, and the totals `now`, `before` and `own` (the earlier month within its own boundaries).
 */
export function changeSql(
  measure: Measure,
  asked: { now: AskedMonth; before: AskedMonth; own: AskedMonth },
  prefix: string,
  reading: Reading,
): string {
  const { now, before } = asked
  const isSame = asked.own.boundaries === before.boundaries
  const terms = termsOf(measure, reading).map(({ sign, isDistinct, sql }) => {
    const amount = isDistinct
      ? 'case when bool_or(is_in) then 1 else 0 end'
      : 'coalesce(sum(amount) filter (where is_in), 0)'
    return `select boundaries, month, subject, ${sign} * ${amount} as amount, bool_or(is_in) as is_in, bool_or(not is_in) as is_out
      from (select c.boundaries, c.month, c.subject, c.amount, starts_with(coalesce(p.place, c.division), ${quote(prefix)}) as is_in
              from (${sql}) as c left join insight.division_place p on p.boundaries = c.boundaries and p.code = c.division) as placed
     group by boundaries, month, subject`
  })
  const of = (column: string, one: AskedMonth) =>
    `${column} filter (where month = ${quote(one.month)} and boundaries = ${quote(one.boundaries)}::date)`
  return `with ${monthsSql(isSame ? [now, before] : [now, before, asked.own])},
    terms as (${terms.join(' union all ')}),
    subjects as (
      select subject,
             coalesce(${of('sum(amount)', now)}, 0) as now, coalesce(${of('sum(amount)', before)}, 0) as before,
             coalesce(${of('sum(amount)', asked.own)}, 0) as own,
             coalesce(${of('bool_or(is_in)', now)}, false) as in_now, coalesce(${of('bool_or(is_in)', before)}, false) as in_before,
             coalesce(${of('bool_or(is_out)', now)}, false) as out_now, coalesce(${of('bool_or(is_out)', before)}, false) as out_before
        from terms group by subject),
    causes as (
      select *, case when in_now and in_before then 'RECHECK'
                     when in_now then case when out_before then 'MOVED_IN' else 'ENTRIES' end
                     when in_before then case when out_now then 'MOVED_OUT' else 'EXITS' end end as cause
        from subjects)
    select cause, sum(now - before)::bigint as amount, (count(*) filter (where now <> before or cause <> 'RECHECK'))::int as cases,
           sum(now)::bigint as now, sum(before)::bigint as before, sum(own)::bigint as own
      from causes group by cause`
}
