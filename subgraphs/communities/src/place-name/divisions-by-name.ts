import { type Context, type DivisionAnswer, type DivisionRequest, significantDigits } from '@civil-affairs/kit'
import { findDivisionCode } from '@civil-affairs/schema'
import { PlaceName, STANDARD } from './entity.ts'

/**
 * Divisions as rosters name them: a code is taken as it is; a name means the divisions that bear it (with or without its
 * generic part), or did, inside those named before it. The names are those of the place names this subgraph keeps.
 */
export async function divisionsByName(
  context: Context,
  requests: readonly DivisionRequest[],
): Promise<DivisionAnswer[]> {
  const texts = [...new Set(requests.flatMap(({ texts }) => texts.filter((text) => findDivisionCode(text) === null)))]
  const named = texts.length === 0 ? [] : await namesOf(context, texts)
  const meaningsOf = (text: string): DivisionAnswer => {
    const code = findDivisionCode(text)
    if (code !== null) return [{ code }]
    const found = named.filter(({ name, specificPart }) => name === text || specificPart === text)
    const present = found.filter(({ status }) => STANDARD.includes(status))
    const meant = present.length > 0 ? present : found
    const codes = new Map(meant.map(({ division, status }) => [division, !STANDARD.includes(status)]))
    return [...codes].map(([code, isFormer]) => ({ code, isFormer }))
  }
  const inside = (above: DivisionAnswer, below: DivisionAnswer) =>
    below.filter(({ code }) => above.some((one) => code.startsWith(significantDigits(one.code))))
  return requests.map(({ texts }) => (texts.length === 0 ? [] : texts.map(meaningsOf).reduce(inside)))
}

function namesOf(context: Context, texts: readonly string[]): Promise<PlaceName[]> {
  return context.em.find(
    PlaceName,
    {
      class: { $in: ['DIVISION', 'COMMITTEE_SEAT'] },
      status: { $in: [...STANDARD, 'RENAMED', 'ABOLISHED'] },
      $or: [{ name: { $in: [...texts] } }, { specificPart: { $in: [...texts] } }],
    },
    { orderBy: { division: 'asc', id: 'asc' } },
  )
}
