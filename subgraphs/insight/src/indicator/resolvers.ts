import { findReleased } from '../indicator-release/index.ts'
import { declared, isHidden, shownValue } from '../indicator-value/index.ts'
import type { IndicatorValueResolvers, Resolvers } from '../resolver-types.generated.ts'
import { asOf, explain, inclusionsOf } from './explain.ts'
import {
  changeSince,
  type Figure,
  figuresBelow,
  figuresByCode,
  figuresOfDivision,
  findIndicator,
  publishedFor,
  rankAmongSiblings,
  seriesOf,
  shownSides,
  sidesOf,
  yearToDateOf,
} from './read-values.ts'

const value: IndicatorValueResolvers = {
  division: ({ division }: Figure) => ({ __typename: 'Division' as const, code: division }),
  value: (figure: Figure, _, context) => shownValue(context, figure.indicator, figure),
  numerator: async (figure: Figure, _, context) => (await shownSides(context, figure)).numerator,
  denominator: async (figure: Figure, _, context) => (await shownSides(context, figure)).denominator,
  isSuppressed: (figure: Figure, _, context) => isHidden(context, figure.indicator, figure),
  yearOnYear: (figure: Figure, _, context) => changeSince(context, figure, 12),
  monthOnMonth: (figure: Figure, _, context) => changeSince(context, figure, 1),
  yearToDate: (figure: Figure, _, context) => yearToDateOf(context, figure),
  target: ({ indicator }: Figure) => indicator.target?.value ?? null,
  rank: async (figure: Figure, _, context) => (await rankAmongSiblings(context, figure))?.rank ?? null,
  ranked: async (figure: Figure, _, context) => (await rankAmongSiblings(context, figure))?.ranked ?? null,
  published: (figure: Figure, _, context) => publishedFor(context, figure),
  asOf: ({ indicator }: Figure, _, context) => asOf(context, indicator),
  isRunning: ({ month }: Figure, _, context) => month >= context.today.slice(0, 7),
  released: async (figure: Figure, _, context) => {
    const { indicator } = figure
    const released = await findReleased(context, indicator, figure)
    if (released === null || (await isHidden(context, indicator, figure))) return null
    return { ...released, ...sidesOf(indicator, released) }
  },
}

export const resolvers: Resolvers = {
  Query: {
    indicator: (_, { id }) => findIndicator(id),
    indicators: () => [...declared.indicators],
  },
  Indicator: {
    __resolveReference: ({ id }) => findIndicator(id),
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    formula: ({ formula }) => formula.zh,
    formulaEn: ({ formula }) => formula.en,
    numeratorInclusions: ({ numerator }) => inclusionsOf(numerator),
    denominatorInclusions: ({ denominator }) => inclusionsOf(denominator),
    dimensions: ({ dimensions }) =>
      (dimensions ?? []).map((one: { facet: string; name: { zh: string } }) => ({ id: one.facet, name: one.name.zh })),
    series: (indicator, input, context) => seriesOf(context, indicator, input),
    byDivision: (indicator, input, context) => figuresBelow(context, indicator, input),
    byDimension: (indicator, input, context) => figuresByCode(context, indicator, input),
    explanation: (indicator, { division, month }, context) => explain(context, indicator, division, month),
  },
  IndicatorValue: value,
  Division: {
    indicators: ({ code }, input, context) => figuresOfDivision(context, code, input),
  },
}
