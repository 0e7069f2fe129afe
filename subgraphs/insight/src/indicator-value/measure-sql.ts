import {
  anchorsOf,
  type CohortExpression,
  countedFacet,
  type FacetCondition,
  type Indicator,
  leavesOf,
  type Measure,
  type Vocabulary,
} from '@civil-affairs/schema/insight/index.ts'

/**
 * Declarations as SQL over `fact`. Every statement begins with the relation `m(asked, boundaries, month, first, last)`:
 * the months asked about, numbered, each with the days of its period and the boundaries to place it in. A state counts where it holds on
 * `last`, an event where it happened in [first, last]. Facts are joined at the human, never at the record.
 */

/** What a statement reads: the facets as declared, and the facts, now or as they were known at some instant. */
export interface Reading {
  readonly vocabulary: Vocabulary
  readonly facts: string
}

export function readingNow(vocabulary: Vocabulary): Reading {
  return { vocabulary, facts: 'insight.fact' }
}

/** The facts as they were known then: later ones left out, ends that nobody knew of taken back. */
export function readingAsKnown(vocabulary: Vocabulary, at: Date): Reading {
  const instant = `${quote(at.toISOString())}::timestamptz`
  return {
    vocabulary,
    facts: `(select human, named, subject, facet, key, value, amount, division, since, case when end_recorded_at > ${instant} then null else until end as until
               from insight.fact where recorded_at <= ${instant})`,
  }
}

/** A part of a measure with its sign; DISTINCT ones count a subject once a division, however often it appears below. */
export interface Term {
  readonly sign: 1 | -1
  readonly isDistinct: boolean
  /** Columns asked, boundaries, month, last, subject (of linked records the human), division, facet, value, amount; one row a contribution. */
  readonly sql: string
}

export function termsOf(measure: Measure, reading: Reading, sign: 1 | -1 = 1): Term[] {
  if ('plus' in measure) return measure.plus.flatMap((part) => termsOf(part, reading, sign))
  if ('minus' in measure) {
    const opposite = sign === 1 ? -1 : 1
    return [...termsOf(measure.minus[0], reading, sign), ...termsOf(measure.minus[1], reading, opposite)]
  }
  const compiler = new Compiler(reading)
  return [{ sign, isDistinct: 'count' in measure || 'distinct' in measure, sql: compiler.leaf(measure) }]
}

/** Whether a measure sums money, which is kept in fen and shown in yuan. */
export function isMoney(measure: Measure, vocabulary: Vocabulary): boolean {
  return leavesOf(measure).some((leaf) => 'rate' in leaf || ('sum' in leaf && vocabulary[leaf.sum]?.type === 'AMOUNT'))
}

/** A text of a declaration as a literal; nothing that a caller sent comes this way. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function monthsSql(
  months: readonly { boundaries: string; month: string; first: string; last: string }[],
): string {
  const rows = months.map(
    ({ boundaries, month, first, last }, asked) =>
      `(${asked}, ${quote(boundaries)}::date, ${quote(month)}::text, ${quote(first)}::date, ${quote(last)}::date)`,
  )
  return `m(asked, boundaries, month, first, last) as (values ${rows.join(', ')})`
}

/** The days a month's value covers; the running month ends today. */
export function periodOf(indicator: Pick<Indicator, 'period'>, month: string, lastDay: string) {
  return { first: indicator.period === 'YEAR_TO_DATE' ? `${month.slice(0, 4)}-01-01` : `${month}-01`, last: lastDay }
}

class Compiler {
  #aliases = 0
  readonly #facets: Vocabulary
  readonly #facts: string
  constructor({ vocabulary, facts }: Reading) {
    this.#facets = vocabulary
    this.#facts = facts
  }

