import type { CohortExpression, FacetCondition } from './cohort.ts'
import type { Facet, SubjectKind } from './facts.ts'
import type { Indicator, Measure } from './indicators.ts'

export type Vocabulary = Readonly<Record<string, Facet>>

/** The parts of a measure that are counted or summed, without the arithmetic between them. */
export function leavesOf(measure: Measure): Exclude<Measure, { plus: unknown } | { minus: unknown }>[] {
  if ('plus' in measure) return measure.plus.flatMap(leavesOf)
  if ('minus' in measure) return measure.minus.flatMap(leavesOf)
  return [measure]
}

/** Every facet an indicator reads, its dimensions included: whose change makes it be computed again. */
export function facetsOf(indicator: Indicator): string[] {
  const names = new Set<string>()
  for (const measure of [indicator.numerator, indicator.denominator])
    for (const leaf of measure === undefined ? [] : leavesOf(measure)) {
      const counted = 'rate' in leaf ? leaf.rate : countedFacet(leaf)
      if (counted !== null) names.add(counted)
      if (leaf.where !== undefined) addFacets(leaf.where, names)
    }
  for (const { facet } of indicator.dimensions ?? []) names.add(facet)
  return [...names].sort()
}

/** The kinds of subject an indicator counts or sums over. */
export function subjectsOf(indicator: Indicator, vocabulary: Vocabulary): SubjectKind[] {
  const kinds = [indicator.numerator, indicator.denominator].flatMap((measure) =>
    (measure === undefined ? [] : leavesOf(measure)).flatMap((leaf) =>
      'count' in leaf
        ? [leaf.count]
        : 'rate' in leaf
          ? anchorsOf(leaf.where).flatMap((anchor) =>
              'facet' in anchor ? (vocabulary[anchor.facet]?.subject ?? []) : [],
            )
          : (vocabulary[countedFacet(leaf)!]?.subject ?? []),
    ),
  )
  return [...new Set(kinds)]
}

/** What is wrong with declarations, in words; nothing where each facet exists with a type that fits. */
export function findIndicatorFaults(indicators: readonly Indicator[], vocabulary: Vocabulary): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  for (const indicator of indicators) {
    const say = (what: string) => faults.push(`${indicator.id}: ${what}`)
    if (!/^I-\d{2,3}[a-z]?$/.test(indicator.id)) say('an id is I- and two or three digits, with a letter for a variant')
    if (ids.has(indicator.id)) say('declared twice')
    ids.add(indicator.id)
    if ((indicator.kind === 'RATIO') !== (indicator.denominator !== undefined))
      say('a ratio has a denominator, a stock or flow has none')
    if (indicator.kind === 'STOCK' && indicator.period !== 'MONTH') say('a stock stands at the end of the month')
    for (const measure of [indicator.numerator, indicator.denominator])
      for (const leaf of measure === undefined ? [] : leavesOf(measure)) checkLeaf(leaf, vocabulary, say)
    for (const { facet } of indicator.dimensions ?? [])
      if (vocabulary[facet]?.type !== 'CODE') say(`dimension ${facet} is no CODE facet of the vocabulary`)
  }
  return faults
}

type Leaf = ReturnType<typeof leavesOf>[number]

/** The facet that a leaf counts or sums by itself; null where it counts subjects of a cohort. */
export function countedFacet(leaf: Leaf): string | null {
  if ('sum' in leaf) return leaf.sum
  if ('occurrences' in leaf) return leaf.occurrences
  if ('distinct' in leaf) return leaf.distinct
  if ('starts' in leaf) return leaf.starts
  if ('ends' in leaf) return leaf.ends
  return null
}

function checkLeaf(leaf: Leaf, vocabulary: Vocabulary, say: (what: string) => void): void {
  const counted = countedFacet(leaf)
  if ('rate' in leaf) {
    if (vocabulary[leaf.rate]?.type !== 'AMOUNT' || vocabulary[leaf.rate]?.time !== 'STATE')
      say(`${leaf.rate} is no standard of the vocabulary`)
    const [anchor] = anchorsOf(leaf.where)
    const counted = anchor !== undefined && 'facet' in anchor ? vocabulary[anchor.facet] : undefined
    if (counted === undefined) say('nothing says positively whose standard it is')
    else checkExpression(leaf.where, counted.subject, vocabulary, say)
    return
  }
  let subject: SubjectKind | null = 'count' in leaf ? leaf.count : null
  if (counted !== null) {
    const facet = vocabulary[counted]
    if (facet === undefined) {
      say(`${counted} is not in the vocabulary`)
      return
    }
    subject = facet.subject
    if ('sum' in leaf && facet.type !== 'AMOUNT' && facet.type !== 'NUMBER') say(`${counted} has no amount to sum`)
    if (('occurrences' in leaf || 'distinct' in leaf) && facet.time !== 'EVENT') say(`${counted} is no EVENT`)
    if (('starts' in leaf || 'ends' in leaf) && facet.time !== 'STATE') say(`${counted} is no STATE`)
    checkValues(counted, 'in' in leaf ? leaf.in : undefined, facet, say)
  }
  if (leaf.where !== undefined) checkExpression(leaf.where, subject!, vocabulary, say)
  if ('count' in leaf && anchorsOf(leaf.where).length === 0) say('nothing says positively whom to count')
}

