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
  readonly term: Term
  readonly side: 'numerator' | 'denominator'
  readonly dimension: string
}

/**
 * Selects boundaries, division, month, dimension, code, numerator, denominator, cases, denominator_cases and evidence of one
 * indicator, for all divisions, levels and dimensions of the months at once. What counts distinct subjects is grouped once
 * at the place itself; only the few subjects met in several places are looked at again for the levels above.
 */
export function valuesSql(indicator: Indicator, months: readonly AskedMonth[], reading: Reading): string {
  const parts = partsOf(indicator, reading)
  const ctes = parts.flatMap((part, at) => cteOf(part, at, reading))
  const sums = parts.flatMap((part, at) => sumsOf(part, at))
  return `with ${monthsSql(months)}, ${ctes.join(', ')}
    select boundaries, division, month, dimension, code, sum(numerator)::bigint as numerator,
           ${indicator.denominator === undefined ? 'null::bigint' : 'sum(denominator)::bigint'} as denominator,
           sum(cases)::bigint as cases, sum(denominator_cases)::bigint as denominator_cases
      from (${sums.join(' union all ')}) as sums
     group by boundaries, division, month, dimension, code
    having sum(numerator) <> 0 or sum(denominator) <> 0 or sum(cases) <> 0`
}

function partsOf(indicator: Indicator, reading: Reading): Part[] {
  const dimensions = ['', ...(indicator.dimensions ?? []).map(({ facet }) => facet)]
  const sides: { side: Part['side']; measure: Measure }[] = [{ side: 'numerator', measure: indicator.numerator }]
  if (indicator.denominator !== undefined) sides.push({ side: 'denominator', measure: indicator.denominator })
  return sides.flatMap(({ side, measure }) =>
    termsOf(measure, reading).flatMap((term) => dimensions.map((dimension) => ({ term, side, dimension }))),
  )
}

function cteOf({ term, dimension }: Part, at: number, { facts }: Reading): string[] {
  const place = 'coalesce(p.place, c.division)'
  const code =
    dimension === ''
      ? `''::text`
      : `case when c.facet = ${quote(dimension)} then c.value else coalesce(d.value, 'UNKNOWN') end`
  const looked =
    dimension === ''
      ? ''
      : `left join ${facts} d on c.facet <> ${quote(dimension)} and d.facet = ${quote(dimension)} and d.human = c.subject
           and d.since <= c.last and (d.until is null or d.until > c.last)`
  const row = `c.boundaries, c.month, c.subject, ${place} as place, ${code} as code`
  const from = `from (${term.sql}) as c left join insight.division_place p on p.boundaries = c.boundaries and p.code = c.division ${looked}`
  if (!term.isDistinct)
    return [
      `leaf${at} as (select boundaries, month, place, code, sum(amount) as amount, count(*) as cases
         from (select ${row}, c.amount ${from}) as rows group by boundaries, month, place, code)`,
    ]
  return [
    `row${at} as materialized (select distinct ${row} ${from})`,
    `leaf${at} as (select boundaries, month, place, code, count(*) as amount, count(*) as cases
       from row${at} group by boundaries, month, place, code)`,
    `twice${at} as (select boundaries, month, place, code, subject from row${at}
       join (select boundaries, month, code, subject from row${at} group by boundaries, month, code, subject having count(*) > 1) as met
      using (boundaries, month, code, subject))`,
  ]
}

function sumsOf({ term, side, dimension }: Part, at: number): string[] {
  return LEVELS.flatMap(({ digits, lies }) => {
    const division = `rpad(left(place, ${digits}), 12, '0')`
    const key = `boundaries, ${division} as division, month, ${quote(dimension)}::text as dimension, code`
    const columns = (amount: string, cases: string) =>
      side === 'numerator'
        ? `${term.sign} * ${amount} as numerator, 0 as denominator, ${cases} as cases, 0 as denominator_cases`
        : `0 as numerator, ${term.sign} * ${amount} as denominator, 0 as cases, ${cases} as denominator_cases`
    const whole = `select ${key}, ${columns('sum(amount)', 'sum(cases)')} from leaf${at} where ${lies}
      group by boundaries, ${division}, month, code`
    if (!term.isDistinct || digits === 12) return [whole]
    // Met n times below one division, counted once: n - 1 too many.
    return [
      whole,
      `select ${key}, ${columns('(1 - count(*))', '(1 - count(*))')} from twice${at} where ${lies}
        group by boundaries, ${division}, month, code, subject having count(*) > 1`,
    ]
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
