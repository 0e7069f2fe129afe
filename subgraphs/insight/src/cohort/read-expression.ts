import { Refusal } from '@civil-affairs/kit'
import { findFenOfYuan } from '@civil-affairs/schema'
import type { CohortExpression, Facet, FacetCondition, SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { z } from 'zod'
import { facets } from '../fact/index.ts'

const MAXIMUM_DEPTH = 8
const MAXIMUM_PARTS = 60

/** CohortInput of the graph, checked against the vocabulary: what nobody declared is an error, never a wider result. */
export function readExpression(kind: SubjectKind, input: unknown, path: readonly string[] = ['where']) {
  const parts = { left: MAXIMUM_PARTS }
  const sensitive = new Set<string>()
  const expression = read(kind, input as Given, path, 0, parts, sensitive)
  return { expression, sensitive: [...sensitive] }
}

export interface Given {
  all?: readonly Given[] | null
  any?: readonly Given[] | null
  not?: Given | null
  facet?: string | null
  in?: readonly string[] | null
  from?: string | null
  to?: string | null
  ageFrom?: number | null
  ageTo?: number | null
  related?: {
    by: string
    reverse?: boolean | null
    quantifier?: string | null
    count?: number | null
    where: Given
  } | null
}

function read(
  kind: SubjectKind,
  given: Given,
  path: readonly string[],
  depth: number,
  parts: { left: number },
  sensitive: Set<string>,
): CohortExpression {
  parts.left--
  if (depth > MAXIMUM_DEPTH || parts.left < 0)
    throw new Refusal('COHORT_TOO_COMPLEX', {
      zh: `人群条件最多 ${MAXIMUM_PARTS} 项、${MAXIMUM_DEPTH} 层。`,
      en: `A cohort has at most ${MAXIMUM_PARTS} parts on ${MAXIMUM_DEPTH} levels.`,
      path,
    })
  const named = (['all', 'any', 'not', 'facet', 'related'] as const).filter((name) => given[name] != null)
  if (named.length !== 1)
    throw new Refusal('COHORT_UNCLEAR', {
      zh: '每项条件须且只须给出 all、any、not、facet、related 之一。',
      en: 'Each part of a cohort names exactly one of all, any, not, facet, related.',
      path,
    })
  const [what] = named
  if (what !== 'facet') mustCompareNothing(given, path)
  const inside = (kind: SubjectKind, part: Given, at: readonly string[]) =>
    read(kind, part, [...path, ...at], depth + 1, parts, sensitive)
  if (what === 'not') return { not: inside(kind, given.not!, ['not']) }
  if (what === 'all' || what === 'any') {
    const list = given[what]!
    if (list.length === 0)
      throw new Refusal('COHORT_EMPTY', {
        zh: '条件列表为空。',
        en: 'A list of conditions is empty.',
        path: [...path, what],
      })
    const read = list.map((part, at) => inside(kind, part, [what, String(at)]))
    return what === 'all' ? { all: read } : { any: read }
  }
  if (what === 'related') {
    const { by, reverse, quantifier, count, where } = given.related!
    const facet = facetOr(by, [...path, 'related', 'by'], sensitive)
    const [mine, theirs] = reverse === true ? [facet.refers, facet.subject] : [facet.subject, facet.refers]
    if (facet.type !== 'REF' || mine !== kind) throw wrongKind(by, kind, [...path, 'related', 'by'])
    return {
      related: by,
      ...(reverse === true ? { reverse: true } : {}),
      quantifier: quantifierOf(quantifier ?? 'ANY', count ?? null, [...path, 'related']),
      where: inside(theirs!, where, ['related', 'where']),
    }
  }
  return condition(kind, given, path, sensitive)
}

function condition(kind: SubjectKind, given: Given, path: readonly string[], sensitive: Set<string>): FacetCondition {
  const name = given.facet!
  const facet = facetOr(name, [...path, 'facet'], sensitive)
  if (facet.subject !== kind) throw wrongKind(name, kind, [...path, 'facet'])
  const { in: among, from, to, ageFrom, ageTo } = given
  const isOrdered = facet.type === 'AMOUNT' || facet.type === 'NUMBER' || facet.type === 'DATE'
  const misused =
    (among != null && (facet.type === 'FLAG' || facet.type === 'REF') && 'in') ||
    (from != null && !isOrdered && 'from') ||
    (to != null && !isOrdered && 'to') ||
    (ageFrom != null && facet.means !== 'BIRTH' && 'ageFrom') ||
    (ageTo != null && facet.means !== 'BIRTH' && 'ageTo')
  if (misused)
    throw new Refusal('COMPARISON_NOT_POSSIBLE', {
      zh: `${facet.name.zh}不能用 ${misused} 比较。`,
      en: `${name} cannot be compared by ${misused}.`,
      path: [...path, misused],
    })
  const value = (text: string, at: string) => readValue(name, facet, text, [...path, at])
  return {
    facet: name,
    ...(among == null ? {} : { in: among.map((text) => value(text, 'in')) }),
    ...(from == null ? {} : { from: value(from, 'from') }),
    ...(to == null ? {} : { to: value(to, 'to') }),
    ...(ageFrom == null ? {} : { ageFrom: z.int().min(0).max(150).parse(ageFrom) }),
    ...(ageTo == null ? {} : { ageTo: z.int().min(0).max(150).parse(ageTo) }),
  }
}

function mustCompareNothing(given: Given, path: readonly string[]): void {
  const stray = (['in', 'from', 'to', 'ageFrom', 'ageTo'] as const).find((name) => given[name] != null)
  if (stray !== undefined)
    throw new Refusal('COHORT_UNCLEAR', {
      zh: `${stray} 只能与 facet 一起使用。`,
      en: `${stray} belongs to a facet.`,
      path: [...path, stray],
    })
}

/** The facet, or UNKNOWN_FACET; the caller's rights are decided by what it is. */
export function facetOr(name: string, path: readonly string[], sensitive: Set<string>): Facet {
  const facet = facets.get(name)
  if (facet === undefined)
    throw new Refusal('UNKNOWN_FACET', { zh: `没有维度 ${name}。`, en: `There is no facet ${name}.`, path })
  if (facet.level === 'SENSITIVE') sensitive.add(name)
  return facet
}

function wrongKind(name: string, kind: SubjectKind, path: readonly string[]): Refusal {
  return new Refusal('FACET_OF_ANOTHER_KIND', {
    zh: `维度 ${name} 不适用于 ${kind}。`,
    en: `The facet ${name} says nothing about a ${kind} this way.`,
    path,
  })
}

function readValue(name: string, { type, values }: Facet, text: string, path: readonly string[]): string | number {
  const unknown = () =>
    new Refusal('UNKNOWN_CODE', {
      zh: `维度 ${name} 没有取值 ${text}。`,
      en: `${text} is no value of the facet ${name}.`,
      path,
    })
  if (type === 'CODE') {
    if (values !== undefined && !(text in values)) throw unknown()
    return text
  }
  if (type === 'DATE') {
    if (!z.iso.date().safeParse(text).success) throw unknown()
    return text
  }
  const number = type === 'AMOUNT' ? findFenOfYuan(text) : /^-?\d{1,15}$/.test(text) ? Number(text) : null
  if (number === null) throw unknown()
  return number
}

function quantifierOf(quantifier: string, count: number | null, path: readonly string[]) {
  if (quantifier === 'ANY' || quantifier === 'EVERY') return quantifier
  if (count === null || count < 0)
    throw new Refusal('COHORT_UNCLEAR', {
      zh: '“至少”“至多”须给出个数。',
      en: 'AT_LEAST and AT_MOST need a count.',
      path: [...path, 'count'],
    })
  return quantifier === 'AT_LEAST' ? { atLeast: count } : { atMost: count }
}