  leaf(leaf: ReturnType<typeof leavesOf>[number]): string {
    if ('count' in leaf) return this.#anchored(leaf.where)
    if ('rate' in leaf) return this.#rated(leaf.rate, leaf.where)
    const facet = countedFacet(leaf)!
    const f = this.#alias('f')
    const conditions = [`${f}.facet = ${quote(facet)}`, `${f}.human is not null`]
    if ('starts' in leaf) conditions.push(`${f}.since between m.first and m.last`)
    else if ('ends' in leaf) conditions.push(`${f}.until between m.first and m.last`)
    else if (this.#facets[facet]?.time === 'EVENT') conditions.push(`${f}.since between m.first and m.last`)
    else conditions.push(holds(f, 'm'))
    if ('in' in leaf && leaf.in !== undefined) conditions.push(isIn(`${f}.value`, leaf.in))
    if (leaf.where !== undefined) conditions.push(this.#holdsFor(leaf.where, `${f}.human`, 'm'))
    const amount = 'sum' in leaf ? `coalesce(${f}.amount, 0)` : '1'
    return `select m.asked, m.boundaries, m.month, m.last, ${f}.human as subject, ${f}.division, ${f}.facet, ${f}.value, ${evidenceOf(f)} as evidence, ${amount} as amount
              from m join ${this.#facts} ${f} on ${conditions.join(' and ')}`
  }

  /** The subjects of a cohort, each with the division of the fact that brings it in. */
  #anchored(expression: CohortExpression): string {
    return waysIn(expression)
      .map(({ anchor, rest }) => {
        const f = this.#alias('f')
        const conditions = [`${f}.human is not null`]
        let subject = `${f}.human`
        if ('related' in anchor) {
          conditions.push(`${f}.facet = ${quote(anchor.related)}`, this.#timely(anchor.related, f, 'm', undefined))
          if (anchor.reverse === true) subject = `${f}.named`
          // Of ANY, a link whose other end fits is the proof already; else this only finds who it can hold for.
          const end = anchor.reverse === true ? `${f}.human` : `${f}.named`
          conditions.push(
            ...(anchor.quantifier === 'ANY'
              ? [this.#holdsFor(anchor.where, end, 'm'), ...this.#everHolds(anchor.where, end)]
              : [this.#holdsFor(anchor, subject, 'm')]),
          )
        } else
          conditions.push(
            ...this.#comparisons(anchor as FacetCondition, f, 'm'),
            ...everOfAge(anchor as FacetCondition, f),
          )
        for (const part of rest) conditions.push(this.#holdsFor(part, subject, 'm'))
        return `select m.asked, m.boundaries, m.month, m.last, ${subject} as subject, ${f}.division, ${f}.facet, ${f}.value, ${evidenceOf(f)} as evidence, 1 as amount
                  from m join ${this.#facts} ${f} on ${conditions.join(' and ')}`
      })
      .join(' union all ')
  }

  /** Each subject of a cohort with the standard of its county, else of its prefecture, else of the province. */
  #rated(standard: string, where: CohortExpression): string {
    const f = this.#alias('s')
    const inForce = `select m.asked, ${f}.division, max(${f}.amount) as amount from m join ${this.#facts} ${f}
        on ${f}.facet = ${quote(standard)} and ${holds(f, 'm')} group by m.asked, ${f}.division`
    const joins = [6, 4, 2].map(
      (digits) => `left join standard s${digits} on s${digits}.asked = c.asked
         and s${digits}.division = rpad(left(c.division, ${digits}), 12, '0')`,
    )
    return `with standard as materialized (${inForce})
      select c.asked, c.boundaries, c.month, c.last, c.subject, c.division, c.facet, c.value, c.evidence,
             coalesce(s6.amount, s4.amount, s2.amount, 0) as amount
        from (select asked, boundaries, month, last, subject, division, min(facet) as facet, min(value) as value, min(evidence) as evidence
                from (${this.#anchored(where)}) as met group by asked, boundaries, month, last, subject, division) as c
        ${joins.join(' ')}`
  }

  #holdsFor(expression: CohortExpression, subject: string, m: string): string {
    if ('all' in expression)
      return expression.all.length === 0
        ? 'true'
        : `(${expression.all.map((part) => this.#holdsFor(part, subject, m)).join(' and ')})`
    if ('any' in expression)
      return expression.any.length === 0
        ? 'false'
        : `(${expression.any.map((part) => this.#holdsFor(part, subject, m)).join(' or ')})`
    if ('not' in expression) return `not ${this.#holdsFor(expression.not, subject, m)}`
    if ('related' in expression) return this.#relatedHolds(expression, subject, m)
    const f = this.#alias('c')
    return `exists (select 1 from ${this.#facts} ${f} where ${f}.human = ${subject} and ${this.#comparisons(expression, f, m).join(' and ')})`
  }

  /** Nearly everybody has a link: whoever's other end never fits is not looked at month by month. */
  #everHolds(expression: CohortExpression, subject: string): string[] {
    if ('all' in expression) return expression.all.flatMap((part) => this.#everHolds(part, subject))
    if (!('facet' in expression)) return []
    const f = this.#alias('c')
    const conditions = [`${f}.facet = ${quote(expression.facet)}`, ...this.#valueConditions(expression, f)]
    return [`exists (select 1 from ${this.#facts} ${f} where ${f}.human = ${subject} and ${conditions.join(' and ')})`]
  }

  #relatedHolds(
    { related, reverse, quantifier, where }: Extract<CohortExpression, { related: string }>,
    subject: string,
    m: string,
  ): string {
    const r = this.#alias('r')
    const other = reverse === true ? `${r}.human` : `${r}.named`
    const mine = reverse === true ? `${r}.named = ${subject} and ${r}.human is not null` : `${r}.human = ${subject}`
    const link = `from ${this.#facts} ${r} where ${r}.facet = ${quote(related)} and ${mine} and ${this.#timely(related, r, m, undefined)}`
    const fits = this.#holdsFor(where, other, m)
    if (quantifier === 'ANY') return `exists (select 1 ${link} and ${fits})`
    if (quantifier === 'EVERY') return `(exists (select 1 ${link}) and not exists (select 1 ${link} and not ${fits}))`
    const count = `(select count(distinct ${other}) ${link} and ${fits})`
    return 'atLeast' in quantifier ? `${count} >= ${quantifier.atLeast}` : `${count} <= ${quantifier.atMost}`
  }

  #comparisons(condition: FacetCondition, f: string, m: string): string[] {
    const { facet, ageFrom, ageTo } = condition
    const conditions = [
      `${f}.facet = ${quote(facet)}`,
      this.#timely(facet, f, m, condition.when),
      ...this.#valueConditions(condition, f),
    ]
    // A day of birth as text sorts as the day does.
    if (ageFrom !== undefined) conditions.push(`${f}.value collate "C" <= ${yearsBefore(`${m}.last`, ageFrom)}`)
    if (ageTo !== undefined) conditions.push(`${f}.value collate "C" > ${yearsBefore(`${m}.last`, ageTo + 1)}`)
    return conditions
  }

  /** What the same fact fulfils in every month, or in none. */
  #valueConditions({ facet, from, to, in: among }: FacetCondition, f: string): string[] {
    const type = this.#facets[facet]?.type
    const conditions: string[] = []
    const isNumber = type === 'AMOUNT' || type === 'NUMBER'
    if (among !== undefined) conditions.push(isIn(isNumber ? `${f}.amount` : `${f}.value`, among))
    const bounded = isNumber ? `${f}.amount` : `${f}.value collate "C"`
    if (from !== undefined) conditions.push(`${bounded} >= ${literal(from)}`)
    if (to !== undefined) conditions.push(`${bounded} <= ${literal(to)}`)
    return conditions
  }

  #timely(facet: string, f: string, m: string, when: FacetCondition['when']): string {
    if (this.#facets[facet]?.time !== 'EVENT') return holds(f, m)
    return when === 'PERIOD' ? `${f}.since between ${m}.first and ${m}.last` : `${f}.since <= ${m}.last`
  }

  #alias(letter: string): string {
    this.#aliases++
    return `${letter}${this.#aliases}`
  }
}

/** Who was of the age in any of the months, so that the others are not looked at month by month. */
function everOfAge({ ageFrom, ageTo }: FacetCondition, f: string): string[] {
  const conditions: string[] = []
  if (ageFrom !== undefined)
    conditions.push(`${f}.value collate "C" <= (select ${yearsBefore('max(last)', ageFrom)} from m)`)
  if (ageTo !== undefined)
    conditions.push(`${f}.value collate "C" > (select ${yearsBefore('min(last)', ageTo + 1)} from m)`)
  return conditions
}

/** Who was born on 29 February has the birthday on 1 March. */
function yearsBefore(day: string, years: number): string {
  return `to_char(${day} - interval '${years} years', 'YYYY-MM-DD')`
}

/** Of one fact, the same wherever and whenever it is computed; the planner leaves it out where nobody reads it. */
function evidenceOf(f: string): string {
  return `hashtextextended(concat_ws('|', ${f}.facet, ${f}.subject, ${f}.key, ${f}.value, ${f}.amount, ${f}.division, ${f}.since), 0)`
}

function holds(f: string, m: string): string {
  return `${f}.since <= ${m}.last and (${f}.until is null or ${f}.until > ${m}.last)`
}

interface WayIn {
  readonly anchor: CohortExpression
  /** What is left to ask of those it brings in. */
  readonly rest: readonly CohortExpression[]
}

/** One way for each place a condition stands in: one and the same may be written into several alternatives. */
function waysIn(expression: CohortExpression): WayIn[] {
  if ('all' in expression) {
    const at = expression.all.findIndex((part) => anchorsOf(part).length > 0)
    if (at === -1) return []
    const others = expression.all.filter((_, index) => index !== at)
    return waysIn(expression.all[at]!).map(({ anchor, rest }) => ({ anchor, rest: [...rest, ...others] }))
  }
  const anchors = anchorsOf(expression)
  if ('any' in expression) return anchors.length === 0 ? [] : expression.any.flatMap(waysIn)
  return anchors.map((anchor) => ({ anchor, rest: [] }))
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : quote(value)
}

function isIn(column: string, values: readonly (string | number)[]): string {
  return `${column} in (${values.map(literal).join(', ')})`
}
