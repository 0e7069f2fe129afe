import type { Bilingual } from '../bilingual.ts'

/** What a rule sees of one subject: its facts, and those of the subjects it is related to. Plain values, no clock. */
export interface SubjectView {
  readonly id: string
  /** All facts of a facet, ended ones included, ordered by `since`. Links of persons are resolved. */
  facts(facet: string): readonly FactView[]
  /** Those holding on a day. */
  on(facet: string, day: string): readonly FactView[]
  /** The subjects a REF facet names, or that name this one by it; as declared in `related` of the rule. */
  related(name: string): readonly { readonly subject: SubjectView; readonly via: FactView }[]
  /** All facts of a facet that the rule declares as a series, of whatever subject: standards and other parameters. */
  series(facet: string): readonly FactView[]
}
export interface FactView {
  readonly facet: string
  readonly value: string | number | true
  readonly division: string
  /** Null where nobody knows since when. */
  readonly since: string | null
  /** First day without it; null while it holds. */
  readonly until: string | null
  /** The record that says so, of the subgraph the facet's name begins with. */
  readonly key: string
  readonly source: string
  readonly recordedAt: string
}

export interface RuleFinding {
  /** Tells two findings of one rule about one subject apart: the grant, the month, the pair. */
  readonly key: string
  /** Why, in words that name nobody: of a gap, why this subject should receive and does not. */
  readonly reason: Bilingual
  readonly evidence: readonly FactView[]
  readonly division: string
  readonly amountAtRiskFen?: number
  /** Where the severity or the deadline differs from the rule's. */
  readonly severity?: Rule['severity']
  /** Persons and records beside the subject that it concerns. */
  readonly concerns?: readonly string[]
}

export interface Rule {
  readonly id: string
  /** A changed condition is a new version, back-tested before it is activated. */
  readonly version: number
  readonly name: Bilingual
  readonly outcome: 'WARNING' | 'DISCOVERY' | 'CONFLICT' | 'DATA_QUALITY' | 'SAFETY'
  readonly severity: 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE'
  readonly handler: 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' | 'INSTITUTION' | 'DATA_OWNER' | 'SUPERVISION'
  readonly deadline: { readonly workingDays: number } | { readonly days: number }
  /**
   * Code of the programme that whoever it finds should receive and does not; a finding of severity BLUE is a notice of one
   * who soon will.
   */
  readonly entitles?: string
  /** Law, document or practice behind it. */
  readonly motive: string
  /** The mutation of the graph that settles it, where there is one. */
  readonly settledBy?: string
  readonly subject: 'PERSON' | 'HOUSEHOLD' | 'UNIT' | 'ORGANIZATION' | 'INSTITUTION' | 'RECORD'
  /** Facets whose change makes it look again, of the subject or of a related one. */
  readonly reads: readonly string[]
  /** Paths to related subjects: REF facets followed forward, or backward with '<' before the name. */
  readonly related?: Readonly<Record<string, readonly string[]>>
  /** What it asks of those at the end of the paths; left out, all that it reads. They are many, and each is read for it. */
  readonly readsOfRelated?: readonly string[]
  /**
   * A subject that has, and had, none of these facets is never found by it: where it looks at all there is, such a one is
   * passed over unseen. Left out, it looks at everybody who has anything it reads.
   */
  readonly onlyWith?: readonly string[]
  /** Facets of records that apply to everybody: a new standard makes the rule look at all its subjects again. */
  readonly series?: readonly string[]
  /** Parameters that local policy may change, with their defaults. */
  readonly parameters?: Readonly<Record<string, number>>
  evaluate(subject: SubjectView, today: string, parameters: Readonly<Record<string, number>>): readonly RuleFinding[]
  /** The next day on which time alone may change the answer: a birthday, a due date. */
  nextLook?(subject: SubjectView, today: string, parameters: Readonly<Record<string, number>>): string | null
}

/** A rule of the reference that waits: for a programme whose facts nobody tells yet. */
export interface WaitingRule {
  readonly id: string
  readonly name: Bilingual
  readonly waitsFor: Bilingual
}

export function defineRule(rule: Rule): Rule {
  return rule
}
