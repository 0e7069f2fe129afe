import type { Bilingual } from '../bilingual.ts'
import type { CohortExpression } from './cohort.ts'
import type { SubjectKind } from './facts.ts'

/** A part of an indicator, additive over divisions or a distinct count; a ratio is recomputed from its parts at every level. */
export type Measure =
  /** Distinct subjects in the cohort at the end of the month. */
  | { readonly count: SubjectKind; readonly where: CohortExpression }
  /** Sum of a facet of the subjects in the cohort: STATE at the end of the month, EVENT within the period. */
  | { readonly sum: string; readonly where?: CohortExpression }
  /** How often an EVENT facet happened within the period; `in` limits its value, `where` its subject on that day. */
  | { readonly occurrences: string; readonly in?: readonly string[]; readonly where?: CohortExpression }
  /** Distinct subjects to whom an EVENT facet happened within the period. */
  | { readonly distinct: string; readonly in?: readonly string[]; readonly where?: CohortExpression }
  /** How often a STATE facet began within the period, where somebody knows since when; `in` limits its value. */
  | { readonly starts: string; readonly in?: readonly string[]; readonly where?: CohortExpression }
  /** How often a STATE facet ended within the period. */
  | { readonly ends: string; readonly in?: readonly string[]; readonly where?: CohortExpression }
  /**
   * Sum over the subjects of a cohort of what an AMOUNT facet, a standard published by divisions, holds where they are: that of
   * their county, else of its prefecture, else of the province. Over their count it is the standard weighted by people.
   */
  | { readonly rate: string; readonly where: CohortExpression }
  | { readonly plus: readonly Measure[] }
  | { readonly minus: readonly [Measure, Measure] }

export interface Indicator {
  /** One id one figure: I-16 person-times, I-16b amount, I-16c average. */
  readonly id: string
  readonly name: Bilingual
  readonly unit:
    | 'PERSON'
    | 'HOUSEHOLD'
    | 'PAIR'
    | 'BED'
    | 'COUNT'
    | 'YUAN'
    | 'YUAN_PER_MONTH'
    | 'PERCENT'
    | 'PER_MILLE'
    | 'DAY'
  readonly kind: 'STOCK' | 'FLOW' | 'RATIO'
  /** Of flows and of ratios of flows: what one month's value covers. */
  readonly period: 'MONTH' | 'YEAR_TO_DATE'
  readonly numerator: Measure
  readonly denominator?: Measure
  /** What the quotient is multiplied by: 100 for percent; 0.01 turns fen into yuan. */
  readonly scale?: number
  /** Further dimensions: CODE facets of the counted subject, at the end of the month or, where it is counted itself, as it was. */
  readonly dimensions?: readonly { readonly name: Bilingual; readonly facet: string }[]
  /** In words, for people. */
  readonly formula: Bilingual
  readonly legalBasis: string
  /** HIGHER or LOWER is better; NEUTRAL figures have no rank. */
  readonly direction: 'HIGHER' | 'LOWER' | 'NEUTRAL'
  readonly target?: { readonly value: number; readonly source: string }
  /** Figures somebody published, shown beside the computed value; F-numbers of the domain reference. */
  readonly published?: readonly {
    readonly figure: string
    readonly division: string
    readonly month: string
    readonly value: number
    readonly source: string
    /** SUSPECT where arithmetic on the published figures themselves contradicts it (domain reference 1.9). */
    readonly plausibility?: 'SUSPECT'
  }[]
}

export function defineIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators
}
