import { type Context, getParameter, getParameterNumber, linkedIdsByPerson } from '@civil-affairs/kit'
import { firstDayOf } from '@civil-affairs/schema'
import { assistanceOf, assistanceShareFen } from '../known-assistance/index.ts'
import type { ChildSupportKind } from './entity.ts'
import { monthlyFen, ratioKeys, standardFen } from './rules.ts'

export interface FormulaAmount {
  readonly standardFen: number
  readonly assistanceFen: number
  readonly monthlyFen: number
}

/** The standard of a kind in a division on a day, by the parameters in force. */
export async function standardOf(context: Context, kind: ChildSupportKind, division: string, on: string) {
  const ratio = await getParameter(context, ratioKeys[kind], division, on)
  return standardFen({
    consumptionFen: await getParameterNumber(context, 'CHILD.consumption', division, on),
    ratio: ratio.value,
    roundingFen: await getParameterNumber(context, 'CHILD.rounding', division, on),
  })
}

/** What the formula gives each support for a month, by id: a constant number of statements, however many there are. */
export async function formulaAmounts(
  context: Context,
  supports: readonly { id: string; childPersonId: string; kind: ChildSupportKind; division: string }[],
  month: string,
): Promise<Map<string, FormulaAmount>> {
  const on = firstDayOf(month)
  const groups = await linkedIdsByPerson(
    context,
    supports.map(({ childPersonId }) => childPersonId),
  )
  const statements = await assistanceOf(context, [...new Set([...groups.values()].flat())])
  const byMember = groupByMember(statements)
  const amounts = new Map<string, FormulaAmount>()
  for (const { id, childPersonId, kind, division } of supports) {
    const standard = await standardOf(context, kind, division, on)
    const paysDifference = (await getParameterNumber(context, 'CHILD.difference', division, on)) === 1
    const ids = groups.get(childPersonId)!
    const grants = new Set(ids.flatMap((one) => [...(byMember.get(one) ?? [])]))
    const said = grants.size === 0 ? [] : statements.filter(({ grantId }) => grants.has(grantId))
    const assistanceFen = paysDifference ? assistanceShareFen(said, ids, on) : 0
    amounts.set(id, { standardFen: standard, assistanceFen, monthlyFen: monthlyFen(standard, assistanceFen) })
  }
  return amounts
}

function groupByMember(statements: readonly { grantId: string; members?: readonly string[] | null }[]) {
  const grants = new Map<string, Set<string>>()
  for (const { grantId, members } of statements)
    for (const member of members ?? []) {
      const known = grants.get(member)
      if (known === undefined) grants.set(member, new Set([grantId]))
      else known.add(grantId)
    }
  return grants
}
