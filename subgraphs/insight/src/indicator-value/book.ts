import {
  factDeclarations,
  type Indicator,
  indicators,
  subjectsOf,
  type Vocabulary,
} from '@civil-affairs/schema/insight/index.ts'

/** What can be computed, and by which words. */
export interface IndicatorBook {
  readonly indicators: readonly Indicator[]
  readonly vocabulary: Vocabulary
}

/** What all domains declare, in the order of the numbers. */
export const declared: IndicatorBook = {
  indicators: [...indicators].sort((a, b) => numberOf(a.id) - numberOf(b.id) || (a.id < b.id ? -1 : 1)),
  vocabulary: Object.assign({}, ...factDeclarations.map(({ facets }) => facets)) as Vocabulary,
}

function numberOf(id: string): number {
  return Number(/\d+/.exec(id)![0])
}

/** Whether it counts people or their families: whose small numbers are hidden from those who do not serve them. */
export function isAboutPeople(indicator: Indicator, { vocabulary }: IndicatorBook): boolean {
  return subjectsOf(indicator, vocabulary).some((kind) => kind === 'PERSON' || kind === 'HOUSEHOLD' || kind === 'UNIT')
}
