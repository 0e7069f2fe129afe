import { type Context, getParameterNumber, type ParameterDeclaration } from '@civil-affairs/kit'
import type { CommitteeKind } from './entity.ts'

/** Both laws were amended on 2025-10-28, in force 2026-01-01; what was read is the text of 2018. */
const recheck = '2018文本；2025年修订后待核实'

function declare(key: string, value: string, unit: string, legalBasis: string): ParameterDeclaration {
  return { key, value, unit, legalBasis: `${legalBasis}（${recheck}）`, verified: false }
}

/** Limits and sizes of committees; ONE_IN counts exactly: 5 is one in five. */
export const parameters: readonly ParameterDeclaration[] = [
  declare('VC.term', '60', 'MONTHS', '村民委员会组织法 art. 11；居民委员会组织法 art. 8'),
  declare('VC.handover', '10', 'DAYS', '村民委员会组织法 art. 20'),
  declare('VC.size.minimum', '3', 'PERSONS', '村民委员会组织法 art. 6'),
  declare('VC.size.maximum', '7', 'PERSONS', '村民委员会组织法 art. 6'),
  declare('RC.size.minimum', '5', 'PERSONS', '居民委员会组织法 art. 7'),
  declare('RC.size.maximum', '9', 'PERSONS', '居民委员会组织法 art. 7'),
  declare('RC.households.minimum', '1000', 'HOUSEHOLDS', '居民委员会组织法 2025年修订，社区规模指引'),
  declare('RC.households.maximum', '3000', 'HOUSEHOLDS', '居民委员会组织法 2025年修订，社区规模指引'),
]

/** How many members a committee of the kind may have. */
export function sizeRange(context: Context, kind: CommitteeKind, division: string, on: string) {
  return rangeOf(context, `${kind === 'VILLAGE' ? 'VC' : 'RC'}.size`, division, on)
}

export async function rangeOf(context: Context, key: string, division: string, on: string) {
  const [minimum, maximum] = await Promise.all(
    ['minimum', 'maximum'].map((end) => getParameterNumber(context, `${key}.${end}`, division, on)),
  )
  return { minimum: minimum!, maximum: maximum! }
}
