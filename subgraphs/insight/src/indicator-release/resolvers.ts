import type { Context } from '@civil-affairs/kit'
import { boundariesAt, declared, figureOf, isHidden } from '../indicator-value/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { IndicatorRelease, RevisedParts } from './entity.ts'
import { releasedParts } from './loaders.ts'
import { releaseIndicators } from './release.ts'

const MOST_REVISIONS = 500

export const resolvers: Resolvers = {
  Query: { indicatorRelease: (_, { month }, context) => context.em.findOne(IndicatorRelease, { month }) },
  Mutation: { releaseIndicators: (_, { month }, context) => releaseIndicators(context, month) },
  IndicatorRelease: {
    __resolveReference: ({ id }, context) => context.em.findOne(IndicatorRelease, { id }),
    revisions: ({ month }, { division }, context) => revisionsOf(context, month, division),
  },
  ReleaseIndicatorsResult: {
    __resolveType: (answer: object) => ('code' in answer ? 'Refusal' : 'IndicatorRelease'),
  },
}

async function revisionsOf(context: Context, month: string, division: string) {
  const rows = await context.em.find(
    RevisedParts,
    { month, division },
    { orderBy: { seq: 'desc' }, limit: MOST_REVISIONS },
  )
  const boundaries = await boundariesAt(context, month)
  const shown = rows.map(async (row) => {
    const indicator = declared.indicators.find(({ id }) => id === row.indicator)
    if (indicator === undefined) return null
    if (await isHidden(context, indicator, { division, month, boundaries, ids: null })) return null
    const released = await releasedParts(context, row.indicator, division, month)
    return {
      indicator,
      released:
        released === null ? null : figureOf(indicator, { ...released, denominator: released.denominator ?? null }),
      revised: figureOf(indicator, { ...row, denominator: row.denominator ?? null }),
      revisedAt: row.revisedAt,
    }
  })
  return (await Promise.all(shown)).filter((revision) => revision !== null)
}
