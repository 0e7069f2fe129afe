import type { Bilingual } from '../bilingual.ts'
import type { DomainEventData, DomainEventType } from '../events/domain-events.ts'

/**
 * What insight knows: that a subject had a value of a facet over an interval, or that something happened to it on a day.
 * A domain declares its facets and how its events become facts, beside its indicators and rules; insight reads the
 * declarations and knows no programme by name.
 */
export const SUBJECT_KINDS = ['PERSON', 'HOUSEHOLD', 'UNIT', 'ORGANIZATION', 'INSTITUTION', 'RECORD'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** FLAG: there or not. CODE: one of `values`. AMOUNT: fen. DATE: YYYY-MM-DD. REF: the id of a subject of `refers`. */
export type FacetType = 'FLAG' | 'CODE' | 'AMOUNT' | 'NUMBER' | 'DATE' | 'REF'

export interface Facet {
  readonly subject: SubjectKind
  readonly type: FacetType
  /** STATE holds over `[since, until)`; EVENT happened on `since`. */
  readonly time: 'STATE' | 'EVENT'
  readonly name: Bilingual
  /** Of a CODE, code to its name; a code that is not here is still kept, and reported. */
  readonly values?: Readonly<Record<string, Bilingual>>
  readonly refers?: SubjectKind
  /** There is one at a time of a human: what was told of a linked record gives way to what is told of the canonical one. */
  readonly isSingle?: boolean
  /** What the facet means to every domain: where the subject is, when it was born, of which sex; one facet a kind. */
  readonly means?: 'PLACE' | 'BIRTH' | 'SEX'
  /** Who may ask for a cohort by it: SENSITIVE needs a purpose. */
  readonly level: 'PUBLIC' | 'PERSONAL' | 'SENSITIVE'
}

/**
 * A fact's identity is facet + subject + key: the key is the record the event is about unless a change names one, so two
 * grants of one person stand side by side.
 */
export type FactChange =
  /**
   * From `since` on this value, whatever was told of that time before: an earlier value of the same facet, subject and
   * key ends there, a later one goes. What holds already goes on. `since` null: as long as anybody knows.
   */
  | {
      readonly op: 'set'
      readonly facet: string
      readonly subject: string
      readonly key?: string
      readonly value: FactValue
      readonly since: string | null
      readonly until?: string | null
      readonly division?: string
    }
  /**
   * What is open of the facet and key (of all subjects, unless one is named) ends: `until` is the first day without it.
   * What would end before it began never held, and goes. Key null: of all keys of the subject named.
   */
  | {
      readonly op: 'end'
      readonly facet: string
      readonly subject?: string
      readonly key?: string | null
      readonly until: string
    }
  /** The last end of the facet and key was none: it goes on. */
  | { readonly op: 'reopen'; readonly facet: string; readonly subject?: string; readonly key?: string }
  /** It never was: all facts of facet and key (and subject) go. Key null: of all keys of the subject named. */
  | { readonly op: 'void'; readonly facet: string; readonly subject?: string; readonly key?: string | null }
  /** Happened on a day, with an amount or a code where it has one; told again under the same key it replaces what was told. */
  | {
      readonly op: 'happen'
      readonly facet: string
      readonly subject: string
      readonly key?: string
      readonly value: FactValue
      readonly on: string
      readonly division?: string
    }

/** As the facet's type says; true for a FLAG. */
export type FactValue = string | number | true

/** Whether a facet says where its subject is; a subject of whom none says it is where its records are. */
export function isPlace({ means }: Facet): boolean {
  return means === 'PLACE'
}

export interface FactSource<T extends DomainEventType = DomainEventType> {
  readonly type: T
  readonly id: string
  readonly recordId: string
  readonly division: string
  readonly subjects: readonly string[]
  readonly data: DomainEventData<T>
  /** ISO 8601. */
  readonly occurredAt: string
}

export interface FactDeclaration {
  /** Name of the subgraph whose feed tells it; each facet's name begins with it. */
  readonly subgraph: string
  readonly facets: Readonly<Record<string, Facet>>
  readonly projections: Readonly<Partial<Record<DomainEventType, (event: FactSource) => readonly FactChange[]>>>
}

/** Pure: the same event gives the same changes. */
export function defineFacts(declaration: {
  subgraph: string
  facets: Record<string, Facet>
  projections: { [T in DomainEventType]?: (event: FactSource<T>) => readonly FactChange[] }
}): FactDeclaration {
  return declaration as unknown as FactDeclaration
}

/** Codes with their names, Chinese first. */
export function codes(names: Readonly<Record<string, readonly [zh: string, en: string]>>): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(names).map(([code, [zh, en]]) => [code, { zh, en }]))
}

type More = { readonly key?: string; readonly division?: string }

export function set(
  facet: string,
  subject: string,
  value: FactValue,
  since: string | null,
  more: More & { readonly until?: string | null } = {},
): FactChange {
  return { op: 'set', facet, subject, value, since, ...more }
}

export function happen(facet: string, subject: string, value: FactValue, on: string, more: More = {}): FactChange {
  return { op: 'happen', facet, subject, value, on, ...more }
}

/** Each of the facets ends. */
export function end(
  facets: readonly string[],
  until: string,
  more: { readonly subject?: string; readonly key?: string | null } = {},
): FactChange[] {
  return facets.map((facet) => ({ op: 'end', facet, until, ...more }))
}

/** None of the facets ever was. */
export function never(
  facets: readonly string[],
  more: { readonly subject?: string; readonly key?: string | null } = {},
): FactChange[] {
  return facets.map((facet) => ({ op: 'void', facet, ...more }))
}

/** The calendar day in Shanxi on which an event was told; for what the event itself puts no day to. */
export function dayOf(event: { readonly occurredAt: string }): string {
  return new Date(Date.parse(event.occurredAt) + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** The facets of cash that is paid month by month; `on` is the first day of the month it is for. */
export function paymentFacets(prefix: string, zh: string, en: string): Record<string, Facet> {
  const facet = (suffix: readonly [string, string]): Facet => ({
    subject: 'PERSON',
    type: 'AMOUNT',
    time: 'EVENT',
    level: 'SENSITIVE',
    name: { zh: `${zh}${suffix[0]}`, en: `${en}, ${suffix[1]}` },
  })
  return {
    [`${prefix}.paid`]: facet(['发放', 'paid for a month']),
    [`${prefix}.returned`]: facet(['退回', 'returned by the bank']),
    [`${prefix}.recovering`]: facet(['追回', 'to be paid back']),
  }
}

/** The payee is the first subject of an event of the payment loop; the item is the key. */
export function payment(
  prefix: string,
  what: 'paid' | 'returned' | 'recovering',
  { subjects, data }: { subjects: readonly string[]; data: { month: string; amountFen: number } },
): FactChange[] {
  const [payee] = subjects
  return [happen(`${prefix}.${what}`, payee!, data.amountFen, `${data.month}-01`)]
}
