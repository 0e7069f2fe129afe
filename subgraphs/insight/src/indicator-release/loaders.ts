import { batchMany, type Context } from '@civil-affairs/kit'
import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import { figureOf } from '../indicator-value/index.ts'
import { ReleasedParts } from './entity.ts'

const partsByPlace = batchMany(
  (em, keys) => {
    const places = keys.map((key) => JSON.parse(key) as [string, string])
    return em.find(ReleasedParts, { $or: places.map(([division, month]) => ({ division, month })) })
  },
  ({ division, month }) => JSON.stringify([division, month]),
)

/** The parts as they were released; null where the month was not, or the figure did not exist then. */
export async function releasedParts(
  context: Context,
  indicator: string,
  division: string,
  month: string,
): Promise<ReleasedParts | null> {
  const rows = await partsByPlace(context).load(JSON.stringify([division, month]))
  return rows.find((row) => row.indicator === indicator) ?? null
}

export async function findReleased(context: Context, indicator: Indicator, spot: { division: string; month: string }) {
  const parts = await releasedParts(context, indicator.id, spot.division, spot.month)
  if (parts === null) return null
  const { numerator, denominator, evidence, releasedAt } = parts
  return {
    value: figureOf(indicator, { numerator, denominator: denominator ?? null }),
    numerator,
    denominator: denominator ?? null,
    evidence: evidence ?? null,
    releasedAt,
  }
}
