import { daysBetween } from '@civil-affairs/schema'
import {
  type ChainDeclaration,
  type ChainLinkDeclaration,
  chains,
  type Facet,
  programmes,
} from '@civil-affairs/schema/insight/index.ts'
import { facetOf } from '../fact/index.ts'

/** A fact as a chain is made of it; `since` null where nobody knows, `person` the canonical id. */
export interface ChainFact {
  readonly facet: string
  readonly key: string
  readonly value: string | null
  readonly amount: number | null
  readonly division: string
  readonly since: string | null
  readonly until: string | null
}
export interface PersonFact extends ChainFact {
  readonly person: string
}

/** That somebody belonged to the household. */
export interface Stay {
  readonly person: string
  readonly since: string | null
  readonly until: string | null
}

export interface ChainInterval {
  readonly since: string
  readonly until: string | null
}
export interface ChainPeriod {
  readonly since: string | null
  readonly until: string | null
  readonly value: string | null
  readonly amountFen: number | null
}
export interface ChainLink {
  readonly id: string
  readonly kind: ChainLinkDeclaration['kind']
  readonly facet: string
  readonly key: string
  readonly since: string | null
  readonly until: string | null
  /** Whether it has a length at all. */
  readonly lasts: boolean
  readonly value: string | null
  readonly amountFen: number | null
  readonly division: string
  readonly people: readonly string[]
  readonly periods: readonly ChainPeriod[]
  readonly interruptions: readonly ChainInterval[]
  readonly gapBefore: ChainInterval | null
  readonly overlaps: readonly (ChainInterval & { readonly link: string; readonly sameSupport: boolean })[]
  readonly beganElsewhere: boolean
  readonly goesOnElsewhere: boolean
}

const declared = new Map(
  chains.flatMap((chain) => chain.links.map((link) => [link.facet, { chain, link, facet: facetOf(link.facet) }])),
)
/** Facets whose facts are links. */
export const LINK_FACETS: readonly string[] = [...declared.keys()]
/** Facets of persons that say what was paid of a link. */
export const PAID_FACETS: readonly string[] = [...declared.values()].flatMap(({ link }) => link.paid ?? [])
/** Facets that say more of a link, under its key. */
export const DETAIL_FACETS: readonly string[] = [
  ...new Set([...declared.values()].flatMap(({ link }) => [link.amount, link.suspension].filter((one) => one != null))),
]

export function declarationOf(facet: string): { chain: ChainDeclaration; link: ChainLinkDeclaration; facet: Facet } {
  return declared.get(facet)!
}

/** The narrowest programme that a value of the facet is of; null where none is declared. */
export function programmeOf(facet: string, value: string | null): string | null {
  const fitting = [...programmes].filter(
    ([, programme]) => programme.facet === facet && (programme.in === undefined || programme.in.includes(value!)),
  )
  return (fitting.find(([, programme]) => programme.in !== undefined) ?? fitting[0])?.[0] ?? null
}

/**
 * The chain of people: what was told under one key is one link, oldest first. With `stays`, that of a household: of who
 * belongs to it (or did when it ended) all of life, of who left only what they had while they belonged to it.
 */
export function chainOf(
  facts: readonly PersonFact[],
  details: readonly ChainFact[],
  stays: readonly Stay[] | null = null,
  payments: readonly PersonFact[] = [],
): ChainLink[] {
  const detailsByKey = Map.groupBy(details, ({ facet, key }) => `${facet} ${key}`)
  const links: ChainLink[] = []
  for (const [id, all] of Map.groupBy(facts, ({ facet, key }) => `${facet} ${key}`)) {
    const seen = stays === null ? all : all.flatMap((fact) => whileHere(fact, stays))
    const link = seen.length === 0 ? null : linkOf(id, seen, detailsByKey, stays, payments)
    if (link !== null) links.push(link)
  }
  links.sort((a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.id, b.id))
  return withOverlaps(withGaps(links))
}

