import { type Context, significantDigits } from '@civil-affairs/kit'
import { Division } from './entity.ts'
import type { FindDivisionsInput } from './input.ts'
import { divisionsAbove } from './loaders.ts'
import { endingsOf, type MatchReason, matchOf, spellingOf } from './rules.ts'

export interface DivisionMatch {
  division: Division
  reason: MatchReason
  matchedName: string
}

const order: readonly MatchReason[] = ['NAME', 'SHORT_NAME', 'ALIAS', 'FORMER_NAME', 'BEGINS_WITH']

/** More than this many divisions share no name: 城关镇, the most frequent, is borne by far fewer in one province. */
const MOST_CANDIDATES = 2_000

/** The divisions a text may mean, exact names first; all of them, because choosing would be guessing. */
export async function findDivisions(context: Context, input: FindDivisionsInput): Promise<DivisionMatch[]> {
  const text = spellingOf(input.name)
  const endings = endingsOf(text)
  if (endings.length === 0) return []
  const candidates = await context.em.find(
    Division,
    {
      ...(input.within == null ? {} : { code: { $like: `${significantDigits(input.within)}%` } }),
      $or: [
        { name: { $in: endings } },
        { shortName: { $in: endings } },
        { aliases: { $overlap: endings } },
        { name: { $like: `${text.replace(/[\\%_]/g, '\\$&')}%` } },
      ],
    },
    { orderBy: [{ code: 'asc' }, { validFrom: 'asc' }], limit: MOST_CANDIDATES },
  )
  const matches = await Promise.all(
    candidates.map(async (division): Promise<DivisionMatch[]> => {
      const match = matchOf(text, division, await divisionsAbove(context, division), context.today)
      return match === null ? [] : [{ division, reason: match.reason, matchedName: match.name }]
    }),
  )
  return matches
    .flat()
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
    .slice(0, input.first ?? 20)
}