/** The conditions that bring subjects in, as against those that only rule them out; at least one, or nobody is counted. */
export function anchorsOf(expression: CohortExpression): CohortExpression[] {
  if ('all' in expression) {
    const first = expression.all.map(anchorsOf).find((found) => found.length > 0)
    return first ?? []
  }
  if ('any' in expression) {
    const parts = expression.any.map(anchorsOf)
    return parts.some((found) => found.length === 0) ? [] : parts.flat()
  }
  if ('not' in expression) return []
  if ('related' in expression) {
    const { quantifier } = expression
    return typeof quantifier === 'string' || ('atLeast' in quantifier && quantifier.atLeast > 0) ? [expression] : []
  }
  return [expression]
}

function checkExpression(
  expression: CohortExpression,
  subject: SubjectKind,
  vocabulary: Vocabulary,
  say: (what: string) => void,
): void {
  if ('all' in expression) for (const part of expression.all) checkExpression(part, subject, vocabulary, say)
  else if ('any' in expression) for (const part of expression.any) checkExpression(part, subject, vocabulary, say)
  else if ('not' in expression) checkExpression(expression.not, subject, vocabulary, say)
  else if ('related' in expression) {
    const facet = vocabulary[expression.related]
    if (facet?.type !== 'REF' || facet.refers === undefined) {
      say(`${expression.related} refers to nobody`)
      return
    }
    const [from, to] = expression.reverse === true ? [facet.refers, facet.subject] : [facet.subject, facet.refers]
    if (from !== subject) say(`${expression.related} is asked of ${subject} and known of ${from}`)
    checkExpression(expression.where, to, vocabulary, say)
  } else checkCondition(expression, subject, vocabulary, say)
}

function checkCondition(
  condition: FacetCondition,
  subject: SubjectKind,
  vocabulary: Vocabulary,
  say: (what: string) => void,
): void {
  const facet = vocabulary[condition.facet]
  if (facet === undefined) {
    say(`${condition.facet} is not in the vocabulary`)
    return
  }
  if (facet.subject !== subject) say(`${condition.facet} is known of ${facet.subject}, not of ${subject}`)
  const isAge = condition.ageFrom !== undefined || condition.ageTo !== undefined
  if (isAge && facet.type !== 'DATE') say(`${condition.facet} is no date of birth`)
  const isBounded = condition.from !== undefined || condition.to !== undefined
  if (isBounded && !['AMOUNT', 'NUMBER', 'DATE'].includes(facet.type)) say(`${condition.facet} has no order`)
  if (condition.when !== undefined && facet.time !== 'EVENT') say(`${condition.facet} is no EVENT`)
  checkValues(condition.facet, condition.in, facet, say)
}

function checkValues(
  name: string,
  values: readonly (string | number)[] | undefined,
  facet: Facet,
  say: (what: string) => void,
): void {
  if (values === undefined) return
  if (values.length === 0) say(`${name} in nothing can never hold`)
  if (facet.type === 'FLAG') say(`${name} has no value to compare`)
  const wantsNumber = facet.type === 'AMOUNT' || facet.type === 'NUMBER'
  for (const value of values) {
    if (wantsNumber !== (typeof value === 'number')) say(`${name} is compared with ${JSON.stringify(value)}`)
    else if (facet.type === 'CODE' && facet.values !== undefined && !(value in facet.values))
      say(`${name} has no value ${value}`)
  }
}

function addFacets(expression: CohortExpression, names: Set<string>): void {
  if ('all' in expression) for (const part of expression.all) addFacets(part, names)
  else if ('any' in expression) for (const part of expression.any) addFacets(part, names)
  else if ('not' in expression) addFacets(expression.not, names)
  else if ('related' in expression) {
    names.add(expression.related)
    addFacets(expression.where, names)
  } else names.add(expression.facet)
}