function linkOf(
  id: string,
  facts: readonly PersonFact[],
  details: ReadonlyMap<string, readonly ChainFact[]>,
  stays: readonly Stay[] | null,
  payments: readonly PersonFact[],
): ChainLink | null {
  const { facet: name, key } = facts[0]!
  const { link, facet } = declarationOf(name)
  const lasts = facet.time === 'STATE' && link.kind !== 'LIFE_EVENT'
  const told = link.amount === undefined ? [] : (details.get(`${link.amount} ${key}`) ?? [])
  const amounts = link.paid === undefined ? told : [...asPaid(link.paid, facts, payments), ...told]
  const rests = link.suspension === undefined ? [] : (details.get(`${link.suspension} ${key}`) ?? [])
  const periods = lasts ? periodsOf(facts, amounts) : []
  const last = periods.at(-1)
  const newest = facts.reduce((a, b) => (compare(a.since ?? '', b.since ?? '') > 0 ? a : b))
  const amountFen = lasts ? (last?.amountFen ?? null) : (amounts.at(-1)?.amount ?? null)
  // A fee that was waived in full of nothing is no support.
  if (!lasts && link.amount !== undefined && (amountFen ?? 0) <= 0) return null
  const since = lasts ? periods[0]!.since : newest.since
  const people = [...new Set(facts.map(({ person }) => person))].toSorted()
  const holes = periods.flatMap(({ since }, at) =>
    at > 0 && periods[at - 1]!.until !== since ? [{ since: periods[at - 1]!.until!, until: since }] : [],
  )
  const pauses = rests.flatMap((rest) => periods.flatMap((period) => common(rest, period) ?? []))
  return {
    id: Buffer.from(id).toString('base64url'),
    kind: link.kind,
    facet: name,
    key,
    since,
    until: lasts ? last!.until : null,
    lasts,
    value: lasts ? last!.value : newest.value,
    amountFen,
    division: newest.division,
    people,
    periods,
    interruptions: joined([...holes, ...pauses]),
    gapBefore: null,
    overlaps: [],
    beganElsewhere: stays !== null && people.some((person) => isOutside(since, person, stays)),
    goesOnElsewhere: facts.some((fact) => 'isCut' in fact),
  }
}

/** Each month's payments to those of the link hold until the next month that was paid; the last goes on. */
function asPaid(facet: string, facts: readonly PersonFact[], payments: readonly PersonFact[]): ChainFact[] {
  const own = payments.filter(
    (payment) =>
      payment.facet === facet && facts.some((fact) => fact.person === payment.person && covers(fact, payment.since!)),
  )
  const months = [...Map.groupBy(own, ({ since }) => since!)].toSorted(([a], [b]) => compare(a, b))
  return months.map(([since, paid], at) => ({
    ...paid[0]!,
    since,
    until: months[at + 1]?.[0] ?? null,
    amount: paid.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  }))
}

/** Cut wherever class or amount change; neighbours that say the same are one. */
function periodsOf(facts: readonly PersonFact[], amounts: readonly ChainFact[]): ChainPeriod[] {
  const cuts = [
    ...new Set([...facts, ...amounts].flatMap(({ since, until }) => [since ?? '', until ?? END])),
  ].toSorted()
  const periods: { since: string; until: string; value: string | null; amountFen: number | null }[] = []
  for (const [at, since] of cuts.slice(0, -1).entries()) {
    const until = cuts[at + 1]!
    const holding = facts.find((fact) => covers(fact, since))
    if (holding === undefined) continue
    const amountFen = amounts.find((fact) => covers(fact, since))?.amount ?? null
    const before = periods.at(-1)
    if (before?.until === since && before.value === holding.value && before.amountFen === amountFen)
      before.until = until
    else periods.push({ since, until, value: holding.value, amountFen })
  }
  return periods.map((period) => ({
    ...period,
    since: period.since || null,
    until: period.until === END ? null : period.until,
  }))
}

