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
  /** Who may ask for a cohort by it: SENSITIVE needs a purpose. */
  readonly level: 'PUBLIC' | 'PERSONAL' | 'SENSITIVE'
}

/** A fact's identity is facet + subject + key: the key is the record it comes from, so two grants of one person stand side by side. */
export type FactChange =
  /** From `since` on this value; an earlier value of the same facet, subject and key ends there. `since` null: as long as anybody knows. */
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
  /** What is open of the facet and key (of all subjects, unless one is named) ends: `until` is the first day without it. */
  | {
      readonly op: 'end'
      readonly facet: string
      readonly subject?: string
      readonly key?: string
      readonly until: string
    }
  /** It never was: all facts of facet and key (and subject) go. */
  | { readonly op: 'void'; readonly facet: string; readonly subject?: string; readonly key?: string }
  /** Happened on a day, with an amount or a code where it has one; the event's own id is its key unless named. */
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

/** Pure: the same event gives the same changes. The key of a change is the event's record unless it names one. */
export function defineFacts(declaration: {
  subgraph: string
  facets: Record<string, Facet>
  projections: { [T in DomainEventType]?: (event: FactSource<T>) => readonly FactChange[] }
}): FactDeclaration {
  return declaration as unknown as FactDeclaration
}
