/**
 * A set of subjects of one kind, by what is known of them on a day. The same expression serves cohorts that people
 * compose, indicators, rules and agreements. A condition on a facet nobody declared is an error, never an empty wish.
 */
export type CohortExpression =
  | { readonly all: readonly CohortExpression[] }
  | { readonly any: readonly CohortExpression[] }
  | { readonly not: CohortExpression }
  | FacetCondition
  /** About the subjects that a REF facet names: a person's household, a unit's members (`reverse`: who refer to me). */
  | {
      readonly related: string
      readonly reverse?: boolean
      readonly quantifier: 'ANY' | 'EVERY' | { readonly atLeast: number } | { readonly atMost: number }
      readonly where: CohortExpression
    }

export interface FacetCondition {
  readonly facet: string
  /** No comparison: the facet is present. */
  readonly in?: readonly (string | number)[]
  /** Inclusive bounds of AMOUNT, NUMBER and DATE. */
  readonly from?: string | number
  readonly to?: string | number
  /** On a DATE, of birth or another: completed years on the day asked about, inclusive; from 0 on the day has come. */
  readonly ageFrom?: number
  readonly ageTo?: number
  /** For EVENT facets: within the period asked about ('PERIOD'), or up to the day ('EVER', the default). */
  readonly when?: 'PERIOD' | 'EVER'
}