/** Later than every day: an end that has not come. */
const END = '9999-12-31'

function covers({ since, until }: ChainFact, day: string): boolean {
  return (since ?? '') <= day && day < (until ?? END)
}

/** A link that rests for a while, and again at once, rests once. */
function joined(intervals: readonly ChainInterval[]): ChainInterval[] {
  const result: { since: string; until: string | null }[] = []
  for (const one of intervals.toSorted((a, b) => compare(a.since, b.since))) {
    const before = result.at(-1)
    if (before !== undefined && one.since <= (before.until ?? END)) {
      if ((one.until ?? END) > (before.until ?? END)) before.until = one.until
    } else result.push({ ...one })
  }
  return result
}

/** The time without any support between one and the next; who was never supported before had no gap. */
function withGaps(links: readonly ChainLink[]): ChainLink[] {
  let coveredUntil: string | null = null
  return links.map((link) => {
    if (link.kind !== 'SUPPORT' || !link.lasts) return link
    const since = link.since ?? ''
    const gapBefore = coveredUntil !== null && coveredUntil < since ? { since: coveredUntil, until: since } : null
    const until = link.until ?? END
    if (coveredUntil === null || until > coveredUntil) coveredUntil = until
    return { ...link, gapBefore }
  })
}

function withOverlaps(links: readonly ChainLink[]): ChainLink[] {
  return links.map((link) => {
    if (link.kind !== 'SUPPORT' || !link.lasts) return link
    const overlaps = links.flatMap((other) => {
      if (other === link || other.kind !== 'SUPPORT' || !other.lasts) return []
      if (!other.people.some((person) => link.people.includes(person))) return []
      const both = common(link, other)
      return both === null ? [] : [{ ...both, link: other.id, sameSupport: other.facet === link.facet }]
    })
    return { ...link, overlaps }
  })
}

type Span = { readonly since: string | null; readonly until: string | null }

function common(one: Span, other: Span): ChainInterval | null {
  const since = [one.since ?? '0001-01-01', other.since ?? '0001-01-01'].toSorted()[1]!
  const until = [one.until ?? END, other.until ?? END].toSorted()[0]!
  return since < until ? { since, until: until === END ? null : until } : null
}

/** Of who belongs to the household now, or did to its end, all; of who left, what they had while they were there. */
function whileHere(fact: PersonFact, stays: readonly Stay[]): (PersonFact & { isCut?: true })[] {
  const own = stays.filter(({ person }) => person === fact.person)
  if (own.some((stay) => isLast(stay, stays))) return [fact]
  const isState = declarationOf(fact.facet).facet.time === 'STATE'
  return own.flatMap((stay) => {
    if (!isState) return common({ since: fact.since, until: dayAfter(fact.since) }, stay) === null ? [] : [fact]
    const here = common(fact, stay)
    if (here === null) return []
    const isCut = here.until !== fact.until
    // It is followed from where it began, as that of everybody, and no further than they stayed.
    return [{ ...fact, until: here.until, ...(isCut ? { isCut: true as const } : {}) }]
  })
}

function isLast({ until }: Stay, stays: readonly Stay[]): boolean {
  const latest = stays.reduce((max, stay) => ((stay.until ?? END) > max ? (stay.until ?? END) : max), '')
  return (until ?? END) === latest
}

function isOutside(day: string | null, person: string, stays: readonly Stay[]): boolean {
  const own = stays.filter((stay) => stay.person === person)
  return own.every(({ since }) => since !== null && (day === null || day < since))
}

function dayAfter(day: string | null): string {
  return day === null ? '0001-01-02' : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

export function daysOf({ since, until }: ChainInterval, today: string): number {
  return Math.max(0, daysBetween(since, until ?? today))
}

export function isOngoing({ lasts, since, until }: ChainLink, today: string): boolean {
  return lasts && (since ?? '') <= today && (until === null || until > today)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
